import { expect, fixtureSync, html } from '@open-wc/testing';
import fc from 'fast-check';
import { CppccError } from '@cppcc-kit/sdk';
import { addDays, chinaCalendar, chinaYears, defineCalendar, isWorkingDay } from '@cppcc-kit/sdk/calendar';
import { createStage } from '../../testing/stage.js';
import '../../define/deadline-tracker.js';
import {
  fixtureAdapter,
  fixtureProfile,
  settled,
  type FixtureOptions,
} from '../../testing/fixture-adapter.js';
import { fixtureCases, fixtureToday, makeDeadline } from '../../testing/fixture-cases.js';
import { toTable } from './copy-text.js';
import type { CppccDeadlineTracker } from './deadline-tracker.element.js';
import { examples } from './deadline-tracker.examples.js';
import { groupEntries, toEntries } from './entries.js';
import { escapeText, foldLine } from './ics-lines.js';
import { toIcs } from './ics.js';
import { getMissingYears, getMonthGrid } from './month-grid.js';
import { getUrgency } from './urgency.js';

async function show(
  options: FixtureOptions = {},
  given: Partial<CppccDeadlineTracker> = {},
): Promise<CppccDeadlineTracker> {
  const element = Object.assign(document.createElement('cppcc-deadline-tracker'), {
    adapter: fixtureAdapter(options),
    profile: fixtureProfile,
    today: fixtureToday,
    ...given,
  });
  fixtureSync(html`<div style="width: 1200px">${element}</div>`);
  await settled();
  return element;
}

const all = (element: HTMLElement, selector: string): HTMLElement[] =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(selector));
const one = (element: HTMLElement, selector: string): HTMLElement => all(element, selector)[0]!;
const textOf = (element: HTMLElement): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const press = async (element: HTMLElement, label: string): Promise<void> => {
  all(element, 'button')
    .find((button) => button.textContent.includes(label))!
    .click();
  await settled();
};
const headings = (element: HTMLElement): string[] =>
  all(element, '.group h3').map((each) => each.textContent.replace(/\s+/g, ''));
const context = { today: fixtureToday, calendar: chinaCalendar, profile: fixtureProfile };
const entries = toEntries(fixtureCases, context);
const nameOf = (id: string): string => id;

