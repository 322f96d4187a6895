/** Again, against a clock of its own: as the proposer's rating asks, or as the Chairpersons' Meeting orders. */
const again = {
  to: 'rehandling',
  adds: 'rehandlings',
  derives: 'newRound',
  beginsFor: 'unitsToRehandle',
  opens: { reply: 'unitsToRehandle' },
  starts: ['rehandle'],
  /** While it is handled again nothing is published: the letter that comes out of it has a term of its own. */
  stops: ['publish'],
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

/** What is still going on where it is decided to handle again, and whom that concerns. */
interface GoingOn {
  readonly guard?: readonly string[];
  readonly endsFor?: string;
  readonly closes?: readonly string[];
  readonly stops?: readonly string[];
}

/**
 * Steps of handling again, with what ends by them where they are taken. `guard` takes the place of what a rating must
 * say; for what the Chairpersons' Meeting orders the same holds everywhere.
 */
export const rehandlingWith = <const Rest extends GoingOn>({
  guard = rehandle.guard,
  stops = [],
  ...rest
}: Rest) => ({
  rehandle: { ...rehandle, ...rest, guard, stops: [...again.stops, ...stops] },
  orderRehandling: { ...orderRehandling, ...rest, stops: [...again.stops, ...stops] },
});
