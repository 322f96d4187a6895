/** What a unit is given with a hand-over; `clock`: that of its answer. */
const handOverWith = <C extends string>(clock: C) =>
  ({
    numbers: 'notice',
    seats: { leadUnit: 'leadUnits', coUnit: 'coUnits', handlingUnit: 'assignedUnits' },
    /** The settings say whether answer and opinion run from here or from the receipt. */
    starts: ['receipt', 'objection', clock, 'coOpinion'],
    stops: ['handOver'],
  }) as const;
export const handOver = handOverWith('reply');

/**
 * 调整承办单位: others take the place of units, with a new notice. Whoever stays goes on as before; what was asked of
 * the others ends, and what they wrote stays on record.
 */
const changed = {
  ...handOver,
  by: ['assigner'],
  guard: ['reassignable', 'notOwnAssignment'],
  derives: 'reassignment',
  endsFor: 'unitsLeaving',
  closes: [
    'receipt',
    'objectionDecision',
    'reply',
    'coOpinion',
    'extensionDecision',
    'countersign',
    'replyReview',
    'reminder',
    'followUp',
  ],
  stops: ['receipt', 'objection', 'reply', 'coOpinion', 'rehandle', 'countersign'],
  beginsFor: 'unitsJoining',
  opens: { receipt: 'unitsJoining' },
  basis: '调整须由交办方办理，不得自行转办',
} as const;
const alone = { ...changed, needs: 'reassign' } as const;
const together = {
  ...changed,
  guard: [...changed.guard, 'notOwnMotion'],
  numbersFrom: 'reassigning',
  needs: 'note',
  settles: { assignApproval: 'approved' },
  adds: 'assignApprovals',
  closes: [...changed.closes, 'assignApproval'],
} as const;

/** Offices that assign together also change it together (LZ-02); the units work on until they have agreed. */
const proposed = <S extends string>(to: S) =>
  ({
    to,
    by: ['assigner'],
    needs: 'reassign',
    numbersLater: 'notice',
    guard: ['reassignable', 'noReassignmentPending', 'notOwnAssignment'],
    keeps: 'reassigning',
    derives: 'reassignmentMoved',
    opens: { assignApproval: 'otherAssigners' },
    basis: 'LZ-02',
  }) as const;
const oneOfSeveral = <S extends string>(to: S) =>
  ({
    to,
    by: ['assigner'],
    needs: 'note',
    when: ['assignsTogether'],
    guard: ['notOwnAssignment', 'notOwnMotion'],
    settles: { assignApproval: 'approved' },
    adds: 'assignApprovals',
    basis: 'LZ-02',
  }) as const;
const rejected = <S extends string>(to: S) =>
  ({
    to,
    by: ['assigner'],
    needs: 'reason',
    when: ['assignsTogether'],
    guard: ['notOwnAssignment', 'notOwnMotion'],
    settles: { assignApproval: 'rejected' },
    adds: 'assignApprovals',
    closes: ['assignApproval'],
  }) as const;

/** `to`: the state once the units have changed; `clock`: that of the answer which is asked for there. */
export const reassignIn = <S extends string, T extends string, C extends string>(
  here: S,
  to: T,
  clock: C,
) => {
  const { starts } = handOverWith(clock);
  return {
    reassign: [{ ...alone, starts, to, when: ['assignsAlone'] }, proposed(here)],
    approveAssignment: [
      { ...together, starts, to, when: ['assignsTogether', 'lastAssignApproval'] },
      oneOfSeveral(here),
    ],
    rejectAssignment: rejected(here),
  } as const;
};

/** While units are at work: where none of the lead stays, the case waits for receipt again. */
export const reassignAtWork = <S extends string, T extends string>(here: S, back: T) =>
  ({
    reassign: [
      { ...alone, to: here, when: ['assignsAlone', 'leadStays'] },
      { ...alone, to: back, when: ['assignsAlone'] },
      proposed(here),
    ],
    approveAssignment: [
      { ...together, to: here, when: ['assignsTogether', 'lastAssignApproval', 'leadStays'] },
      { ...together, to: back, when: ['assignsTogether', 'lastAssignApproval'] },
      oneOfSeveral(here),
    ],
    rejectAssignment: rejected(here),
  }) as const;
