import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWorkingDays,
  chinaCalendar as calendar,
  chinaYears,
  countDays,
  countWorkingDays,
  defineCalendar,
  isWorkingDay,
  rollForward,
} from '../calendar.js';
import { explainChange, explainDeadline, formatReceipt, isPastDue } from '../clocks.js';
import type {
  ClockFacts,
  ClockExtension,
  ClockPause,
  ClockRule,
  ClockUnit,
  DeadlineFound,
} from '../clocks.js';

const clock = (from: string, rest: Partial<ClockFacts> = {}): ClockFacts => ({
  from,
  pauses: [],
  extensions: [],
  ...rest,
});
const rule = (amount: number, unit: ClockUnit, more: { rollForward?: boolean } = {}): ClockRule => ({
  basis: 'SZ-29',
  amount,
  unit,
  ...more,
});
const found = (...args: Parameters<typeof explainDeadline>): DeadlineFound => {
  const receipt = explainDeadline(...args);
  assert.ok(receipt.ok && receipt.state !== 'paused', JSON.stringify(receipt));
  return receipt;
};
const extension = (on: string, amount: number, unit: ClockUnit): ClockExtension => ({
  seq: 7,
  on,
  amount,
  unit,
});

const anyDay = fc.integer({ min: 0, max: 1096 }).map((day) => addDays('2023-01-01', day));
const anyTerm = fc.record({
  amount: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom<ClockUnit>('workingDays', 'days', 'months'),
});
const anyPauses = (from: string) =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 })), { maxLength: 3 })
    .map((pairs) => {
      let day = from;
      return pairs.map(([gap, length]): ClockPause => {
        const start = addDays(day, gap);
        day = addDays(start, length);
        return { from: start, to: day };
      });
    });
const rangeLength = ({ from, to }: { from: string; to: string }): number => countDays(from, to) + 1;

