import { createDraft } from '../engine/fold.js';
import type { Process } from '../engine/process.js';
import { EVERYONE } from '../engine/addresses.js';
import { getProfilePin } from '../profile/pin.js';
import type { Profile } from '../profile/types.js';
import { problem, type Problem } from './problem.js';
import { listSteps } from './steps.js';

/** Whoever has a step in a state also sees the case in it: the engine would refuse him otherwise. */
export function checkSight({ definition, names }: Process, profile: Profile): readonly Problem[] {
  const { states, roles, visibility } = definition;
  const blank = createDraft({ definition, names }, 'case', {
    at: '',
    definition: '',
    profile: getProfilePin(profile),
  });
  const event = { type: '', actor: { id: '', name: '', roles: [] }, data: {} };
  /** Standing roles that some step seats, by the role they are seated as. */
  const seated = new Map(
    listSteps(definition).flatMap(({ seats = {} }) =>
      Object.entries(seats)
        .filter(([name]) => roles[name]?.kind === 'office')
        .map(([name, who]) => [
          name,
          (names.assignees[who!]?.(blank, event, profile) ?? []).map((each) => each.replace('role:', '')),
        ]),
    ),
  );
  /** The roles by which an actor is found to be a reader. */
  const getSeen = (name: string): readonly string[] => {
    const role = roles[name];
    if (role?.kind === 'unit') return [role.seat ?? name];
    return role?.kind === 'setting' ? (names.settings[role.roles]?.(blank, profile) ?? []) : [name];
  };
  return listSteps(definition).flatMap(({ from, by, at }) => {
    const seenBy = (from === undefined ? undefined : states[from]?.seenBy) ?? [EVERYONE];
    if (seenBy.includes(EVERYONE)) return [];
    const readers = new Set(
      seenBy
        .flatMap((group) => visibility.groups[group] ?? [])
        .flatMap((name) => [name, ...(seated.get(name) ?? [])]),
    );
    return by
      .filter((role) => getSeen(role).some((each) => !readers.has(each)))
      .map((role) =>
        problem(
          'ACTS_UNSEEN',
          `${at}.by`,
          `"${role}" may take this step but not see the case in "${from ?? ''}".`,
        ),
      );
  });
}
