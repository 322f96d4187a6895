import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { luzhou, national, shangzhou } from '@cppcc-kit/profiles';
import fc from 'fast-check';
import { chinaCalendar } from '../calendar.js';
import { countyCast, proposalSamples, supervisionSamples, walkProcess, type Invariant, type Samples } from '../checks.js';
import type { ProcessDefinition } from '../engine/definition.js';
import type { Process, ProcessNames } from '../engine/process.js';
import { defineProfile } from '../profile/profile.js';
import { proposalProcess } from '../proposal.js';
import { supervisionProcess } from '../supervision.js';
import { listPaths } from './paths.js';
import { listSteps } from './steps.js';

/** The switches that the three counties leave alone, the other way round. */
const contrary = defineProfile(shangzhou, {
  id: 'contrary',
  version: 1,
  name: '相反',
  committee: '相反设置',
  overrides: [
    { path: 'proposal.mergeNeedsConsent', value: false, basis: 'domain §6 #13' },
    { path: 'proposal.maxObjections', value: 3, basis: 'domain §6 #4' },
    { path: 'proposal.rehandling', value: { rounds: 2, on: ['basicallySatisfied', 'dissatisfied'] }, basis: 'domain §6 #8' },
    { path: 'supervision.clocksFrom', value: 'sending', basis: 'domain §6 #15' },
    { path: 'supervision.approvers', value: ['chairpersonsMeeting', 'partyOffice'], basis: 'SZ-23' },
  ],
});
const profiles = [national, shangzhou, luzhou, contrary];

/** States that a profile's settings never lead to. */
const closedTo: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  proposal: { [national.id]: ['preReview', 'assigning'], [luzhou.id]: ['preReview'], [contrary.id]: ['consulting'] },
  supervision: {},
};

const processes: readonly (readonly [Process, Samples])[] = [
  [proposalProcess, proposalSamples],
  [supervisionProcess, supervisionSamples],
];

const walk = (process: Process, samples: Samples, profile: (typeof profiles)[number], seed: number, taken?: ReadonlyMap<string, number>) =>
  walkProcess(process, profile, { calendar: chinaCalendar, seed, steps: 120, cast: countyCast, samples, ...(taken === undefined ? {} : { taken }) });

describe('random walks', () => {
  for (const [process, samples] of processes) {
    const { definition } = process;

    it(`reach every state of ${definition.label}, by all but a few of its steps`, () => {
      const all = listSteps(definition);
      const steps = new Set(all.map(({ at }) => at));
      const paths = new Set(listPaths(definition).map(({ path }) => path));
      const tours = profiles.map((profile) => ({
        profile,
        states: new Set(Object.keys(definition.states).filter((state) => closedTo[definition.id]?.[profile.id]?.includes(state) !== true)),
      }));
      // Some steps need several chances at once; those are for the scenarios, and must stay few.
      const few = all.length * 0.03;
      // What has been seen is struck off, and what has not draws the walk.
      for (let seed = 1; seed <= 60; seed++) {
        for (const { profile, states } of tours) {
          if (states.size + paths.size === 0 && steps.size <= few) continue;
          const taken = new Map(all.map(({ at, to }) => [at, steps.has(at) || states.has(to) ? 0 : 1000]));
          const { broken, ...seen } = walk(process, samples, profile, seed, taken);
          assert.deepEqual(broken, [], `profile ${profile.id}, seed ${seed}`);
          for (const step of seen.taken) steps.delete(step);
          for (const path of seen.paths) paths.delete(path);
          for (const state of seen.states) states.delete(state);
        }
      }
      const missing = { paths: [...paths], states: tours.flatMap(({ profile, states }) => [...states].map((state) => `${profile.id}: ${state}`)) };
      assert.deepEqual(missing, { paths: [], states: [] });
      assert.ok(steps.size <= few, [...steps].join(', '));
    });

    for (const profile of profiles) {
      it(`break nothing in ${definition.label} of ${profile.name}, whatever the seed`, () => {
        fc.assert(
          fc.property(fc.integer({ min: 1000, max: 1_000_000 }), (seed) => assert.deepEqual(walk(process, samples, profile, seed).broken, [])),
          { numRuns: 8 },
        );
      });
    }
  }
});

/** 民主监督 with one value of the definition changed; `undefined` removes it. */
function change(path: string, value: unknown): Process {
  const definition = JSON.parse(JSON.stringify(supervisionProcess.definition)) as ProcessDefinition;
  const keys = path.split('.');
  const last = keys.pop()!;
  const target = keys.reduce<Record<string, unknown>>((each, key) => each[key] as Record<string, unknown>, definition as unknown as Record<string, unknown>);
  if (value === undefined) Reflect.deleteProperty(target, last);
  else target[last] = value;
  return { ...supervisionProcess, definition };
}

