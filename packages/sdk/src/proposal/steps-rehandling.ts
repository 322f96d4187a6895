/** Again, against a clock of its own: as the proposer's rating asks, or as the Chairpersons' Meeting orders. */
const again = {
  to: 'rehandling',
  adds: 'rehandlings',
  derives: 'newRound',
  beginsFor: 'unitsToRehandle',
  opens: { reply: 'unitsToRehandle' },
  starts: ['rehandle'],
  basis: 'SZ-49',
} as const;
const rehandle = {
  ...again,
  by: ['proposalCommittee', 'chairpersonsMeeting', 'partyOffice', 'governmentOffice'],
  needs: 'rehandle',
  guard: ['notOwnEnding', 'ratedForRehandling', 'unitsToRehandleKnown', 'unitsRatedBadly', 'roundsLeft'],
  counts: ['rounds'],
} as const;
/** It is a round, but none of those that the proposer's ratings may ask for. */
const orderRehandling = {
  ...again,
  by: ['chairpersonsMeeting'],
  needs: 'orderRehandling',
  guard: ['notOwnEnding', 'mayOrder', 'unitsToRehandleKnown'],
  counts: ['rounds', 'orders'],
} as const;

/** Steps of handling again, with what is still going on where it is decided, or another guard. */
export const rehandlingWith = <Rest extends object>(rest: Rest) => ({
  rehandle: { ...rehandle, ...rest },
  orderRehandling: { ...orderRehandling, ...rest, guard: orderRehandling.guard },
});
