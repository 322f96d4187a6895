/**
 * 安澜县 does not exist. The county, its towns, rivers, units, people, figures
 * and letter numbers in this folder are invented for the demonstration portal;
 * any likeness to real ones is chance.
 */
export const county = {
  name: '安澜县',
  committee: '中国人民政治协商会议安澜县委员会',
  committeeShort: '县政协',
  partyCommittee: '中国共产党安澜县委员会',
  government: '安澜县人民政府',
  partyOffice: '中共安澜县委办公室',
  governmentOffice: '安澜县人民政府办公室',
  inspectionOffice: '县委县政府督查室',
  proposalCommittee: '县政协提案委员会',
  address: '安澜县澜城街道文昌路18号',
  phone: '0900-5550100',
} as const;

/**
 * `opens` and `cutOff` bound the proposals of the session: later ones are recess proposals, never lost. `plenary` is
 * the meeting itself.
 */
export const session = {
  name: '政协安澜县第十一届委员会第五次会议',
  term: 11,
  session: 5,
  year: 2026,
  opens: '2025-12-05',
  cutOff: '2026-01-14T12:00:00+08:00',
  plenary: { from: '2026-01-12', to: '2026-01-15' },
} as const;

export const sectors = [
  '中共',
  '民革',
  '民盟',
  '农工党',
  '无党派人士',
  '共青团和青联',
  '总工会',
  '妇联',
  '工商联',
  '科学技术和科协',
  '经济',
  '农业和农村',
  '教育',
  '文化艺术和体育',
  '医药卫生',
  '社会福利和社会保障',
  '民族和宗教',
  '特别邀请人士',
] as const;

/** Parties and bodies with an account of their own (参加单位). */
export const participatingUnits = ['民盟安澜县支部'] as const;

export const committees = [
  '提案委员会',
  '经济委员会',
  '农业和农村委员会',
  '人口资源环境委员会',
  '教科卫体委员会',
  '社会法制和民族宗教委员会',
  '文化文史和学习委员会',
] as const;

/** The thirteen classes of domain 3.10 (c). */
export const categories = [
  { id: 'economy', label: '经济发展' },
  { id: 'urbanRural', label: '城乡建设' },
  { id: 'civilLabour', label: '民政劳动' },
  { id: 'agricultureWater', label: '农牧林水' },
  { id: 'scienceCultureHealth', label: '科教文卫体' },
  { id: 'financeTax', label: '财税金融' },
  { id: 'transportTourism', label: '交通旅游' },
  { id: 'environment', label: '资源环境' },
  { id: 'governmentService', label: '政务服务' },
  { id: 'ethnicReligion', label: '民族宗教' },
  { id: 'disciplineLaw', label: '纪检政法' },
  { id: 'organizationUnitedFront', label: '组宣统战' },
  { id: 'other', label: '其他' },
] as const;

/** Streets and towns as the texts use them. */
export const towns = [
  '澜城街道',
  '东渡街道',
  '青石镇',
  '柳溪镇',
  '白鹭镇',
  '云台镇',
  '双桥镇',
  '马岭镇',
  '沙河镇',
  '枫林镇',
  '新圩镇',
  '河口镇',
  '大塘镇',
  '石门乡',
  '竹坪乡',
  '高岭乡',
  '南坡乡',
] as const;
