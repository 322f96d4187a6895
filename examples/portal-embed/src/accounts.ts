import type { Actor } from '@cppcc-kit/sdk';
import { people, type PersonContent, type PersonRole } from './content/index.js';
import type { MemberContent } from './content/types.js';

/** Somebody who can sign in. Roles stand here and nowhere else: no request can name one. */
export interface Account {
  /** Login name: the person's id in small letters. */
  readonly login: string;
  readonly title: string;
  /** Heading under which the account switcher shows it. */
  readonly group: string;
  readonly actor: Actor;
  /** What the proposal form asks about a member. */
  readonly member?: MemberContent;
}

/** Every account of the demonstration has this password, and the portal says so. */
export const demoPassword = 'anlan2026';

const groups: readonly (readonly [PersonRole, string])[] = [
  ['member', '政协委员'],
  ['proposalCommittee', '提案委员会'],
  ['specialCommittee', '专门委员会'],
  ['participatingUnit', '党派团体'],
  ['preReviewGroup', '提案预审小组'],
  ['chairpersonsMeeting', '主席会议'],
  ['partyOffice', '党委办公室'],
  ['governmentOffice', '政府办公室'],
  ['inspectionOffice', '督查室'],
  ['unitClerk', '承办单位'],
  ['unitLeader', '承办单位负责人'],
  ['public', '社会公众'],
];

export const accounts: readonly Account[] = people.map((person) => ({
  login: person.id.toLowerCase(),
  title: person.title,
  group: groups.find(([role]) => person.roles.includes(role))?.[1] ?? '',
  actor: toActor(person),
  ...(person.member === undefined ? {} : { member: person.member }),
}));

export const accountGroups: readonly { readonly label: string; readonly accounts: readonly Account[] }[] =
  groups.map(([, label]) => ({
    label,
    accounts: accounts.filter((account) => account.group === label),
  }));

export function findAccount(login: string): Account | undefined {
  const wanted = toLogin(login);
  return accounts.find((account) => account.login === wanted);
}

/** One spelling of what people type as their login name: it is looked up by it, and guesses are counted by it. */
export const toLogin = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

export function findAccountOf(personId: string): Account | undefined {
  return accounts.find(({ actor }) => actor.id === personId);
}

function toActor({ id, name, roles, unit }: PersonContent): Actor {
  return { id, name, roles, ...(unit === undefined ? {} : { unit }) };
}
