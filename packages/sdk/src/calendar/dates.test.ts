import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  countDays,
  getDaysInMonth,
  getWeekday,
  isIsoDate,
  parseIsoDate,
  toIsoDate,
} from '../calendar.js';

const DAY = 86_400_000;
const FIRST = Date.UTC(1600, 0, 1);
/** Any day of 1600–2399, twice the Gregorian cycle. */
const anyDay = fc
  .integer({ min: 0, max: 292_193 })
  .map((day) => new Date(FIRST + day * DAY).toISOString().slice(0, 10));
const invalid = { code: 'CPPCC_INVALID' };

describe('isIsoDate', () => {
  it('accepts real days only', () => {
    for (const date of ['2026-03-02', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
      assert.ok(isIsoDate(date), date);
    const refused = [
      '2026-02-30',
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '0000-01-01',
      '',
      '2026-3-2',
      '2026/03/02',
      '20260302',
      ' 2026-03-02',
      '2026-03-02\n',
      '2026-03-02T00:00:00Z',
      '２０２６-03-02',
      '2026-03-0:',
      '-026-03-02',
      '2026-03-/9',
      '+2026-03-02',
      20260302,
      null,
      undefined,
      new Date(0),
      ['2026-03-02'],
    ];
    for (const date of refused) assert.equal(isIsoDate(date), false, String(date));
  });

  it('takes for a day what the arithmetic takes', () => {
    const part = (length: number) =>
      fc.string({
        unit: fc.constantFrom(...Array.from('0123456789-/ ')),
        minLength: length,
        maxLength: length,
      });
    const text = fc
      .tuple(
        part(4),
        fc.constantFrom('-', '-', '-', '/'),
        part(2),
        fc.constantFrom('-', '-', '-', ' '),
        part(2),
      )
      .map((parts) => parts.join(''));
    const isTaken = (date: string): boolean => {
      try {
        return addDays(date, 0) === date;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.oneof(text, anyDay), (date) => assert.equal(isIsoDate(date), isTaken(date), date)),
      { numRuns: 5000 },
    );
  });

  it('parses or throws without repeating the input', () => {
    assert.equal(parseIsoDate('2026-03-02'), '2026-03-02');
    assert.throws(
      () => parseIsoDate('<b>2026</b>'),
      (error: Error & { code: string }) => error.code === 'CPPCC_INVALID' && !error.message.includes('<b>'),
    );
  });

  it('agrees with Date on any digits', () => {
    const digits = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(digits, ([year, month, day]) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const parsed = new Date(`${text}T00:00:00Z`);
        assert.equal(
          isIsoDate(text),
          !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text),
        );
      }),
    );
  });
});

describe('addDays', () => {
  it('agrees with Date and undoes itself', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400_000, max: 400_000 }), (date, days) => {
        const later = addDays(date, days);
        assert.equal(later, new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10));
        assert.equal(addDays(later, -days), date);
        assert.equal(countDays(date, later), days);
        assert.equal(getWeekday(date), new Date(date).getUTCDay());
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses what is no date, no whole number, or out of range', () => {
    assert.throws(() => addDays('2026-02-30', 1), invalid);
    assert.throws(() => addDays('2026-02-28', 0.5), invalid);
    assert.throws(() => addDays('2026-02-28', Number.NaN), invalid);
    assert.throws(() => addDays('9999-12-31', 1), invalid);
    assert.throws(() => addDays('0001-01-01', -1), invalid);
    assert.throws(() => addDays(undefined as unknown as string, 1), invalid);
  });
});

