/** Steps that several states share. Each is written once; a state spreads what it needs. */

/** Until it is approved, a topic is its proposer's to take back. */
export const withdrawal = { to: 'withdrawn', by: ['sponsor'], needs: 'reason', keeps: 'outcome' } as const;

/** Once approved, a supervision ends before its time only by those who approved it. */
export const cancellation = {
  to: 'withdrawn',
  by: ['approver'],
  needs: 'reason',
  keeps: 'outcome',
  basis: 'SZ-23',
} as const;

/** Informing the members, doing the rounds, tying in other work: as long as the opinion is not being written. */
export const activityIn = <S extends string>(to: S) =>
  ({
    organise: {
      to,
      by: ['implementer'],
      needs: 'plan',
      keeps: 'plan',
      seats: { teamMember: 'team', supervisedUnit: 'plannedUnits' },
      basis: 'SZ-24',
    },
    logBriefing: {
      to,
      by: ['implementer', 'teamMember', 'supervisedUnit'],
      needs: 'briefing',
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
      adds: 'activities',
      basis: 'SZ-22',
    },
    cancel: cancellation,
  }) as const;

export const draftOpinion = {
  to: 'drafting',
  by: ['implementer', 'teamMember'],
  needs: 'opinion',
  guard: ['unitsAddressed'],
  keeps: 'opinionDraft',
  derives: 'tier',
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

export const sendWith = <const Guard extends readonly string[]>(guard: Guard) =>
  [
    {
      ...send,
      guard,
      when: ['clocksFromSending'],
      starts: ['receipt', 'reply', 'explanation'],
      basis: 'domain §6 #15',
    },
    { ...send, guard, starts: ['receipt'], basis: 'SZ-25' },
  ] as const;

const acknowledge = {
  to: 'handling',
  by: ['supervisedUnit'],
  needs: 'acknowledge',
  settles: { receipt: 'received' },
  keepsByUnit: 'receipts',
  opens: { reply: 'ownUnit' },
  stops: ['receipt'],
} as const;

/** Units receive and handle in their own time: the first receipt begins the handling, later ones change nothing for the others. */
export const receipt = [
  { ...acknowledge, when: ['clocksFromSending'], basis: 'domain §6 #15' },
  { ...acknowledge, starts: ['reply', 'explanation'], basis: 'SZ-29' },
] as const;

/** What goes on beside everything else once the unit is at work. */
export const followUpIn = <S extends string>(to: S) =>
  ({
    logProgress: {
      to,
      by: ['inspector'],
      needs: 'progress',
      guard: ['ofSupervisedUnit'],
      adds: 'progress',
      basis: 'SZ-26',
    },
    recordImplementation: {
      to,
      by: ['supervisedUnit'],
      needs: 'implementation',
      guard: ['adoptedByUnit'],
      adds: 'implementations',
      basis: 'SZ-29',
    },
  }) as const;
