import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import chineseDays from 'chinese-days';
import { countWorkdays, isWorkday as isWorkdayByOther } from 'chinese-workday';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWorkingDays,
  chinaCalendar as calendar,
  countWorkingDays,
  explainDay,
  isWorkingDay,
  rollForward,
} from '../calendar.js';

const LONGEST = 250;
const missing2027 = { code: 'CPPCC_CALENDAR_MISSING', year: 2027 };
const dates = Array.from({ length: 1461 }, (_, day) => addDays('2023-01-01', day));
const anyDate = fc.constantFrom(...dates);

/** Working days of 2023–2026 by chinese-days, in order: the naive reference is to walk along them. */
const reference = dates.filter((date) => chineseDays.isWorkday(date));

describe('the years in the box', () => {
  it('have the working days that chinese-days has', () => {
    assert.deepEqual(
      dates.filter((date) => isWorkingDay(date, calendar)),
      reference,
    );
    const perYear = [2023, 2024, 2025, 2026].map(
      (year) => reference.filter((date) => date.startsWith(`${year}`)).length,
    );
    assert.deepEqual(perYear, [249, 251, 248, 248]);
  });

  it('differ from chinese-workday on 2023-01-03 only, which is its mistake', () => {
    assert.deepEqual(
      dates.filter((date) => isWorkdayByOther(date) !== isWorkingDay(date, calendar)),
      ['2023-01-03'],
    );
    assert.equal(
      countWorkdays('2024-01-01', '2026-12-31'),
      countWorkingDays('2023-12-31', '2026-12-31', calendar),
    );
  });

  it('begin with the last day of 2022, which the notice for 2023 names', () => {
    assert.equal(calendar.knownFrom, '2022-12-31');
    assert.equal(calendar.knownThrough, '2026-12-31');
    assert.equal(isWorkingDay('2022-12-31', calendar), false);
    assert.throws(() => isWorkingDay('2022-12-30', calendar), { code: 'CPPCC_CALENDAR_MISSING', year: 2022 });
  });
});

describe('addWorkingDays', () => {
  it(`equals the naive walk from every day, for 1 to ${LONGEST} days`, () => {
    let next = 0;
    for (const date of dates) {
      while (next < reference.length && reference[next]! <= date) next++;
      for (let amount = 1; amount <= LONGEST; amount++) {
        const wanted = reference[next + amount - 1];
        if (wanted === undefined) assert.throws(() => addWorkingDays(date, amount, calendar), missing2027);
        else if (addWorkingDays(date, amount, calendar) !== wanted)
          assert.fail(`${date} + ${amount}: ${wanted}`);
      }
    }
  });

  it('is undone by counting', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: LONGEST }), (date, amount) => {
        // Five days more than the longest term still end in a year that is known.
        fc.pre(date < '2025-12-01');
        const due = addWorkingDays(date, amount, calendar);
        assert.equal(countWorkingDays(date, due, calendar), amount);
        assert.equal(countWorkingDays(due, date, calendar), -amount);
        assert.equal(isWorkingDay(due, calendar), true);
        assert.equal(
          addWorkingDays(addWorkingDays(date, amount, calendar), 5, calendar),
          addWorkingDays(date, amount + 5, calendar),
        );
      }),
    );
  });

  it('does not care whether the start is worked or known', () => {
    assert.equal(addWorkingDays('2025-01-25', 1, calendar), '2025-01-26');
    assert.equal(addWorkingDays('2022-12-30', 1, calendar), '2023-01-03');
    assert.equal(addWorkingDays('2026-10-01', 0, calendar), '2026-10-01');
    assert.throws(() => addWorkingDays('2022-12-29', 1, calendar), {
      code: 'CPPCC_CALENDAR_MISSING',
      year: 2022,
    });
    assert.throws(() => addWorkingDays('2019-05-01', 1, calendar), {
      code: 'CPPCC_CALENDAR_MISSING',
      year: 2019,
    });
  });

  it('refuses to guess beyond the last notice', () => {
    assert.equal(addWorkingDays('2026-12-30', 1, calendar), '2026-12-31');
    assert.throws(() => addWorkingDays('2026-12-31', 1, calendar), {
      ...missing2027,
      name: 'CalendarMissingError',
      message: '缺少2027年放假调休安排，无法计算工作日。请在国务院办公厅公布后导入该年日历。',
    });
    assert.throws(() => addWorkingDays('2026-03-02', 100_000, calendar), missing2027);
    assert.throws(() => addWorkingDays('2028-03-02', 1, calendar), {
      code: 'CPPCC_CALENDAR_MISSING',
      year: 2028,
    });
  });

  it('refuses malformed dates and amounts', () => {
    for (const date of [
      '2026-02-30',
      '2026-2-03',
      '2026-03-1',
      '2026-03-02 ',
      '2026/03/02',
      '20260-3-02',
      '2026-0:-02',
      '',
      'abcdefghij',
      null,
      20260302,
    ]) {
      assert.throws(
        () => addWorkingDays(date as string, 1, calendar),
        { code: 'CPPCC_INVALID' },
        String(date),
      );
      assert.throws(() => isWorkingDay(date as string, calendar), { code: 'CPPCC_INVALID' }, String(date));
    }
    for (const amount of [
      -1,
      0.5,
      Number.NaN,
      Infinity,
      -Infinity,
      '3' as unknown as number,
      undefined as unknown as number,
    ]) {
      assert.throws(
        () => addWorkingDays('2026-03-02', amount, calendar),
        { code: 'CPPCC_INVALID' },
        String(amount),
      );
    }
  });
});

