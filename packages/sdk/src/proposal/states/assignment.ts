import { withdrawalFrom } from '../steps-withdrawal.js';
import { tierIn } from '../steps-tier.js';
import { followUpIn, leadersIn } from '../steps-following.js';
import { objectionIn, objectionRejected, receiptIn } from '../steps-receipt.js';
import { handOver, reassignIn } from '../steps-units.js';

const assign = {
  by: ['assigner'],
  needs: 'assign',
  guard: ['keyApproved', 'notOwnAssignment', 'otherAssigner'],
  keeps: 'assignment',
  derives: 'assigned',
  basis: 'SZ-41',
} as const;

/** Filed, handed over to units and acknowledged, or objected to (SZ-41). */
export const assignment = {
  filed: {
    label: '已立案',
    tone: 'active',
    seenBy: ['proposers', 'offices', 'members'],
    on: {
      ...withdrawalFrom('filed'),
      ...leadersIn('filed'),
      ...tierIn('filed'),
      assign: [
        {
          ...assign,
          ...handOver,
          when: ['assignsAlone'],
          to: 'assigned',
          opens: { receipt: 'assignedUnits' },
        },
        {
          ...assign,
          to: 'assigning',
          numbersLater: 'notice',
          derives: 'assignmentMoved',
          opens: { assignApproval: 'otherAssigners' },
        },
      ],
    },
  },
  assigning: {
    label: '会商交办',
    tone: 'active',
    seenBy: ['proposers', 'offices', 'members'],
    on: {
      ...withdrawalFrom('assigning'),
      ...tierIn('assigning'),
      approveAssignment: [
        {
          ...handOver,
          numbersFrom: 'assignment',
          when: ['lastAssignApproval'],
          to: 'assigned',
          by: ['assigner'],
          needs: 'note',
          guard: ['keyApproved', 'notOwnAssignment', 'notOwnMotion', 'otherAssigner'],
          settles: { assignApproval: 'approved' },
          adds: 'assignApprovals',
          derives: 'assigned',
          closes: ['assignApproval'],
          opens: { receipt: 'assignedUnits' },
          basis: 'LZ-02',
        },
        {
          to: 'assigning',
          by: ['assigner'],
          needs: 'note',
          guard: ['notOwnAssignment', 'notOwnMotion', 'otherAssigner'],
          settles: { assignApproval: 'approved' },
          adds: 'assignApprovals',
          derives: 'assigned',
          basis: 'LZ-02',
        },
      ],
      rejectAssignment: {
        to: 'filed',
        by: ['assigner'],
        needs: 'reason',
        guard: ['notOwnAssignment', 'notOwnMotion', 'otherAssigner'],
        settles: { assignApproval: 'rejected' },
        adds: 'assignApprovals',
        closes: ['assignApproval'],
      },
    },
  },
  assigned: {
    label: '已交办',
    tone: 'waiting',
    seenBy: ['proposers', 'offices', 'members', 'units'],
    on: {
      ...receiptIn('assigned', 'handling', 'reply'),
      ...objectionIn('objected'),
      ...reassignIn('assigned', 'assigned', 'reply'),
      ...followUpIn('assigned'),
      ...leadersIn('assigned'),
      ...withdrawalFrom('assigned'),
      ...tierIn('assigned'),
    },
  },
  objected: {
    label: '承办异议',
    tone: 'waiting',
    seenBy: ['proposers', 'offices', 'members', 'units'],
    on: {
      ...receiptIn('objected', 'handling', 'reply'),
      ...objectionIn('objected'),
      rejectObjection: objectionRejected('objected', 'assigned'),
      ...reassignIn('objected', 'assigned', 'reply'),
      ...followUpIn('objected'),
      ...leadersIn('objected'),
      ...withdrawalFrom('objected'),
      ...tierIn('objected'),
    },
  },
} as const;
