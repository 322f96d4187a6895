import {
  asList,
  canSee,
  readPath,
  refuse,
  type Actor,
  type CaseEvent,
  type Json,
  type Process,
  type Refusal,
  type Snapshot,
} from '@cppcc-kit/sdk';
import type { FileStore } from './file-store.js';
import type { Rules } from './rules.js';
import type { StoreTransaction } from './store.js';

/** An admitted event, before it is stored. */
export interface Admitted {
  readonly process: Process;
  readonly before: Snapshot | undefined;
  readonly after: Snapshot;
  readonly event: CaseEvent;
}

/**
 * What an event mentions must be there, and whoever mentions it must be allowed to see it: the case to which this one is
 * merged, the files of the form. Refused when the event is admitted; what happens to them later is their own story.
 */
export async function refuseMentions(
  admitted: Admitted,
  actor: Actor,
  tx: StoreTransaction,
  rules: Rules,
  files: FileStore | undefined,
): Promise<readonly Refusal[]> {
  return [
    ...(await refuseLinks(admitted, actor, tx, rules)),
    ...(files === undefined ? [] : await refuseFiles(admitted, actor, files)),
  ];
}

/** Other cases that the event newly names, also where the link itself is made only later, by a consent. */
async function refuseLinks(
  { process, before, after, event }: Admitted,
  actor: Actor,
  tx: StoreTransaction,
  rules: Rules,
): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  for (const [slot, path] of getLinkPaths(process, before?.state, event.type)) {
    const linked = readPath(after.data, path);
    if (typeof linked !== 'string' || linked === readPath(before?.data, path)) continue;
    const log = await tx.log(linked);
    const other = log === undefined ? undefined : rules.fold(linked, log);
    if (other === undefined || !canSee(other.process, other.snapshot, actor)) {
      refusals.push(refuse('CASE_NOT_FOUND', '没有找到这件案件，请重新选择。', path.slice(slot.length)));
    }
  }
  return refusals;
}

/** Paths into the case's data where any branch of this event makes a link, each with the part that the event's own data does not have. */
function getLinkPaths(
  process: Process,
  state: string | undefined,
  type: string,
): readonly (readonly [slot: string, path: string])[] {
  return getSteps(process, state, type).flatMap(({ links, keeps = '' }) => {
    if (links === undefined) return [];
    const slot = `${keeps}.`;
    return [[links.at.startsWith(slot) ? slot : '', links.at] as const];
  });
}

/** Every branch of an event in a state; of the opening where there is no state yet. */
export function getSteps({ definition }: Process, state: string | undefined, type: string) {
  return state === undefined ? definition.opening.steps : asList(definition.states[state]?.on[type]);
}

/** A file belongs to whoever put it until his case holds it; knowing an id of somebody else's gives nothing. */
async function refuseFiles(
  { after, event }: Admitted,
  actor: Actor,
  files: FileStore,
): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  for (const [index, id] of getFileIds(event).entries()) {
    const file = await files.find(id);
    if (file === undefined || (file.owner !== actor.id && !file.cases.includes(after.id))) {
      refusals.push(refuse('FILE_NOT_FOUND', '没有找到这个附件，请重新上传。', `attachments.${index}.id`));
    }
  }
  return refusals;
}

/** Every process keeps an event's files in one place: `attachments`, a list of objects with an `id`. */
export function getFileIds({ data }: CaseEvent): readonly string[] {
  const attachments = data['attachments'];
  if (!Array.isArray(attachments)) return [];
  return (attachments as readonly Json[])
    .map((each) => readPath(each, 'id'))
    .filter((id): id is string => typeof id === 'string');
}
