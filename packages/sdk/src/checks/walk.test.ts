import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { supervisionSamples, type Invariant } from '../checks.js';
import type { Process } from '../engine/process.js';
import { supervisionProcess } from '../supervision.js';
import { change, rename } from '../testing/planted.js';
import { contrary, walk } from '../testing/walks.js';
import { listSteps } from './steps.js';

const { names } = supervisionProcess;
const english = { code: 'NO', path: '', message: 'Not today.' };
let times = 0;

/** What a definition alone does not show, and the invariant that breaks. */
const planted: readonly (readonly [Invariant, string, Process])[] = [
  [
    'THROWS',
    'a condition that takes data for granted',
    rename({
      when: {
        ...names.when,
        bySuggester: (_, { data }) => (data['topic'] as { title: string }).title === '',
      },
    }),
  ],
  [
    'THROWS',
    'a derivation that changes the case in place',
    rename({
      derivations: {
        ...names.derivations,
        opinionDrafted: ({ data }) => ({ topic: Object.assign(data['topic'] as object, { title: '' }) }),
      },
    }),
  ],
  [
    'REPLAY_DIFFERS',
    'a derivation that counts by itself',
    rename({ derivations: { ...names.derivations, opinionDrafted: () => ({ tier: String(times++) }) } }),
  ],
  [
    'MISFIT',
    'a condition that is not about the case',
    rename({ when: { ...names.when, bySuggester: () => times++ % 2 === 0 } }),
  ],
  [
    'NOT_JSON',
    'data that is not there',
    rename({ derivations: { ...names.derivations, putForward: () => ({ putForward: undefined }) } }),
  ],
  [
    'UNKNOWN_SEAT',
    'a seat for a misread path',
    rename({
      assignees: {
        ...names.assignees,
        leader: ({ data }) => [`person:${String((data['approval'] as { chair?: string }).chair)}`],
      },
    }),
  ],
  ['READ_BY_NOBODY', 'a state that nobody sees', change('states.archived.seenBy', [])],
  [
    'STUCK',
    'a guard that never yields',
    {
      ...change('states.closed.on.archive.guard', ['never']),
      names: {
        ...names,
        guards: { ...names.guards, never: () => ({ code: 'NEVER', path: '', message: '不行。' }) },
      },
    },
  ],
  [
    'TASK_WITHOUT_ACTOR',
    'a task for nobody',
    rename({ assignees: { ...names.assignees, advisers: () => ['role:adviser'] } }),
  ],
  [
    'TASK_WITHOUT_ACTOR',
    'a task for those who may not settle it',
    change('states.consulting.on.giveOpinion', {
      to: 'consulting',
      by: ['specialCommittee'],
      needs: 'topicOpinion',
      settles: { topicOpinion: 'given' },
    }),
  ],
  [
    'TASK_CANNOT_END',
    'the other approver’s task left open',
    change('states.submitted.on.approve.closes', undefined),
  ],
  [
    'TASK_OPEN_AT_END',
    'a task left open',
    change('states.consulting.on.withdraw', {
      to: 'archived',
      by: ['sponsor'],
      needs: 'reason',
      stops: ['topicOpinion'],
    }),
  ],
  [
    'CLOCK_CANNOT_STOP',
    'one unit’s clock left running',
    change('states.handling.on.signReply.1.stops', ['reply']),
  ],
  [
    'CLOCK_RUNS_AT_END',
    'a clock left running',
    change('states.consulting.on.withdraw', {
      to: 'archived',
      by: ['sponsor'],
      needs: 'reason',
      closes: ['topicOpinion'],
    }),
  ],
  [
    'CLOCK_WITHOUT_DEADLINE',
    'a clock without a rule',
    rename({
      clockRule: (kind, ...rest) => (kind === 'topicOpinion' ? undefined : names.clockRule(kind, ...rest)),
    }),
  ],
  [
    'OFFERED_YET_REFUSED',
    'a guard that thinks of it too late',
    rename({
      guards: {
        ...names.guards,
        opinionsAsked: (_, { data }) =>
          data === undefined ? undefined : { code: 'LATE', path: '', message: '不行。' },
      },
    }),
  ],
  [
    'TAKEN_UNOFFERED',
    'a guard that holds back only the button',
    rename({
      guards: {
        ...names.guards,
        opinionsAsked: (_, { data }) =>
          data === undefined ? { code: 'EARLY', path: '', message: '不行。' } : undefined,
      },
    }),
  ],
  [
    'MUTE_REFUSAL',
    'a refusal in another language',
    rename({ guards: { ...names.guards, opinionsAsked: () => english } }),
  ],
  ['LEAKS', 'telephone numbers among what is open', change('visibility.open.0.path', 'receipts')],
];

describe('planted behaviour', () => {
  for (const [invariant, what, process] of planted) {
    it(`${invariant}: ${what}`, () => {
      const found = new Set<string>();
      // Led to where no walk has been yet: some defects lie deep.
      const left = new Set(listSteps(process.definition).map(({ at }) => at));
      for (let seed = 1; seed <= 100 && !found.has(invariant); seed++) {
        const { broken, taken } = walk(process, supervisionSamples, contrary, seed, left);
        for (const each of broken) found.add(each.invariant);
        for (const at of taken) left.delete(at);
      }
      assert.ok(found.has(invariant), `not found among ${[...found].join(', ')}`);
    });
  }
});
