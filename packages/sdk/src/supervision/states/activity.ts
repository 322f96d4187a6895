import { activityIn, cancellation, draftOpinion, organiseIn, reappoint } from '../shared-steps.js';

/** 组织活动: planned, informed, carried out (SZ-22, SZ-27). */
export const activity = {
  approved: {
    label: '已确定议题',
    tone: 'active',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'members'],
    on: {
      organise: organiseIn('preparing'),
      reappoint,
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
