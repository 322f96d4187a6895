/** English wording, loaded only by pages that want it: `setLanguage(en)`. */
export * from './en/parts.js';
export * from './en/drafts.js';
export * from './en/files.js';
export * from './en/picker.js';
export * from './en/text-care.js';
export * from './en/failures.js';
export * from './en/case-work.js';
export * from './en/event-forms.js';
export * from './en/case-actions.js';
export * from './en/case-text.js';
export * from './en/queue.js';
export * from './en/proposal-form.js';
export * from './en/proposal-extras.js';
export * from './en/case-list.js';
export * from './en/case-timeline.js';
export * from './en/deadlines.js';
