import {
  canSee,
  readPath,
  refuse,
  type Actor,
  type JsonObject,
  type ProcessDefinition,
  type Refusal,
} from '@cppcc-kit/sdk';
import type { Admitted } from './mentions.js';
import type { LoadedCase, Rules } from './rules.js';
import type { StoreTransaction } from './store.js';

interface Link {
  /** The part of the path that the event's own data does not have. */
  readonly slot: string;
  readonly path: string;
  readonly states: readonly string[] | undefined;
}

/** Links that any branch of this event names or makes, by paths into the case's data. */
function getLinks(
  { opening, states }: ProcessDefinition,
  state: string | undefined,
  type: string,
): readonly Link[] {
  const steps = state === undefined ? opening.steps : [states[state]?.on[type] ?? []].flat();
  return steps.flatMap(({ links, keeps = '' }) => {
    if (links === undefined) return [];
    const slot = `${keeps}.`;
    return [{ slot: links.at.startsWith(slot) ? slot : '', path: links.at, states: links.states }];
  });
}

/**
 * Other cases that an event names or links to. They are locked together with its own, so that what is judged of them
 * still holds when the event is stored: two merged into each other at once wait for each other, and the second is refused.
 */
export function findLinked(
  { process, snapshot }: Pick<LoadedCase, 'process' | 'snapshot'>,
  type: string,
  data: JsonObject,
): readonly string[] {
  const named = getLinks(process.definition, snapshot.state, type).flatMap(({ slot, path }) => [
    slot === '' ? undefined : readPath(data, path.slice(slot.length)),
    readPath(snapshot.data, path),
  ]);
  return [...new Set(named)].filter((id): id is string => typeof id === 'string' && id !== snapshot.id);
}

/** May any case be linked by an event of this type? Of others nothing is looked up before the write. */
export const linksByType = ({ states }: ProcessDefinition, type: string): boolean =>
  Object.values(states).some(({ on }) => [on[type] ?? []].flat().some(({ links }) => links !== undefined));

/**
 * Judged when another case is named and again when the link to it is made, which may be weeks later, by a consent: by
 * then it may have come to an end. Who only consents need not see the other case.
 */
export async function refuseLinks(
  { process, before, after, event }: Admitted,
  actor: Actor,
  tx: StoreTransaction,
  rules: Rules,
): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  const made = new Set(after.links.filter(({ seq }) => seq === event.seq).map(({ caseId }) => caseId));
  for (const { slot, path, states } of getLinks(process.definition, before?.state, event.type)) {
    const id = readPath(after.data, path);
    const isNew = id !== readPath(before?.data, path);
    if (typeof id !== 'string' || (!isNew && !made.has(id))) continue;
    const log = await tx.log(id);
    const other = log === undefined ? undefined : rules.fold(id, log);
    const at = isNew ? path.slice(slot.length) : '';
    if (other === undefined || (isNew && !canSee(other.process, other.snapshot, actor)))
      refusals.push(refuse('CASE_NOT_FOUND', '没有找到这件案件，请重新选择。', at));
    else if (states !== undefined && !isOnItsWay(process.definition, other, states))
      refusals.push(isNew ? refuseNamed(other, at) : lapsed);
  }
  // Branches of one event name one case: what is wrong with it is said once.
  return refusals.filter(({ path }, place) => refusals.findIndex((each) => each.path === path) === place);
}

const isOnItsWay = (
  { id }: ProcessDefinition,
  { process, snapshot }: LoadedCase,
  states: readonly string[],
) => process.definition.id === id && states.includes(snapshot.state);

/** Whoever names the case sees it, and may be told how it stands. */
const refuseNamed = ({ process: { definition }, snapshot }: LoadedCase, at: string): Refusal =>
  refuse(
    'CASE_NOT_ON_ITS_WAY',
    `所选${definition.label}现为“${definition.states[snapshot.state]?.label ?? ''}”，只能并入正在审查或办理、且未拟并案的${definition.label}，请另选。`,
    at,
  );

const lapsed = refuse(
  'CASE_NOT_ON_ITS_WAY',
  '拟并入的主提案已不在审查或办理中，不能并案；请提案委员会重新审查。',
);
