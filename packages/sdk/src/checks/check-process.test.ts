import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { profiles, shangzhou } from '@cppcc-kit/profiles';
import { checkProcess, type ProblemCode } from '../checks.js';
import type { Process } from '../engine/process.js';
import { proposalProcess } from '../proposal.js';
import { supervisionProcess } from '../supervision.js';
import { change, rename } from '../testing/planted.js';

describe('every process under every profile', () => {
  for (const process of [proposalProcess, supervisionProcess]) {
    for (const profile of profiles) {
      it(`${process.definition.label} in ${profile.name} is sound`, () =>
        assert.deepEqual(checkProcess(process, profile), []));
    }
  }
});

const without = <T>(table: Readonly<Record<string, T>>, name: string) =>
  Object.fromEntries(Object.entries(table).filter(([each]) => each !== name));
const { names } = supervisionProcess;
const to = (state: string) => ({ to: state, by: ['specialCommittee'] });

/** One defect of every kind, and where it shows. */
const planted: readonly (readonly [ProblemCode, string, Process, string])[] = [
  [
    'NOT_JSON',
    'a date among the data',
    change('states.closed.on.archive.basis', new Date(0)),
    'states.closed.on.archive.basis',
  ],
  [
    'MISSING_LABEL',
    'a label in another language',
    change('states.handling.label', 'handling'),
    'states.handling',
  ],
  [
    'UNKNOWN_STATE',
    'a step into nowhere',
    change('states.suggested.on.decline.to', 'refused'),
    'states.suggested.on.decline.0.to',
  ],
  [
    'UNKNOWN_EVENT',
    'an event without a name',
    change('states.closed.on.reopen', to('tracking')),
    'states.closed.on.reopen.0',
  ],
  [
    'UNKNOWN_ROLE',
    'a role nobody has',
    change('states.closed.on.archive.by', ['archivist']),
    'states.closed.on.archive.0.by',
  ],
  [
    'UNKNOWN_ROLE',
    'a role nobody has to write for others',
    change('opening.steps.1.onBehalf.by', ['secretary']),
    'opening.steps.1.onBehalf.by',
  ],
  [
    'UNKNOWN_ROLE',
    'a role nobody has to be written for',
    change('opening.steps.1.onBehalf.of', 'author'),
    'opening.steps.1.onBehalf.of',
  ],
  [
    'UNKNOWN_TASK',
    'a task nobody knows',
    change('states.closed.on.archive.opens', { filing: 'implementers' }),
    'states.closed.on.archive.0.opens',
  ],
  [
    'UNKNOWN_CLOCK',
    'a clock nobody knows',
    change('states.closed.on.archive.stops', ['filing']),
    'states.closed.on.archive.0.stops',
  ],
  [
    'UNKNOWN_CLOCK',
    'a task due by a clock nobody knows',
    change('tasks.reply.clock', 'answer'),
    'tasks.reply.clock',
  ],
  [
    'UNKNOWN_GROUP',
    'a group nobody is in',
    change('states.closed.seenBy', ['team', 'press']),
    'states.closed.seenBy',
  ],
  [
    'UNKNOWN_WHEN',
    'an unknown condition',
    change('states.replied.on.evaluate.0.when', ['lastOne']),
    'states.replied.on.evaluate.0.when',
  ],
  [
    'UNKNOWN_GUARD',
    'an unknown guard',
    change('states.drafting.on.submitOpinion.guard', ['isKey']),
    'states.drafting.on.submitOpinion.0.guard',
  ],
  [
    'UNKNOWN_SCHEMA',
    'an unknown schema',
    change('states.suggested.on.decline.needs', 'why'),
    'states.suggested.on.decline.0.needs',
  ],
  [
    'UNKNOWN_ASSIGNEES',
    'unknown assignees',
    change('states.evaluated.on.track.opens', { revisit: 'somebody' }),
    'states.evaluated.on.track.0.opens',
  ],
  [
    'UNKNOWN_DERIVATION',
    'an unknown derivation',
    change('states.evaluated.on.track.derives', 'tracked'),
    'states.evaluated.on.track.0.derives',
  ],
  [
    'UNKNOWN_SETTING',
    'an unknown setting',
    change('roles.adviser.roles', 'consulted'),
    'roles.adviser.roles',
  ],
  [
    'UNKNOWN_SERIES',
    'an unknown series',
    change('states.submitted.on.approve.numbers', 'plan'),
    'states.submitted.on.approve.0.numbers',
  ],
  [
    'UNKNOWN_SERIES',
    'a list by a number that is never taken',
    change('summary.numbers', ['letter']),
    'summary.numbers',
  ],
  [
    'UNKNOWN_PATH',
    'a list of what is not there',
    change('summary.category', 'topic.subject'),
    'summary.category',
  ],
  [
    'UNKNOWN_PATH',
    'hiding what is not there',
    change('visibility.redacted.0.path', 'activities.notes'),
    'visibility.redacted',
  ],
  [
    'UNUSED_EVENT',
    'an event that never happens',
    change('events.reopen', { label: '重新开展' }),
    'events.reopen',
  ],
  [
    'UNUSED_ROLE',
    'a role without a part',
    change('roles.observer', { label: '观察员', kind: 'standing' }),
    'roles.observer',
  ],
  ['UNUSED_TASK', 'a task nobody gets', change('tasks.filing', { label: '请归档' }), 'tasks.filing'],
  ['UNUSED_CLOCK', 'a clock nobody starts', change('clocks.filing', { label: '归档期限' }), 'clocks.filing'],
  [
    'UNUSED_GROUP',
    'a group that sees nothing',
    change('visibility.groups.press', ['public']),
    'visibility.groups.press',
  ],
  [
    'UNUSED_NAME',
    'code without a use',
    rename({ guards: { ...names.guards, forgotten: () => undefined } }),
    'names.guards.forgotten',
  ],
  [
    'UNREACHABLE_STATE',
    'a state without a way in',
    change('states.paused', {
      label: '暂停',
      tone: 'quiet',
      seenBy: ['offices'],
      on: { archive: to('archived') },
    }),
    'states.paused',
  ],
  [
    'NO_OFFICE',
    'a state that only a person leaves',
    change('states.closed.on.archive.by', ['sponsor']),
    'states.closed',
  ],
  ['DEAD_END', 'a state without a way out', change('states.closed.on', {}), 'states.closed'],
  [
    'FINAL_GOES_ON',
    'an end that is none',
    change('states.archived.on', { archive: to('closed') }),
    'states.archived',
  ],
  [
    'SHADOWED_STEP',
    'a step behind one that always holds',
    change('states.replied.on.evaluate.0.when', undefined),
    'states.replied.on.evaluate.1',
  ],
  [
    'ROLE_NEVER_SEATED',
    'a seat that stays empty',
    change('states.submitted.on.approve.seats', { implementer: 'committee' }),
    'roles.leader',
  ],
  [
    'SEAT_OF_STANDING_ROLE',
    'a seat for a role of the account',
    change('states.closed.on.archive.seats', { member: 'actor' }),
    'states.closed.on.archive.0.seats.member',
  ],
  [
    'SETTING_IN_GROUP',
    'a group of a role that stands for others',
    change('visibility.groups.team', ['leader', 'implementer', 'teamMember', 'approver']),
    'visibility.groups.team',
  ],
  [
    'PER_NO_UNIT',
    'one task for each person',
    change('tasks.evaluation.per', 'teamMember'),
    'tasks.evaluation.per',
  ],
  [
    'ACTS_UNSEEN',
    'a unit that acts before it may look',
    change('states.handling.seenBy', ['offices', 'team', 'members']),
    'states.handling.on.acknowledge.0.by',
  ],
  [
    'SLOT_CONFLICT',
    'one slot written in two ways',
    change('states.tracking.on.logRevisit.adds', 'plan'),
    'slot.plan',
  ],
  [
    'SLOT_READ_WIDER',
    'findings that the log hides and the case shows',
    change(
      'visibility.redacted',
      supervisionProcess.definition.visibility.redacted.filter(({ path }) => path !== 'activities'),
    ),
    'states.underway.on.logActivity.0',
  ],
  [
    'FILTER_TELLS',
    'a tier by which whoever may not read it finds the case',
    change(
      'visibility.open',
      supervisionProcess.definition.visibility.open.filter(({ path }) => path !== 'tier'),
    ),
    'summary.tier',
  ],
  [
    'TASK_NEVER_OPENED',
    'settling what was never opened',
    change('states.drafting.on.submitOpinion.opens', undefined),
    'states.underApproval.on.approveOpinion.0',
  ],
  [
    'TASK_NEVER_SETTLED',
    'a task for ever',
    change('states.closed.on.archive.opens', { topicDecision: 'approvers', filing: 'implementers' }),
    'tasks.filing',
  ],
  [
    'TASK_OPEN_AT_END',
    'a task left behind',
    change('states.tracking.on.close.1.closes', undefined),
    'states.archived',
  ],
  [
    'CLOCK_NEVER_STARTED',
    'stopping what never ran',
    change('states.consulting.on.endConsultation.stops', ['topicOpinion', 'filing']),
    'states.consulting.on.endConsultation.0',
  ],
  [
    'CLOCK_NEVER_STOPPED',
    'a clock for ever',
    change('states.closed.on.archive.starts', ['filing']),
    'clocks.filing',
  ],
  [
    'CLOCK_RUNS_AT_END',
    'a clock left running',
    change('states.consulting.on.withdraw.stops', undefined),
    'states.archived',
  ],
  [
    'CLOCK_WITHOUT_RULE',
    'a clock without a rule',
    rename({
      clockRule: (kind, ...rest) => (kind === 'revisit' ? undefined : names.clockRule(kind, ...rest)),
    }),
    'clocks.revisit',
  ],
  [
    'SCHEMA_FAILS',
    'a schema that cannot be built',
    rename({
      schemas: {
        ...names.schemas,
        note: () => {
          throw new TypeError('planted');
        },
      },
    }),
    'names.schemas.note',
  ],
];

describe('planted defects', () => {
  for (const [code, what, process, at] of planted) {
    it(`${code}: ${what}`, () => {
      const found = checkProcess(process, shangzhou);
      assert.ok(
        found.some((each) => each.code === code && each.at === at),
        `not found among ${JSON.stringify(found)}`,
      );
    });
  }

  it('are found in names that are missing, too', () => {
    for (const table of ['when', 'guards', 'schemas', 'assignees', 'derivations', 'series'] as const) {
      for (const name of Object.keys(names[table])) {
        const process = rename({ [table]: without<unknown>(names[table], name) });
        assert.ok(
          checkProcess(process, shangzhou).some(
            ({ code, message }) => code.startsWith('UNKNOWN_') && message.includes(`"${name}"`),
          ),
          `${table}.${name}`,
        );
      }
    }
  });

  it('are found in a profile that names a role nobody has', () => {
    const profile = { ...shangzhou, supervision: { ...shangzhou.supervision, approvers: ['president'] } };
    assert.deepEqual(
      checkProcess(supervisionProcess, profile)
        .map(({ code }) => code)
        .filter((code) => code === 'UNKNOWN_ROLE'),
      ['UNKNOWN_ROLE'],
    );
  });
});
