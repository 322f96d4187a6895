import {
  canSee,
  getClockTurns,
  isToldOf,
  redactEvent,
  redactSnapshot,
  type Actor,
  type CaseEvent,
  type Turn,
} from '@cppcc-kit/sdk';
import { stopIfAborted } from '../abort.js';
import type { CallOptions, CaseView, HistoryItem, Page, PageQuery } from '../contract.js';
import { isReference, pageQuerySchema, parseCall } from './call.js';
import type { BackendOptions } from './options.js';
import { invalid, notFound } from './problems.js';
import type { LoadedCase, Rules } from './rules.js';
import { viewCase } from './view.js';

type Store = Pick<BackendOptions, 'store'>;

type VisibleCase = LoadedCase & { readonly log: readonly CaseEvent[]; readonly turns: readonly Turn[] };

/** The case, if there is one for this person. */
export async function findVisible(
  { store }: Store,
  rules: Rules,
  actor: Actor,
  caseId: string,
  { signal }: CallOptions,
): Promise<VisibleCase | undefined> {
  stopIfAborted(signal);
  const log = isReference(caseId) ? await store.log(caseId) : undefined;
  stopIfAborted(signal);
  if (log === undefined) return undefined;
  const loaded = rules.fold(caseId, log);
  return canSee(loaded.process, loaded.snapshot, actor) ? { ...loaded, log } : undefined;
}

async function loadVisible(...args: Parameters<typeof findVisible>): Promise<VisibleCase> {
  const found = await findVisible(...args);
  if (found === undefined) throw notFound();
  return found;
}

export async function getCase(
  store: Store,
  rules: Rules,
  actor: Actor,
  caseId: string,
  options: CallOptions,
): Promise<CaseView> {
  return viewCase(await loadVisible(store, rules, actor, caseId, options), actor);
}

/** A log only grows at its end, so the last number seen is a cursor that nothing disturbs. */
export async function getHistory(
  store: Store,
  rules: Rules,
  actor: Actor,
  caseId: string,
  query: PageQuery,
  options: CallOptions,
): Promise<Page<HistoryItem>> {
  const { limit, cursor = '0' } = parseCall(pageQuerySchema, query);
  if (!/^\d{1,9}$/.test(cursor)) throw invalid('cursor', '翻页位置的格式不对。');
  const { process, snapshot, log, turns } = await loadVisible(store, rules, actor, caseId, options);
  const rest = log.filter((event) => event.seq > Number(cursor) && isToldOf(process, snapshot, event, actor));
  const told = redactSnapshot(process, snapshot, actor);
  const items = rest.slice(0, limit).map((event) => ({
    ...redactEvent(process, snapshot, event, actor),
    ...turns[event.seq - 1]!,
    clocks: getClockTurns(told, event.seq),
  }));
  const last = items[items.length - 1];
  return rest.length > limit && last !== undefined ? { items, next: String(last.seq) } : { items };
}
