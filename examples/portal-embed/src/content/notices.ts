import type { NoticeContent } from './types.js';

/** Headlines of the portal page around the embedded elements, newest first. */
export const notices = [
  { date: '2026-11-18', kind: '通知', title: '关于征集县政协2027年度协商议题和提案线索的通知' },
  { date: '2026-11-12', kind: '要闻', title: '县政协召开第五次会议提案办理情况通报会' },
  { date: '2026-11-05', kind: '公告', title: '县政协十一届五次会议以来提案办理结果公示（第三批）' },
  { date: '2026-10-23', kind: '委员风采', title: '田埂上的“问诊”：委员韩建平和他的58处管护点位' },
  { date: '2026-10-15', kind: '要闻', title: '县委、县政府主要领导领衔督办农村饮水管护重点提案' },
  { date: '2026-09-28', kind: '通知', title: '关于更新委员联系方式和核对履职登记的通知' },
  { date: '2026-09-09', kind: '要闻', title: '主席会议成员带案视察老旧小区加装电梯进展' },
  { date: '2026-08-20', kind: '委员风采', title: '清晨四点半的零工市场：委员覃勇的三日蹲点记' },
  { date: '2026-07-30', kind: '公告', title: '关于公开县政协重点提案和督办领导名单的公告' },
  { date: '2026-06-24', kind: '要闻', title: '民主监督小组开展校园食堂专项监督' },
  { date: '2026-05-13', kind: '通知', title: '关于做好提案办理答复后意见反馈工作的通知' },
  { date: '2026-02-06', kind: '要闻', title: '县政协十一届五次会议提案交办会召开' },
] as const satisfies readonly NoticeContent[];
