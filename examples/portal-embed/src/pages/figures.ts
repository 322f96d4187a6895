import type { CaseBackend, ListedCase } from '@cppcc-kit/adapter';
import type { Actor } from '@cppcc-kit/sdk';

export type Figures = readonly { readonly label: string; readonly value: number; readonly unit: string }[];

/** Counts only ever leave here: who counts may see what visitors may not. */
const counter: Actor = { id: 'portal', name: '门户统计', roles: ['proposalCommittee'] };

const filed = [
  'filed',
  'assigning',
  'assigned',
  'objected',
  'handling',
  'replied',
  'rated',
  'rehandling',
  'closed',
];
const answered = ['replied', 'rated', 'closed'];

/** Counted at most once a minute: the home page is everybody's. */
export function createFigures(backend: CaseBackend, now: () => number = Date.now): () => Promise<Figures> {
  let last: { readonly at: number; readonly figures: Promise<Figures> } | undefined;
  return () => {
    if (last === undefined || now() - last.at > 60_000) {
      last = { at: now(), figures: count(backend) };
      last.figures.catch(() => (last = undefined));
    }
    return last.figures;
  };
}

async function count(backend: CaseBackend): Promise<Figures> {
  const cases = new Map<string, ListedCase>();
  let cursor: string | undefined;
  do {
    const page = await backend
      .as(counter)
      .list({ process: 'proposal', limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    for (const item of page.items) cases.set(item.id, item);
    cursor = page.next;
  } while (cursor !== undefined);
  const all = [...cases.values()];
  // One that was laid to the files counts as what it had become.
  const of = (states: readonly string[]) =>
    all.filter(({ state, endedAs = state }) => states.includes(endedAs)).length;
  return [
    { label: '收到提案', value: all.length, unit: '件' },
    { label: '立案', value: of(filed), unit: '件' },
    { label: '正在办理', value: of(['assigned', 'objected', 'handling', 'rehandling']), unit: '件' },
    { label: '已经答复', value: of(answered), unit: '件' },
  ];
}