describe('countWorkingDays', () => {
  it('counts after the first up to and including the last', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        const between = reference.filter((date) =>
          from < to ? date > from && date <= to : date > to && date <= from,
        ).length;
        assert.equal(countWorkingDays(from, to, calendar), from < to ? between : 0 - between);
      }),
    );
    assert.equal(countWorkingDays('2026-03-02', '2026-03-02', calendar), 0);
  });

  it('names the first year that is missing', () => {
    assert.throws(() => countWorkingDays('2026-12-01', '2029-01-01', calendar), missing2027);
    assert.throws(() => countWorkingDays('2022-06-01', '2023-06-01', calendar), {
      code: 'CPPCC_CALENDAR_MISSING',
      year: 2022,
    });
    assert.throws(() => countWorkingDays('2023-06-01', '2022-06-01', calendar), {
      code: 'CPPCC_CALENDAR_MISSING',
      year: 2022,
    });
    assert.throws(() => countWorkingDays('2026-12-01', '2029-02-29', calendar), { code: 'CPPCC_INVALID' });
  });
});

describe('rollForward and explainDay', () => {
  it('move a day off to the next working day and leave make-up days alone', () => {
    assert.equal(rollForward('2026-06-20', calendar), '2026-06-22');
    assert.equal(rollForward('2026-02-14', calendar), '2026-02-14');
    assert.equal(rollForward('2026-02-17', calendar), '2026-02-24');
    assert.throws(() => rollForward('2027-01-04', calendar), missing2027);
  });

  it('say by which notice a day is off or worked', () => {
    const notice = '国办发明电〔2025〕7号';
    assert.deepEqual(explainDay('2026-10-03', calendar), {
      date: '2026-10-03',
      working: false,
      why: 'holiday',
      name: '国庆节',
      notice,
    });
    assert.deepEqual(explainDay('2026-10-10', calendar), {
      date: '2026-10-10',
      working: true,
      why: 'makeup',
      name: '国庆节',
      notice,
    });
    assert.deepEqual(explainDay('2026-10-11', calendar), {
      date: '2026-10-11',
      working: false,
      why: 'weekend',
    });
    assert.deepEqual(explainDay('2026-10-12', calendar), {
      date: '2026-10-12',
      working: true,
      why: 'weekday',
    });
  });
});

interface DueCase {
  readonly id: string;
  readonly start: string;
  readonly kind: 'workdays' | 'days' | 'months';
  readonly n: number;
  readonly due: string | null;
  readonly due_rolled: string | null;
}
interface WorkdayFile {
  readonly days_off: Record<string, string>;
  readonly makeup_workdays: Record<string, string>;
  readonly notices: readonly {
    readonly year: number;
    readonly number: string | null;
    readonly date: string;
  }[];
  readonly cases: readonly DueCase[];
}

describe('the notices as collected beside the project', () => {
  const file = new URL('../../../../../shared/data/workdays.json', import.meta.url);
  if (!existsSync(file)) {
    it('are not on this machine', (context) => {
      console.log('workdays.json is absent: due-date cases from the notices not run');
      context.skip('shared/data/workdays.json is absent');
    });
    return;
  }
  const data = JSON.parse(readFileSync(file, 'utf8')) as WorkdayFile;
  const attempt = (compute: () => string): string | null => {
    try {
      return compute();
    } catch (error) {
      assert.equal((error as { code?: string }).code, 'CPPCC_CALENDAR_MISSING');
      return null;
    }
  };

  it('name the same days off and make-up days', () => {
    const named = [...calendar.noticeDays].map(([date, { working, name }]) => [date, working, name] as const);
    const pick = (wanted: boolean): Record<string, string> =>
      Object.fromEntries(
        named.filter(([, working]) => working === wanted).map(([date, , name]) => [date, name]),
      );
    assert.deepEqual(pick(false), data.days_off);
    assert.deepEqual(pick(true), data.makeup_workdays);
    for (const { year, number, date } of data.notices) {
      const entry = calendar.years.find((each) => each.year === year);
      assert.ok(entry);
      assert.equal(entry.published, date);
      if (number !== null) assert.equal(entry.notice, number);
    }
  });

  for (const { id, start, kind, n, due, due_rolled: rolled } of data.cases) {
    it(`${id}: ${start} + ${n} ${kind}`, () => {
      const compute = (): string =>
        kind === 'workdays'
          ? addWorkingDays(start, n, calendar)
          : kind === 'days'
            ? addDays(start, n)
            : addMonths(start, n);
      assert.equal(attempt(compute), due);
      assert.equal(
        attempt(() => rollForward(compute(), calendar)),
        rolled,
      );
    });
  }
});
