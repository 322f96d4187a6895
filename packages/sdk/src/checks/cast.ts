import type { Actor } from '../engine/snapshot.js';

const person = (id: string, name: string, ...roles: string[]): Actor => ({ id, name, roles });
const staff = (id: string, name: string, unit: string, ...roles: string[]): Actor => ({
  id,
  name,
  roles,
  unit,
});

/** Units that handle proposals and are supervised. Two of them are offices and units at once. */
export const countyUnits: readonly string[] = [
  'education',
  'transport',
  'health',
  'government-office',
  'inspection-office',
];

/** Special committees of the CPPCC, which are units of their own. */
export const countyCommittees: readonly string[] = ['proposal-committee', 'economy-committee'];

/** One of everybody whom domain §5 names, two where two of a kind can get into each other's way. */
export const countyCast: readonly Actor[] = [
  person('m1', '委员甲', 'member'),
  person('m2', '委员乙', 'member'),
  person('m3', '委员丙', 'member'),
  person('v1', '主席会议成员甲', 'chairpersonsMeeting'),
  person('v2', '主席会议成员乙', 'member', 'chairpersonsMeeting'),
  staff('c1', '提案委工作人员', 'proposal-committee', 'proposalCommittee', 'specialCommittee'),
  staff('c2', '提案委主任', 'proposal-committee', 'proposalCommittee', 'specialCommittee'),
  staff('c3', '提案委办公室主任', 'proposal-committee', 'proposalCommittee', 'specialCommittee'),
  staff('b1', '民盟工作人员', 'democratic-league', 'participatingUnit'),
  staff('e1', '经济委工作人员', 'economy-committee', 'specialCommittee'),
  person('p1', '预审小组成员', 'member', 'preReviewGroup'),
  staff('o1', '党委办工作人员', 'party-office', 'partyOffice'),
  staff('o2', '政府办工作人员', 'government-office', 'governmentOffice'),
  staff('o3', '政府办负责人', 'government-office', 'governmentOffice', 'unitLeader'),
  staff('o4', '督查室工作人员', 'inspection-office', 'inspectionOffice'),
  staff('o5', '督查室负责人', 'inspection-office', 'inspectionOffice', 'unitLeader'),
  ...['education', 'transport', 'health'].flatMap((unit) => [
    staff(`${unit}-clerk`, '承办人员', unit, 'unitClerk'),
    staff(`${unit}-leader`, '单位负责人', unit, 'unitClerk', 'unitLeader'),
  ]),
  person('citizen', '群众', 'public'),
];
