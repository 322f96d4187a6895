import { defineDefinition, defineProcess, type Process, type Profile } from '@cppcc-kit/sdk';

/** The yardstick's process: 16 states, 35 steps, five roles, two bounded counters; two of its clocks run. */
export const ROLES = ['member', 'office', 'government', 'unit', 'leader'] as const;
type Role = (typeof ROLES)[number];

export interface Step {
  readonly from: string;
  readonly event: string;
  readonly to: string;
  readonly by: readonly Role[];
  /** Counter that the step raises, at most to two. */
  readonly counter?: 'objections' | 'reworks';
}

const step = (from: string, event: string, to: string, by: string, counter?: Step['counter']): Step => ({
  from,
  event,
  to,
  by: by.split('+') as Role[],
  ...(counter && { counter }),
});

export const STEPS: readonly Step[] = [
  step('draft', 'save', 'draft', 'member'),
  step('draft', 'submit', 'submitted', 'member'),
  step('draft', 'withdraw', 'withdrawn', 'member'),
  step('submitted', 'accept', 'screening', 'office'),
  step('submitted', 'withdraw', 'withdrawn', 'member'),
  step('submitted', 'comment', 'submitted', 'member+office'),
  step('screening', 'file', 'filed', 'office'),
  step('screening', 'return', 'returned', 'office'),
  step('screening', 'comment', 'screening', 'office+member'),
  step('returned', 'save', 'returned', 'member'),
  step('returned', 'resubmit', 'submitted', 'member'),
  step('returned', 'withdraw', 'withdrawn', 'member'),
  step('filed', 'propose', 'assigning', 'office'),
  step('filed', 'comment', 'filed', 'office+leader'),
  step('assigning', 'assign', 'assigned', 'government'),
  step('assigning', 'recall', 'filed', 'office'),
  step('assigned', 'accept', 'handling', 'unit'),
  step('assigned', 'object', 'objected', 'unit', 'objections'),
  step('assigned', 'urge', 'assigned', 'government+office'),
  step('objected', 'reassign', 'assigning', 'government'),
  step('objected', 'reject', 'assigned', 'government'),
  step('handling', 'extend', 'extended', 'government'),
  step('handling', 'comment', 'handling', 'unit+member'),
  step('handling', 'urge', 'handling', 'government+office'),
  step('handling', 'reply', 'replied', 'unit'),
  step('extended', 'reply', 'replied', 'unit'),
  step('extended', 'urge', 'extended', 'government+office+leader'),
  step('replied', 'satisfied', 'closed', 'member'),
  step('replied', 'dissatisfied', 'rehandling', 'member', 'reworks'),
  step('replied', 'supervise', 'supervised', 'leader'),
  step('supervised', 'rework', 'rehandling', 'leader'),
  step('supervised', 'close', 'closed', 'leader'),
  step('rehandling', 'reply', 'replied', 'unit'),
  step('rehandling', 'urge', 'rehandling', 'government+office'),
  step('closed', 'archive', 'archived', 'office'),
];
export const STATES = [
  'draft',
  'submitted',
  'screening',
  'returned',
  'filed',
  'assigning',
  'assigned',
  'objected',
  'handling',
  'extended',
  'replied',
  'supervised',
  'rehandling',
  'closed',
  'archived',
  'withdrawn',
];
const EVENTS = [...new Set(STEPS.map(({ event }) => event))];
export const LIMIT = 2;

/** A small generator of our own (mulberry32): the same logs on every machine. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Line {
  readonly event: string;
  readonly role: Role;
}

/** Random walks of `length` lines; one line in ten comes from a role that may not and must be refused. */
export function makeLogs(count = 1000, length = 40): readonly (readonly Line[])[] {
  const random = createRandom(7);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const rare: Readonly<Record<string, number>> = { withdraw: 0, archive: 0.02, satisfied: 0.05, close: 0.05 };
  const logs: Line[][] = [];
  while (logs.length < count) {
    let state = 'draft';
    const counters = { objections: 0, reworks: 0 };
    const log: Line[] = [];
    while (log.length < length) {
      const open = STEPS.filter(
        ({ from, counter }) => from === state && (counter === undefined || counters[counter] < LIMIT),
      );
      if (open.length === 0) break;
      const taken = pick(open);
      if (taken.event in rare && random() > rare[taken.event]!) continue;
      if (random() < 0.1) {
        log.push({ event: taken.event, role: pick(ROLES.filter((role) => !taken.by.includes(role))) });
        continue;
      }
      log.push({ event: taken.event, role: pick(taken.by) });
      if (taken.counter) counters[taken.counter]++;
      state = taken.to;
    }
    if (log.length === length) logs.push(log);
  }
  return logs;
}

const group = (state: string) =>
  Object.fromEntries(
    STEPS.filter(({ from }) => from === state).map(({ event, to, by, counter }) => [
      event,
      {
        to,
        by,
        ...(counter === undefined ? {} : { when: counter, counts: [counter] }),
        ...(event === 'assign' ? { starts: ['reply'] } : {}),
        ...(event === 'dissatisfied' || event === 'rework' ? { starts: ['rework'] } : {}),
        ...(event === 'reply' ? { stops: ['reply', 'rework'] } : {}),
      },
    ]),
  );

/** The same process for our engine, roles, counters and clocks included. */
export const yardstick: Process = defineProcess(
  defineDefinition<string, string, string, string, string>({
    id: 'yardstick',
    version: 1,
    label: '标尺',
    initial: 'draft',
    opening: { event: 'open', steps: [{ to: 'draft', by: ['member'] }] },
    states: Object.fromEntries(
      STATES.map((state) => [
        state,
        { label: state, tone: 'quiet' as const, seenBy: ['all'], on: group(state) },
      ]),
    ),
    events: Object.fromEntries(['open', ...EVENTS].map((event) => [event, { label: event }])),
    roles: Object.fromEntries(ROLES.map((role) => [role, { label: role, kind: 'standing' as const }])),
    tasks: {},
    clocks: { reply: { label: 'reply' }, rework: { label: 'rework' } },
    visibility: { groups: { all: [...ROLES] }, insiders: ['all'], open: [], redacted: [] },
    summary: { title: 'title' },
  }),
  {
    when: {
      objections: ({ counters }) => (counters['objections'] ?? 0) < LIMIT,
      reworks: ({ counters }) => (counters['reworks'] ?? 0) < LIMIT,
    },
    guards: {},
    schemas: {},
    assignees: {},
    derivations: {},
    settings: {},
    series: {},
    clockRule: () => ({ basis: 'yardstick', amount: 3, unit: 'months' }),
  },
);

/** The yardstick asks the profile nothing. */
export const noProfile = { id: 'yardstick', version: 1 } as unknown as Profile;
