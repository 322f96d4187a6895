import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chinaCalendar as calendar, chinaYears, defineCalendar } from '../calendar.js';
import { explainChange, explainDeadline, formatChange, formatReceipt } from '../clocks.js';
import type { ClockFacts, ClockRule } from '../clocks.js';

const lines = (
  clock: Partial<ClockFacts> & { readonly from: string },
  rule: ClockRule,
  start?: string,
): string[] =>
  formatReceipt(
    explainDeadline({ pauses: [], extensions: [], ...clock }, rule, calendar),
    start === undefined ? {} : { start },
  );

describe('formatReceipt', () => {
  it('reads like a note in the file', () => {
    assert.deepEqual(
      lines({ from: '2026-09-28' }, { basis: 'SZ-29', amount: 10, unit: 'workingDays' }, '收到监督意见'),
      [
        '自2026年9月28日收到监督意见之次日起算，期限10个工作日。',
        '依据：SZ-29',
        '其间不计：10月1日至7日（国庆节，国办发明电〔2025〕7号）；10月11日（周末）。',
        '10月10日（周六）为调休上班日，计入。',
        '到期日：2026年10月16日（星期五）',
      ],
    );
  });

  it('names the source in words, its catalogue number beside it', () => {
    const source = '《关于加强和改进政协工作相关措施的通知》';
    assert.equal(
      lines({ from: '2026-09-28' }, { basis: 'SZ-29', source, amount: 10, unit: 'workingDays' })[1],
      `依据：${source}（SZ-29）`,
    );
    assert.equal(
      lines({ from: '2026-09-28' }, { basis: 'domain §6 #4', source, amount: 10, unit: 'workingDays' })[1],
      `依据：${source}`,
    );
    const receipt = explainDeadline(
      { from: '2026-12-25', pauses: [], extensions: [] },
      { basis: 'SZ-29', source, amount: 10, unit: 'workingDays' },
      calendar,
    );
    assert.deepEqual([receipt.ok, receipt.basis, receipt.source], [false, 'SZ-29', source]);
  });

  it('tells pauses, extensions and lateness', () => {
    const clock = {
      from: '2026-03-20',
      pauses: [{ from: '2026-04-02', to: '2026-04-08' }],
      extensions: [{ seq: 7, on: '2026-04-10', amount: 5, unit: 'workingDays' as const }],
      stopped: '2026-05-30',
    };
    assert.deepEqual(lines(clock, { basis: 'X', amount: 30, unit: 'workingDays' }).slice(-5), [
      '5月9日（周六）为调休上班日，计入。',
      '4月2日至8日暂停计时，到期日顺延3个工作日。',
      '4月10日批准延长5个工作日（第7条记录），到期日由5月11日改为5月18日。',
      '到期日：2026年5月18日（星期一）',
      '已于2026年5月30日停止计时，超期12日。',
    ]);
    const fixed = lines({ ...clock, extensions: [] }, { basis: 'X', date: '08-31' });
    assert.equal(fixed[0], '自2026年3月20日之次日起算，期限为2026年8月31日。');
    assert.equal(fixed[2], '4月2日至8日暂停计时，固定日期不因暂停顺延。');
    assert.equal(fixed[4], '已于2026年5月30日停止计时，未超期。');
    assert.ok(
      lines(
        { from: '2026-03-02', pauses: [{ from: '2026-03-20', to: '2026-03-22' }] },
        { basis: 'X', amount: 3, unit: 'days' },
      ).includes('3月20日至22日暂停计时，不影响到期日。'),
    );
  });

  it('tells why a last day gave way', () => {
    const rule: ClockRule = { basis: '民法典203', amount: 3, unit: 'months', rollForward: true };
    assert.deepEqual(lines({ from: '2026-03-20' }, rule).slice(2), [
      '期限最后一日2026年6月20日（星期六）为端午节假期（国办发明电〔2025〕7号），顺延至其后第一个工作日。',
      '到期日：2026年6月22日（星期一）',
    ]);
    assert.match(
      lines({ from: '2026-03-13' }, { basis: 'X', amount: 1, unit: 'days', rollForward: true })[2] ?? '',
      /为周末，顺延/,
    );
  });

  it('writes the year where it changes and sums up many weekends', () => {
    const text = lines({ from: '2025-09-20' }, { basis: 'X', amount: 101, unit: 'workingDays' });
    assert.equal(
      text[2],
      '其间不计：10月1日至8日（国庆节、中秋节，国办发明电〔2024〕12号）；2026年1月1日至3日（元旦，国办发明电〔2025〕7号）；周末共35日。',
    );
    assert.equal(
      text[3],
      '9月28日（周日）、10月11日（周六）、2026年1月4日（周日）、2月14日（周六）为调休上班日，计入。',
    );
    const turn = lines({ from: '2022-12-30' }, { basis: 'X', amount: 1, unit: 'workingDays' });
    assert.equal(turn[2], '其间不计：12月31日至2023年1月2日（元旦，国办发明电〔2022〕16号）。');
  });

  it('says what is missing, what is certain and what may still move', () => {
    assert.deepEqual(
      lines({ from: '2026-12-25' }, { basis: 'SZ-29', amount: 5, unit: 'workingDays' }).slice(2),
      [
        '缺少2027年放假调休安排，无法计算工作日。请在国务院办公厅公布后导入该年日历。',
        '到期日不早于2027年1月2日，不晚于2027年2月15日。',
      ],
    );
    assert.equal(lines({ from: '2021-12-25' }, { basis: 'X', amount: 5, unit: 'workingDays' }).length, 3);
    assert.equal(
      lines({ from: '2026-12-10' }, { basis: 'X', amount: 13, unit: 'workingDays' }).pop(),
      '2027年放假调休安排尚未公布，可能调整2026年12月末的工作日，公布后应重新核算。',
    );
    assert.deepEqual(
      lines(
        { from: '2026-03-20', pauses: [{ from: '2026-04-02' }] },
        { basis: 'X', amount: 30, unit: 'workingDays' },
      ).slice(2),
      ['自2026年4月2日起暂停计时，剩余21个工作日，恢复后继续计算。'],
    );
  });
});

describe('formatChange', () => {
  const before = defineCalendar(chinaYears.filter(({ year }) => year < 2026));
  const clock = (from: string, pauses: ClockFacts['pauses'] = []): ClockFacts => ({
    from,
    pauses,
    extensions: [],
  });
  const rule: ClockRule = { basis: 'X', amount: 10, unit: 'workingDays' };
  const change = (from: string, pauses?: ClockFacts['pauses']): string[] =>
    formatChange(explainChange(clock(from, pauses), rule, before, calendar));

  it('puts the old date beside the new one', () => {
    assert.deepEqual(change('2025-12-25'), [
      '原到期日：最早2026年1月7日（缺少2026年放假调休安排）',
      '现到期日：2026年1月9日（星期五）',
    ]);
    assert.deepEqual(change('2025-06-02'), ['到期日未变：2025年6月16日（星期一）']);
    assert.deepEqual(change('2025-06-02', [{ from: '2025-06-03' }]), ['到期日未变：暂停计时，尚无到期日']);
  });
});
