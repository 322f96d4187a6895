import type { Guard } from '../../engine/process.js';
import { refuse } from '../../engine/refusal.js';
import { readPath } from '../../engine/snapshot.js';

import { pastDue } from './past-due.js';

/** What has to stand before a proposal is handed over, and when a unit may object. */
export const assignmentGuards: Readonly<Record<string, Guard>> = {
  keyApproved: ({ data }) =>
    readPath(data, 'classification.tier') === 'key' && data['keyApproval'] === undefined
      ? refuse('KEY_NOT_APPROVED', '重点提案须先经领导审定，再行交办。')
      : undefined,
  withinObjection: (...args) => {
    const past = pastDue('objection', ...args);
    return past === true
      ? refuse('OBJECTION_CLOSED', '提出异议的期限已过，请签收办理；确有困难的，请与交办单位协商。')
      : past === false
        ? undefined
        : past;
  },
  objectionsLeft: ({ counters }, _, { profile }) =>
    (counters['objections'] ?? 0) < profile.proposal.maxObjections
      ? undefined
      : refuse('NO_OBJECTIONS_LEFT', '该提案的异议次数已用完，请签收办理。'),
};
