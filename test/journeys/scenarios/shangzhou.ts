import type { Journey } from '../scenario.js';
import { checks, contact, education, letter, members, offices, proposal, published, subject, watchers } from './common.js';

/** 商州: pre-review, three reviews, three offices assign, an objection and re-assignment, re-handling, then 满意. */
const objection = '错峰放学属教育部门职责，依据“三定”规定第三条。';
const coOpinion = '同意划设限时停车位。';
const phone = String(proposal['proposer.phone']);
const opinion = String(checks['opinion']);
const handled = '三校自三月起错峰放学';
const everybodyAtWork = [...members, ...offices, ...education, 'niuZhiqiang'];

export const shangzhouJourney: Journey = {
  title: '商州：预审、三审、异议改办、不满意二次办理',
  profile: '611002',
  begins: '2026-01-12T09:00:00+08:00',
  watchers,
  steps: [
    { at: '2026-01-12T09:30:00+08:00', by: 'linWenbo', on: 'form', does: '提交提案', enters: proposal, then: '待登记', due: {}, seenBy: ['linWenbo', 'songYaqin'] },
    { at: '2026-01-13T09:00:00+08:00', by: 'songYaqin', on: 'review', does: '登记', then: '预审中', due: {}, seenBy: ['linWenbo', ...offices] },
    { at: '2026-01-13T15:00:00+08:00', by: 'dingXiuying', on: 'review', does: '提出审查意见', enters: checks, then: '审查中' },
    { at: '2026-01-14T09:00:00+08:00', by: 'songYaqin', on: 'review', does: '提出审查意见', enters: checks, then: '审查中' },
    { at: '2026-01-15T09:00:00+08:00', by: 'songYaqin', on: 'review', does: '提出审查意见', enters: checks, then: '审查中', told: { zouLei: { reads: [opinion, phone] }, linWenbo: { reads: [phone], misses: [opinion] } } },
    { at: '2026-01-16T09:00:00+08:00', by: 'yuanZhijun', on: 'review', does: '立案', enters: { category: 'society', tier: 'ordinary', ...checks }, then: '已立案', due: {}, seenBy: [...members, ...offices], told: { linWenbo: { reads: [phone], misses: [opinion] }, suQiaoyun: { reads: [subject], misses: [phone, opinion] } } },
    { at: '2026-02-02T09:00:00+08:00', by: 'songYaqin', on: 'assign', does: '交办', enters: { mode: 'sole', lead: ['transport'] }, then: '会商交办' },
    { at: '2026-02-02T10:00:00+08:00', by: 'zouLei', on: 'assign', does: '同意交办', then: '会商交办' },
    { at: '2026-02-02T11:00:00+08:00', by: 'moXiaofeng', on: 'assign', does: '同意交办', then: '已交办', due: { 签收期限: '2026-02-05', 异议期限: '2026-02-09' }, seenBy: [...members, ...offices, 'heZihang'], told: { heZihang: { reads: [phone], misses: [opinion] } } },
    { at: '2026-02-04T09:00:00+08:00', by: 'heZihang', on: 'handle', does: '申请退回', enters: { reason: objection, suggestedUnit: 'education', leader: '贺局长' }, then: '承办异议', due: {}, told: { guanTing: { reads: ['错峰放学属教育部门职责'] }, linWenbo: { misses: ['错峰放学属教育部门职责'] }, suQiaoyun: { misses: ['错峰放学属教育部门职责'] } } },
    { at: '2026-02-05T09:00:00+08:00', by: 'songYaqin', on: 'assign', does: '交办', enters: { mode: 'leadAndCo', lead: ['education'], co: ['publicSecurity'] }, then: '已交办', due: { 签收期限: '2026-02-10', 异议期限: '2026-02-12' }, seenBy: everybodyAtWork },
    { at: '2026-02-06T09:00:00+08:00', by: 'fuXiaolei', on: 'handle', does: '签收', enters: contact, then: '已交办', due: { 签收期限: '2026-02-10', 异议期限: '2026-02-12', 答复期限: '2026-05-06' } },
    { at: '2026-02-06T10:00:00+08:00', by: 'niuZhiqiang', on: 'handle', does: '签收', enters: contact, then: '办理中', due: { 答复期限: '2026-05-06', 会办意见期限: '2026-03-06' } },
    { at: '2026-02-12T09:00:00+08:00', by: 'fuXiaolei', on: 'handle', does: '记录沟通', enters: { phase: 'before', mode: 'faceToFace', on: '2026-02-12', who: '提案者、县教育局', summary: '现场查看学府路，提案者补充了雨天接送的情况。' }, then: '办理中' },
    { at: '2026-03-02T09:00:00+08:00', by: 'niuZhiqiang', on: 'handle', does: '提出会办意见', enters: { text: coOpinion }, then: '办理中', due: { 答复期限: '2026-05-06' }, told: { mengQinglin: { reads: [coOpinion] }, linWenbo: { misses: [coOpinion] } } },
    { at: '2026-03-10T09:00:00+08:00', by: 'fuXiaolei', on: 'case', does: '拟写答复', enters: letter('B', 'no'), then: '办理中', told: { mengQinglin: { reads: [handled] }, linWenbo: { misses: [handled] }, suQiaoyun: { misses: [handled] } } },
    { at: '2026-03-10T10:00:00+08:00', by: 'niuZhiqiang', on: 'case', does: '会签', then: '办理中' },
    { at: '2026-03-10T11:00:00+08:00', by: 'mengQinglin', on: 'case', does: '签发', then: '办理中' },
    { at: '2026-03-10T12:00:00+08:00', by: 'fuXiaolei', on: 'case', does: '报送审核', then: '办理中' },
    { at: '2026-03-12T09:00:00+08:00', by: 'guanTing', on: 'case', does: '审核答复', enters: { mark: 'B' }, then: '已答复待评价', due: { 评价期限: '2026-04-02', 公开期限: '2026-04-10' }, told: { linWenbo: { reads: [handled], misses: [coOpinion] }, suQiaoyun: { misses: [handled] } } },
    { at: '2026-03-16T09:00:00+08:00', by: 'linWenbo', on: 'case', does: '评价办理', enters: { overall: 'dissatisfied', reason: '错峰放学至今没有落实。' }, then: '已评价', due: { 公开期限: '2026-04-10' }, told: { fuXiaolei: { reads: ['错峰放学至今没有落实'] }, suQiaoyun: { misses: ['错峰放学至今没有落实'] } } },
    { at: '2026-03-17T09:00:00+08:00', by: 'songYaqin', on: 'case', does: '结案', refused: '须先交付二次办理' },
    { at: '2026-03-17T10:00:00+08:00', by: 'songYaqin', on: 'case', does: '交付二次办理', enters: { reason: '提案者不满意，请尽快落实错峰放学。' }, then: '二次办理中', due: { 二次办理期限: '2026-04-17', 公开期限: '2026-04-10' }, seenBy: everybodyAtWork },
    { at: '2026-04-01T09:00:00+08:00', by: 'fuXiaolei', on: 'case', does: '拟写答复', enters: letter('A', 'yes'), then: '二次办理中' },
    { at: '2026-04-01T10:00:00+08:00', by: 'niuZhiqiang', on: 'case', does: '会签', then: '二次办理中' },
    { at: '2026-04-01T11:00:00+08:00', by: 'mengQinglin', on: 'case', does: '签发', then: '二次办理中' },
    { at: '2026-04-01T12:00:00+08:00', by: 'fuXiaolei', on: 'case', does: '报送审核', then: '二次办理中' },
    { at: '2026-04-02T09:00:00+08:00', by: 'guanTing', on: 'case', does: '审核答复', enters: { mark: 'A' }, then: '已答复待评价', due: { 评价期限: '2026-04-24', 公开期限: '2026-05-06' } },
    { at: '2026-04-03T09:00:00+08:00', by: 'linWenbo', on: 'case', does: '评价办理', enters: { overall: 'satisfied' }, then: '已评价' },
    { at: '2026-04-07T09:00:00+08:00', by: 'songYaqin', on: 'case', does: '公开', enters: { reply: true }, then: '已评价', due: {}, seenBy: watchers, told: { visitor: { reads: [subject, handled], misses: [phone, opinion, objection, coOpinion] }, heZihang: { reads: [handled], misses: [phone, opinion] } } },
    { at: '2026-04-08T09:00:00+08:00', by: 'songYaqin', on: 'case', does: '结案', then: '已结案' },
    { at: '2026-04-09T09:00:00+08:00', by: 'songYaqin', on: 'case', does: '归档', then: '已归档', due: {}, seenBy: watchers },
    { at: '2026-04-10T09:00:00+08:00', by: 'visitor', on: 'open', does: '查看公开的提案', ...published },
  ],
};
