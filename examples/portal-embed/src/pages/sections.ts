import type { Account } from '../accounts.js';
import type { PersonRole } from '../content/types.js';

/** A page in a menu. Who finds it there is convenience; what anybody may see or do in it, the back end decides. */
export interface Section {
  readonly path: string;
  readonly label: string;
  readonly roles: readonly PersonRole[];
}

const offices: readonly PersonRole[] = [
  'proposalCommittee',
  'preReviewGroup',
  'chairpersonsMeeting',
  'partyOffice',
  'governmentOffice',
  'inspectionOffice',
];
const units: readonly PersonRole[] = ['unitClerk', 'unitLeader'];
/** They take no part in supervision and see none of it. */
const proposalsOnly: readonly PersonRole[] = ['proposalCommittee', 'preReviewGroup', 'participatingUnit'];
/** Parties, bodies and special committees propose in their own name. */
const bodies: readonly PersonRole[] = ['specialCommittee', 'participatingUnit'];
const everybodyAtWork: readonly PersonRole[] = ['member', ...bodies, ...offices, ...units];

/** Work with proposals, in the order in which a proposal meets it. */
export const sections: readonly Section[] = [
  { path: '/todo', label: '我的待办', roles: everybodyAtWork },
  {
    path: '/new',
    label: '提交提案',
    roles: ['member', 'proposalCommittee', 'chairpersonsMeeting', ...bodies],
  },
  { path: '/mine', label: '我的提案', roles: ['member', ...bodies] },
  {
    path: '/review',
    label: '审查立案',
    roles: ['proposalCommittee', 'preReviewGroup', 'chairpersonsMeeting', 'partyOffice', 'governmentOffice'],
  },
  {
    path: '/assign',
    label: '提案交办',
    roles: ['proposalCommittee', 'chairpersonsMeeting', 'partyOffice', 'governmentOffice'],
  },
  { path: '/handle', label: '提案办理', roles: units },
  { path: '/release', label: '答复审核', roles: ['inspectionOffice', 'partyOffice', 'governmentOffice'] },
  { path: '/deadlines', label: '办理期限', roles: everybodyAtWork },
  { path: '/all', label: '提案查询', roles: everybodyAtWork },
  {
    path: '/supervision',
    label: '民主监督',
    roles: everybodyAtWork.filter((role) => !proposalsOnly.includes(role)),
  },
];

/** The portal's own menu, the same for everybody. */
export const siteMenu: readonly Omit<Section, 'roles'>[] = [
  { path: '/', label: '首页' },
  { path: '/notices', label: '通知公告' },
  { path: '/open', label: '提案公开' },
  { path: '/new', label: '提交提案' },
  { path: '/todo', label: '提案工作' },
  { path: '/supervision', label: '民主监督' },
];

export function isFor({ roles }: Section, account: Account): boolean {
  return roles.some((role) => account.actor.roles.includes(role));
}
