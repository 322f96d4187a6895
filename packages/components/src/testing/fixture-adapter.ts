import type {
  CaseAdapter,
  CaseView,
  HistoryItem,
  ListedCase,
  ListQuery,
  Page,
  PageQuery,
} from '@cppcc-kit/adapter';
import { CppccError, type Profile } from '@cppcc-kit/sdk';
import { fixtureCases, fixtureUnits } from './fixture-cases.js';

export interface FixtureOptions {
  readonly cases?: readonly ListedCase[];
  readonly views?: readonly CaseView[];
  readonly history?: readonly HistoryItem[];
  /** Every call fails with this. */
  readonly error?: Error;
  /** No call is ever answered. */
  readonly silent?: boolean;
  /** Largest page, however large a page is asked for. */
  readonly page?: number;
  /** Told of each query, and may fail it by throwing. */
  readonly onList?: (query: ListQuery) => void;
}

/** A back end for examples and tests of elements that only read: filters, pages, and fails when told to. */
export function fixtureAdapter(options: FixtureOptions = {}): CaseAdapter {
  const {
    cases = fixtureCases,
    views = [],
    history = [],
    error,
    silent = false,
    page = 50,
    onList,
  } = options;
  const answer = async <T>(make: () => T): Promise<T> => {
    if (silent) return new Promise<T>(() => undefined);
    if (error !== undefined) throw error;
    return make();
  };
  const cut = <T>(items: readonly T[], { limit = 50, cursor = '0' }: PageQuery): Page<T> => {
    const from = Number(cursor);
    const to = from + Math.min(limit, page);
    return { items: items.slice(from, to), ...(to < items.length ? { next: String(to) } : {}) };
  };
  const refuse = (): Promise<never> =>
    Promise.reject(new CppccError('CPPCC_NOT_SUPPORTED', '这里只能查看。'));
  return {
    supports: { attachments: false, directory: true },
    open: refuse,
    send: refuse,
    get: (id) =>
      answer(() => {
        const view = views.find((each) => each.id === id);
        if (view === undefined) throw new CppccError('CPPCC_NOT_FOUND', '没有这件案件，或者您不能查看。');
        return view;
      }),
    list: (query = {}) =>
      answer(() => {
        onList?.(query);
        return cut(
          cases.filter((each) => fits(each, query)),
          query,
        );
      }),
    history: (_, query = {}) => answer(() => cut(history, query)),
    directory: { people: () => Promise.resolve([]), units: () => Promise.resolve(fixtureUnits) },
  };
}

function fits(
  item: ListedCase,
  { process, states, waiting, taskKinds, unit, category, tier, search }: ListQuery,
): boolean {
  const words = (search ?? '').split(/\s+/).filter(Boolean);
  const text = `${item.title}\n${item.by ?? ''}\n第${item.number ?? ''}号`;
  return (
    (process ?? item.process) === item.process &&
    (states?.includes(item.state) ?? true) &&
    (waiting !== true || item.waiting.length > 0) &&
    (taskKinds?.some((kind) => item.waiting.includes(kind)) ?? true) &&
    (unit === undefined || item.units.includes(unit)) &&
    (category ?? item.category) === item.category &&
    (tier ?? item.tier) === item.tier &&
    words.every((word) => text.includes(word))
  );
}

/** The parts of a profile that lists and records read labels from. */
export const fixtureProfile = {
  countdown: { dueSoonDays: 7 },
  proposal: {
    categories: [
      { id: 'economy', label: '经济建设' },
      { id: 'politics', label: '政治建设' },
      { id: 'culture', label: '文化建设' },
      { id: 'society', label: '社会建设' },
      { id: 'ecology', label: '生态文明建设' },
    ],
    tiers: [
      { id: 'key', label: '重点提案' },
      { id: 'important', label: '重要提案' },
      { id: 'ordinary', label: '一般提案' },
    ],
    marks: [
      { id: 'A', label: 'A类（已经解决或采纳）' },
      { id: 'B', label: 'B类（正在解决或列入规划）' },
      { id: 'C', label: 'C类（因条件限制留作参考）' },
    ],
    notFiledReasons: [{ id: 'promotion', label: '宣传、推介具体作品、产品的' }],
  },
  supervision: {
    scopes: [
      { id: 'livelihood', label: '群众切身利益问题和突发事件的处置' },
      { id: 'policies', label: '党和国家大政方针、重大决策部署的贯彻执行' },
    ],
    forms: [{ id: 'special', label: '专项监督' }],
    briefings: [{ id: 'materials', label: '查阅资料' }],
    partners: [{ id: 'discipline', label: '纪检监察监督' }],
    cooperation: [{ id: 'findings', label: '问题联查' }],
    grades: [{ id: 'good', label: '好' }],
  },
} as unknown as Profile;

/** Until answers have come and been rendered. Not by a timer: those of a page that is not in front are held back. */
export async function settled(): Promise<void> {
  for (let rounds = 0; rounds < 30; rounds++) {
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage('');
    });
    port1.close();
  }
}
