import type { JsonObject } from '../engine/snapshot.js';
import { contact } from './people.js';

/** What a member writes: one suggestion, no more than every profile but 泸州's asks for. */
export const proposalForm = (more: JsonObject = {}): JsonObject => ({
  subject: '关于完善城区学校周边交通组织的提案',
  proposerType: 'individual',
  proposer: { name: '委员一', phone: '13800000001' },
  situation: '城区三所小学上下学时段拥堵严重。',
  suggestions: ['错峰放学。'],
  consentToPublish: true,
  ...more,
});
/** What 泸州 asks for besides. */
export const research = {
  type: '实地走访',
  date: '2025-11-05',
  place: '第一小学',
  summary: '高峰时段拥堵约四十分钟。',
};

/** What a reviewer finds when everything is in order. */
export const checks = { eligibility: true, content: true, format: true, opinion: '符合立案条件' };
/** The decision to file. */
export const filing = (tier = 'ordinary') => ({ ...checks, category: 'society', tier });

/** One unit answers alone. */
export const sole = { mode: 'sole', lead: ['education'] };
/** One unit answers with another's opinion. */
export const withCo = { mode: 'leadAndCo', lead: ['education'], co: ['transport'] };
/** Two units answer, each with a letter of its own. */
export const separate = { mode: 'separate', lead: ['education', 'transport'] };

/** What a unit says that does not want the proposal. */
export const objection = { reason: '不属于本单位职责。', leader: '李局长' };

/** The letter of a unit that has done what the one suggestion asks. */
export const replyLetter = (more: JsonObject = {}): JsonObject => ({
  title: '关于县政协第5号提案的答复',
  letterNo: '安教函〔2026〕5号',
  mark: 'A',
  body: '现答复如下。',
  suggestions: [{ adopted: true, done: true, text: '已采纳。' }],
  ...contact,
  publishable: true,
  ...more,
});
