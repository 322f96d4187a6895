import { toRoles } from '../engine/addresses.js';
import type { EventInput } from '../engine/process.js';
import type { Actor, Snapshot, Task } from '../engine/snapshot.js';
import { findOwnTask, getOpenTasks, getTasks, isOpen } from '../engine/tasks.js';
import type { Profile } from '../profile/types.js';
import { getTakersRoles } from '../engine/different-people.js';
import { getAssignmentStep, getStageId } from './separation.js';
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

/** What several offices are asked: which of them, and for which step, where a step is one that wants different people. */
export interface Asked {
  readonly roles: readonly string[];
  readonly step?: string | undefined;
  /** Roles of those who ask for it: an office decides nothing for itself. */
  readonly askers?: readonly string[];
}

/** Offices that may have nobody for it: their people are parties to the proposal, ask themselves, or took another step than this one. */
function getHeldBack(
  snapshot: Snapshot,
  { roles, step, askers = [] }: Asked,
  { proposal }: Profile,
): readonly string[] {
  const people = [
    ...getAuthorRoles(snapshot),
    ...askers,
    ...(step === undefined ? [] : getTakersRoles(snapshot, step, proposal.differentPeople)),
  ];
  return roles.filter((role) => people.includes(role));
}

/**
 * Who may stand in for those of these offices that may have nobody; no one where each has somebody. Where every substitute
 * is asked himself, what he says counts for the other office too: else nothing ever does.
 */
export function getStandIns(snapshot: Snapshot, asked: Asked, profile: Profile): readonly string[] {
  if (getHeldBack(snapshot, asked, profile).length === 0) return [];
  const { substitutes } = profile.proposal;
  const others = substitutes.filter((role) => !asked.roles.includes(role));
  return others.length > 0 ? others : substitutes;
}

/** Each of these offices, and whoever may stand in for one of them. */
export const withStandIns = (snapshot: Snapshot, asked: Asked, profile: Profile): readonly string[] => [
  ...new Set([...asked.roles, ...getStandIns(snapshot, asked, profile)]),
];
export const askOffices = (snapshot: Snapshot, asked: Asked, profile: Profile): readonly string[] =>
  toRoles(withStandIns(snapshot, asked, profile));

/** Who reviews in the stage that the case is in, or is just coming to. */
export const getReviewers = (snapshot: Snapshot, profile: Profile): Asked => ({
  roles: profile.proposal.reviewStages[getStage(snapshot)]?.roles ?? [],
  step: getStageId(snapshot, profile),
});

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
  const asked = { roles };
  const standIns = getStandIns(snapshot, asked, profile);
  const replaced = given.some((role) => standIns.includes(role)) ? getHeldBack(snapshot, asked, profile) : [];
  return roles.filter((role) => !given.includes(role) && !replaced.includes(role));
}

/** Who assigns, as the case stands. */
export const getAssigners = (snapshot: Snapshot, { proposal }: Profile): Asked => ({
  roles: proposal.assigners,
  step: getAssignmentStep(snapshot),
});

/** Offices that assign together with this one (SZ-41). */
export function getOtherAssigners(snapshot: Snapshot, { roles }: Actor, profile: Profile): Asked {
  const asked = getAssigners(snapshot, profile);
  const standsIn = !roles.some((role) => asked.roles.includes(role));
  const replaced = standsIn ? getHeldBack(snapshot, asked, profile) : [];
  const others = asked.roles.filter((role) => !roles.includes(role));
  const left = others.filter((role) => !replaced.includes(role));
  // Where the substitute stands in for them all, somebody else has to agree all the same.
  return { ...asked, roles: left.length > 0 ? left : others };
}

/** Who gives a unit more time: either office, and the substitute where one of them may have nobody for it (domain §6 #3). */
export const getTimekeepers = ({ data }: Snapshot): Asked => ({
  roles: ['partyOffice', 'governmentOffice'],
  askers: Object.values(
    (data['extensionAskers'] ?? {}) as Readonly<Record<string, readonly string[]>>,
  ).flat(),
});

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
 * Roles that have not yet answered once the actor's own task of this kind is settled. A substitute answers for the offices
 * that may have nobody, and they for him. `unit`: of the tasks that are about this one.
 */
export function getSilent(
  snapshot: Snapshot,
  kind: string,
  asked: Asked,
  event: Pick<EventInput, 'actor'>,
  profile: Profile,
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
  const standIns = getStandIns(snapshot, asked, profile);
  const substituted = answered.some((role) => standIns.includes(role));
  const heldBack = getHeldBack(snapshot, asked, profile);
  const replaced = round.map(roleOf).filter((role) => heldBack.includes(role));
  return open
    .map(roleOf)
    .filter((role) =>
      replaced.includes(role)
        ? !substituted
        : asked.roles.includes(role) || !replaced.every((each) => answered.includes(each)),
    );
}
