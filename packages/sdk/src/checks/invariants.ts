import { getDeadlines } from '../engine/deadlines.js';
import type { EngineContext, Process } from '../engine/process.js';
import { replay } from '../engine/replay.js';
import { getAddresses } from '../engine/roles.js';
import type { Actor, CaseEvent, Snapshot, Task } from '../engine/snapshot.js';
import { summarize } from '../engine/summary.js';
import { getOpenTasks } from '../engine/tasks.js';
import { canSee } from '../engine/visibility.js';
import { findDifference, findForeign } from './json.js';
import { listAvailable } from './offers.js';
import { checkRedaction, checkSecrets } from './secrets.js';
import { getStepsAhead, listSteps, type Step } from './steps.js';

/** What must hold after every step of every case. */
export type Invariant =
  | 'THROWS'
  | 'REPLAY_DIFFERS'
  | 'MISFIT'
  | 'SEQ_GAP'
  | 'NOT_JSON'
  | 'UNKNOWN_SEAT'
  | 'READ_BY_NOBODY'
  | 'ACTS_UNSEEN'
  | 'STUCK'
  | 'TASK_WITHOUT_ACTOR'
  | 'TASK_CANNOT_END'
  | 'TASK_OPEN_AT_END'
  | 'CLOCK_RUNS_AT_END'
  | 'CLOCK_CANNOT_STOP'
  | 'CLOCK_WITHOUT_DEADLINE'
  | 'OFFERED_YET_REFUSED'
  | 'TAKEN_UNOFFERED'
  | 'MUTE_REFUSAL'
  | 'WRONG_EFFECTS'
  | 'LEAKS';

/** An invariant that did not hold, and after which event. */
export interface Broken {
  readonly invariant: Invariant;
  readonly seq: number;
  readonly message: string;
}

export interface Stage {
  readonly process: Process;
  readonly snapshot: Snapshot;
  readonly log: readonly CaseEvent[];
  readonly cast: readonly Actor[];
  readonly context: EngineContext;
}

/** Invariants of a case as it stands, whatever led there. */
export const checkCase = (stage: Stage): readonly Broken[] =>
  collect(stage, checkPeople, checkEnds, checkSecrets);

/** Invariants of its log, from the first line to the last. */
export const checkLog = (stage: Stage): readonly Broken[] => collect(stage, checkLines, checkRedaction);

function collect(
  stage: Stage,
  ...checks: readonly ((stage: Stage, report: Report) => void)[]
): readonly Broken[] {
  const broken: Broken[] = [];
  for (const check of checks)
    check(stage, (invariant, message) => void broken.push({ invariant, seq: stage.snapshot.seq, message }));
  return broken;
}

export type Report = (invariant: Invariant, message: string) => void;

function checkLines({ process, snapshot, log, context }: Stage, report: Report): void {
  const replayed = replay(process, snapshot.id, log, context.profile);
  for (const { seq, type, refusal } of replayed.misfits) report('MISFIT', `${seq} ${type}: ${refusal.code}`);
  const difference = findDifference(replayed.snapshot, snapshot);
  if (difference !== undefined) report('REPLAY_DIFFERS', `The replayed case differs at "${difference}".`);
  if (log.some(({ seq }, index) => seq !== index + 1) || snapshot.seq !== log.length)
    report(
      'SEQ_GAP',
      `Lines are numbered ${log.map(({ seq }) => seq).join(', ')}, the case ${snapshot.seq}.`,
    );
  const lost = findForeign(snapshot);
  if (lost !== undefined) report('NOT_JSON', `"${lost}" does not survive a JSON round trip.`);
}

function checkPeople({ process, snapshot, cast, context }: Stage, report: Report): void {
  const { definition } = process;
  const persons = new Set(cast.map(({ id }) => id));
  const units = new Set(cast.flatMap(({ unit }) => unit ?? []));
  const roles = new Set(cast.flatMap((actor) => actor.roles));
  for (const [role, ids] of Object.entries(snapshot.seats)) {
    const kind = definition.roles[role]?.kind;
    const known = kind === 'unit' ? units : kind === 'office' ? roles : persons;
    for (const id of ids) if (!known.has(id)) report('UNKNOWN_SEAT', `"${id}" sits as "${role}".`);
  }
  if (!cast.some((actor) => canSee(process, snapshot, actor)))
    report('READ_BY_NOBODY', `Nobody sees the case in "${snapshot.state}".`);
  const offers = new Map(
    cast.map((actor) => [actor, listAvailable(process, snapshot, actor, context).map(({ type }) => type)]),
  );
  for (const [actor, events] of offers) {
    if (events.length > 0 && !canSee(process, snapshot, actor))
      report('ACTS_UNSEEN', `"${actor.id}" may act in "${snapshot.state}" and not see the case.`);
  }
  for (const task of getOpenTasks(snapshot)) checkTask(process, snapshot, offers, task, report);
}

/** Somebody answers to the task's address; where this state can settle it, he is offered to; else a later state can. */
function checkTask(
  process: Process,
  snapshot: Snapshot,
  offers: ReadonlyMap<Actor, readonly string[]>,
  task: Task,
  report: Report,
): void {
  const assignees = [...offers.keys()].filter((actor) => getAddresses(actor).includes(task.assignee));
  if (assignees.length === 0)
    report('TASK_WITHOUT_ACTOR', `Nobody answers to "${task.assignee}", who has ${task.id}.`);
  const steps = listSteps(process.definition);
  const settles = (step: Step) => step.settles?.[task.kind] !== undefined;
  const ends = (step: Step) => settles(step) || (step.closes ?? []).includes(task.kind);
  const here = new Set(
    steps.filter((step) => step.from === snapshot.state && settles(step)).map(({ event }) => event),
  );
  if (here.size > 0) {
    if (!assignees.some((actor) => offers.get(actor)?.some((type) => here.has(type))))
      report('TASK_WITHOUT_ACTOR', `Nobody can settle ${task.id} in "${snapshot.state}".`);
  }
  if (
    !getStepsAhead(process.definition)
      .get(snapshot.state)
      ?.some(({ step }) => ends(step))
  )
    report('TASK_CANNOT_END', `No step after "${snapshot.state}" ends ${task.id}.`);
}

function checkEnds({ process, snapshot, context }: Stage, report: Report): void {
  const final = process.definition.states[snapshot.state]?.final === true;
  const ahead = getStepsAhead(process.definition).get(snapshot.state) ?? [];
  for (const { kind, stopped } of snapshot.clocks) {
    if (stopped !== undefined) continue;
    if (final) report('CLOCK_RUNS_AT_END', `"${kind}" still runs in "${snapshot.state}".`);
    else if (!ahead.some(({ step: { stops = [] } }) => stops.includes(kind)))
      report('CLOCK_CANNOT_STOP', `No step after "${snapshot.state}" stops "${kind}".`);
  }
  if (final)
    for (const task of getOpenTasks(snapshot))
      report('TASK_OPEN_AT_END', `${task.id} is still open in "${snapshot.state}".`);
  if (getDeadlines(process, snapshot, context).length !== snapshot.clocks.length)
    report('CLOCK_WITHOUT_DEADLINE', 'A clock has no rule in the profile.');
  summarize(process, snapshot);
}
