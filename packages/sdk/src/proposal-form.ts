/** 提案表 alone, without the process: what a page needs that only writes proposals. */
export { countBody, proposalFormSchema, type ProposalForm } from './proposal/form.js';
