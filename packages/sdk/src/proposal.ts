/** 提案: the definition (data), its code, its form. */
export { proposalDefinition } from './proposal/definition.js';
export { proposalProcess } from './proposal/process.js';
export { countBody } from './proposal/count-body.js';
export { proposalFormSchema, type ProposalForm } from './proposal/form.js';
export { getSignedText, getTextSignedBefore, type SignedText } from './proposal/signatures.js';
export type { Assignment, Reply, Satisfaction, SuggestionReply } from './proposal/view.js';
