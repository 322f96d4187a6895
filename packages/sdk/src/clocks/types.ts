import type { IsoDate } from '../calendar/types.js';

export type ClockUnit = 'workingDays' | 'days' | 'months';

/** A length of time; whole number from 1. */
export interface ClockTerm {
  readonly amount: number;
  readonly unit: ClockUnit;
}

/**
 * `MM-DD`: 每年8月31日前答复. Where the year has no 29 February, the 28th. A day that is over when the clock starts stays
 * what it is, and the receipt says that it has passed: it never becomes next year's.
 */
export interface FixedDate {
  readonly date: string;
  /** Which year's: that of the session for proposals. Without it the year of the start. */
  readonly year?: number;
}

/** How long a clock runs. Plain data, kept in the profile. */
export type ClockRule = (ClockTerm | FixedDate) & {
  /** Catalogue ID or article that the rule rests on: `SZ-29`. */
  readonly basis: string;
  /** What that is, in words for whoever has to abide by it: 《……办法》第八条. */
  readonly source?: string;
  /** A last day that is not worked gives way to the next working day (民法典 203). Working-day terms end on one anyway. */
  readonly rollForward?: boolean;
};

/**
 * From the day of the pause to the day of the resumption; open while `to` is missing. The day of the pause has run,
 * the day of the resumption has not: it is the start of the rest, and starts never count (民法典 201).
 */
export interface ClockPause {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

/** An approved extension. */
export interface ClockExtension extends ClockTerm {
  /** Event that granted it. */
  readonly seq: number;
  readonly on: IsoDate;
}

/** The days of a clock: all that its due date is computed from, beside its rule. */
export interface ClockFacts {
  readonly from: IsoDate;
  readonly stopped?: IsoDate;
  readonly pauses: readonly ClockPause[];
  readonly extensions: readonly ClockExtension[];
}

/** A clock of a case as the engine keeps it: facts only, each with the event that it came from. */
export interface Clock extends ClockFacts {
  /** Name in the definition: `reply`. */
  readonly kind: string;
  /** Event that started it. */
  readonly seq: number;
  /** Unit or person it runs for. */
  readonly subject?: string;
  /** Event that stopped it. */
  readonly stoppedBy?: number;
  readonly pauses: readonly CasePause[];
}

export interface CasePause extends ClockPause {
  /** Event that paused the clock. */
  readonly pausedBy: number;
  /** Event that let it go on. */
  readonly resumedBy?: number;
}

/** Days in a row that did not count, and why. */
export interface SkippedDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly why: 'weekend' | 'holiday';
  /** Name of the holiday and the notice that ordered it; with `holiday` only. */
  readonly name?: string;
  readonly notice?: string;
}

/** A Saturday or Sunday that counted, because a notice made it a working day. */
export interface MakeupDay {
  readonly date: IsoDate;
  readonly name: string;
  readonly notice: string;
}

/** A last day that gave way to the next working day. */
export interface RolledDay extends SkippedDays {
  /** The last day as counted; `to` is the due date. */
  readonly from: IsoDate;
}

export interface ReceiptPause {
  readonly from: IsoDate;
  /** Day of the resumption, or on which the clock was stopped. */
  readonly to: IsoDate;
  /** By how much the due date moved; 0 where the pause came too late or the date is fixed. */
  readonly amount: number;
  readonly unit: 'workingDays' | 'days';
}

export interface ReceiptExtension extends ClockExtension {
  readonly old: IsoDate;
  readonly new: IsoDate;
}

interface ReceiptHead {
  readonly from: IsoDate;
  /** It began when another clock ended, for what should have started it came later: 逾期签收不延后起算. */
  readonly late?: { readonly on: IsoDate; readonly label: string };
  readonly rule: ClockRule;
  readonly basis: string;
  readonly source?: string;
}

/** How a due date came about: each day between start and end is counted, skipped, or paused. */
export interface DeadlineFound extends ReceiptHead {
  readonly ok: true;
  readonly state: 'running' | 'stopped';
  readonly due: IsoDate;
  readonly stopped?: IsoDate;
  /** Days off inside the working-day terms, oldest first. */
  readonly skipped: readonly SkippedDays[];
  readonly makeup: readonly MakeupDay[];
  readonly rolled?: RolledDay;
  /** The fixed date was over when the clock started. */
  readonly passed?: true;
  readonly pauses: readonly ReceiptPause[];
  readonly extensions: readonly ReceiptExtension[];
  /** Year whose notice, not yet out, may still move the last days of December that the date rests on. */
  readonly provisional?: number;
}

/** The clock stands still: there is no due date until it goes on. */
export interface DeadlinePaused extends ReceiptHead {
  readonly ok: true;
  readonly state: 'paused';
  readonly due?: undefined;
  readonly pausedFrom: IsoDate;
  /** What was left when it stopped. */
  readonly remaining: { readonly amount: number; readonly unit: 'workingDays' | 'days' };
}

/** The count needs a year whose notice is not known. */
export interface DeadlineUnknown extends ReceiptHead {
  readonly ok: false;
  readonly state: 'unknown';
  readonly code: 'CPPCC_CALENDAR_MISSING';
  readonly year: number;
  /** What to do about it. */
  readonly message: string;
  readonly due?: undefined;
  /** The due date is this day or later, whatever that year brings; missing where the year lies before the known ones. */
  readonly notBefore?: IsoDate;
  /** … and this day or earlier. Missing too while the clock is paused. */
  readonly notAfter?: IsoDate;
}

export type DeadlineReceipt = DeadlineFound | DeadlinePaused | DeadlineUnknown;

/** `unknown`: no due date, for want of a calendar year. */
export type DeadlineLevel = 'normal' | 'dueSoon' | 'dueToday' | 'overdue' | 'paused' | 'stopped' | 'unknown';
