/** A proposal as the hand-written forms have it; the kit's own form has all of domain §3.1. */
export const categories = [
  '经济建设',
  '政治建设',
  '文化建设',
  '社会建设',
  '生态文明',
  '科教卫生',
  '农业农村',
  '城乡规划',
  '交通运输',
  '社会保障',
  '法治建设',
  '其他',
];
export const kinds = {
  individual: '委员个人',
  joint: '委员联名',
  sector: '界别小组',
  party: '党派团体',
  committee: '专门委员会',
};
export const openness = { open: '同意公开', title: '只公开案由', closed: '不公开' };
export const texts = { situation: '情况', analysis: '分析', suggestion: '建议' };
export const units = ['东城', '西河', '南湖', '北山'].flatMap((area) =>
  [
    '发展和改革局',
    '教育局',
    '科学技术局',
    '工业和信息化局',
    '公安局',
    '民政局',
    '司法局',
    '财政局',
    '人力资源和社会保障局',
    '自然资源局',
    '住房和城乡建设局',
    '交通运输局',
    '水利局',
    '农业农村局',
    '商务局',
  ].map((name) => area + name),
);
export const limits = { subject: 60, text: 3000, signers: 10 };
export const phonePattern = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/;
export const messages = { missing: '必填', long: '太长', phone: '电话号码不对' };

export interface FormData {
  subject: string;
  category: string;
  situation: string;
  analysis: string;
  suggestion: string;
  kind: string;
  signers: { name: string; sector: string; phone: string }[];
  units: string[];
  openness: string;
  phone: string;
  files: string[];
  researched: boolean;
}

export const blank = (): FormData => ({
  subject: '',
  category: '',
  situation: '',
  analysis: '',
  suggestion: '',
  kind: '',
  signers: [],
  units: [],
  openness: '',
  phone: '',
  files: [],
  researched: false,
});

export const checked = ['subject', 'category', 'situation', 'analysis', 'suggestion', 'phone'] as const;

/** What is wrong with a field, counted in UTF-16 units: as hand-written forms do. */
export function problemOf(name: (typeof checked)[number], value: string): string {
  if (value === '') return messages.missing;
  if (name === 'phone') return phonePattern.test(value) ? '' : messages.phone;
  return value.length > (name === 'subject' ? limits.subject : limits.text) ? messages.long : '';
}
