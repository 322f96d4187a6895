import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chinaCalendar as calendar } from '../calendar.js';
import { getDeadlineLevel, remainingDays } from '../clocks.js';

describe('getDeadlineLevel', () => {
  const level = (today: string, more = {}) =>
    getDeadlineLevel({ due: '2026-10-12', today, dueSoonDays: 5, ...more }, calendar);

  it('climbs as the day comes nearer', () => {
    assert.equal(level('2026-10-06'), 'normal');
    assert.equal(level('2026-10-07'), 'dueSoon');
    assert.equal(level('2026-10-11'), 'dueSoon');
    assert.equal(level('2026-10-12'), 'dueToday');
    assert.equal(level('2026-10-13'), 'overdue');
  });

  it('counts the warning in working days where asked', () => {
    // 29 and 30 September, 8, 9, 10 (make-up Saturday) and 12 October.
    assert.equal(level('2026-09-28', { dueSoonUnit: 'workingDays' }), 'normal');
    assert.equal(level('2026-09-29', { dueSoonUnit: 'workingDays' }), 'dueSoon');
  });

  it('says stopped, paused or unknown before anything else', () => {
    assert.equal(level('2026-10-13', { stopped: '2026-10-10', paused: true }), 'stopped');
    assert.equal(level('2026-10-13', { paused: true }), 'paused');
    assert.equal(getDeadlineLevel({ today: '2026-10-13', dueSoonDays: 5 }, calendar), 'unknown');
  });

  it('warns by calendar days where the calendar does not reach', () => {
    const late = (today: string) =>
      getDeadlineLevel({ due: '2027-01-08', today, dueSoonDays: 5, dueSoonUnit: 'workingDays' }, calendar);
    assert.equal(late('2026-12-31'), 'normal');
    assert.equal(late('2027-01-03'), 'dueSoon');
    assert.equal(late('2027-01-09'), 'overdue');
  });
});

describe('remainingDays', () => {
  it('counts what is left in both ways, negative once over', () => {
    assert.deepEqual(remainingDays({ due: '2026-10-12', today: '2026-09-28' }, calendar), {
      days: 14,
      workingDays: 6,
    });
    assert.deepEqual(remainingDays({ due: '2026-10-12', today: '2026-10-12' }, calendar), {
      days: 0,
      workingDays: 0,
    });
    assert.deepEqual(remainingDays({ due: '2026-10-09', today: '2026-10-12' }, calendar), {
      days: -3,
      workingDays: -2,
    });
    assert.deepEqual(remainingDays({ due: '2027-01-08', today: '2026-12-31' }, calendar), { days: 8 });
    assert.throws(() => remainingDays({ due: '2027-02-29', today: '2026-12-31' }, calendar), {
      code: 'CPPCC_INVALID',
    });
  });
});
