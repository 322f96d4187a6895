/**
 * Receipt and objection. Each unit answers for itself: what one has not done yet keeps no other from its work, and the
 * offices that assign always have a step (domain §2.1).
 */

/** `begun`: the state once a lead unit has received; `clock`: that of its answer. */
export const receiptIn = <S extends string, B extends string, C extends string>(
  to: S,
  begun: B,
  clock: C,
) => {
  const received = { keepsByUnit: 'receipts', stops: ['receipt', 'objection'] } as const;
  const taken = {
    ...received,
    by: ['handlingUnit'],
    needs: 'acknowledge',
    settles: { receipt: 'received' },
    closes: ['reminder'],
  } as const;
  /** A unit that never receives, or that nobody answers for, holds nothing up: past the terms it counts as having received. */
  const deemed = {
    ...received,
    by: ['assigner'],
    needs: 'receiptOf',
    guard: ['notOwnAssignment', 'receiptRunOut'],
    closes: ['receipt', 'reminder'],
    basis: 'domain §2.1 逾期视同签收',
  } as const;
  return {
    acknowledge: [
      {
        ...taken,
        when: ['actsAsLead'],
        to: begun,
        opens: { reply: 'ownUnit' },
        starts: [clock],
        basis: 'domain §6 #3',
      },
      { ...taken, to, opens: { coOpinion: 'ownUnit' }, starts: ['coOpinion'] },
    ],
    recordReceipt: [
      {
        ...deemed,
        when: ['receiptOpen', 'namesLead'],
        to: begun,
        opens: { reply: 'namedUnit' },
        starts: [clock],
      },
      { ...deemed, when: ['receiptOpen'], to, opens: { coOpinion: 'namedUnit' }, starts: ['coOpinion'] },
    ],
    giveOpinion: {
      to,
      by: ['coUnit'],
      needs: 'coOpinion',
      settles: { coOpinion: 'given' },
      keepsByUnit: 'coOpinions',
      stops: ['coOpinion'],
      basis: 'domain §2.1 会办意见',
    },
  } as const;
};

export const objectionIn = <S extends string>(to: S) =>
  ({
    object: {
      to,
      by: ['handlingUnit'],
      needs: 'object',
      settles: { receipt: 'objected' },
      guard: ['withinObjection', 'objectionsLeft', 'suggestsAnother'],
      counts: ['objections'],
      adds: 'objections',
      closes: ['reminder'],
      opens: { objectionDecision: 'assigners' },
      pauses: ['receipt', 'objection', 'reply', 'rehandle', 'coOpinion'],
      basis: 'domain §2.1 异议 3–10日',
    },
  }) as const;

const reject = {
  by: ['assigner'],
  needs: 'unitDecision',
  guard: ['notOwnAssignment', 'noReassignmentPending'],
  settles: { objectionDecision: 'rejected' },
  adds: 'objectionDecisions',
} as const;
const rejected = {
  ...reject,
  closes: ['objectionDecision'],
  opens: { receipt: 'namedUnit' },
  resumes: ['receipt', 'objection', 'reply', 'rehandle', 'coOpinion'],
} as const;

/**
 * Each objection is decided by itself: the others go on waiting. Offices that assign together decide it together (LZ-02).
 * `over`: the state when none is left.
 */
export const objectionRejected = <S extends string, T extends string>(here: S, over: T) =>
  [
    { ...reject, to: here, when: ['assignsTogether', 'othersDecide'] },
    { ...rejected, to: over, when: ['lastObjection'] },
    { ...rejected, to: here },
  ] as const;
/** While others are at work the case stays where it is. */
export const objectionRejectedAtWork = <S extends string>(here: S) =>
  [
    { ...reject, to: here, when: ['assignsTogether', 'othersDecide'] },
    { ...rejected, to: here },
  ] as const;
