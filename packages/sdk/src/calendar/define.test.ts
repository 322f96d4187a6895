import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import chineseDays from 'chinese-days';
import { transformSync } from 'esbuild';
import {
  addDays,
  addWorkingDays,
  CalendarMissingError,
  chinaCalendar,
  chinaYears,
  countWorkingDays,
  defineCalendar,
  explainDay,
  isWorkingDay,
} from '../calendar.js';
import type { CalendarYear, Holiday } from '../calendar.js';
import { explainDeadline } from '../clocks.js';
import { CppccError } from '../errors.js';

/** Invented for the test: no notice for 2027 is known. It moves a December day of 2026, as earlier ones did. */
const year2027: CalendarYear = {
  year: 2027,
  notice: '测试通知',
  published: '2026-11-30',
  holidays: [{ name: '元旦', from: '2026-12-31', days: 4, makeup: ['2026-12-26'] }],
};

/** 国务院办公厅关于2020年部分节假日安排的通知, and 关于延长2020年春节假期的通知: 延长至2月2日，2月3日（星期一）起正常上班. */
const year2020: CalendarYear = {
  year: 2020,
  notice: '国办发明电〔2019〕16号',
  published: '2019-11-21',
  holidays: [
    { name: '元旦', from: '2020-01-01', days: 1 },
    { name: '春节', from: '2020-01-24', days: 7, makeup: ['2020-01-19'] },
    {
      name: '春节（延长）',
      from: '2020-01-31',
      days: 3,
      makeup: ['2020-02-03'],
      notice: '国办发明电〔2020〕1号',
    },
    { name: '清明节', from: '2020-04-04', days: 3 },
    { name: '劳动节', from: '2020-05-01', days: 5, makeup: ['2020-04-26', '2020-05-09'] },
    { name: '端午节', from: '2020-06-25', days: 3, makeup: ['2020-06-28'] },
    { name: '国庆节、中秋节', from: '2020-10-01', days: 8, makeup: ['2020-09-27', '2020-10-10'] },
  ],
};

const withHolidays = (...holidays: readonly Holiday[]): readonly CalendarYear[] => [
  { ...year2027, holidays },
];
const refusal = (path: string) => (error: unknown) =>
  error instanceof CppccError && error.code === 'CPPCC_INVALID' && error.path === path;

