/** Steps that several states share. Each is written once; a state spreads what it needs. */

/** Until it is approved, a topic is its proposer's to take back. */
export const withdrawal = { to: 'withdrawn', by: ['sponsor'], needs: 'reason', keeps: 'outcome' } as const;

/** Once approved, a supervision ends before its time only by those who approved it. */
export const cancellation = {
  to: 'withdrawn',
  by: ['approver'],
  needs: 'reason',
  guard: ['notOwnTopic', 'notOfSupervised'],
  keeps: 'outcome',
  basis: 'SZ-23',
} as const;

/** The same once the letter is out: whatever was asked of the units lapses. */
export const cancellationAfterSending = {
  ...cancellation,
  closes: ['receipt', 'reply', 'evaluation', 'verification', 'reminder', 'followUp', 'revisit'],
  stops: ['receipt', 'reply', 'explanation', 'revisit'],
} as const;

/** Whoever was named to carry it out may be nobody: before there is a plan another committee can be named. */
export const reappoint = {
  to: 'approved',
  by: ['approver'],
  needs: 'appointment',
  adds: 'appointments',
  derives: 'appointed',
  seats: { implementer: 'committee' },
  basis: 'SZ-23, SZ-24',
} as const;

/** The plan, made or changed: also while the opinion is written, for a unit that turns out to be the wrong one. */
export const organiseIn = <S extends string>(to: S) =>
  ({
    to,
    by: ['implementer'],
    needs: 'plan',
    guard: ['periodNear', 'supervisesOthers'],
    keeps: 'plan',
    seats: { teamMember: 'team', supervisedUnit: 'plannedUnits' },
    basis: 'SZ-24',
  }) as const;

/** Informing the members, doing the rounds, tying in other work: as long as the opinion is not being written. */
export const activityIn = <S extends string>(to: S) =>
  ({
    organise: organiseIn(to),
    logBriefing: {
      to,
      by: ['implementer', 'teamMember', 'supervisedUnit'],
      needs: 'briefing',
      guard: ['briefedByNow'],
      adds: 'briefings',
      basis: 'SZ-27',
    },
    linkTopic: {
      to,
      by: ['implementer'],
      needs: 'sharedTopic',
      keeps: 'sharedTopic',
      links: { at: 'sharedTopic.caseId', relation: 'sharedTopic' },
      basis: 'SZ-28',
    },
    logActivity: {
      to: 'underway',
      by: ['implementer', 'teamMember'],
      needs: 'activity',
      guard: ['notOfSupervised', 'heldByNow'],
      adds: 'activities',
      basis: 'SZ-22',
    },
    cancel: cancellation,
  }) as const;

export const draftOpinion = {
  to: 'drafting',
  by: ['implementer', 'teamMember'],
  needs: 'opinion',
  guard: ['notOfSupervised', 'otherDrafter', 'unitsAddressed'],
  keeps: 'opinionDraft',
  derives: 'opinionDrafted',
  basis: 'domain §3.8',
} as const;

/** The start of the unit's clocks is a setting: its receipt of the opinion or the sending (domain §6 #15). */
const send = {
  to: 'sent',
  by: ['implementer'],
  needs: 'sending',
  numbers: 'opinion',
  derives: 'sentOpinion',
  opens: { receipt: 'supervisedUnits' },
} as const;

export const sendWith = <const Guard extends readonly string[]>(needed: Guard) => {
  const guard = ['notOfSupervised', 'otherSender', ...needed] as const;
  return [
    {
      ...send,
      guard,
      when: ['clocksFromSending'],
      starts: ['receipt', 'reply', 'explanation'],
      basis: 'domain §6 #15',
    },
    { ...send, guard, starts: ['receipt'], basis: 'SZ-25' },
  ] as const;
};

const acknowledge = {
  to: 'handling',
  by: ['supervisedUnit'],
  needs: 'acknowledge',
  settles: { receipt: 'received' },
  keepsByUnit: 'receipts',
  closes: ['reminder'],
  opens: { reply: 'ownUnit' },
  stops: ['receipt'],
} as const;

/** A unit that does not sign for the letter has it all the same once the time for that is over. */
const deemReceived = {
  to: 'handling',
  by: ['implementer', 'inspector'],
  needs: 'deemedReceipt',
  guard: ['ofSupervisedUnit', 'receiptOverdue'],
  keepsByUnit: 'receipts',
  closes: ['receipt', 'reminder'],
  opens: { reply: 'namedUnit' },
  stops: ['receipt'],
} as const;

/** Units receive and handle in their own time: the first receipt begins the handling, later ones change nothing for the others. */
export const receipts = {
  acknowledge: [
    { ...acknowledge, when: ['clocksFromSending'], basis: 'domain §6 #15' },
    { ...acknowledge, starts: ['reply', 'explanation'], basis: 'SZ-29' },
  ],
  deemReceived: [
    { ...deemReceived, when: ['clocksFromSending'], basis: 'domain §6 #15' },
    { ...deemReceived, starts: ['reply', 'explanation'], basis: 'SZ-29' },
  ],
} as const;