describe('cppcc-deadline-tracker', () => {
  it('counts by urgency and lists the most urgent first', async () => {
    const element = await show();
    expect(all(element, '.tile').map((each) => each.textContent.replace(/\s+/g, ''))).to.deep.equal([
      '3已逾期',
      '0今日到期',
      '2即将到期',
      '3正常',
      '1日期待定',
      '1暂停计时',
    ]);
    expect(headings(element)).to.deep.equal([
      '已逾期3项',
      '即将到期2项',
      '正常3项',
      '日期待定1项',
      '暂停计时1项',
    ]);
    expect(one(element, '.entry').textContent.replace(/\s+/g, ' '))
      .to.include('逾期 4 天')
      .and.include('9月18日 周五')
      .and.include('答复期限');
  });

  it('groups by clock and by whoever has to act', async () => {
    const element = await show({}, { group: 'clock' });
    expect(headings(element)).to.include('提案答复期限1项').and.include('民主监督书面说明期限1项');
    await press(element, '责任单位');
    expect(headings(element)).to.include('县教育局3项').and.include('县财政局1项').and.include('委员个人1项');
  });

  it('shows one level alone, and all again', async () => {
    const element = await show();
    one(element, '.tile').click();
    await settled();
    expect(headings(element)).to.deep.equal(['已逾期3项']);
    expect(one(element, '.tile').getAttribute('aria-pressed')).to.equal('true');
    one(element, '.tile').click();
    await settled();
    expect(headings(element)).to.have.length(5);
  });

  it('writes the receipt when it is asked for', async () => {
    const element = await show();
    expect(all(element, '.receipt li')).to.have.length(0);
    one(element, 'summary').click();
    await settled();
    const lines = all(element, '.receipt li').map((each) => each.textContent);
    expect(lines[0]).to.equal('自2026年6月18日之次日起算，期限3个月。');
    expect(lines[lines.length - 1]).to.equal('到期日：2026年9月18日（星期五）');
  });

  it('says why there is no date: a missing year, a pause', async () => {
    const text = textOf(await show());
    expect(text)
      .to.include('缺少2027年放假调休安排，无法计算工作日。')
      .and.include('到期日不早于2027年1月10日，不晚于2027年1月27日。');
    expect(text).to.include('自2026年9月18日起暂停计时，剩余1个工作日');
  });

  it('shows markup as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const element = await show(
      { cases: [{ ...fixtureCases[0]!, title: evil, by: evil }] },
      { view: 'month' },
    );
    expect(one(element, '[data-case]').textContent.trim()).to.equal(evil);
    expect(all(element, 'img')).to.have.length(0);
  });

  it('shows a month with days off, worked weekends and what is due', async () => {
    const element = await show({}, { view: 'month' });
    const cell = (day: number): HTMLElement => all(element, 'td:not([data-outside])')[day - 1]!;
    expect([cell(20), cell(25), cell(19), cell(21)].map((each) => each.dataset['day'])).to.deep.equal([
      'makeup',
      'holiday',
      'weekend',
      'weekday',
    ]);
    expect(cell(20).querySelector('.mark')!.textContent).to.include('班').and.include('国庆节调休上班');
    expect(cell(25).querySelector('.mark')!.textContent).to.include('休').and.include('中秋节假期');
    expect(cell(22).getAttribute('aria-current')).to.equal('date');
    cell(21).querySelector('button')!.click();
    await settled();
    expect(headings(element)[0]).to.equal('9月21日星期一到期2项');
    expect(headings(element)[1]).to.equal('没有确定日期的期限2项');
    await press(element, '下个月');
    expect(one(element, '.month-bar h3').textContent).to.include('2026年10月');
    expect(headings(element)[0]).to.equal('10月到期3项');
  });

  it('marks nothing in a year that is not known, and marks it once the host adds the year', async () => {
    const element = await show({}, { view: 'month', today: '2027-01-15' });
    expect(one(element, '.notice').textContent).to.include('缺少2027年放假调休安排');
    expect(all(element, 'td[data-day=unknown]').length).to.be.at.least(31);
    element.calendar = defineCalendar([
      ...chinaYears,
      {
        year: 2027,
        notice: '示例',
        published: '2026-11-01',
        holidays: [{ name: '元旦', from: '2027-01-01', days: 3 }],
      },
    ]);
    await settled();
    expect(all(element, '.notice')).to.have.length(0);
    expect(all(element, 'td[data-day=unknown]')).to.have.length(0);
  });

  it('reads to the end and says so when it could not', async () => {
    let failing = true;
    const element = await show({
      page: 2,
      onList({ cursor }) {
        if (cursor === '4' && failing) throw new CppccError('CPPCC_NETWORK', '连接不上服务器');
      },
    });
    expect(one(element, '[role=alert]').textContent)
      .to.include('连接不上服务器')
      .and.include('只读取了 4 件案件的期限');
    failing = false;
    await press(element, '继续读取');
    expect(all(element, '[role=alert]')).to.have.length(0);
    expect(textOf(element)).to.include('共 10 项');
  });

  it('can be stopped in the middle and goes on from there', async () => {
    const adapter = fixtureAdapter({ page: 3 });
    const element = await show();
    element.adapter = {
      ...adapter,
      list: (query, options) =>
        query?.cursor === '3' ? new Promise(() => undefined) : adapter.list(query, options),
    };
    await settled();
    await press(element, '停止读取');
    expect(textOf(element)).to.include('只读取了 3 件案件的期限');
  });

  it('tells the host which case was chosen', async () => {
    const element = await show();
    let chosen = '';
    element.addEventListener('cppcc-select', (event) => (chosen = event.caseId));
    one(element, '[data-case]').click();
    expect(chosen).to.equal('p31');
  });

  it('exports what is shown, and says what has no date', async () => {
    const element = await show();
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    await press(element, '导出日历');
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(names.join()).to.match(/^办理期限-\d{4}-\d\d-\d\d\.ics$/);
    expect(element.toIcs().match(/BEGIN:VEVENT/g)).to.have.length(8);
    expect(textOf(element)).to.include('已导出 8 项；2 项没有确定的日期，未导出');
  });

  it('reads from a real back end', async () => {
    const stage = createStage();
    await stage.play('plan');
    const element = await show(
      {},
      { adapter: stage.as('committee'), profile: stage.profile, today: '2026-05-08', group: 'unit' },
    );
    expect(headings(element)).to.deep.equal(['县公安局1项', '县教育局1项']);
    expect(textOf(element)).to.include('今日到期').and.include('答复期限').and.include('逾期 65 天');
  });

  for (const example of examples) {
    it(`is accessible: ${example.title}`, async function () {
      // Many nodes to look at, on a machine that may be busy.
      this.timeout(60_000);
      const element = example.render() as HTMLElement;
      fixtureSync(html`<div>${element}</div>`);
      await example.ready?.(element);
      await expect(element).to.be.accessible();
    });
  }
});