describe('a working-day clock', () => {
  it('explains the ten working days of SZ-29 across the National Day', () => {
    const notice = '国办发明电〔2025〕7号';
    assert.deepEqual(explainDeadline(clock('2026-09-28'), rule(10, 'workingDays'), calendar), {
      ok: true,
      state: 'running',
      from: '2026-09-28',
      rule: { basis: 'SZ-29', amount: 10, unit: 'workingDays' },
      basis: 'SZ-29',
      due: '2026-10-16',
      skipped: [
        { from: '2026-10-01', to: '2026-10-07', why: 'holiday', name: '国庆节', notice },
        { from: '2026-10-11', to: '2026-10-11', why: 'weekend' },
      ],
      makeup: [{ date: '2026-10-10', name: '国庆节', notice }],
      pauses: [],
      extensions: [],
    });
  });

  it('accounts for every day between start and end', () => {
    const anyClock = anyDay.chain((from) => fc.tuple(fc.constant(from), anyPauses(from)));
    fc.assert(
      fc.property(
        anyClock,
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 0, max: 20 }),
        ([from, pauses], amount, more) => {
          const extensions = more === 0 ? [] : [extension(addDays(from, 3), more, 'workingDays')];
          const receipt = explainDeadline(
            clock(from, { pauses, extensions }),
            rule(amount, 'workingDays'),
            calendar,
          );
          if (!receipt.ok) return;
          assert.ok(receipt.state === 'running');
          const { due, skipped, makeup } = receipt;
          const days = Array.from({ length: countDays(from, due) }, (_, i) => addDays(from, i + 1));
          const paused = days.filter((day) =>
            receipt.pauses.some((each) => each.amount > 0 && day > each.from && day <= each.to),
          );
          const off = skipped.reduce((sum, each) => sum + rangeLength(each), 0);
          assert.equal(days.length, amount + more + off + paused.length);
          assert.equal(isWorkingDay(due, calendar), true);
          assert.equal(paused.includes(due), false);
          for (const range of skipped) {
            for (let day = range.from; day <= range.to; day = addDays(day, 1)) {
              assert.equal(isWorkingDay(day, calendar), false);
              assert.equal(calendar.noticeDays.get(day)?.name, range.name);
            }
          }
          for (const { date } of makeup)
            assert.ok(isWorkingDay(date, calendar) && [0, 6].includes(new Date(date).getUTCDay()));
          assert.equal(
            makeup.length,
            days.filter((day) => calendar.noticeDays.get(day)?.working === true && !paused.includes(day))
              .length,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('survives a JSON round trip', () => {
    const receipt = found(
      clock('2026-03-20', { stopped: '2026-05-01', pauses: [{ from: '2026-04-01', to: '2026-04-08' }] }),
      rule(20, 'workingDays'),
      calendar,
    );
    assert.deepEqual(JSON.parse(JSON.stringify(receipt)), receipt);
  });
});

describe('other clocks', () => {
  it('count calendar days and months and give way on a day off where the rule says so', () => {
    assert.equal(found(clock('2026-02-10'), rule(7, 'days'), calendar).due, '2026-02-17');
    const rolled = found(clock('2026-02-10'), rule(7, 'days', { rollForward: true }), calendar);
    assert.equal(rolled.due, '2026-02-24');
    assert.deepEqual(rolled.rolled, {
      from: '2026-02-17',
      to: '2026-02-24',
      why: 'holiday',
      name: '春节',
      notice: '国办发明电〔2025〕7号',
    });
    assert.deepEqual(rolled.skipped, []);
    assert.equal(
      found(clock('2025-08-14'), rule(6, 'months', { rollForward: true }), calendar).due,
      '2026-02-14',
    );
    assert.equal(found(clock('2025-11-30'), rule(3, 'months'), calendar).due, '2026-02-28');
    assert.equal(
      found(clock('2026-03-13'), rule(1, 'days', { rollForward: true }), calendar).rolled?.why,
      'weekend',
    );
  });

  it('end on the fixed date of the year, which never becomes the next', () => {
    const fixed = (date: string, more = {}): ClockRule => ({ basis: 'X', date, ...more });
    assert.equal(found(clock('2026-03-20'), fixed('08-31'), calendar).due, '2026-08-31');
    assert.equal(found(clock('2026-08-31'), fixed('08-31'), calendar).due, '2026-08-31');
    assert.equal(found(clock('2025-12-01'), fixed('02-29', { year: 2026 }), calendar).due, '2026-02-28');
    assert.equal(found(clock('2023-12-01'), fixed('02-29', { year: 2024 }), calendar).due, '2024-02-29');
    const passed = explainDeadline(clock('2026-07-02'), fixed('06-30', { year: 2026 }), calendar);
    assert.ok(passed.ok && passed.state === 'running');
    assert.deepEqual([passed.due, passed.passed], ['2026-06-30', true]);
    assert.ok(
      formatReceipt(passed).includes('规定的日期在起算之日以前，期限已过；需要延期的，请按程序报批。'),
    );
    assert.equal(
      found(
        clock('2026-07-02', { extensions: [extension('2026-07-03', 1, 'months')] }),
        fixed('06-30'),
        calendar,
      ).due,
      '2026-07-30',
    );
    assert.equal(
      found(clock('2026-01-01'), fixed('05-10', { rollForward: true }), calendar).due,
      '2026-05-11',
    );
    for (const date of ['13-01', '04-31', '8-31', '00-10', '']) {
      assert.throws(
        () => explainDeadline(clock('2026-03-20'), fixed(date), calendar),
        { code: 'CPPCC_INVALID' },
        date,
      );
    }
  });

  it('need no calendar where no working day is asked for', () => {
    assert.equal(found(clock('2026-12-20'), rule(15, 'days'), calendar).due, '2027-01-04');
    assert.equal(found(clock('2019-05-01'), rule(3, 'months'), calendar).due, '2019-08-01');
  });

  it('equal plain arithmetic for any term', () => {
    fc.assert(
      fc.property(anyDay, anyTerm, fc.boolean(), (from, { amount, unit }, roll) => {
        const receipt = explainDeadline(clock(from), rule(amount, unit, { rollForward: roll }), calendar);
        const end = () =>
          unit === 'workingDays'
            ? addWorkingDays(from, amount, calendar)
            : unit === 'days'
              ? addDays(from, amount)
              : addMonths(from, amount);
        if (receipt.ok) assert.equal(receipt.due, roll ? rollForward(end(), calendar) : end());
        else
          assert.throws(() => rollForward(end(), calendar), {
            code: 'CPPCC_CALENDAR_MISSING',
            year: receipt.year,
          });
      }),
    );
  });
});

describe('extensions', () => {
  it('of the same unit are one term from the start', () => {
    const { due, extensions } = found(
      clock('2025-11-30', { extensions: [extension('2026-02-10', 3, 'months')] }),
      rule(3, 'months'),
      calendar,
    );
    assert.equal(due, '2026-05-30');
    assert.deepEqual(extensions, [
      { seq: 7, on: '2026-02-10', amount: 3, unit: 'months', old: '2026-02-28', new: '2026-05-30' },
    ]);
    const again = [extension('2026-01-25', 1, 'months'), extension('2026-02-20', 1, 'months')];
    assert.equal(
      found(clock('2026-01-21', { extensions: again }), rule(10, 'days'), calendar).due,
      '2026-03-31',
    );
    assert.equal(
      found(clock('2025-12-31', { extensions: again }), rule(1, 'months'), calendar).due,
      '2026-03-31',
    );
  });

  it('of another unit start where the term before ended, unrolled', () => {
    const extensions = [extension('2026-06-01', 10, 'days')];
    const receipt = found(
      clock('2026-03-20', { extensions }),
      rule(3, 'months', { rollForward: true }),
      calendar,
    );
    assert.equal(receipt.extensions[0]?.old, '2026-06-22');
    assert.equal(receipt.due, '2026-06-30');
  });

  it('list the days off of each working-day term', () => {
    const extensions = [extension('2026-04-20', 1, 'months'), extension('2026-05-01', 3, 'workingDays')];
    const { skipped, due } = found(clock('2026-04-09', { extensions }), rule(5, 'workingDays'), calendar);
    assert.equal(due, '2026-05-20');
    assert.deepEqual(
      skipped.map(({ from, to }) => [from, to]),
      [
        ['2026-04-11', '2026-04-12'],
        ['2026-05-17', '2026-05-17'],
      ],
    );
  });

  it('refuse amounts that are no length', () => {
    for (const amount of [-1, 0.5, Number.NaN]) {
      for (const unit of ['workingDays', 'days', 'months'] as const) {
        assert.throws(
          () =>
            explainDeadline(
              clock('2026-03-20', { extensions: [extension('2026-03-21', amount, unit)] }),
              rule(3, 'days'),
              calendar,
            ),
          { code: 'CPPCC_INVALID' },
        );
        assert.throws(() => explainDeadline(clock('2026-03-20'), rule(amount, unit), calendar), {
          code: 'CPPCC_INVALID',
        });
      }
    }
  });
});

describe('pauses', () => {
  it('move the end by the days that lay in them', () => {
    const pauses = [{ from: '2026-04-02', to: '2026-04-08' }];
    const working = found(clock('2026-03-20', { pauses }), rule(20, 'workingDays'), calendar);
    assert.deepEqual(working.pauses, [
      { from: '2026-04-02', to: '2026-04-08', amount: 3, unit: 'workingDays' },
    ]);
    assert.equal(working.due, addWorkingDays('2026-03-20', 23, calendar));
    const months = found(clock('2026-03-20', { pauses }), rule(3, 'months'), calendar);
    assert.deepEqual(months.pauses[0], { from: '2026-04-02', to: '2026-04-08', amount: 6, unit: 'days' });
    assert.equal(months.due, '2026-06-26');
  });

  it('move nothing on one day, once the time is over, or for a fixed date', () => {
    const none = (from: string, to: string, by: ClockRule = rule(5, 'workingDays')): void => {
      const receipt = found(clock('2026-03-02', { pauses: [{ from, to }] }), by, calendar);
      assert.equal(receipt.pauses[0]?.amount, 0);
      assert.equal(receipt.due, found(clock('2026-03-02'), by, calendar).due);
    };
    none('2026-03-04', '2026-03-04');
    none('2026-03-09', '2026-03-20');
    none('2026-03-04', '2026-03-20', { basis: 'X', date: '08-31' });
  });

  it('still move an end that only rolling forward has kept open', () => {
    // 7 March is a Saturday; the clock runs until Monday and is paused on Sunday.
    const receipt = found(
      clock('2026-03-02', { pauses: [{ from: '2026-03-08', to: '2026-03-11' }] }),
      rule(5, 'days', { rollForward: true }),
      calendar,
    );
    assert.equal(receipt.due, '2026-03-10');
  });

  it('do not count twice where they touch the start or each other', () => {
    const pauses = [
      { from: '2026-03-01', to: '2026-03-05' },
      { from: '2026-03-04', to: '2026-03-06' },
    ];
    assert.deepEqual(
      found(clock('2026-03-02', { pauses }), rule(10, 'days'), calendar).pauses.map(({ amount }) => amount),
      [3, 1],
    );
  });

  it('leave no due date while open and end with the clock', () => {
    const paused = clock('2026-03-20', { pauses: [{ from: '2026-04-02' }] });
    const receipt = explainDeadline(paused, rule(30, 'workingDays'), calendar);
    assert.deepEqual(receipt, {
      ok: true,
      state: 'paused',
      from: '2026-03-20',
      rule: rule(30, 'workingDays'),
      basis: 'SZ-29',
      pausedFrom: '2026-04-02',
      remaining: { amount: 21, unit: 'workingDays' },
    });
    assert.equal(receipt.due, undefined);
    const stopped = found({ ...paused, stopped: '2026-04-08' }, rule(30, 'workingDays'), calendar);
    assert.equal(stopped.state, 'stopped');
    assert.equal(stopped.due, addWorkingDays('2026-03-20', 33, calendar));
    assert.equal(
      found(clock('2026-03-20', { pauses: [{ from: '2026-06-01' }] }), rule(30, 'workingDays'), calendar)
        .state,
      'running',
    );
  });

  it('keep what remains when they end', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyTerm,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 60 }),
        (from, { amount, unit }, after, length) => {
          const start = addDays(from, after);
          const end = addDays(start, length);
          const open = explainDeadline(
            clock(from, { pauses: [{ from: start }] }),
            rule(amount, unit),
            calendar,
          );
          const closed = explainDeadline(
            clock(from, { pauses: [{ from: start, to: end }] }),
            rule(amount, unit),
            calendar,
          );
          if (!open.ok || open.state !== 'paused' || !closed.ok || closed.state === 'paused') return;
          const left =
            unit === 'workingDays' ? countWorkingDays(end, closed.due, calendar) : countDays(end, closed.due);
          assert.deepEqual(open.remaining, {
            amount: left,
            unit: unit === 'workingDays' ? 'workingDays' : 'days',
          });
        },
      ),
    );
  });
});

