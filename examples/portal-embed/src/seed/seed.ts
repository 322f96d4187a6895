import type { CaseStore, RuleOptions } from '@cppcc-kit/adapter';
import { play } from './play.js';
import { planProposals } from './proposals.js';
import { planSupervision } from './supervision.js';

/** The demonstration was written for the end of 2026: its texts, its session and the days off that are known. */
const earliest = '2026-10-01T00:00:00.000Z';
const latest = '2026-11-30T08:00:00.000Z';

const marker = 'portal-embed/seed';

export type SeedResult = 'seeded' | 'already' | 'tooEarly';

/**
 * Fills the store with the demonstration's cases, all or nothing: in one transaction, which also makes it quick. A store
 * that has been filled before is left as it is.
 */
export async function seed(
  { store, ...rules }: RuleOptions & { readonly store: CaseStore },
  now: string,
  onProgress?: (done: number, all: number) => void,
): Promise<SeedResult> {
  if (now < earliest) return 'tooEarly';
  return store.write<SeedResult>({ key: marker }, async (tx) => {
    if ((await tx.recall(marker)) !== undefined) return 'already';
    const today = now < latest ? now : latest;
    const steps = [...planProposals(rules.profile, today), ...planSupervision(rules.profile, today)];
    const inside: CaseStore = {
      write: async (_, work) => work(tx),
      log: async (id) => tx.log(id),
      list: async () => [],
      close: async () => undefined,
    };
    await play(steps, { ...rules, store: inside }, (done) => onProgress?.(done, steps.length));
    await tx.remember(marker, { digest: marker, outcome: { steps: steps.length } });
    return 'seeded';
  });
}
