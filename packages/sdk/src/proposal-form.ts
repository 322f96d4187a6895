/** 提案表 alone, without the process: what a page needs that only writes proposals. */
export { countBody } from './proposal/count-body.js';
export { proposalFormSchema, type ProposalForm } from './proposal/form.js';
