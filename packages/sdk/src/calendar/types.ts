/** `YYYY-MM-DD`, a day of the calendar in Asia/Shanghai. Later days compare greater as plain strings. */
export type IsoDate = string;

/** One holiday as the notice words it: 春节：2月15日至23日放假，共9天。2月14日（周六）、2月28日（周六）上班。 */
export interface Holiday {
  readonly name: string;
  /** First day off. It may lie in December of the year before (元旦). */
  readonly from: IsoDate;
  /** Number of days off in a row. */
  readonly days: number;
  /** Saturdays and Sundays that are worked instead (调休上班); with a `notice` of its own any day that it says is worked. */
  readonly makeup?: readonly IsoDate[];
  /** The notice that ordered it, where it is not the year's: 国办发明电〔2020〕1号 prolonged 春节 of 2020. */
  readonly notice?: string;
}

/** One notice of the General Office of the State Council; plain JSON, so a host can import it from a file. */
export interface CalendarYear {
  readonly year: number;
  /** Document number: 国办发明电〔2025〕7号. */
  readonly notice: string;
  readonly published: IsoDate;
  readonly holidays: readonly Holiday[];
}

/** What a notice says about one day. */
export interface NoticeDay {
  readonly working: boolean;
  /** Name of the holiday. */
  readonly name: string;
  readonly notice: string;
}

/** The years that are known, prepared for counting. Built by `defineCalendar`. */
export interface Calendar {
  readonly years: readonly CalendarYear[];
  /** First day of which it is known whether it is worked. */
  readonly knownFrom: IsoDate;
  readonly knownThrough: IsoDate;
  /**
   * From here to `knownThrough` the next year's notice may still move working days, as those for 2007, 2008, 2012
   * and 2019 did with days from 29 December on. Receipts that rest on these days say so.
   */
  readonly provisionalFrom: IsoDate;
  /** Days that a notice names; every other known day follows its weekday. */
  readonly noticeDays: ReadonlyMap<IsoDate, NoticeDay>;
  readonly table: CalendarTable;
}

/** Prefix sums over the known days. A day is its index in `dates`. */
export interface CalendarTable {
  /** Year × 12 + month (0–11) of `dates[0]`. */
  readonly firstMonth: number;
  /** Per month the index of the day before its first. */
  readonly monthStart: Int32Array;
  readonly dates: readonly IsoDate[];
  /** Index of the first known day. */
  readonly known: number;
  /** Per day the number of working days before it; one entry more than `dates`. */
  readonly workedBefore: Int32Array;
  /** Index of the first, second … working day. */
  readonly workingDays: Int32Array;
}