describe('addMonths', () => {
  it('keeps the day or takes the last of the month', () => {
    assert.equal(addMonths('2026-03-20', 3), '2026-06-20');
    assert.equal(addMonths('2026-11-30', 3), '2027-02-28');
    assert.equal(addMonths('2023-11-30', 3), '2024-02-29');
    assert.equal(addMonths('2026-08-31', 1), '2026-09-30');
    assert.equal(addMonths('2026-01-31', -1), '2025-12-31');
    assert.equal(addMonths('2026-03-31', 0), '2026-03-31');
    assert.throws(() => addMonths('2026-03-31', 1.5), invalid);
  });

  it('never leaves the month it counted to', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2400, max: 2400 }), (date, months) => {
        const later = addMonths(date, months);
        const index = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        assert.equal(index(later) - index(date), months);
        const wanted = Math.min(
          Number(date.slice(8)),
          getDaysInMonth(Number(later.slice(0, 4)), Number(later.slice(5, 7))),
        );
        assert.equal(Number(later.slice(8)), wanted);
        if (wanted === Number(date.slice(8))) assert.equal(addMonths(later, -months), date);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('toIsoDate', () => {
  it('gives the day in Shanghai', () => {
    assert.equal(toIsoDate('2026-03-02T15:59:59.999Z'), '2026-03-02');
    assert.equal(toIsoDate('2026-03-02T16:00:00Z'), '2026-03-03');
    assert.equal(toIsoDate('2026-12-31T16:00Z'), '2027-01-01');
    assert.equal(toIsoDate('2026-03-02T23:59:59+08:00'), '2026-03-02');
    assert.equal(toIsoDate('2026-03-02T00:30:00+09:00'), '2026-03-01');
    assert.equal(toIsoDate('2026-03-02T11:00:00-0500'), '2026-03-03');
    assert.equal(toIsoDate('2024-02-28T20:00:00.5-12:00'), '2024-02-29');
  });

  it('agrees with Date for any instant and offset', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST, max: FIRST + 292_000 * DAY }),
        fc.integer({ min: -1439, max: 1439 }),
        (time, offset) => {
          const local = new Date(time + offset * 60_000).toISOString().slice(0, -1);
          const minutes = Math.abs(offset);
          const zone = `${offset < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
          assert.equal(toIsoDate(local + zone), new Date(time + 8 * 3_600_000).toISOString().slice(0, 10));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('refuses a time without an offset and anything malformed', () => {
    const refused = [
      '2026-03-02',
      '2026-03-02T10:00:00',
      '2026-02-30T10:00:00Z',
      '2026-03-02T24:00:00Z',
      '2026-03-02T10:60:00Z',
      '2026-03-02T10:00:60Z',
      '2026-03-02 10:00:00Z',
      '2026-03-02T10:00:00z',
      '2026-03-02T10:00:00.Z',
      '2026-03-02T10:00:00+8:00',
      '2026-03-02T10:00:00+08:60',
      '2026-03-02T10:00:00Z ',
      '2026-03-02T10:00:00+08:000',
      '2026-03-02T10:00:0Z',
      '2026-03-02T1:00:00Z',
      '2026-03-02T10:00:00Z+08:00',
      '',
      '2026-03-02T10:00:00+24:00',
      '2026-03-02T10:00:00+08',
      '+002026-03-02T10:00:00Z',
      1772445600000,
      null,
    ];
    for (const instant of refused)
      assert.throws(() => toIsoDate(instant as string), invalid, String(instant));
  });

  it('does not depend on the zone of the machine', () => {
    const script = `
      import { addDays, addMonths, addWorkingDays, chinaCalendar, getWeekday, toIsoDate } from '@cppcc-kit/sdk/calendar';
      const lines = [];
      for (let day = '2024-01-01'; day < '2026-06-01'; day = addDays(day, 1)) {
        lines.push(day, getWeekday(day), addMonths(day, 3), addWorkingDays(day, 10, chinaCalendar), toIsoDate(day + 'T15:59:00Z'), toIsoDate(day + 'T16:00:00Z'));
      }
      console.log(lines.join(' '));`;
    // America/New_York has summer time, Pacific/Apia skipped a day, Asia/Shanghai is where the rules live.
    const [first, ...others] = ['Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'UTC'].map((TZ) => {
      const child = spawnSync(
        process.execPath,
        ['--conditions=@cppcc-kit/source', '--import', 'tsx', '--input-type=module', '--eval', script],
        {
          env: { ...process.env, TZ },
          encoding: 'utf8',
        },
      );
      assert.equal(child.status, 0, child.stderr);
      return child.stdout;
    });
    assert.ok(first?.includes('2024-02-29'));
    for (const other of others) assert.equal(other, first);
  });
});
