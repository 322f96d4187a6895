import { members } from './members.js';
import type { PersonContent } from './types.js';

/** Staff, unit and public accounts. Names are invented; a role is proved by the account, never by a request. */
const staff = [
  { id: 'yuanZhijun', name: '袁志军', title: '县政协提案委员会主任', roles: ['proposalCommittee'] },
  { id: 'songYaqin', name: '宋雅琴', title: '县政协提案委员会办公室干部', roles: ['proposalCommittee'] },
  {
    id: 'luMingyuan',
    name: '陆明远',
    title: '县政协提案委员会办公室干部（收文）',
    roles: ['proposalCommittee'],
  },
  { id: 'dingXiuying', name: '丁秀英', title: '提案预审小组组长', roles: ['preReviewGroup'] },
  { id: 'qiuKaiming', name: '邱凯明', title: '提案预审小组成员', roles: ['preReviewGroup'] },
  { id: 'jiaChengye', name: '贾承业', title: '县政协主席', roles: ['chairpersonsMeeting'] },
  { id: 'yinShuzhen', name: '殷淑贞', title: '县政协副主席（分管提案工作）', roles: ['chairpersonsMeeting'] },
  {
    id: 'chaiWenjuan',
    name: '柴文娟',
    title: '县政协教科卫体委员会',
    roles: ['specialCommittee'],
    unit: '教科卫体委员会',
  },
  {
    id: 'liuXiangdong',
    name: '柳向东',
    title: '县政协社会法制和民族宗教委员会',
    roles: ['specialCommittee'],
    unit: '社会法制和民族宗教委员会',
  },
  {
    id: 'zhongYumin',
    name: '钟毓敏',
    title: '民盟安澜县支部',
    roles: ['participatingUnit'],
    unit: '民盟安澜县支部',
  },
  { id: 'zouLei', name: '邹磊', title: '县委办公室综合科', roles: ['partyOffice'] },
  { id: 'moXiaofeng', name: '莫晓峰', title: '县政府办公室议案提案科', roles: ['governmentOffice'] },
  { id: 'guanTing', name: '管婷', title: '县委县政府督查室', roles: ['inspectionOffice'] },
  { id: 'visitor', name: '访客', title: '社会公众', roles: ['public'] },
] as const satisfies readonly PersonContent[];

const unitAccounts = [
  { id: 'fuXiaolei', name: '傅晓蕾', title: '县教育局办公室', roles: ['unitClerk'], unit: 'education' },
  {
    id: 'leiJiahui',
    name: '雷家慧',
    title: '县住房和城乡建设局办公室',
    roles: ['unitClerk'],
    unit: 'housing',
  },
  { id: 'heZihang', name: '贺子航', title: '县交通运输局办公室', roles: ['unitClerk'], unit: 'transport' },
  {
    id: 'duanYuting',
    name: '段玉婷',
    title: '县农业农村局办公室',
    roles: ['unitClerk'],
    unit: 'agriculture',
  },
  { id: 'tanZhiwei', name: '谭志伟', title: '县卫生健康局办公室', roles: ['unitClerk'], unit: 'health' },
  { id: 'shiYutong', name: '施雨桐', title: '县民政局办公室', roles: ['unitClerk'], unit: 'civilAffairs' },
  { id: 'gongXiao', name: '龚晓', title: '县水利局办公室', roles: ['unitClerk'], unit: 'water' },
  {
    id: 'niuZhiqiang',
    name: '牛志强',
    title: '县公安局指挥中心',
    roles: ['unitClerk'],
    unit: 'publicSecurity',
  },
  { id: 'mengQinglin', name: '孟庆林', title: '县教育局局长', roles: ['unitLeader'], unit: 'education' },
  {
    id: 'wanHongbin',
    name: '万宏斌',
    title: '县住房和城乡建设局局长',
    roles: ['unitLeader'],
    unit: 'housing',
  },
  { id: 'jiangYongfu', name: '江永福', title: '县水利局局长', roles: ['unitLeader'], unit: 'water' },
  { id: 'xiangLixin', name: '向立新', title: '县农业农村局局长', roles: ['unitLeader'], unit: 'agriculture' },
] as const satisfies readonly PersonContent[];

/** Every account of the portal. */
export const people: readonly PersonContent[] = [...members, ...staff, ...unitAccounts];
