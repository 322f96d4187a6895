import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { national } from '@cppcc-kit/profiles';
import { chinaCalendar, judgeDay } from '../calendar.js';
import { proposalProcess } from '../proposal.js';
import { isoDate } from '../schemas/fields.js';
import { supervisionProcess } from '../supervision.js';
import { guardDays } from './guard-days.js';
import type { JsonObject, Snapshot } from './snapshot.js';

const NOW = '2026-03-15T01:00:00Z';
const actor = { id: 'u1', name: '承办人员', roles: ['unitClerk'], unit: 'education' };
const context = { profile: national, calendar: chinaCalendar, now: NOW };
const empty = { data: {} } as unknown as Snapshot;
const ask = (guards: typeof proposalProcess.names.guards, name: string, data: JsonObject, snapshot = empty) =>
  guards[name]!(snapshot, { type: 'x', actor, data }, context);

describe('days that an event tells of', () => {
  it('are neither in the future nor of another term when something was done on them', () => {
    assert.equal(judgeDay('done', '调研日期', '2026-03-15', '2026-03-15'), undefined);
    assert.match(
      judgeDay('done', '调研日期', '2016-03-14', '2026-03-15') ?? '',
      /^调研日期不能早于2016年3月15日，/,
    );
    assert.equal(
      judgeDay('done', '调研日期', '2026-03-16', '2026-03-15'),
      '调研日期不能晚于今天（2026年3月15日），请核对年份和日期。',
    );
  });

  it('are neither past nor far off when something is promised for them', () => {
    assert.equal(judgeDay('due', '完成时间', '2026-03-15', '2026-03-15'), undefined);
    assert.equal(judgeDay('due', '完成时间', '2029-03-15', '2026-03-15'), undefined);
    assert.match(
      judgeDay('due', '完成时间', '2026-03-14', '2026-03-15') ?? '',
      /^完成时间不能早于今天（2026年3月15日）/,
    );
    assert.match(
      judgeDay('due', '完成时间', '2029-03-16', '2026-03-15') ?? '',
      /^完成时间不能晚于2029年3月15日，/,
    );
  });

  it('are judged by the day in China of the event', () => {
    const guard = guardDays([{ at: 'on', label: '日期', kind: 'done' }]);
    const late = { ...context, now: '2026-03-14T16:30:00Z' };
    assert.equal(guard(empty, { type: 'x', actor, data: { on: '2026-03-15' } }, late), undefined);
    assert.equal(guard(empty, { type: 'x', actor, data: { on: '2026-03-16' } }, late)?.path, 'on');
  });

  const { guards: ofProposal } = proposalProcess.names;
  const { guards: ofSupervision } = supervisionProcess.names;
  const far = '2059-12-31';
  const cases: readonly (readonly [typeof ofProposal, string, JsonObject, string])[] = [
    [ofProposal, 'researchedByNow', { research: { date: far } }, 'research.date'],
    [ofProposal, 'contactedByNow', { on: far }, 'on'],
    [ofProposal, 'contactedByNow', { on: '1955-06-01' }, 'on'],
    [ofProposal, 'letterDatedNear', { date: far }, 'date'],
    [ofProposal, 'stepsAhead', { steps: [{ due: '2026-04-01' }, { due: far }] }, 'steps.1.due'],
    [ofSupervision, 'periodNear', { from: '2026-04-01', to: far }, 'to'],
    [ofSupervision, 'periodNear', { from: '1950-04-01', to: '2026-04-01' }, 'from'],
    [ofSupervision, 'briefedByNow', { on: far }, 'on'],
    [ofSupervision, 'heldByNow', { on: far }, 'on'],
    [ofSupervision, 'inspectedByNow', { on: far }, 'on'],
    [ofSupervision, 'revisitedByNow', { on: far }, 'on'],
    [ofSupervision, 'expectedAhead', { expectedBy: '2026-03-14' }, 'expectedBy'],
  ];
  for (const [guards, name, data, path] of cases)
    it(`are refused at their field: ${name} ${path}`, () => {
      assert.equal(ask(guards, name, data)?.path, path);
      assert.equal(ask(guards, name, {}), undefined);
    });

  it('may stand in a plan that is changed after its first step', () => {
    const snapshot = {
      data: { plans: { education: { steps: [{ what: '查看', due: '2026-03-01' }] } } },
    } as unknown as Snapshot;
    const steps = (...days: string[]) => ({ steps: days.map((due) => ({ due })) });
    assert.equal(ask(ofProposal, 'stepsAhead', steps('2026-03-01', '2026-05-01'), snapshot), undefined);
    assert.equal(ask(ofProposal, 'stepsAhead', steps('2026-03-02'), snapshot)?.path, 'steps.0.due');
  });

  it('are asked in every step that takes such a day', () => {
    const asked: Readonly<Record<string, string>> = {
      'proposal form': 'researchedByNow',
      'proposal contact': 'contactedByNow',
      'proposal plan': 'stepsAhead',
      'proposal reply': 'letterDatedNear',
      'supervision plan': 'periodNear',
      'supervision briefing': 'briefedByNow',
      'supervision activity': 'heldByNow',
      'supervision progress': 'inspectedByNow',
      'supervision revisit': 'revisitedByNow',
      'supervision explanation': 'expectedAhead',
    };
    const seen = new Set<string>();
    for (const { definition } of [proposalProcess, supervisionProcess]) {
      const steps = [
        ...definition.opening.steps,
        ...Object.values(definition.states).flatMap(({ on }) => Object.values(on).flat()),
      ] as readonly { readonly needs?: string; readonly guard?: string | readonly string[] }[];
      for (const { needs, guard = [] } of steps) {
        const key = `${definition.id} ${needs ?? ''}`;
        const name = asked[key];
        if (name === undefined) continue;
        seen.add(key);
        assert.ok([guard].flat().includes(name), `${key} is not judged by ${name}`);
      }
    }
    assert.deepEqual([...seen].sort(), Object.keys(asked).sort());
  });
});

describe('a year outside this work', () => {
  it('is called wrong as a year, not as a format', () => {
    const messageOf = (value: unknown) => v.safeParse(isoDate, value).issues?.[0].message;
    for (const day of ['9999-12-31', '2060-01-01', '1948-12-31'])
      assert.equal(messageOf(day), '年份不对，请核对后重新填写日期。');
    assert.match(messageOf('2026-02-30') ?? '', /格式/);
  });
});
