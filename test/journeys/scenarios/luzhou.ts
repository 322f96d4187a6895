import type { Journey } from '../scenario.js';
import { checks, contact, education, letter, members, offices, proposal, published, subject, watchers } from './common.js';

const research = { 'research.type': '实地走访', 'research.date': '2026-02-10', 'research.place': '学府路', 'research.summary': '走访三所学校，访问家长四十余人。' };

const refusal = '对该片区情况不熟悉。';
const handled = '三校自三月起错峰放学';
const finding = '走访三所学校';

/** 泸州: a research statement, a joint proposal with one refusal, three offices assign, 不落实不结案. */
export const luzhouJourney: Journey = {
  title: '泸州：不调研不提案、联名一人谢绝、不落实不结案',
  profile: '510500',
  begins: '2026-02-24T09:00:00+08:00',
  watchers,
  steps: [
    { at: '2026-02-24T09:30:00+08:00', by: 'linWenbo', on: 'form', does: '提交提案', enters: { ...proposal, proposerType: 'joint' }, refused: '调研' },
    { at: '2026-02-24T09:40:00+08:00', by: 'linWenbo', on: 'form', does: '提交提案', enters: { ...proposal, ...research, proposerType: 'joint', invitees: ['suQiaoyun', 'hanJianping'] }, then: '起草中', due: { 联名截止: '2026-03-01' }, seenBy: ['linWenbo', 'suQiaoyun', 'hanJianping'], told: { suQiaoyun: { reads: [subject, finding] } } },
    { at: '2026-02-25T09:00:00+08:00', by: 'suQiaoyun', on: 'case', does: '同意联名', then: '起草中' },
    { at: '2026-02-25T10:00:00+08:00', by: 'hanJianping', on: 'case', does: '谢绝联名', enters: { opinion: refusal }, then: '起草中', told: { linWenbo: { reads: [refusal] } } },
    { at: '2026-02-26T09:00:00+08:00', by: 'linWenbo', on: 'case', does: '提交', then: '待登记', due: {}, seenBy: ['linWenbo', 'suQiaoyun', 'songYaqin'], told: { songYaqin: { reads: [finding], misses: [refusal] } } },
    { at: '2026-02-27T09:00:00+08:00', by: 'songYaqin', on: 'review', does: '登记', then: '审查中', due: {}, seenBy: ['linWenbo', 'suQiaoyun', ...offices] },
    { at: '2026-03-02T09:00:00+08:00', by: 'songYaqin', on: 'review', does: '提出审查意见', enters: checks, then: '审查中' },
    { at: '2026-03-03T09:00:00+08:00', by: 'moXiaofeng', on: 'review', does: '提出审查意见', enters: checks, then: '审查中' },
    { at: '2026-03-04T09:00:00+08:00', by: 'yuanZhijun', on: 'review', does: '立案', enters: { category: 'society', tier: 'ordinary', ...checks }, then: '已立案', due: {}, seenBy: [...members, ...offices], told: { hanJianping: { reads: [subject], misses: [finding] }, tangXiaojuan: { reads: [subject], misses: [finding, refusal] } } },
    { at: '2026-03-05T09:00:00+08:00', by: 'zouLei', on: 'assign', does: '交办', enters: { mode: 'sole', lead: ['education'] }, then: '会商交办' },
    { at: '2026-03-05T10:00:00+08:00', by: 'moXiaofeng', on: 'assign', does: '同意交办', then: '会商交办' },
    { at: '2026-03-05T11:00:00+08:00', by: 'songYaqin', on: 'assign', does: '同意交办', then: '已交办', due: { 签收期限: '2026-03-10', 异议期限: '2026-03-12' }, seenBy: [...members, ...offices, ...education], told: { fuXiaolei: { reads: [finding], misses: [refusal] } } },
    { at: '2026-03-06T09:00:00+08:00', by: 'fuXiaolei', on: 'handle', does: '签收', enters: contact, then: '办理中', due: { 答复期限: '2026-06-08' } },
    { at: '2026-05-11T09:00:00+08:00', by: 'fuXiaolei', on: 'case', does: '拟写答复', enters: letter('B', 'no'), then: '办理中' },
    { at: '2026-05-11T10:00:00+08:00', by: 'mengQinglin', on: 'case', does: '签发', then: '办理中' },
    { at: '2026-05-11T11:00:00+08:00', by: 'fuXiaolei', on: 'case', does: '报送审核', then: '办理中' },
    { at: '2026-05-12T09:00:00+08:00', by: 'guanTing', on: 'case', does: '审核答复', enters: { mark: 'B' }, then: '已答复待评价', due: { 评价期限: '2026-06-02', 公开期限: '2026-06-09' }, told: { linWenbo: { reads: [handled] }, suQiaoyun: { reads: [handled] }, hanJianping: { misses: [handled] } } },
    { at: '2026-05-13T09:00:00+08:00', by: 'linWenbo', on: 'case', does: '评价办理', enters: { overall: 'satisfied' }, then: '已答复待评价' },
    { at: '2026-05-14T09:00:00+08:00', by: 'suQiaoyun', on: 'case', does: '评价办理', enters: { overall: 'basicallySatisfied' }, then: '已评价', due: { 公开期限: '2026-06-09' } },
    { at: '2026-05-15T09:00:00+08:00', by: 'songYaqin', on: 'case', does: '结案', refused: '不落实不结案' },
    { at: '2026-09-01T09:00:00+08:00', by: 'fuXiaolei', on: 'case', does: '记录落实', enters: { suggestion: '0', text: '秋季学期起三校错峰放学。', done: true }, then: '已评价' },
    { at: '2026-09-02T09:00:00+08:00', by: 'songYaqin', on: 'case', does: '结案', then: '已结案', seenBy: [...members, ...offices, ...education] },
    { at: '2026-09-03T09:00:00+08:00', by: 'songYaqin', on: 'case', does: '公开', enters: { reply: true }, then: '已结案', due: {}, seenBy: watchers, told: { visitor: { reads: [subject, handled], misses: [finding, refusal] } } },
    { at: '2026-09-04T09:00:00+08:00', by: 'visitor', on: 'open', does: '查看公开的提案', ...published },
  ],
};
