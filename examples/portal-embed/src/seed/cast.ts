import type { Actor } from '@cppcc-kit/sdk';
import { accounts, findAccountOf } from '../accounts.js';
import { units } from '../content/index.js';
import type { PersonRole, UnitContent } from '../content/types.js';

/** Who acts in the demonstration: accounts, and for units without one their contact and leader. */

export function person(id: string): Actor {
  const account = findAccountOf(id);
  if (account === undefined) throw new Error(`There is no account “${id}”.`);
  return account.actor;
}

export function unit(id: string): UnitContent {
  const found = units.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no unit “${id}”.`);
  return found;
}

export const clerk = (id: string): Actor => actorOf(id, 'unitClerk', unit(id).contact);
export const leader = (id: string): Actor => actorOf(id, 'unitLeader', unit(id).leader);

/** The office of a special committee, which carries a supervision through. */
export const committeeOffice = (name: string): Actor => actorOf(name, 'specialCommittee', `${name}办公室`);

function actorOf(id: string, role: PersonRole, name: string): Actor {
  const account = accounts.find(({ actor }) => actor.unit === id && actor.roles.includes(role));
  return account?.actor ?? { id: `${id}.${role}`, name, roles: [role], unit: id };
}

export const committee = person('songYaqin');
/** Enters what parties, bodies and sectors hand in on paper; whoever does that does not review it. */
export const recorder = person('luMingyuan');
export const committeeHead = person('yuanZhijun');
export const preReviewGroup = person('dingXiuying');
export const chair = person('jiaChengye');
export const viceChair = person('yinShuzhen');
export const partyOffice = person('zouLei');
export const governmentOffice = person('moXiaofeng');
export const inspectionOffice = person('guanTing');

const offices: Readonly<Record<string, Actor>> = {
  proposalCommittee: committee,
  preReviewGroup,
  chairpersonsMeeting: viceChair,
  partyOffice,
  governmentOffice,
  inspectionOffice,
};

/** Whoever acts for the first of these standing roles. */
export function officeOf(roles: readonly string[]): Actor {
  const found = roles.map((role) => offices[role]).find((actor) => actor !== undefined);
  if (found === undefined) throw new Error(`Nobody has one of the roles ${roles.join(', ')}.`);
  return found;
}
