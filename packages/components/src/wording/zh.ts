/**
 * The wording of the elements: formal, plain Chinese as in official notices. One export per group and one file per bundle
 * part (see language.ts). Where a message names a field it takes the label.
 */
export * from './zh/parts.js';
export * from './zh/drafts.js';
export * from './zh/files.js';
export * from './zh/picker.js';
export * from './zh/text-care.js';
export * from './zh/failures.js';
export * from './zh/case-work.js';
export * from './zh/event-forms.js';
export * from './zh/case-actions.js';
export * from './zh/case-text.js';
export * from './zh/queue.js';
export * from './zh/proposal-form.js';
export * from './zh/proposal-extras.js';
export * from './zh/case-list.js';
export * from './zh/case-timeline.js';
export * from './zh/deadlines.js';