describe('defineCalendar', () => {
  it('takes a year that the host adds, in any order', () => {
    const calendar = defineCalendar([year2027, ...chinaYears]);
    assert.equal(calendar.knownThrough, '2027-12-31');
    assert.equal(calendar.provisionalFrom, '2027-12-25');
    assert.equal(addWorkingDays('2026-12-30', 1, calendar), '2027-01-04');
    assert.equal(isWorkingDay('2026-12-26', calendar), true);
    assert.deepEqual(explainDay('2026-12-31', calendar), {
      date: '2026-12-31',
      working: false,
      why: 'holiday',
      name: '元旦',
      notice: '测试通知',
    });
    assert.equal(
      countWorkingDays('2022-12-31', '2026-12-25', calendar),
      countWorkingDays('2022-12-31', '2026-12-25', chinaCalendar),
    );
    assert.equal(isWorkingDay('2026-12-31', chinaCalendar), true);
  });

  it('comes out of JSON as it went in', () => {
    const calendar = defineCalendar(JSON.parse(JSON.stringify(chinaYears)) as CalendarYear[]);
    assert.deepEqual(calendar, chinaCalendar);
  });

  it('lets an amended notice stand for the first one', () => {
    const amended: CalendarYear = {
      year: 2026,
      notice: '测试更正',
      published: '2026-01-05',
      holidays: [{ name: '元旦', from: '2026-01-01', days: 1 }],
    };
    const calendar = defineCalendar([...chinaYears, amended]);
    assert.equal(calendar.years.length, 4);
    assert.equal(isWorkingDay('2026-01-02', calendar), true);
    assert.equal(isWorkingDay('2026-10-10', calendar), false);
  });

  it('takes 2020 with the notice that prolonged its Spring Festival', () => {
    const calendar = defineCalendar([year2020]);
    const worked: string[] = [];
    for (let date = '2020-01-01'; date <= '2020-12-31'; date = addDays(date, 1)) {
      assert.equal(isWorkingDay(date, calendar), chineseDays.isWorkday(date), date);
      if (isWorkingDay(date, calendar)) worked.push(date);
    }
    // 251 by the first notice; Friday 31 January and the make-up day of 1 February fell away.
    assert.equal(worked.length, 249);
    assert.deepEqual(explainDay('2020-02-03', calendar), {
      date: '2020-02-03',
      working: true,
      why: 'weekday',
      name: '春节（延长）',
      notice: '国办发明电〔2020〕1号',
    });
    assert.equal(explainDay('2020-02-01', calendar).notice, '国办发明电〔2020〕1号');
    assert.equal(explainDay('2020-01-30', calendar).notice, '国办发明电〔2019〕16号');
    assert.equal(addWorkingDays('2020-01-23', 1, calendar), '2020-02-03');
    const receipt = explainDeadline(
      { from: '2020-01-17', pauses: [], extensions: [] },
      { amount: 10, unit: 'workingDays', basis: 'X' },
      calendar,
    );
    assert.ok(receipt.ok && receipt.due === '2020-02-07' && receipt.state === 'running');
    assert.deepEqual(receipt.makeup, [
      { date: '2020-01-19', name: '春节', notice: '国办发明电〔2019〕16号' },
    ]);
  });

  it('starts on 1 January where the first notice does not reach back', () => {
    assert.equal(
      defineCalendar(withHolidays({ name: '元旦', from: '2027-01-01', days: 3 })).knownFrom,
      '2027-01-01',
    );
    assert.equal(defineCalendar([year2027]).knownFrom, '2026-12-31');
  });

  it('refuses a gap by the year that is missing', () => {
    assert.throws(
      () => defineCalendar([...chinaYears, { ...year2027, year: 2028, holidays: [] }]),
      (error) => error instanceof CalendarMissingError && error instanceof CppccError && error.year === 2027,
    );
  });

  it('refuses mistyped notices and says where', () => {
    const holiday: Holiday = { name: '元旦', from: '2027-01-01', days: 3 };
    assert.throws(() => defineCalendar([]), refusal(''));
    assert.throws(() => defineCalendar([{ ...year2027, year: 27 }]), refusal('0.year'));
    assert.throws(() => defineCalendar([{ ...year2027, notice: '' }]), refusal('0.notice'));
    assert.throws(
      () => defineCalendar([...chinaYears, { ...year2027, published: '2026-11-31' }]),
      refusal('4.published'),
    );
    assert.throws(
      () => defineCalendar(withHolidays({ ...holiday, name: '' })),
      refusal('2027.holidays.0.name'),
    );
    assert.throws(
      () => defineCalendar(withHolidays({ ...holiday, days: 0 })),
      refusal('2027.holidays.0.days'),
    );
    assert.throws(
      () => defineCalendar(withHolidays({ ...holiday, days: 30 })),
      refusal('2027.holidays.0.days'),
    );
    assert.throws(
      () => defineCalendar(withHolidays({ ...holiday, from: '2027-02-29' })),
      refusal('2027.holidays.0.from'),
    );
    assert.throws(
      () => defineCalendar(withHolidays({ ...holiday, from: '2026-10-01' })),
      refusal('2027.holidays.0.from'),
    );
    assert.throws(
      () => defineCalendar(withHolidays({ ...holiday, from: '2027-12-30' })),
      refusal('2027.holidays.0.from'),
    );
    assert.throws(
      () => defineCalendar(withHolidays(holiday, { ...holiday, name: '春节' })),
      refusal('2027.holidays.1.from'),
    );
    assert.throws(
      () => defineCalendar(withHolidays({ ...holiday, makeup: ['2027-01-02'] })),
      refusal('2027.holidays.0.makeup.0'),
    );
    assert.throws(
      () => defineCalendar(withHolidays({ ...holiday, makeup: ['2027-01-05'] })),
      refusal('2027.holidays.0.makeup.0'),
    );
    assert.throws(
      () => defineCalendar(withHolidays({ ...holiday, notice: '' })),
      refusal('2027.holidays.0.notice'),
    );
    assert.throws(
      () => defineCalendar(withHolidays({ ...holiday, makeup: ['2028-01-08'] })),
      refusal('2027.holidays.0.makeup.0'),
    );
  });

  it('keeps four years, names of holidays and notices within 0.6 KB', () => {
    const code = transformSync(`export const chinaYears = ${JSON.stringify(chinaYears)};`, {
      minify: true,
      charset: 'utf8',
    }).code;
    const bytes = brotliCompressSync(code).length;
    assert.ok(bytes <= 614, `${bytes} bytes`);
    console.log(`calendar data of 2023-2026: ${bytes} bytes brotli`);
  });
});
