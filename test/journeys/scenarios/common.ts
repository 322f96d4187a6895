import type { Entries } from '../scenario.js';

const proposers = ['linWenbo', 'suQiaoyun', 'hanJianping'];
/** Besides the proposers one who has nothing to do with it. */
export const members = [...proposers, 'tangXiaojuan'];
/** 提案委员会, 预审小组, 主席会议, 党委办公室, 政府办公室, 督查室. */
export const offices = ['songYaqin', 'dingXiuying', 'jiaChengye', 'zouLei', 'moXiaofeng', 'guanTing'];
/** Of 县教育局 the clerk and the head. */
export const education = ['fuXiaolei', 'mengQinglin'];
/** One account of each kind, of the units three, and the public. */
export const watchers = [
  ...members,
  ...offices,
  'chaiWenjuan',
  ...education,
  'niuZhiqiang',
  'heZihang',
  'visitor',
];

export const checks: Entries = {
  eligibility: 'yes',
  content: 'yes',
  format: 'yes',
  opinion: '一事一案，建议具体，同意。',
};
export const contact: Entries = { contact: '周主任', phone: '0900-2310018' };

export const subject = '关于完善城区小学上下学时段交通组织的提案';
export const proposal: Entries = {
  subject,
  proposerType: 'individual',
  'proposer.phone': '13800001112',
  situation: '城区三所小学集中在老街片区，每天上下学时段接送车辆首尾相接，行人与车辆混行。',
  analysis: '一是校门与主街直接相连，没有等候区；二是三校放学时间相同，车流叠加。',
  'suggestions.0': '由教育部门统筹三校错峰放学，低年级与高年级间隔二十分钟。',
  consentToPublish: 'yes',
};

export const letter = (mark: string, done: 'yes' | 'no'): Entries => ({
  title: '关于第001号提案的答复',
  letterNo: '安教函〔2026〕12号',
  mark,
  body: '您提出的提案收悉，经认真研究，现答复如下。',
  'suggestions.0.adopted': 'yes',
  'suggestions.0.done': done,
  'suggestions.0.text': '三校自三月起错峰放学，低年级与高年级间隔二十分钟。',
  ...contact,
  publishable: 'yes',
});

/** What the public reads of it in the end, and what it must not. */
export const published = {
  reads: [
    subject,
    proposal['situation'],
    proposal['suggestions.0'],
    '三校自三月起错峰放学',
    '安教函〔2026〕12号',
    '立案',
  ] as readonly string[],
  misses: [proposal['proposer.phone'], contact['phone'], checks['opinion']] as readonly string[],
};
