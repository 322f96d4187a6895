/** Where a supervision ends. */
export const ending = {
  closed: {
    label: '已办结',
    tone: 'done',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
    on: { archive: { to: 'archived', by: ['implementer'] } },
  },
  notApproved: {
    label: '未列入',
    tone: 'stopped',
    seenBy: ['suggesters', 'sponsors', 'offices'],
    on: { archive: { to: 'archived', by: ['specialCommittee'] } },
  },
  withdrawn: {
    label: '已终止',
    tone: 'stopped',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units'],
    on: { archive: { to: 'archived', by: ['specialCommittee'] } },
  },
  archived: {
    label: '已归档',
    tone: 'quiet',
    final: true,
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units'],
    on: {},
  },
} as const;
