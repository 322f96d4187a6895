import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseBackend, ListedCase } from '@cppcc-kit/adapter';
import { createFigures } from './figures.js';

/** A back end that lists these and nothing else, two on a page. */
function listing(rows: readonly Partial<ListedCase>[]): { readonly backend: CaseBackend; asked(): number } {
  let asked = 0;
  const list = async ({ cursor = '0' }: { readonly cursor?: string } = {}) => {
    asked++;
    const from = Number(cursor);
    const items = rows.slice(from, from + 2).map((row, index) => ({ id: `c${from + index}`, ...row }));
    return { items, ...(from + 2 < rows.length ? { next: String(from + 2) } : {}) };
  };
  return { backend: { as: () => ({ list }) } as unknown as CaseBackend, asked: () => asked };
}

const count = async (...rows: readonly Partial<ListedCase>[]) =>
  Object.fromEntries(
    (await createFigures(listing(rows).backend)()).map(({ label, value }) => [label, value]),
  );

describe('the figures of the home page', () => {
  it('count what was laid to the files as what it had become', async () => {
    const figures = await count(
      { state: 'archived', endedAs: 'closed' },
      { state: 'archived', endedAs: 'withdrawn' },
      { state: 'archived', endedAs: 'notFiled' },
      { state: 'archived', endedAs: 'merged' },
      { state: 'archived', endedAs: 'referred' },
    );
    assert.deepEqual(figures, { 收到提案: 5, 立案: 1, 正在办理: 0, 已经答复: 1 });
  });

  it('count everything once, and what is under way as such', async () => {
    const figures = await count(
      { state: 'underReview' },
      { state: 'filed' },
      { state: 'handling' },
      { state: 'rehandling' },
      { state: 'replied' },
      { state: 'withdrawn' },
    );
    assert.deepEqual(figures, { 收到提案: 6, 立案: 4, 正在办理: 2, 已经答复: 1 });
  });

  it('are counted at most once a minute', async () => {
    const { backend, asked } = listing([{ state: 'filed' }]);
    let now = 0;
    const figures = createFigures(backend, () => now);
    await Promise.all([figures(), figures()]);
    now = 59_000;
    await figures();
    assert.equal(asked(), 1);
    now = 61_000;
    await figures();
    assert.equal(asked(), 2);
  });
});
