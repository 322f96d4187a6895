/** Clocks of a case: when something is due, why, and how urgent it is. */
export { explainChange, type DeadlineChange } from './clocks/change.js';
export { explainDeadline } from './clocks/explain.js';
export { formatChange, formatReceipt, type ReceiptLabels } from './clocks/format-receipt.js';
export { getDeadlineLevel, remainingDays, type LevelInput, type RemainingDays } from './clocks/level.js';
export { getExtensionUnit } from './clocks/extension-unit.js';
export { isPastDue } from './clocks/past-due.js';
export type * from './clocks/types.js';
export { formatDueDate, formatTerm } from './clocks/wording.js';