describe('urgency', () => {
  const deadline = makeDeadline(['reply', '答复期限'], '2026-06-18', {
    amount: 3,
    unit: 'months',
    basis: '',
  });
  const on = (today: string, given = {}): string =>
    getUrgency(deadline, { ...context, today, ...given }).label;

  it('is judged on the day at hand, not on the day of the answer', () => {
    expect(
      ['2026-09-10', '2026-09-11', '2026-09-17', '2026-09-18', '2026-09-19'].map((day) => on(day)),
    ).to.deep.equal(['还有 8 天', '还有 7 天', '还有 1 天', '今日到期', '逾期 1 天']);
    expect(getUrgency(deadline, { ...context, today: '2026-09-11' }).level).to.equal('dueSoon');
    expect(getUrgency(deadline, { ...context, today: '2026-09-10' }).level).to.equal('normal');
  });

  it('takes the back end’s word for “soon” where there is no profile', () => {
    expect(
      getUrgency({ ...deadline, level: 'dueSoon' }, { today: '2026-08-01', calendar: chinaCalendar }).level,
    ).to.equal('dueSoon');
    expect(
      getUrgency({ ...deadline, level: 'normal' }, { today: '2026-09-19', calendar: chinaCalendar }).level,
    ).to.equal('overdue');
  });
});

describe('groups', () => {
  it('put what several units have to do under each of them', () => {
    const groups = groupEntries(entries, 'unit', nameOf);
    const receipts = groups.filter(({ entries: of }) =>
      of.some(({ item, deadline }) => item.id === 'p47' && deadline.kind === 'receipt'),
    );
    expect(receipts.map(({ label }) => label)).to.deep.equal(['education', 'finance']);
    expect(groups[groups.length - 1]!.label).to.equal('其他');
  });

  it('put a second handling under the unit that has to answer again, and nothing under the wrong one', () => {
    const whose = (id: string, kind: string): readonly string[] =>
      entries.find(({ item, deadline }) => item.id === id && deadline.kind === kind)!.whose;
    expect(whose('p19', 'rehandle')).to.deep.equal(['unit:water']);
    expect(whose('p47', 'objection')).to.deep.equal([]);
    expect(whose('p8', 'publish')).to.deep.equal([]);
    expect(whose('p8', 'feedback')).to.deep.equal(['person:m1', 'person:m2']);
  });

  it('lose no entry, however they are made', () => {
    for (const grouping of ['level', 'clock', 'unit'] as const) {
      const keys = groupEntries(entries, grouping, nameOf).flatMap((group) =>
        group.entries.map(({ key }) => key),
      );
      expect(new Set(keys).size).to.equal(entries.length);
    }
  });
});

