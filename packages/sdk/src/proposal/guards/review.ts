import type { Guard } from '../../engine/process.js';
import { refuse } from '../../engine/refusal.js';
import { readPath } from '../../engine/snapshot.js';
import { getStage } from '../view.js';

/** What a stage of the review may decide. */
export const reviewGuards: Readonly<Record<string, Guard>> = {
  stageDecides: (snapshot, { type }, { profile }) => {
    const { label, decisions } = profile.proposal.reviewStages[getStage(snapshot)] ?? {
      label: '',
      decisions: [],
    };
    return (decisions as readonly string[]).includes(type)
      ? undefined
      : refuse('NOT_IN_THIS_STAGE', `“${label}”环节不能作出这项决定，请先提出审查意见，转入下一环节。`);
  },
  notItself: ({ id }, { data }) =>
    data?.['mainProposal'] === id
      ? refuse('SAME_CASE', '不能与本提案自身并案，请选择另一件提案。', 'mainProposal')
      : undefined,
  keyNotYetApproved: ({ data }) =>
    readPath(data, 'classification.tier') !== 'key'
      ? refuse('NOT_KEY', '只有重点提案需要审定。')
      : data['keyApproval'] === undefined
        ? undefined
        : refuse('ALREADY_DONE', '该重点提案已审定。'),
};
