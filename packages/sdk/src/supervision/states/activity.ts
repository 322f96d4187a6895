import { activityIn, cancellation, draftOpinion } from '../shared-steps.js';

/** 组织活动: planned, informed, carried out (SZ-22, SZ-27). */
export const activity = {
  approved: {
    label: '已确定议题',
    tone: 'active',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'members'],
    on: {
      organise: {
        to: 'preparing',
        by: ['implementer'],
        needs: 'plan',
        keeps: 'plan',
        seats: { teamMember: 'team', supervisedUnit: 'plannedUnits' },
        basis: 'SZ-24',
      },
      cancel: cancellation,
    },
  },
  preparing: {
    label: '监督准备',
    tone: 'active',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
    on: activityIn('preparing'),
  },
  underway: {
    label: '监督活动中',
    tone: 'active',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
    on: { ...activityIn('underway'), draftOpinion },
  },
} as const;