describe('month grid', () => {
  it('has whole weeks from Monday, every day of the month once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2023, max: 2030 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const first = `${year}-${String(month).padStart(2, '0')}-01`;
        const weeks = getMonthGrid(first, [], chinaCalendar);
        const days = weeks.flatMap((week) =>
          week.filter(({ inMonth }) => inMonth).map(({ date }) => Number(date.slice(8))),
        );
        expect(weeks.every((week) => week.length === 7 && new Date(week[0]!.date).getUTCDay() === 1)).to.be
          .true;
        expect(days).to.deep.equal(days.map((_, index) => index + 1));
        expect(days.length).to.equal(new Date(Date.UTC(year, month, 0)).getUTCDate());
        expect(getMissingYears(weeks)).to.deep.equal(year > 2026 ? [String(year)] : []);
      }),
      { numRuns: 50 },
    );
  });
});

const icsOptions = { now: '2026-09-22T00:00:00Z', calendar: chinaCalendar, nameWhose: () => '' };

describe('calendar file', () => {
  const octets = (text: string): number => new TextEncoder().encode(text).length;

  it('is what other programs read', () => {
    const [entry] = toEntries(
      [
        {
          ...fixtureCases[0]!,
          title: '关于A, B; C\\D 的提案\n第二行',
          deadlines: [fixtureCases[0]!.deadlines[0]!],
        },
      ],
      context,
    );
    const ics = toIcs([entry!], {
      now: '2026-09-22T01:02:03.456Z',
      calendar: chinaCalendar,
      nameWhose: () => '县住房和城乡建设局',
      addressOf: (id) => `https://example.test/cases/${id}`,
    });
    expect(ics.replace(/\r\n /g, '').split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//CPPCC Kit//Deadlines//ZH',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:政协案件办理期限',
      'BEGIN:VEVENT',
      'UID:p31.reply.housing.2026-06-18@cppcc-kit',
      'DTSTAMP:20260922T010203Z',
      'LAST-MODIFIED:20260921T084000Z',
      'SEQUENCE:12',
      'DTSTART;VALUE=DATE:20260918',
      'DTEND;VALUE=DATE:20260919',
      'SUMMARY:【答复期限】第031号关于A\\, B\\; C\\\\D 的提案\\n第二行',
      'DESCRIPTION:责任方：县住房和城乡建设局\\n自2026年6月18日之次日起算，期限3个月。\\n依据：提案办理：三个月，至多六个月\\n到期日：2026年9月18日（星期五）',
      'CATEGORIES:答复期限',
      'URL:https://example.test/cases/p31',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT15H',
      'DESCRIPTION:【答复期限】第031号关于A\\, B\\; C\\\\D 的提案\\n第二行',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(ics.split('\r\n').every((line) => octets(line) <= 75)).to.be.true;
  });

  it('leaves out what has no date and keeps identifiers apart', () => {
    const ics = toIcs(entries, icsOptions);
    const uids = ics.replace(/\r\n /g, '').match(/UID:.*/g)!;
    expect(uids).to.have.length(8);
    expect(new Set(uids).size).to.equal(8);
  });

  it('reminds at nine on the working day before, whatever lies between', () => {
    const [entry] = entries;
    const reminderOf = (due: string): string => {
      const moved = {
        ...entry!,
        deadline: { ...entry!.deadline, receipt: { ...entry!.deadline.receipt, due } },
      };
      return /TRIGGER:(.*)\r/.exec(toIcs([moved as typeof moved & typeof entry], icsOptions))![1]!;
    };
    // A Wednesday; a Monday after a Sunday that is worked; the day after the National Day week, which 2026 ends on 7 October; a Monday after a made-up
    // Saturday (10 October 2026 is worked); a year whose notice has not come.
    expect(reminderOf('2026-09-23')).to.equal('-PT15H');
    expect(reminderOf('2026-09-21')).to.equal(
      isWorkingDay('2026-09-20', chinaCalendar) ? '-PT15H' : '-P2DT15H',
    );
    expect(reminderOf('2026-10-08')).to.equal('-P7DT15H');
    expect(reminderOf('2029-03-05')).to.equal('-P2DT15H');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
        const due = addDays('2025-01-10', days);
        const [, whole = '0'] = /^-P(?:(\d+)D)?T15H$/.exec(reminderOf(due))!;
        expect(isWorkingDay(addDays(due, -1 - Number(whole)), chinaCalendar)).to.be.true;
      }),
      { numRuns: 100 },
    );
  });

  it('moves an entry at the second import: the same identifier, a later sequence and stamp', () => {
    const [entry] = entries;
    const read = (ics: string, name: string): string => new RegExp(`${name}:(.*)\r`).exec(ics)![1]!;
    const first = toIcs([entry!], icsOptions);
    const item = { ...entry!.item, version: entry!.item.version + 1, updatedAt: '2026-09-25T09:00:00+08:00' };
    const second = toIcs([{ ...entry!, item }], { ...icsOptions, now: '2026-09-25T02:00:00Z' });
    expect(read(second, 'UID')).to.equal(read(first, 'UID'));
    expect(Number(read(second, 'SEQUENCE'))).to.be.above(Number(read(first, 'SEQUENCE')));
    for (const name of ['LAST-MODIFIED', 'DTSTAMP'])
      expect(read(second, name) > read(first, name), name).to.be.true;
  });

  it('has in each entry what RFC 5545 asks for, once', () => {
    const ics = toIcs(entries, icsOptions).replace(/\r\n /g, '');
    for (const event of ics.match(/BEGIN:VEVENT[^]*?END:VEVENT/g)!) {
      const own = event.replace(/BEGIN:VALARM[^]*?END:VALARM\r\n/, '').split('\r\n');
      const names = own.map((line) => line.split(/[:;]/)[0]!);
      expect(new Set(names).size).to.equal(names.length);
      expect(names).to.include.members(['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'SEQUENCE']);
      expect(event)
        .to.match(/\r\nSEQUENCE:\d+\r\n/)
        .and.match(/\r\nLAST-MODIFIED:\d{8}T\d{6}Z\r\n/);
      expect(event).to.match(/BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P(\d+D)?T\d+H\r\nDESCRIPTION:/);
    }
  });

  it('folds any text at 75 octets without splitting a character, and unfolds to the same', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '；', '𠮷', '\\', ' ', 'é', ',', '😀'),
      maxLength: 400,
    });
    fc.assert(
      fc.property(text, (line) => {
        const pieces = foldLine(line).split('\r\n');
        expect(pieces.every((piece) => octets(piece) <= 75 && !piece.includes('\ufffd'))).to.be.true;
        expect(pieces.every((piece) => new TextDecoder().decode(new TextEncoder().encode(piece)) === piece))
          .to.be.true;
        expect(pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join('')).to.equal(line);
        // As few pieces as there can be, give or take the octets of one character a piece.
        expect(pieces.length).to.be.at.most(1 + Math.ceil(octets(line) / 71));
      }),
    );
  });

  it('never lets a text begin a line of its own', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\0', '\\', ';', '，', '𠮷') }),
        (text) => {
          expect(escapeText(text)).to.not.match(/[\r\n\0]/);
        },
      ),
    );
    expect(escapeText('a\r\nEND:VEVENT\rb\nc')).to.equal('a\\nEND:VEVENT\\nb\\nc');
  });
});

describe('copied table', () => {
  it('has a line for each deadline and no formulas', () => {
    const [entry] = entries;
    const table = toTable([{ ...entry!, item: { ...entry!.item, title: '=1+1\t甲\n乙' } }], () => '县教育局');
    expect(table.split('\n')).to.deep.equal([
      '紧急程度\t到期日\t期限\t编号\t标题\t责任方',
      "逾期 4 天\t2026年9月18日（星期五）\t答复期限\t第031号\t'=1+1 甲 乙\t县教育局",
    ]);
  });
});
