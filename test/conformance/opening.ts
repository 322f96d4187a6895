/** What a person sends to open a proposal: as little as the rules of 商州 and of the nation ask for. */
export const opening = {
  process: 'proposal',
  data: {
    subject: '关于完善学校周边交通组织的提案',
    proposerType: 'individual',
    proposer: { name: '陈立群', phone: '0914-2310000', address: '城关镇一号' },
    situation: '上下学时段拥堵严重。',
    suggestions: ['错时上下学。'],
    consentToPublish: true,
  },
};
