import type { JsonObject } from '../engine/snapshot.js';
import { contact } from './people.js';

/** What is to be supervised. */
export const topic: JsonObject = {
  title: '护学岗设置情况民主监督',
  reason: '涉及群众切身利益。',
  scope: 'livelihood',
  proposedBy: '经济委员会',
};

/** A topic approved: who leads and which committee carries it out. */
export const approval = (unit = 'economy-committee', leader = 'v1'): JsonObject => ({
  leader: { id: leader, name: leader },
  committee: { id: unit, name: unit },
});

/** Who looks into it, when and how. */
export const supervisionPlan = (...units: string[]): JsonObject => ({
  form: 'special',
  units,
  team: { name: '护学岗监督小组', leader: { id: 'm1', name: 'm1' }, members: [{ id: 'm2', name: 'm2' }] },
  partners: ['discipline'],
  cooperation: ['findings'],
  from: '2026-03-09',
  to: '2026-03-20',
  outline: '实地查看，座谈，查阅资料。',
});

/** What the team saw on a day. */
export const activity = (on = '2026-03-10'): JsonObject => ({
  on,
  place: '第一小学',
  participants: 'm1、m2',
  findings: '高峰时段无人值守。',
});

/** The letter of opinion: two opinions for every unit, unless others are named. */
export const opinionLetter = (
  isKey: boolean,
  opinions: readonly JsonObject[] = [{ text: '设置护学岗。' }, { text: '落实经费。' }],
): JsonObject => ({ title: '关于护学岗的监督意见', findings: '部分学校没有护学岗。', opinions, isKey });

/** What a unit says to one opinion. */
export const answerTo = (opinion: number, implemented: boolean, adopted = true): JsonObject => ({
  opinion,
  handled: true,
  adopted,
  implemented,
  text: '已研究。',
});

/** The letter in which a unit answers. */
export const answerLetter = (...opinions: JsonObject[]): JsonObject => ({
  letterNo: '安教函〔2026〕3号',
  opinions,
  ...contact,
});

/** Why opinions cannot be carried out at once. */
export const explanation = (...opinions: number[]): JsonObject => ({
  opinions,
  reason: '需要增加编制。',
  measures: '先由志愿者值守。',
  expectedBy: '2026-09-01',
});

/** What the team thinks of a unit's answer. */
export const evaluation = (unit: string, overall: string): JsonObject => ({
  unit,
  overall,
  participants: 'm1、m2',
});

/** A visit to see how far a unit has come. */
export const visit = (on: string, summary = '正在推进。'): JsonObject => ({
  on,
  mode: 'visit',
  participants: 'm1、m2',
  summary,
});
