import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { luzhou, national } from '@cppcc-kit/profiles';
import fc from 'fast-check';
import { chinaCalendar } from '../calendar.js';
import { countyCast, freezeDeep, proposalSamples, supervisionSamples, walkProcess } from '../checks.js';
import { proposalProcess } from '../proposal.js';
import { supervisionProcess } from '../supervision.js';
import { replay } from './replay.js';
import type { Actor, CaseEvent } from './snapshot.js';

const processes = [
  { process: proposalProcess, samples: proposalSamples, profile: luzhou },
  { process: supervisionProcess, samples: supervisionSamples, profile: national },
];
const nobody: Actor = { id: 'nobody', name: '', roles: [] };

/** Some case as it might have gone, and a place in its log. */
const anyCase = fc
  .tuple(
    fc.constantFrom(...processes),
    fc.integer({ min: 1, max: 100_000 }),
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  )
  .map(([{ process, samples, profile }, seed, share]) => {
    const { log, snapshot } = walkProcess(process, profile, {
      calendar: chinaCalendar,
      seed,
      steps: 30,
      cast: countyCast,
      samples,
    });
    const read = (lines: readonly CaseEvent[]) => replay(process, snapshot.id, lines, profile);
    return { log, snapshot, read, place: Math.floor(share * log.length) };
  });
type AnyCase = typeof anyCase extends fc.Arbitrary<infer Case> ? Case : never;

const check = (prove: (each: AnyCase) => void, numRuns = 20) =>
  fc.assert(fc.property(anyCase, prove), { numRuns });

describe('replay', () => {
  it('gives the same snapshot from the same log, also after a journey through JSON', () => {
    check(({ log, snapshot, read }) => {
      assert.deepEqual(read(log), { snapshot, misfits: [] });
      assert.deepEqual(read(freezeDeep(JSON.parse(JSON.stringify(log)) as CaseEvent[])), {
        snapshot,
        misfits: [],
      });
    });
  });

  it('gives for each part of a log the case as it stood then', () => {
    check(({ log, read, place }) => {
      const part = read(log.slice(0, place + 1));
      assert.deepEqual(
        [part.misfits, part.snapshot.seq, part.snapshot.updatedAt],
        [[], place + 1, log[place]!.at],
      );
    });
  });

  it('throws where there is nothing to fold', () => {
    assert.throws(() => replay(proposalProcess, 'case-1', [], national), TypeError);
  });
});

describe('a line that does not fit', () => {
  const misfits = (read: AnyCase['read'], lines: readonly CaseEvent[]) =>
    read(lines).misfits.map(({ seq, refusal }) => [seq, refusal.code]);
  const replace = (log: readonly CaseEvent[], place: number, changed: Partial<CaseEvent>) =>
    log.map((line, index) => (index === place ? { ...line, ...changed } : line));

  it('is reported where one is missing, comes twice or out of turn', () => {
    check(({ log, read, place }) => {
      if (place + 1 < log.length)
        assert.notDeepEqual(misfits(read, [...log.slice(0, place), ...log.slice(place + 1)]), []);
      assert.notDeepEqual(misfits(read, [...log.slice(0, place + 1), ...log.slice(place)]), []);
      if (place > 0)
        assert.notDeepEqual(
          misfits(read, [...log.slice(0, place - 1), log[place]!, log[place - 1]!, ...log.slice(place + 1)]),
          [],
        );
    });
  });

  it('is reported where the definition has no such event, or not then', () => {
    check(({ log, read, place }) => {
      if (place === 0) return;
      assert.deepEqual(misfits(read, replace(log, place, { type: 'sing' }))[0], [place + 1, 'UNKNOWN_EVENT']);
      assert.deepEqual(misfits(read, replace(log, place, { type: log[0]!.type }))[0], [place + 1, 'NOT_NOW']);
    });
  });

  it('is reported where its actor may not do that', () => {
    check(({ log, read, place }) => {
      const [first] = misfits(read, replace(log, place, { actor: nobody }));
      assert.equal(first?.[0], place + 1);
      assert.equal(first?.[1], 'NOT_ALLOWED');
    });
  });

  it('is reported where it names a person for whom nobody may do that', () => {
    const log = findWalk('states.submitted.on.receive.3');
    const place = log.findIndex(({ type }) => type === 'submit');
    const { profile, process } = processes[0]!;
    const named = replace(log.slice(0, place + 1), place, { onBehalfOf: { id: 'm2', name: '委员乙' } });
    assert.deepEqual(
      misfits((lines) => replay(process, 'case-1', lines, profile), named),
      [[place + 1, 'NOT_ALLOWED']],
    );
  });

  it('is left out and nothing else: what can be read is read', () => {
    check(({ log, read }) => {
      const stray: CaseEvent = { ...log[log.length - 1]!, seq: log.length + 1, type: 'sing' };
      const { snapshot, misfits: found } = read([...log, stray]);
      assert.deepEqual(snapshot, read(log).snapshot);
      assert.deepEqual(
        found.map(({ seq, type }) => [seq, type]),
        [[log.length + 1, 'sing']],
      );
      assert.match(found[0]!.refusal.message, /[\u4e00-\u9fff]/u);
    });
  });

  it('is reported where it settles a task that there is not', () => {
    const log = findWalk('states.assigning.on.approveAssignment.1');
    const place = log.findIndex(({ type }) => type === 'approveAssignment');
    const again = { ...log[place]!, seq: place + 2 };
    assert.deepEqual(
      replay(proposalProcess, 'case-1', [...log.slice(0, place + 1), again], luzhou).misfits.map(
        ({ seq, refusal }) => [seq, refusal.code],
      ),
      [[place + 2, 'NO_TASK']],
    );
  });
});

/** The log of some proposal in 泸州 that took this step. */
function findWalk(step: string): readonly CaseEvent[] {
  for (let seed = 1; seed <= 200; seed++) {
    const { taken, log } = walkProcess(proposalProcess, luzhou, {
      calendar: chinaCalendar,
      seed,
      steps: 40,
      cast: countyCast,
      samples: proposalSamples,
      wanted: new Set([step]),
    });
    if (taken.includes(step)) return log;
  }
  throw new Error(`No walk takes ${step}.`);
}
