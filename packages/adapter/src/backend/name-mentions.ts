import {
  asList,
  readPath,
  refuse,
  type Json,
  type JsonObject,
  type Mention,
  type Refusal,
} from '@cppcc-kit/sdk';
import type { Directory } from '../contract.js';
import type { FileStore } from './file-store.js';
import { getFileIds, getSteps, type Admitted } from './mentions.js';
import { askDirectory, type Asked } from './ask-directory.js';
import { refuseOthersName, requireUnitName } from './own-name.js';
import { fold, isText, write } from './written-name.js';

/** What an event says, with names as the directory and sizes as the store has them. */
export interface Named {
  readonly said: {
    readonly data: JsonObject;
    readonly onBehalfOf?: { readonly id: string; readonly name: string };
  };
  readonly refusals: readonly Refusal[];
}

/**
 * People, units and files that an event mentions are what directory and store know of them. An id that nobody has, or of
 * somebody who cannot be meant, is refused; a name or size that was sent along is replaced. Where the definition's data
 * says who is mentioned (`Mentions` of the process), and every process keeps files in `attachments`. Whom the case holds
 * already in the same place stays there under the name that he had, whether or not the directory still has him.
 */
export async function nameMentions(
  admitted: Admitted,
  {
    files,
    directory,
  }: { readonly files?: FileStore | undefined; readonly directory?: Directory | undefined },
): Promise<Named> {
  const { data, onBehalfOf } = admitted.event;
  const copy = JSON.parse(JSON.stringify({ data, ...(onBehalfOf && { onBehalfOf }) })) as Writable<
    Named['said']
  >;
  const refusals = directory === undefined ? [] : await namePeople(admitted, copy, askDirectory(directory));
  if (files !== undefined) await nameFiles(admitted, copy, files);
  return { said: copy, refusals };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

async function namePeople(
  { process, before, after, event }: Admitted,
  said: Writable<Named['said']>,
  asked: Asked,
): Promise<readonly Refusal[]> {
  const { mentions = { in: {} } } = process;
  const refusals: Refusal[] = [];
  const { onBehalfOf } = said;
  if (onBehalfOf !== undefined) {
    const person = await asked.person(onBehalfOf.id, mentions.onBehalfOf);
    if (person === undefined) refusals.push(nobody(mentions.onBehalfOf, 'onBehalfOf.id'));
    else said.onBehalfOf = { id: onBehalfOf.id, name: person.name };
  }
  const needs = getSteps(process, before?.state, event.type).flatMap((step) => asList(step.needs));
  for (const mention of new Set([...new Set(needs)].flatMap((name) => mentions.in[name] ?? []))) {
    if (!applies(mention, said.data)) continue;
    const held = listHeld(mention, before);
    if (mention.of === 'nameOf' || mention.of === 'ownName' || mention.of === 'unitName') {
      const name = readPath(said.data, mention.at);
      const same = held.find((each) => isText(each) && isText(name) && fold(each) === fold(name));
      if (same !== undefined) {
        write(said.data, mention.at, same);
        continue;
      }
    }
    if (mention.of === 'nameOf') {
      const own = after.seats[mention.seat ?? '']?.[0];
      const person =
        own === undefined
          ? undefined
          : ((await asked.person(own)) ?? (own === event.actor.id ? event.actor : undefined));
      if (person !== undefined)
        refusals.push(
          ...setName(
            said.data,
            mention.at,
            person.name,
            own === event.actor.id ? event.actor.name : person.name,
          ),
        );
    } else if (mention.of === 'ownName')
      refusals.push(...(await refuseOthersName(mention, event.actor, said.data, asked)));
    else if (mention.of === 'unitName')
      refusals.push(...(await requireUnitName(mention, event.actor, said.data, asked)));
    else refusals.push(...(await nameList(mention, said.data, asked, held)));
  }
  return refusals;
}

const applies = ({ when = {}, unless = {} }: Mention, data: JsonObject) =>
  Object.entries(when).every(([path, value]) => readPath(data, path) === value) &&
  !Object.entries(unless).some(([path, value]) => readPath(data, path) === value);

/** What the case says at this place already, as far as the mention said something there. */
const listHeld = (mention: Mention, before: Admitted['before']): readonly Json[] =>
  Object.values(before?.data ?? {})
    .filter((slot) => applies(mention, slot as JsonObject))
    .flatMap((slot) => asList((readPath(slot, mention.at) ?? []) as Json | Json[]));

/** Written another way it is the same name; another name is a mistake, or somebody else's proposal. */
function setName(data: JsonObject, at: string, name: string, signedIn: string): readonly Refusal[] {
  const written = readPath(data, at);
  if (!isText(written)) return [];
  if (![name, signedIn].some((each) => fold(each) === fold(written)))
    return [
      refuse('NAME_DIFFERS', `这里应为“${name}”，与名册一致。代他人填报的，请由机关工作人员代填。`, at),
    ];
  write(data, at, name);
  return [];
}

async function nameList(
  { at, of, roles, kind }: Mention,
  data: JsonObject,
  asked: Asked,
  held: readonly Json[],
): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  const value = readPath(data, at) as Json | undefined;
  const isList = Array.isArray(value);
  for (const [index, each] of asList(value as Json).entries()) {
    const id = idOf(each);
    if (id === undefined) continue;
    const known = held.find((one) => idOf(one) === id);
    const found =
      known ??
      ((of === 'unit' ? await asked.unit(id, kind) : await asked.person(id, roles)) as Json | undefined);
    const path = `${at}${isList ? `.${index}` : ''}${typeof each === 'string' ? '' : '.id'}`;
    if (found === undefined)
      refusals.push(
        of === 'unit'
          ? refuse('UNIT_NOT_FOUND', `名册中没有这个${labelOfKind(kind)}，请重新选择。`, path)
          : nobody(roles, path),
      );
    else if (isNamed(each) && isNamed(found)) each.name = found.name;
  }
  return refusals;
}

const labelOfKind = (kind: string | undefined) => (kind === 'specialCommittee' ? '专门委员会' : '单位');

/** Units stand there by their ids, people by id and name. */
const idOf = (entry: Json): string | undefined =>
  isNamed(entry) ? entry.id : typeof entry === 'string' ? entry : undefined;
const isNamed = (entry: unknown): entry is { readonly id: string; name: string } =>
  typeof entry === 'object' && entry !== null && typeof (entry as { id?: unknown }).id === 'string';

const nobody = (roles: readonly string[] | undefined, path: string) =>
  refuse(
    'PERSON_NOT_FOUND',
    roles?.includes('member') === true
      ? '委员名册中没有这个人，请从名册中重新选择。'
      : '名册中没有这个人，请重新选择。',
    path,
  );

/** Whether a file is there and his to mention is asked in mentions.ts. */
async function nameFiles({ event }: Admitted, { data }: Named['said'], files: FileStore): Promise<void> {
  for (const [index, id] of getFileIds(event).entries()) {
    const file = await files.find(id);
    if (file === undefined) continue;
    const entry = (data['attachments'] as Record<string, Json>[])[index]!;
    entry['name'] = file.name;
    entry['size'] = file.size;
  }
}
