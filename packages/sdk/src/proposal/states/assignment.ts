import { withdrawalFrom } from '../shared-steps.js';
import { followUpIn, leadersIn } from '../steps-following.js';
import { objectionIn, objectionRejected, receiptIn } from '../steps-receipt.js';
import { handOver, reassignIn } from '../steps-units.js';

/** Filed, handed over to units and acknowledged, or objected to (SZ-41). */
export const assignment = {
  filed: {
    label: '已立案',
    tone: 'active',
    seenBy: ['proposers', 'offices', 'members'],
    on: {
      ...withdrawalFrom('filed'),
      ...leadersIn('filed'),
      classify: { to: 'filed', by: ['proposalCommittee'], needs: 'classify', derives: 'classification' },
      approveKey: {
        to: 'filed',
        by: ['chairpersonsMeeting', 'partyOffice', 'governmentOffice'],
        needs: 'note',
        guard: ['keyNotYetApproved'],
        keeps: 'keyApproval',
        basis: 'SZ-36',
      },
      assign: [
        {
          when: ['assignsAlone'],
          to: 'assigned',
          by: ['assigner'],
          needs: 'assign',
          guard: ['keyApproved'],
          keeps: 'assignment',
          ...handOver,
          opens: { receipt: 'assignedUnits' },
          basis: 'SZ-41',
        },
        {
          to: 'assigning',
          by: ['assigner'],
          needs: 'assign',
          guard: ['keyApproved'],
          keeps: 'assignment',
          opens: { assignApproval: 'otherAssigners' },
          basis: 'SZ-41',
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
      approveAssignment: [
        {
          when: ['lastAssignApproval'],
          to: 'assigned',
          by: ['assigner'],
          needs: 'note',
          settles: { assignApproval: 'approved' },
          adds: 'assignApprovals',
          ...handOver,
          opens: { receipt: 'assignedUnits' },
          basis: 'LZ-02',
        },
        {
          to: 'assigning',
          by: ['assigner'],
          needs: 'note',
          settles: { assignApproval: 'approved' },
          adds: 'assignApprovals',
          basis: 'LZ-02',
        },
      ],
      rejectAssignment: {
        to: 'filed',
        by: ['assigner'],
        needs: 'reason',
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
      ...reassignIn('assigned', 'assigned'),
      ...followUpIn('assigned'),
      ...leadersIn('assigned'),
      ...withdrawalFrom('assigned'),
    },
  },
  objected: {
    label: '承办异议',
    tone: 'waiting',
    seenBy: ['proposers', 'offices', 'members', 'units'],
    on: {
      ...receiptIn('objected', 'handling', 'reply'),
      ...objectionIn('objected'),
      rejectObjection: [
        { ...objectionRejected('assigned'), when: ['lastObjection'] },
        objectionRejected('objected'),
      ],
      ...reassignIn('objected', 'assigned'),
    },
  },
} as const;
