import { getAddresses, isCppccError, type Actor } from '@cppcc-kit/sdk';
import { toIsoDate } from '@cppcc-kit/sdk/calendar';
import { getSearchWords } from '@cppcc-kit/sdk/text-tools';
import { stopIfAborted } from '../abort.js';
import type { CallOptions, ListedCase, ListQuery, Page } from '../contract.js';
import { listQuerySchema, parseCall, toDigestable } from './call.js';
import { digest } from './digest.js';
import type { BackendOptions } from './options.js';
import { invalid } from './problems.js';
import type { Rules } from './rules.js';
import type { FoundRow, IndexRow, StoreQuery } from './store.js';
import { viewRow, viewUnreadable } from './view.js';

/**
 * Where a walk through a list stands. A walk goes down from the newest change; a case that is changed meanwhile jumps to
 * the top, behind the walk. So the walk notes the top where it began and, when it has reached the bottom, goes once more
 * through what is above that mark, until a lap finds nothing new: no case is missed, a changed one may come again.
 * A search goes through the ranks from the best down, and in each from the newest change down. A case that stays as it is
 * keeps its rank; one that is changed is above the mark, whatever its rank is now (decision 0009).
 */
interface Walk {
  readonly above: number;
  readonly below?: number;
  readonly rank?: number;
  readonly mark?: number;
}

export async function listCases(
  { store }: Pick<BackendOptions, 'store'>,
  rules: Rules,
  actor: Actor,
  query: ListQuery,
  { signal }: CallOptions,
): Promise<Page<ListedCase>> {
  stopIfAborted(signal);
  const { limit, cursor, ...asked } = parseCall(listQuerySchema, query);
  // A cursor belongs to its query: with other filters it would silently skip cases.
  const fingerprint = digest(toDigestable([actor.id, asked]));
  const walk = cursor === undefined ? { above: 0 } : parseCursor(cursor, fingerprint);
  const filters = toStoreQuery(actor, asked);
  const { mark = await getTop(store, filters), ...place } = walk;
  const found = await store.list({ ...filters, ...place, limit: limit + 1 });
  stopIfAborted(signal);
  const rows = found.slice(0, limit);
  const next = await getNext(
    { ...walk, ...(mark === undefined ? {} : { mark }) },
    rows,
    found.length > limit,
    async (mark) => (await store.list({ ...filters, limit: 1, above: mark })).length > 0,
  );
  stopIfAborted(signal);
  const items = rows.map((row) => toListed(row, rules, actor));
  const page = { items, today: toIsoDate(rules.now()) };
  return next === undefined ? page : { ...page, next: formatCursor(next, fingerprint) };
}

function toListed(row: IndexRow, rules: Rules, actor: Actor): ListedCase {
  const { snapshot } = row;
  let pinned;
  try {
    pinned = rules.getPinned(snapshot);
  } catch (error) {
    if (isCppccError(error, 'CPPCC_NOT_SUPPORTED')) return viewUnreadable(row, error);
    throw error;
  }
  return viewRow({ ...pinned, snapshot }, actor);
}

/**
 * The newest change there is, asked for before the first page of a lap through ranks: its first row need not be the
 * newest. Without words it is.
 */
async function getTop(
  store: BackendOptions['store'],
  { words, ...filters }: Omit<StoreQuery, 'limit'>,
): Promise<number | undefined> {
  if (words === undefined) return undefined;
  return (await store.list({ ...filters, limit: 1 }))[0]?.position ?? 0;
}

async function getNext(
  walk: Walk,
  rows: readonly FoundRow[],
  hasMore: boolean,
  hasChanged: (mark: number) => Promise<boolean>,
): Promise<Walk | undefined> {
  const mark = walk.mark ?? rows[0]?.position ?? walk.above;
  const last = rows[rows.length - 1];
  if (hasMore && last !== undefined)
    return { above: walk.above, below: last.position, rank: last.rank, mark };
  // A lap of one page was read at one moment: nothing can have moved.
  return walk.below !== undefined && (await hasChanged(mark)) ? { above: mark } : undefined;
}

type Filters = Omit<ReturnType<typeof parseCall<typeof listQuerySchema>>, 'limit' | 'cursor'>;

function toStoreQuery(
  actor: Actor,
  { states, waiting, taskKinds, mine, search, process, unit, category, tier }: Filters,
): Omit<StoreQuery, 'limit'> {
  const words = getSearchWords(search);
  return {
    addresses: getAddresses(actor),
    ...(process === undefined ? {} : { process }),
    ...(unit === undefined ? {} : { unit }),
    ...(category === undefined ? {} : { category }),
    ...(tier === undefined ? {} : { tier }),
    ...(states.length === 0 ? {} : { states }),
    ...(waiting || taskKinds.length > 0 ? { waiting: true } : {}),
    ...(taskKinds.length === 0 ? {} : { taskKinds }),
    ...(mine ? { person: actor.id } : {}),
    ...(words.length === 0 ? {} : { words }),
  };
}

function formatCursor({ above, below, rank, mark }: Walk, fingerprint: string): string {
  return [above, below ?? '', rank ?? '', mark ?? '', fingerprint].join('~');
}

function parseCursor(cursor: string, fingerprint: string): Walk {
  const [, above, below, rank, mark, belongsTo] =
    /^(\d{1,15})~(\d{0,15})~(\d{0,4})~(\d{0,15})~([\w-]+)$/.exec(cursor) ?? [];
  if (above === undefined || belongsTo !== fingerprint)
    throw invalid('cursor', '查询条件已改变，请从第一页重新查询。');
  return {
    above: Number(above),
    ...(below ? { below: Number(below) } : {}),
    ...(rank ? { rank: Number(rank) } : {}),
    ...(mark ? { mark: Number(mark) } : {}),
  };
}
