import { compile, type CompiledTransition } from './compile.js';
import { createDraft, foldEvent } from './fold.js';
import type { Process } from './process.js';
import { refuse, type Refusal } from './refusal.js';
import { mayTake } from './roles.js';
import { findOwnTask } from './tasks.js';
import { chooseFrom, refuseName, refuseNow } from './transition.js';
import type { CaseEvent, Snapshot } from './snapshot.js';
import type { Profile } from '../profile/types.js';

/** A log line that does not fit the definition it is read with. Reported, never skipped silently. */
export interface Misfit {
  readonly seq: number;
  readonly type: string;
  readonly refusal: Refusal;
}

export interface ReplayResult {
  /** The fold of every event that fits. With misfits it must not be written back. */
  readonly snapshot: Snapshot;
  readonly misfits: readonly Misfit[];
}

/**
 * Folds a log into a snapshot: the same log gives the same snapshot, always. Branches, roles and tasks are judged again
 * from the log itself; data and guards were judged when the event was admitted and do not change afterwards.
 *
 * A step that repins goes on with the settings that its event names.
 *
 * @param id the case's id
 * @param log all events from seq 1, in order
 * @param profile settings of the opening
 * @param getProfile settings by their pin; throws where it has none
 * @param onStep told of each event that fits and of the step that it took
 * @throws TypeError where the log is empty
 */
export function replay(
  process: Process,
  id: string,
  log: readonly CaseEvent[],
  profile: Profile,
  getProfile: (pin: string) => Profile = () => profile,
  onStep?: (event: CaseEvent, step: CompiledTransition) => void,
): ReplayResult {
  const first = log[0];
  if (first === undefined) throw new TypeError('A case has at least its opening event.');
  const draft = createDraft(process, id, first);
  const misfits: Misfit[] = [];
  const { opening, on } = compile(process);
  let open = on.get(draft.state);
  let settings = profile;
  let seq = 0;
  for (let i = 0; i < log.length; i++) {
    const event = log[i]!;
    const { state } = draft;
    seq++;
    const step = chooseFrom(i === 0 ? opening : open?.get(event.type), draft, event, settings);
    if (event.profile !== draft.profile && step?.repins?.(draft, event, settings) === true) {
      settings = getProfile(event.profile);
      draft.profile = event.profile;
    }
    if (step === undefined)
      misfits.push({ seq: event.seq, type: event.type, refusal: refuseNow(process, draft, event) });
    else if (event.seq !== seq)
      misfits.push({
        seq: event.seq,
        type: event.type,
        refusal: refuse('OUT_OF_ORDER', '记录顺序错乱或有缺漏，请联系管理员核对。'),
      });
    else if (!mayTake(process, step, event.actor, draft, settings))
      misfits.push({
        seq: event.seq,
        type: event.type,
        refusal: refuse('NOT_ALLOWED', '记录中的办理人没有这项权限，请联系管理员核对。'),
      });
    else if (
      event.onBehalfOf !== undefined &&
      refuseName(process, draft, step, event, settings) !== undefined
    )
      misfits.push({
        seq: event.seq,
        type: event.type,
        refusal: refuse('NOT_ALLOWED', '记录中的办理人不能代他人办理，请联系管理员核对。'),
      });
    else if (step.settles !== undefined && !hasTasks(draft, step.settles, event))
      misfits.push({
        seq: event.seq,
        type: event.type,
        refusal: refuse('NO_TASK', '记录所办理的待办事项不存在，请联系管理员核对。'),
      });
    else {
      foldEvent(process, draft, step, event, settings);
      onStep?.(event, step);
    }
    if (draft.state !== state) open = on.get(draft.state);
  }
  return { snapshot: draft, misfits };
}

const hasTasks = (snapshot: Snapshot, settles: object, event: CaseEvent) =>
  Object.keys(settles).every((kind) => findOwnTask(snapshot, kind, event) !== undefined);
