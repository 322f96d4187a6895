import type { Actor } from '@cppcc-kit/sdk';
import { anonymous } from '../backend/anonymous.js';

/** Who takes part in the scenarios: one account for each role that matters. */
export interface KitActors {
  readonly member: Actor;
  readonly otherMember: Actor;
  readonly committee: Actor;
  /** A colleague with the same role. */
  readonly colleague: Actor;
  readonly inspection: Actor;
  readonly unit: Actor;
  readonly unitLeader: Actor;
  readonly otherUnit: Actor;
  /** The special committee that carries a supervision out. */
  readonly specialCommittee: Actor;
  /** A party with an account of its own. */
  readonly participatingUnit: Actor;
  readonly chairperson: Actor;
  readonly partyOffice: Actor;
  readonly governmentOffice: Actor;
  /** Not signed in. */
  readonly visitor: Actor;
}

export const kitActors: KitActors = {
  member: { id: 'kit-member-1', name: '委员甲', roles: ['member'] },
  otherMember: { id: 'kit-member-2', name: '委员乙', roles: ['member'] },
  committee: { id: 'kit-committee-1', name: '提案委经办人甲', roles: ['proposalCommittee'] },
  colleague: { id: 'kit-committee-2', name: '提案委经办人乙', roles: ['proposalCommittee'] },
  inspection: { id: 'kit-inspection-1', name: '督查室经办人', roles: ['inspectionOffice'] },
  unit: { id: 'kit-unit-a-1', name: '甲单位经办人', roles: ['unitClerk'], unit: 'kit-unit-a' },
  unitLeader: { id: 'kit-unit-a-2', name: '甲单位负责人', roles: ['unitLeader'], unit: 'kit-unit-a' },
  otherUnit: { id: 'kit-unit-b-1', name: '乙单位经办人', roles: ['unitClerk'], unit: 'kit-unit-b' },
  specialCommittee: {
    id: 'kit-special-1',
    name: '专委会经办人',
    roles: ['specialCommittee'],
    unit: 'kit-special',
  },
  participatingUnit: {
    id: 'kit-league-1',
    name: '民主党派经办人',
    roles: ['participatingUnit'],
    unit: 'kit-league',
  },
  chairperson: { id: 'kit-chair-1', name: '主席会议秘书', roles: ['chairpersonsMeeting'] },
  partyOffice: { id: 'kit-party-1', name: '党委办经办人', roles: ['partyOffice'] },
  governmentOffice: { id: 'kit-government-1', name: '政府办经办人', roles: ['governmentOffice'] },
  visitor: anonymous,
};
