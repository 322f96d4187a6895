/** Whoever brought or decided it puts it away where the special committees do not see it (a confidential one). */
const archive = {
  to: 'archived',
  by: ['specialCommittee', 'sponsor', 'sponsorUnit', 'approver'],
  derives: 'archival',
} as const;

/** Where a supervision ends. */
export const ending = {
  closed: {
    label: '已办结',
    tone: 'done',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
    on: { archive: { to: 'archived', by: ['implementer'], derives: 'archival' } },
  },
  notApproved: {
    label: '未列入',
    tone: 'stopped',
    seenBy: ['suggesters', 'sponsors', 'offices'],
    on: { archive },
  },
  withdrawn: {
    label: '已终止',
    tone: 'stopped',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units'],
    on: { archive },
  },
  archived: {
    label: '已归档',
    tone: 'quiet',
    final: true,
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units'],
    on: {},
  },
} as const;
