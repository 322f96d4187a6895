import type { Actor } from '@cppcc-kit/sdk';

const person = (id: string, name: string, ...roles: string[]): Actor => ({ id, name, roles });

/** The cast of examples and tests; fictitious. */
export const people = {
  member: person('m1', '陈立群', 'member'),
  coSigner: person('m2', '林晓梅', 'member'),
  committee: person('c1', '提案委员会办公室', 'proposalCommittee'),
  preReview: person('p1', '提案预审小组', 'preReviewGroup'),
  party: person('o1', '县委办公室', 'partyOffice'),
  government: person('o2', '县政府办公室', 'governmentOffice'),
  inspection: person('o3', '县督查室', 'inspectionOffice'),
  education: { id: 'u1', name: '县教育局办公室', roles: ['unitClerk'], unit: 'education' },
  educationHead: { id: 'u2', name: '县教育局局长', roles: ['unitClerk', 'unitLeader'], unit: 'education' },
  traffic: { id: 'u3', name: '县公安局办公室', roles: ['unitClerk'], unit: 'police' },
  visitor: person('anonymous', '', 'public'),
} as const satisfies Readonly<Record<string, Actor>>;

/** Members who are only in the directory. */
export const bystanders = [
  { id: 'm3', name: '周启明' },
  { id: 'm4', name: '何静' },
] as const;

export const units = [
  { id: 'education', name: '县教育局', system: '政府' },
  { id: 'police', name: '县公安局', system: '政府' },
  { id: 'housing', name: '县住房和城乡建设局', system: '政府' },
  { id: 'transport', name: '县交通运输局', system: '政府' },
] as const;
