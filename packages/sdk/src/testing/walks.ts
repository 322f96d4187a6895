import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { luzhou, national, shangzhou } from '@cppcc-kit/profiles';
import fc from 'fast-check';
import { chinaCalendar } from '../calendar.js';
import { countyCast, walkProcess, type Samples, type Visit, type Walk } from '../checks.js';
import { listOpenSteps } from '../checks/open-steps.js';
import { listPaths } from '../checks/paths.js';
import type { Process } from '../engine/process.js';
import { defineProfile } from '../profile/profile.js';
import type { Profile } from '../profile/types.js';
import { Visits } from './visits.js';

/** The switches that the three counties leave alone, the other way round. */
export const contrary = defineProfile(shangzhou, {
  id: 'contrary',
  version: 1,
  name: '相反',
  committee: '相反设置',
  overrides: [
    { path: 'proposal.mergeAndConvertNeedConsent', value: false, basis: 'domain §6 #13' },
    {
      path: 'proposal.reviewStages',
      value: shangzhou.proposal.reviewStages.map(({ id, ...stage }) => ({
        ...stage,
        id,
        ...(id === 'jointReview'
          ? { roles: ['proposalCommittee', 'chairpersonsMeeting', 'partyOffice'], jointly: true }
          : {}),
      })),
      basis: 'QK-20',
    },
    { path: 'proposal.clocks.revision', value: null, basis: '不规定修改期限' },
    { path: 'proposal.maxObjections', value: 3, basis: 'domain §6 #4' },
    {
      path: 'proposal.rehandling',
      value: { rounds: 2, on: ['basicallySatisfied', 'dissatisfied'], ordered: { rounds: 2, below: 70 } },
      basis: 'domain §6 #8',
    },
    { path: 'proposal.publication', value: { ratings: true }, basis: 'domain §6 #21' },
    { path: 'supervision.clocksFrom', value: 'sending', basis: 'domain §6 #15' },
    {
      path: 'supervision.differentPeople',
      value: [
        ['drafting', 'sending', 'evaluation'],
        ['topicApproval', 'opinionApproval'],
      ],
      basis: 'domain §2.3',
    },
    { path: 'supervision.approvers', value: ['chairpersonsMeeting', 'partyOffice'], basis: 'SZ-23' },
  ],
});
export const profiles = [national, shangzhou, luzhou, contrary];

/** A step that nobody can take under a profile although no single setting says so, why, and the proof. */
export interface ClosedStep {
  readonly step: string;
  readonly profile: string;
  readonly why: string;
  readonly proof: () => boolean;
}

export const walk = (
  process: Process,
  samples: Samples,
  profile: Profile,
  seed: number,
  wanted?: ReadonlySet<string>,
  from?: Visit,
): Walk =>
  walkProcess(process, profile, {
    calendar: chinaCalendar,
    seed,
    steps: from === undefined ? 120 : 16,
    cast: countyCast,
    samples,
    ...(wanted === undefined ? {} : { wanted }),
    ...(from === undefined ? {} : { from }),
  });

/** Walks a process until each place has been seen that its definition names in a case's data. */
export function describePlaces(process: Process, samples: Samples): void {
  const { definition } = process;

  describe('random walks', () => {
    it(`lead everywhere that ${definition.label} names in a case’s data`, () => {
      const paths = new Set(listPaths(definition).map(({ path }) => path));
      const visits = profiles.map(() => new Visits(definition));
      /** Steps after which something was found beside what is still looked for. */
      const leading = new Map<string, Set<string>>();
      const rootOf = (path: string) => path.split('.')[0]!;
      for (let seed = 1; seed <= 1200 && paths.size > 0; seed++) {
        const wanted = new Set([...paths].flatMap((path) => [...(leading.get(rootOf(path)) ?? [])]));
        const profile = seed % profiles.length;
        const from = visits[profile]!.pick(wanted, Math.floor(seed / profiles.length));
        const { broken, ...seen } = walk(
          process,
          samples,
          profiles[profile]!,
          seed,
          wanted.size === 0 ? undefined : wanted,
          from,
        );
        assert.deepEqual(broken, [], `seed ${seed}`);
        for (const [path, step] of seen.paths) {
          paths.delete(path);
          leading.set(rootOf(path), (leading.get(rootOf(path)) ?? new Set()).add(step));
        }
        visits[profile]!.add(seen.visits);
      }
      assert.deepEqual([...paths], []);
    });
  });
}

/** Walks a process under each profile until every step has been taken that it leaves open. */
export function describeWalks(
  process: Process,
  samples: Samples,
  under: readonly Profile[],
  closed: readonly ClosedStep[] = [],
): void {
  const { definition } = process;

  describe('random walks', () => {
    for (const { step, profile, why, proof } of closed)
      it(`need not take ${step} in ${profile}: ${why}`, () => assert.ok(proof()));

    for (const profile of under) {
      it(`take every step of ${definition.label} that ${profile.name} leaves open, and no other`, () => {
        const ruledOut = closed.filter((each) => each.profile === profile.id).map(({ step }) => step);
        const open = listOpenSteps(process, profile, countyCast)
          .map(({ at }) => at)
          .filter((at) => !ruledOut.includes(at));
        const left = new Set(open);
        const visits = new Visits(definition);
        for (let seed = 1; seed <= 2500 && left.size > 0; seed++) {
          const { broken, ...seen } = walk(process, samples, profile, seed, left, visits.pick(left, seed));
          assert.deepEqual(broken, [], `seed ${seed}`);
          assert.deepEqual(
            seen.taken.filter((at) => !open.includes(at)),
            [],
            `seed ${seed}`,
          );
          for (const at of seen.taken) left.delete(at);
          visits.add(seen.visits);
        }
        assert.deepEqual([...left], []);
      });
    }

    for (const profile of under) {
      it(`break nothing in ${definition.label} of ${profile.name}, whatever the seed`, () => {
        fc.assert(
          fc.property(fc.integer({ min: 1000, max: 1_000_000 }), (seed) =>
            assert.deepEqual(walk(process, samples, profile, seed).broken, []),
          ),
          { numRuns: 25 },
        );
      });
    }
  });
}
