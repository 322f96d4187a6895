import { toRoles } from '../engine/addresses.js';
import type { EventInput } from '../engine/process.js';
import type { Actor, Snapshot, Task } from '../engine/snapshot.js';
import { findOwnTask, getOpenTasks, getTasks, isOpen } from '../engine/tasks.js';
import type { Profile } from '../profile/types.js';
import { getForm, getReplies, getStage } from './view.js';

/** What several offices decide together, and who acts where an office's own people are parties to the proposal. */

/** Who wrote, signed or, for a collective, recorded it. Nobody of them judges it. */
export const getAuthors = (snapshot: Snapshot): readonly string[] => {
  const { firstProposer = [], signer = [], recorder = [] } = snapshot.seats;
  const { proposerType } = getForm(snapshot);
  return [...firstProposer, ...signer, ...(proposerType === 'collective' ? recorder : [])];
};

/** Standing roles of those authors: an office with one account has then nobody who may judge. */
const getAuthorRoles = ({ data }: Snapshot) => (data['authorRoles'] ?? []) as readonly string[];

/** Who may act in the place of these roles; nobody where none of their people is a party. */
export const getSubstitutes = (
  snapshot: Snapshot,
  roles: readonly string[],
  { proposal }: Profile,
): readonly string[] =>
  roles.some((role) => getAuthorRoles(snapshot).includes(role))
    ? proposal.substitutes.filter((role) => !roles.includes(role))
    : [];

/** Each of these offices is asked, and whoever may stand in for one of them. */
export const askOffices = (
  snapshot: Snapshot,
  roles: readonly string[],
  profile: Profile,
): readonly string[] => toRoles([...roles, ...getSubstitutes(snapshot, roles, profile)]);

export const getStageRoles = (snapshot: Snapshot, { proposal }: Profile): readonly string[] =>
  proposal.reviewStages[getStage(snapshot)]?.roles ?? [];

/** The approval that the proposal's tier calls for (SZ-36). */
export const getApproval = ({ data }: Snapshot, { proposal }: Profile) => {
  const { tier } = (data['classification'] ?? {}) as { readonly tier?: string };
  return proposal.tiers.find(({ id }) => id === tier)?.approval;
};

interface KeyApproval {
  readonly role: string;
}
const getApprovals = ({ data }: Snapshot) =>
  (data['keyApprovals'] ?? []) as unknown as readonly KeyApproval[];

/** Roles whose approval is still missing; one is enough where the tier does not ask for all. */
export function getMissingApprovals(snapshot: Snapshot, profile: Profile): readonly string[] {
  const { roles = [], all = false } = getApproval(snapshot, profile) ?? {};
  const given = getApprovals(snapshot).map(({ role }) => role);
  if (given.length > 0 && !all) return [];
  const standsIn = given.some((role) => !roles.includes(role));
  return roles.filter(
    (role) => !given.includes(role) && !(standsIn && getAuthorRoles(snapshot).includes(role)),
  );
}

/** Offices that assign together with this one (SZ-41). */
export function getOtherAssigners(snapshot: Snapshot, { roles }: Actor, profile: Profile): readonly string[] {
  const { assigners } = profile.proposal;
  const standsIn = !roles.some((role) => assigners.includes(role));
  const others = assigners.filter((role) => !roles.includes(role));
  const left = others.filter((role) => !(standsIn && getAuthorRoles(snapshot).includes(role)));
  // Where the substitute stands in for them all, somebody else has to agree all the same.
  return left.length > 0 ? left : others;
}

const getPassed = (snapshot: Snapshot, unit: unknown): readonly string[] => {
  const since = getReplies(snapshot)[String(unit)]?.seq ?? 0;
  return getTasks(snapshot, 'replyReview')
    .filter(({ subject, opened, outcome }) => subject === unit && opened > since && outcome === 'passed')
    .map(roleOf);
};

/**
 * Who reviews this unit's present reply where this person's office does not: the next office that reviews replies and has
 * not passed it on; a substitute where there is none. Undefined where nobody is left.
 */
export function getNextInspector(
  snapshot: Snapshot,
  { roles }: Actor,
  unit: unknown,
  { proposal }: Profile,
): string | undefined {
  const out = [...roles, ...getPassed(snapshot, unit)];
  return [...proposal.inspectors, ...proposal.substitutes].find((role) => !out.includes(role));
}

/** Offices that review replies, and the substitute once one of these has been passed on to him. */
export const getInspectors = (snapshot: Snapshot, { proposal }: Profile): readonly string[] => {
  const asked = getOpenTasks(snapshot, 'replyReview').map(roleOf);
  return [...proposal.inspectors, ...proposal.substitutes.filter((role) => asked.includes(role))];
};

const roleOf = ({ assignee }: Task) => assignee.replace('role:', '');

/**
 * Roles that have not yet answered once the actor's own task of this kind is settled. A substitute answers for the
 * offices whose people are parties, and they for him. `unit`: of the tasks that are about this one.
 */
export function getSilent(
  snapshot: Snapshot,
  kind: string,
  named: readonly string[],
  event: Pick<EventInput, 'actor'>,
  unit?: string,
): readonly string[] {
  const isAbout = ({ subject }: Task) => unit === undefined || subject === unit;
  const own = findOwnTask(snapshot, kind, {
    actor: event.actor,
    ...(unit === undefined ? {} : { data: { unit } }),
  });
  const open = getOpenTasks(snapshot, kind).filter((task) => task !== own && isAbout(task));
  const round = getTasks(snapshot, kind).filter(
    (task) => task.opened === (own ?? open[0])?.opened && isAbout(task),
  );
  const answered = round
    .filter((task) => task === own || (!isOpen(task) && task.outcome !== 'lapsed'))
    .map(roleOf);
  const replaced = round.map(roleOf).filter((role) => getAuthorRoles(snapshot).includes(role));
  const substituted = answered.some((role) => !named.includes(role));
  return open
    .map(roleOf)
    .filter((role) =>
      replaced.includes(role)
        ? !substituted
        : named.includes(role) || !replaced.every((each) => answered.includes(each)),
    );
}
