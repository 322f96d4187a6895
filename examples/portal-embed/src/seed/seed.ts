import type { CaseStore, RuleOptions } from '@cppcc-kit/adapter';
import { collect } from './collect.js';
import { play } from './play.js';
import { planProposals } from './proposals.js';
import { planSupervision } from './supervision.js';

/** The demonstration was written for the end of 2026: its texts, its session and the days off that are known. */
const earliest = '2026-10-01T00:00:00.000Z';
const latest = '2026-11-30T08:00:00.000Z';

const marker = 'portal-embed/seed';

/**
 * `already`: the store holds the demonstration. `outdated`: it holds one that an earlier release wrote, under definitions
 * that this one does not bring. `inUse`: it holds other cases, and is left alone.
 */
export type SeedResult = 'seeded' | 'already' | 'outdated' | 'inUse' | 'tooEarly';

/** Fills an empty store with the demonstration's cases, all or nothing. */
export async function seed(
  { store, ...rules }: RuleOptions & { readonly store: CaseStore },
  now: string,
  onProgress?: (done: number, all: number) => void,
): Promise<SeedResult> {
  if (now < earliest) return 'tooEarly';
  const definitions = rules.processes.map(({ definition: { id, version } }) => `${id}@${version}`).join(' ');
  try {
    return await store.write<SeedResult>({ key: marker }, async (tx) => {
      const before = await tx.recall(marker);
      if (before !== undefined) return before.digest === definitions ? 'already' : 'outdated';
      const today = now < latest ? now : latest;
      const steps = [...planProposals(rules.profile, today), ...planSupervision(rules.profile, today)];
      const collection = collect();
      await play(steps, { ...rules, store: collection.store }, (done) => onProgress?.(done, steps.length));
      if (!(await collection.handOver(tx))) throw new InUse();
      await tx.remember(marker, { digest: definitions, outcome: { steps: steps.length } });
      return 'seeded';
    });
  } catch (error) {
    if (error instanceof InUse) return 'inUse';
    throw error;
  }
}

/** Thrown to undo the numbers taken so far. */
class InUse extends Error {}