/** A letter that is out: taken back to be written anew, or put right in what does not change its opinions. */
export const letterIn = <S extends string>(to: S) =>
  ({
    recall: {
      to: 'drafting',
      by: ['implementer'],
      needs: 'reason',
      guard: ['noReplySigned'],
      adds: 'recalls',
      derives: 'recalledOpinion',
      closes: ['receipt', 'reply', 'evaluation', 'verification', 'reminder', 'followUp'],
      stops: ['receipt', 'reply', 'explanation'],
    },
    correct: {
      to,
      by: ['implementer'],
      needs: 'correction',
      guard: ['correctsNoKeyOpinion'],
      adds: 'corrections',
    },
  }) as const;

/**
 * 催办: a unit that lets a date pass is told so, on the record, and says where it stands. 督办: a leader or an office
 * stands behind it (SZ-24 主席会议成员牵头, SZ-26 督查, ML-05 督办清单和台账). Other offices than those that inspect
 * here only read it (domain §5).
 */
export const urgingIn = <S extends string>(to: S) =>
  ({
    urge: {
      to,
      by: ['inspector', 'implementer'],
      needs: 'urging',
      guard: ['ofSupervisedUnit', 'notOwnUnit'],
      adds: 'urgings',
      closes: ['reminder'],
      opens: { reminder: 'namedUnit' },
      basis: 'SZ-26',
    },
    followUp: {
      to,
      by: ['leader', 'implementer', 'inspector'],
      needs: 'followingUp',
      guard: ['ofSupervisedUnit', 'notOwnUnit'],
      adds: 'followUps',
      closes: ['followUp'],
      opens: { followUp: 'namedUnit' },
      basis: 'SZ-24, SZ-26, ML-05',
    },
    reportProgress: {
      to,
      by: ['supervisedUnit'],
      needs: 'progressReport',
      when: ['urged'],
      adds: 'progressReports',
      derives: 'reported',
      closes: ['reminder', 'followUp'],
      basis: 'SZ-29',
    },
  }) as const;

const recordImplementation = {
  by: ['supervisedUnit'],
  needs: 'implementation',
  guard: ['adoptedByUnit'],
  adds: 'implementations',
  derives: 'reported',
  basis: 'SZ-29',
} as const;

/** What goes on beside everything else once the unit is at work. */
export const followUpIn = <S extends string>(to: S) =>
  ({
    logProgress: {
      to,
      by: ['inspector'],
      needs: 'progress',
      guard: ['ofSupervisedUnit', 'notOwnUnit', 'inspectedByNow'],
      adds: 'progress',
      basis: 'SZ-26',
    },
    recordImplementation: [
      { ...recordImplementation, to, when: ['saysDone'], opens: { verification: 'implementers' } },
      { ...recordImplementation, to },
    ],
    /** Whether it is done, those say who asked for it: the unit's own word ends nothing (SZ-30). */
    verify: {
      to,
      by: ['implementer'],
      needs: 'verification',
      guard: ['ofSupervisedUnit', 'notOwnReport', 'otherVerifier'],
      settles: { verification: 'verified' },
      adds: 'verifications',
      derives: 'verified',
      basis: 'SZ-30',
    },
    ...urgingIn(to),
    cancel: cancellationAfterSending,
  }) as const;

/** A unit whose handling did not satisfy the team handles once more, within the rounds of the profile. */
export const rehandle = {
  to: 'handling',
  by: ['implementer'],
  needs: 'rehandling',
  guard: ['ofSupervisedUnit', 'notOwnReport', 'judgedPoorly', 'roundsLeft'],
  adds: 'rehandlings',
  derives: 'rehandled',
  closes: ['verification', 'reminder', 'followUp'],
  opens: { reply: 'namedUnit' },
  starts: ['reply'],
  basis: 'SZ-29, domain §6 #8',
} as const;

/** Closed over the team's dissatisfaction, or with nothing adopted, only by those who decided the topic (SZ-23). */
export const closureWith = <const Guard extends readonly string[]>(needed: Guard) => {
  const guard = ['notOwnReports', 'notOfSupervised', 'otherCloser', ...needed] as const;
  return [
    {
      to: 'closed',
      when: ['contested'],
      by: ['approver'],
      needs: 'note',
      guard: ['rehandledFirst', ...guard, 'outcomeExplained'],
      keeps: 'closing',
      closes: ['revisit', 'verification', 'reminder', 'followUp'],
      stops: ['revisit'],
      basis: 'SZ-23',
    },
    {
      to: 'closed',
      by: ['implementer'],
      needs: 'note',
      guard,
      keeps: 'closing',
      closes: ['revisit', 'verification', 'reminder', 'followUp'],
      stops: ['revisit'],
      basis: 'SZ-30',
    },
  ] as const;
};
