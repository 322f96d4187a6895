import type { ClockRule, ClockUnit } from './types.js';

/** A clock is lengthened in the unit that it is counted in; a fixed date by months. */
export const getExtensionUnit = (rule: ClockRule | undefined): ClockUnit =>
  rule !== undefined && 'unit' in rule ? rule.unit : 'months';
