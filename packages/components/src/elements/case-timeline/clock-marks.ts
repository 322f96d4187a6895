import {
  asList,
  formatDueDate,
  formatTerm,
  type Clock,
  type Deadline,
  type ProcessDefinition,
  type Snapshot,
  type Transition,
} from '@cppcc-kit/sdk';
import { countDays, formatMonthDay, toIsoDate } from '@cppcc-kit/sdk/calendar';
import type { CaseEvent } from '@cppcc-kit/sdk';
import { words } from './words.js';

export interface ClockMarksInput {
  readonly definition: ProcessDefinition | undefined;
  readonly snapshot: Snapshot;
  readonly deadlines: readonly Deadline[];
  readonly nameOfUnit: (id: string) => string;
}

/** What an event did to the clocks of its case, in words: started, extended, paused, went on, stopped in or out of time. */
export function getClockMarks(
  event: CaseEvent,
  events: readonly CaseEvent[],
  { definition, snapshot, deadlines, nameOfUnit }: ClockMarksInput,
): readonly string[] {
  return snapshot.clocks.flatMap((clock) => {
    const deadline = deadlines.find((each) => isOf(each, clock));
    if (deadline === undefined) return [];
    const whose = clock.subject === undefined ? '' : words().ofUnit(nameOfUnit(clock.subject));
    const says = marksOf(event, clock, deadline, (does, on) =>
      isDoneBy({ definition, snapshot }, events, event, does, clock, on),
    );
    return says.map((each) => words().clock(`${deadline.label}${whose}`, each));
  });
}

type Does = 'stops' | 'pauses' | 'resumes';

function marksOf(
  event: CaseEvent,
  clock: Clock,
  { receipt }: Deadline,
  isDone: (does: Does, on: string | undefined) => boolean,
): readonly string[] {
  const marks: string[] = [];
  if (clock.seq === event.seq) marks.push(words().started(termOf(receipt), firstDue(clock, receipt)));
  if (receipt.ok && receipt.state !== 'paused') {
    for (const { seq, amount, unit, new: due } of receipt.extensions) {
      if (seq === event.seq) marks.push(words().extended(formatTerm({ amount, unit }), formatDueDate(due)));
    }
  }
  if (clock.pauses.some(({ from }) => isDone('pauses', from))) marks.push(words().paused);
  if (clock.pauses.some(({ to }) => isDone('resumes', to))) marks.push(words().resumed);
  if (isDone('stops', clock.stopped)) marks.push(words().stopped(lateBy(clock, receipt)));
  return marks;
}

/** The date as it stood then: later pauses have moved it in a way that only the receipt tells. */
function firstDue({ pauses }: Clock, receipt: Deadline['receipt']): string {
  if (pauses.length > 0 || receipt.due === undefined) return '';
  return formatDueDate(receipt.extensions[0]?.old ?? receipt.due);
}

function termOf({ rule }: Deadline['receipt']): string {
  return 'date' in rule ? words().until(formatMonthDay(`2000-${rule.date}`)) : formatTerm(rule);
}

const lateBy = ({ stopped = '' }: Clock, { due }: Deadline['receipt']): number | undefined =>
  due === undefined ? undefined : countDays(due, stopped);

/**
 * A clock keeps the day it was stopped on, not the event: it was the last event of that day that can have done it. A
 * restart stops the run before it, which is no news.
 */
function isDoneBy(
  known: Pick<ClockMarksInput, 'definition' | 'snapshot'>,
  events: readonly CaseEvent[],
  event: CaseEvent,
  does: Does,
  clock: Clock,
  on: string | undefined,
): boolean {
  const { definition, snapshot } = known;
  if (on === undefined || definition === undefined || !isOn(event, on)) return false;
  const able = events.filter(
    (each) =>
      isOn(each, on) &&
      canDo(definition, each.type, does, clock.kind) &&
      !isOfAnotherUnit(definition, snapshot, each, clock),
  );
  return able[able.length - 1]?.seq === event.seq;
}

/**
 * As the engine takes a step to the clocks: it is about the unit that it names, else about the one whose people take it
 * for that unit. What an office does for nobody in particular is about all.
 */
function isOfAnotherUnit(
  { roles, clocks, states }: ProcessDefinition,
  { clocks: all, seats }: Snapshot,
  { type, data, actor: { unit } }: CaseEvent,
  { kind, subject }: Clock,
): boolean {
  const per = clocks[kind]?.per;
  if (per === undefined || subject === undefined) return false;
  if (typeof data['unit'] === 'string') return data['unit'] !== subject;
  if (unit === undefined || unit === subject) return false;
  const takesPart = seats[per]?.includes(unit) === true || all.some((each) => each.subject === unit);
  const isForUnit = Object.values(states).some(({ on }) =>
    asList<Transition>(on[type]).some(({ by }) => by.some((role) => roles[role]?.kind === 'unit')),
  );
  return takesPart && isForUnit;
}

/** An event of which nobody says when it was is on no day. */
const isOn = ({ at }: CaseEvent, day: string): boolean => at !== '' && toIsoDate(at) === day;

const canDo = ({ states }: ProcessDefinition, type: string, does: Does, kind: string): boolean =>
  Object.values(states).some(({ on }) =>
    asList<Transition>(on[type]).some((step) => asList(step[does]).includes(kind)),
  );

const isOf = ({ seq, kind, subject }: Deadline, clock: Clock): boolean =>
  seq === clock.seq && kind === clock.kind && subject === clock.subject;