describe('a missing year', () => {
  it('is a receipt with what is certain', () => {
    assert.deepEqual(explainDeadline(clock('2026-12-25'), rule(5, 'workingDays'), calendar), {
      ok: false,
      state: 'unknown',
      from: '2026-12-25',
      rule: rule(5, 'workingDays'),
      basis: 'SZ-29',
      code: 'CPPCC_CALENDAR_MISSING',
      year: 2027,
      message: '缺少2027年放假调休安排，无法计算工作日。请在国务院办公厅公布后导入该年日历。',
      notBefore: '2027-01-02',
      notAfter: '2027-02-15',
    });
    const months = explainDeadline(clock('2026-11-30'), rule(3, 'months', { rollForward: true }), calendar);
    assert.ok(!months.ok && months.notBefore === '2027-02-28');
    const early = explainDeadline(clock('2021-06-01'), rule(5, 'workingDays'), calendar);
    assert.ok(!early.ok && early.year === 2021 && early.notBefore === undefined);
  });

  it('is answered when the year comes, never earlier than said and never otherwise where it was known', () => {
    const before = defineCalendar(chinaYears.filter(({ year }) => year < 2026));
    const anyClock = fc
      .integer({ min: 0, max: 250 })
      .map((day) => addDays('2025-04-25', day))
      .chain((from) => fc.tuple(fc.constant(from), anyPauses(from)));
    fc.assert(
      fc.property(
        anyClock,
        anyTerm,
        anyTerm,
        fc.boolean(),
        ([from, pauses], { amount, unit }, more, roll) => {
          const extensions = roll ? [extension(addDays(from, 5), more.amount, more.unit)] : [];
          const change = explainChange(
            clock(from, { pauses, extensions }),
            rule(amount, unit, { rollForward: roll }),
            before,
            calendar,
          );
          if (change.old.ok) assert.equal(change.new.due, change.old.due);
          else if (change.new.due !== undefined) {
            assert.equal(change.changed, true);
            const { notBefore, notAfter } = change.old;
            assert.ok(notBefore !== undefined && change.new.due >= notBefore);
            assert.ok(notAfter === undefined || change.new.due <= notAfter);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is announced where only the last days of December are used', () => {
    assert.equal(found(clock('2026-12-10'), rule(13, 'workingDays'), calendar).provisional, 2027);
    assert.equal(found(clock('2026-12-10'), rule(5, 'workingDays'), calendar).provisional, undefined);
    assert.equal(found(clock('2026-12-10'), rule(17, 'days'), calendar).provisional, undefined);
    assert.equal(
      found(clock('2026-12-10'), rule(17, 'days', { rollForward: true }), calendar).provisional,
      2027,
    );
    assert.equal(found(clock('2025-12-10'), rule(13, 'workingDays'), calendar).provisional, undefined);
  });

  it('does not keep anybody from saying that a clock has not run out', () => {
    const late = clock('2026-12-25');
    assert.equal(isPastDue(late, rule(5, 'workingDays'), '2026-12-31', calendar), false);
    assert.deepEqual(isPastDue(late, rule(5, 'workingDays'), '2027-01-05', calendar), {
      code: 'CALENDAR_MISSING',
      path: '',
      message: '缺少2027年放假调休安排，无法计算工作日。请在国务院办公厅公布后导入该年日历。',
    });
    // Handed over on 30 December: 31 December is the first day, and no notice can make 5 January late.
    const objection = clock('2026-12-30');
    assert.equal(isPastDue(objection, rule(5, 'workingDays'), '2027-01-05', calendar), false);
    assert.equal(typeof isPastDue(objection, rule(5, 'workingDays'), '2027-01-06', calendar), 'object');
    assert.equal(isPastDue(objection, rule(5, 'workingDays'), '2027-03-15', calendar), true);
    assert.equal(isPastDue(clock('2026-03-02'), rule(5, 'workingDays'), '2026-03-09', calendar), false);
    assert.equal(isPastDue(clock('2026-03-02'), rule(5, 'workingDays'), '2026-03-10', calendar), true);
    assert.equal(
      isPastDue(
        clock('2026-03-02', { pauses: [{ from: '2026-03-03' }] }),
        rule(5, 'workingDays'),
        '2026-06-10',
        calendar,
      ),
      false,
    );
  });
});

describe('due-date cases collected from the notices', () => {
  const file = new URL('../../../../../shared/data/workdays.json', import.meta.url);
  if (!existsSync(file)) {
    it('are not on this machine', (context) => {
      console.log('workdays.json is absent: due-date cases not run through receipts');
      context.skip('shared/data/workdays.json is absent');
    });
    return;
  }
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
    cases: {
      id: string;
      start: string;
      kind: string;
      n: number;
      due: string | null;
      due_rolled: string | null;
    }[];
  };
  for (const { id, start, kind, n, due, due_rolled: rolled } of cases) {
    it(`${id}: receipt from ${start}`, () => {
      const unit = kind === 'workdays' ? 'workingDays' : (kind as ClockUnit);
      for (const [rollForward, wanted] of [
        [false, due],
        [true, rolled],
      ] as const) {
        const receipt = explainDeadline(clock(start), rule(n, unit, { rollForward }), calendar);
        assert.equal(receipt.due ?? null, wanted);
        assert.equal(receipt.ok, wanted !== null);
        assert.ok(formatReceipt(receipt).length >= 3);
      }
    });
  }
});