const { names } = supervisionProcess;
const rename = (changed: Partial<ProcessNames>): Process => ({ ...supervisionProcess, names: { ...names, ...changed } });
const english = { code: 'NO', path: '', message: 'Not today.' };
let times = 0;

/** What a definition alone does not show, and the invariant that breaks. */
const planted: readonly (readonly [Invariant, string, Process])[] = [
  ['THROWS', 'a condition that takes data for granted', rename({ when: { ...names.when, bySuggester: (_, { data }) => (data['topic'] as { title: string }).title === '' } })],
  ['THROWS', 'a derivation that changes the case in place', rename({ derivations: { ...names.derivations, tier: ({ data }) => ({ topic: Object.assign(data['topic'] as object, { title: '' }) }) } })],
  ['REPLAY_DIFFERS', 'a derivation that counts by itself', rename({ derivations: { ...names.derivations, tier: () => ({ tier: String(times++) }) } })],
  ['MISFIT', 'a condition that is not about the case', rename({ when: { ...names.when, bySuggester: () => times++ % 2 === 0 } })],
  ['NOT_JSON', 'data that is not there', rename({ derivations: { ...names.derivations, sentOpinion: () => ({ opinion: undefined }) } })],
  ['UNKNOWN_SEAT', 'a seat for a misread path', rename({ assignees: { ...names.assignees, leader: ({ data }) => [`person:${String((data['approval'] as { chair?: string }).chair)}`] } })],
  ['READ_BY_NOBODY', 'a state that nobody sees', change('states.archived.seenBy', [])],
  ['STUCK', 'a guard that never yields', { ...change('states.closed.on.archive.guard', ['never']), names: { ...names, guards: { ...names.guards, never: () => ({ code: 'NEVER', path: '', message: '不行。' }) } } }],
  ['TASK_WITHOUT_ACTOR', 'a task for nobody', rename({ assignees: { ...names.assignees, advisers: () => ['role:adviser'] } })],
  ['TASK_WITHOUT_ACTOR', 'a task for those who may not settle it', change('states.consulting.on.giveOpinion', { to: 'consulting', by: ['specialCommittee'], needs: 'topicOpinion', settles: { topicOpinion: 'given' } })],
  ['TASK_CANNOT_END', 'the other approver’s task left open', change('states.submitted.on.approve.closes', undefined)],
  ['TASK_OPEN_AT_END', 'a task left open', change('states.consulting.on.withdraw', { to: 'archived', by: ['sponsor'], needs: 'reason', stops: ['topicOpinion'] })],
  ['CLOCK_CANNOT_STOP', 'one unit’s clock left running', change('states.handling.on.signReply.1.stops', ['reply'])],
  ['CLOCK_RUNS_AT_END', 'a clock left running', change('states.consulting.on.withdraw', { to: 'archived', by: ['sponsor'], needs: 'reason', closes: ['topicOpinion'] })],
  ['CLOCK_WITHOUT_DEADLINE', 'a clock without a rule', rename({ clockRule: (kind, ...rest) => (kind === 'topicOpinion' ? undefined : names.clockRule(kind, ...rest)) })],
  ['OFFERED_YET_REFUSED', 'a guard that thinks of it too late', rename({ guards: { ...names.guards, opinionsAsked: (_, { data }) => (data === undefined ? undefined : { code: 'LATE', path: '', message: '不行。' }) } })],
  ['TAKEN_UNOFFERED', 'a guard that holds back only the button', rename({ guards: { ...names.guards, opinionsAsked: (_, { data }) => (data === undefined ? { code: 'EARLY', path: '', message: '不行。' } : undefined) } })],
  ['MUTE_REFUSAL', 'a refusal in another language', rename({ guards: { ...names.guards, opinionsAsked: () => english } })],
  ['LEAKS', 'telephone numbers among what is open', change('visibility.open.0.path', 'receipts')],
];

describe('planted behaviour', () => {
  for (const [invariant, what, process] of planted) {
    it(`${invariant}: ${what}`, () => {
      const found = new Set<string>();
      for (let seed = 1; seed <= 40 && !found.has(invariant); seed++) for (const each of walk(process, supervisionSamples, contrary, seed).broken) found.add(each.invariant);
      assert.ok(found.has(invariant), `not found among ${[...found].join(', ')}`);
    });
  }
});
