import { readPath, refuse, type Actor, type JsonObject, type Mention, type Refusal } from '@cppcc-kit/sdk';
import type { Asked } from './ask-directory.js';
import { fold, isText, write } from './written-name.js';

/** In whose name something may be brought: nobody writes another unit's, and some write none but their own. */

type Check = (mention: Mention, actor: Actor, data: JsonObject, asked: Asked) => Promise<readonly Refusal[]>;

/** Another unit's name, however it is written; of those who have one name only, every other. */
export const refuseOthersName: Check = async ({ at, except, only }, actor, data, asked) => {
  const name = readPath(data, at);
  if (!isText(name) || hasRole(actor, except)) return [];
  const units = await asked.units();
  if (hasRole(actor, only))
    return requireOneOf(
      [units.find(({ id }) => id === actor.unit)?.name ?? actor.name, actor.name],
      data,
      at,
    );
  const named = units.find((unit) => fold(unit.name) === fold(name));
  return named === undefined || named.id === actor.unit
    ? []
    : [refuse('NOT_IN_THIS_NAME', `“${named.name}”的集体提案由该单位的账号提交，请核对名称。`, at)];
};

/** Who belongs to a unit that the directory knows proposes under its name. */
export const requireUnitName: Check = async ({ at, roles, except }, actor, data, asked) => {
  if (!isText(readPath(data, at)) || hasRole(actor, except) || !hasRole(actor, roles)) return [];
  const own = (await asked.units()).find(({ id }) => id === actor.unit);
  return own === undefined ? [] : requireOneOf([own.name], data, at);
};

const hasRole = (actor: Actor, roles: readonly string[] = []): boolean =>
  actor.roles.some((role) => roles.includes(role));

/** Written another way it is the same name, and stands as it is known. */
function requireOneOf(names: readonly string[], data: JsonObject, at: string): readonly Refusal[] {
  const written = readPath(data, at) as string;
  const meant = names.find((each) => fold(each) === fold(written));
  if (meant === undefined)
    return [
      refuse(
        'NOT_IN_THIS_NAME',
        `您的账号属于“${names[0]}”，集体提案只能以“${names[0]}”的名义提出，请更正。`,
        at,
      ),
    ];
  write(data, at, meant);
  return [];
}
