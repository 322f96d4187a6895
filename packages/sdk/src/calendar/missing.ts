import { CppccError } from '../errors.js';

/** A working day was asked for in a year whose notice is not known. Weekdays are never taken for working days instead. */
export class CalendarMissingError extends CppccError {
  override readonly code = 'CPPCC_CALENDAR_MISSING' as const;
  readonly year: number;

  constructor(year: number) {
    super(
      'CPPCC_CALENDAR_MISSING',
      `缺少${year}年放假调休安排，无法计算工作日。请在国务院办公厅公布后导入该年日历。`,
      { details: { year } },
    );
    this.name = 'CalendarMissingError';
    this.year = year;
  }
}
