import {
  asList,
  readPath,
  refuse,
  type Actor,
  type CaseEvent,
  type Json,
  type Process,
  type Refusal,
  type Snapshot,
} from '@cppcc-kit/sdk';
import { refuseLinks } from './links.js';
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
