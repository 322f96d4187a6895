import type { JsonObject } from '@cppcc-kit/sdk';
import type { people } from './people.js';

/** One step of a story: when, who, what, with what, and where the case is then. */
export interface Step {
  readonly at: string;
  readonly by: keyof typeof people;
  readonly type: string;
  readonly data: JsonObject;
  readonly state: string;
}

export const form: JsonObject = {
  subject: '关于完善城区小学上下学时段交通组织的提案',
  category: 'society',
  proposerType: 'individual',
  proposer: {
    name: '陈立群',
    sector: '教育界',
    post: '县第二小学副校长',
    phone: '13800000001',
    address: '安澜县城关镇学府路一号',
  },
  situation:
    '城区三所小学集中在老街片区，每天上下学时段接送车辆首尾相接，行人与车辆混行。\n去年秋季学期，县第二小学门前两次因车辆剐蹭堵塞半小时以上，家长和沿街住户反映强烈。',
  analysis:
    '一是校门与主街直接相连，没有等候区；二是三校放学时间相同，车流叠加；三是护学力量不足，高峰期只有一名协管员。',
  suggestions: [
    '由教育部门统筹三校错峰放学，低年级与高年级间隔二十分钟。',
    '在学府路北侧划设限时停车位和步行接送通道。',
    '组建“警校家”护学岗，上下学高峰每校不少于三人。',
  ],
  suggestedUnits: ['education', 'police'],
  consentToPublish: true,
};
const checks = { eligibility: true, content: true, format: true };
const contact = { contact: '周主任', phone: '0900-2310018' };

/** An ordinary proposal under the national rules, from the first line to the closed case. */
export const story: readonly Step[] = [
  { at: '2026-01-09T10:00:00+08:00', by: 'member', type: 'draft', data: form, state: 'drafting' },
  { at: '2026-01-09T10:30:00+08:00', by: 'member', type: 'submit', data: {}, state: 'submitted' },
  { at: '2026-01-12T09:00:00+08:00', by: 'committee', type: 'receive', data: {}, state: 'underReview' },
  {
    at: '2026-01-13T09:00:00+08:00',
    by: 'committee',
    type: 'review',
    data: { ...checks, opinion: '一事一案，建议具体，同意进入会审。' },
    state: 'underReview',
  },
  {
    at: '2026-01-14T09:00:00+08:00',
    by: 'committee',
    type: 'review',
    data: { ...checks, opinion: '属县级职权范围，建议由教育局主办、公安局会办。' },
    state: 'underReview',
  },
  {
    at: '2026-01-15T09:00:00+08:00',
    by: 'committee',
    type: 'file',
    data: { ...checks, opinion: '同意立案。', category: 'society', tier: 'ordinary' },
    state: 'filed',
  },
  {
    at: '2026-02-02T09:00:00+08:00',
    by: 'committee',
    type: 'assign',
    data: {
      mode: 'leadAndCo',
      lead: ['education'],
      co: ['police'],
      noticeNo: '安政协提〔2026〕6号',
      signer: '高远',
      requirements: '请主办单位在办理前与提案者见面沟通。',
    },
    state: 'assigned',
  },
  { at: '2026-02-03T09:00:00+08:00', by: 'education', type: 'acknowledge', data: contact, state: 'handling' },
  { at: '2026-02-04T09:00:00+08:00', by: 'traffic', type: 'acknowledge', data: contact, state: 'handling' },
  {
    at: '2026-02-06T09:00:00+08:00',
    by: 'education',
    type: 'plan',
    data: {
      leader: '方敏',
      department: '安全管理股',
      ...contact,
      steps: [
        { what: '走访三所学校，听取提案者意见', due: '2026-02-20' },
        { what: '制定错峰放学方案', due: '2026-03-15' },
      ],
    },
    state: 'handling',
  },
  {
    at: '2026-02-12T09:00:00+08:00',
    by: 'education',
    type: 'logContact',
    data: {
      phase: 'before',
      mode: 'faceToFace',
      on: '2026-02-12',
      who: '提案者、县教育局、县公安局',
      summary: '现场查看学府路，提案者补充了雨天接送的情况。',
    },
    state: 'handling',
  },
  {
    at: '2026-03-02T09:00:00+08:00',
    by: 'traffic',
    type: 'giveOpinion',
    data: { text: '同意划设限时停车位，护学岗由辖区派出所牵头。' },
    state: 'handling',
  },
  {
    at: '2026-03-20T09:00:00+08:00',
    by: 'education',
    type: 'draftReply',
    state: 'handling',
    data: {
      title: '关于县政协十一届五次会议第001号提案的答复',
      letterNo: '安教函〔2026〕12号',
      mark: 'B',
      ...contact,
      publishable: true,
      body: '您提出的关于完善城区小学上下学时段交通组织的提案收悉，感谢您对学生出行安全的关心。经与县公安局共同研究，现答复如下。',
      suggestions: [
        { adopted: true, done: true, text: '三校已自3月9日起错峰放学，低年级与高年级间隔二十分钟。' },
        { adopted: true, done: false, text: '学府路北侧限时停车位已列入二季度交通设施改造计划。' },
        { adopted: true, done: true, text: '三校护学岗已组建，高峰时段每校四人。' },
      ],
    },
  },
  {
    at: '2026-03-21T09:00:00+08:00',
    by: 'traffic',
    type: 'countersign',
    data: { version: 13 },
    state: 'handling',
  },
  {
    at: '2026-03-22T09:00:00+08:00',
    by: 'educationHead',
    type: 'signReply',
    data: { version: 13 },
    state: 'handling',
  },
  { at: '2026-03-22T10:00:00+08:00', by: 'education', type: 'submitReply', data: {}, state: 'handling' },
  {
    at: '2026-03-24T09:00:00+08:00',
    by: 'inspection',
    type: 'releaseReply',
    data: { unit: 'education', mark: 'B' },
    state: 'replied',
  },
  {
    at: '2026-03-30T09:00:00+08:00',
    by: 'member',
    type: 'rate',
    data: { overall: 'basicallySatisfied', comment: '希望停车位尽快施划。' },
    state: 'rated',
  },
  { at: '2026-04-08T09:00:00+08:00', by: 'committee', type: 'close', data: { note: '' }, state: 'closed' },
];

/** The story up to and including the last step of this event. */
export const until = (type: string): readonly Step[] =>
  story.slice(0, story.map((step) => step.type).lastIndexOf(type) + 1);
