import type { Actor } from '../engine/snapshot.js';

/** Somebody who acts for a unit. */
export type Staff = Actor & { readonly unit: string };

/** Somebody with an account of his own; his id serves as his name. */
export const person = (id: string, ...roles: string[]): Actor => ({ id, name: id, roles });
/** Somebody of a unit, told from his colleagues there by the first of his roles. */
export const staff = (unit: string, ...roles: string[]): Staff => ({
  id: `${unit}-${roles[0] ?? ''}`,
  name: unit,
  roles,
  unit,
});
/** Who signs for the unit of this clerk. */
export const headOf = ({ unit }: Staff): Staff => staff(unit, 'unitLeader');

export const m1 = person('m1', 'member');
export const m2 = person('m2', 'member');
export const m3 = person('m3', 'member');
export const visitor = person('anonymous', 'public');

export const committee = person('c1', 'proposalCommittee');
/** Another account of the proposal committee. */
export const colleague = person('c2', 'proposalCommittee');
export const preReview = person('p1', 'preReviewGroup');
export const chair = person('v1', 'chairpersonsMeeting');
export const otherChair = person('v2', 'chairpersonsMeeting');
export const economy = staff('economy-committee', 'specialCommittee');
export const society = staff('society-committee', 'specialCommittee');
export const league = staff('democratic-league', 'participatingUnit');

export const party = person('o1', 'partyOffice');
export const government = person('o2', 'governmentOffice');
export const inspection = person('o3', 'inspectionOffice');
export const education = staff('education', 'unitClerk');
export const educationHead = headOf(education);
export const transport = staff('transport', 'unitClerk');
export const transportHead = headOf(transport);
export const health = staff('health', 'unitClerk');

/** Whom to ask at a unit. */
export const contact = { contact: '张主任', phone: '0914-2310000' };
