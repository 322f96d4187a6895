import type { Json, JsonObject, Snapshot } from '../engine/snapshot.js';
import type { Profile } from '../profile/types.js';
import { getAnswers, getLowest, type Outcome, type Rating, type Satisfaction } from './view.js';

/** Each unit that answers is rated for itself; the case is as satisfied as with the worst of them (domain §6 #10). */

export const getLeads = ({ seats }: Snapshot): readonly string[] => seats['leadUnit'] ?? [];

/** What was said of a unit's latest answer. */
const getRatingsOf = (snapshot: Snapshot, unit: string): readonly Rating[] =>
  ((snapshot.data['ratings'] ?? []) as unknown as readonly Rating[]).filter(
    (rating) => rating.unit === unit && rating.round === getAnswers(snapshot)[unit]?.round,
  );

/** Units whose rating orders another handling. */
export const getBadUnits = (snapshot: Snapshot, { proposal }: Profile): readonly string[] => {
  const grades = (snapshot.data['satisfactions'] ?? {}) as Readonly<Record<string, Satisfaction>>;
  return getLeads(snapshot).filter((unit) =>
    (proposal.rehandling.on as readonly Outcome[]).includes(grades[unit]!),
  );
};

/** How often each unit has handled again because of a rating; what the meeting orders costs none of these rounds. */
export const getHandledAgain = ({ data }: Snapshot) =>
  (data['handledAgain'] ?? {}) as Readonly<Record<string, number>>;
export const hasRoundsLeft = (snapshot: Snapshot, unit: string, { proposal }: Profile): boolean =>
  (getHandledAgain(snapshot)[unit] ?? 0) < proposal.rehandling.rounds;

/**
 * Named ones, else those that satisfied badly, else all: a meeting may order it without a bad rating. After a rating
 * only those of them that have rounds left.
 */
export function getUnitsToRehandle(
  snapshot: Snapshot,
  { type, data }: { readonly type: string; readonly data?: JsonObject },
  profile: Profile,
): readonly string[] {
  if (Array.isArray(data?.['units'])) return data['units'] as readonly string[];
  const bad = getBadUnits(snapshot, profile);
  const units = bad.length > 0 ? bad : getLeads(snapshot);
  return type === 'rehandle' ? units.filter((unit) => hasRoundsLeft(snapshot, unit, profile)) : units;
}

/** A unit's grade stands when every signer has rated it; one 不满意 is enough to say so earlier. */
export function gradeUnits(
  snapshot: Snapshot,
  isOpen: (unit: string) => boolean,
): { readonly satisfactions: JsonObject; readonly satisfaction: Json } {
  const grades = getLeads(snapshot).map((unit): readonly [string, Outcome | null] => {
    const lowest = getLowest(getRatingsOf(snapshot, unit));
    return [unit, lowest !== undefined && (lowest === 'dissatisfied' || !isOpen(unit)) ? lowest : null];
  });
  const known = grades.flatMap(([, overall]) => (overall === null ? [] : [{ overall }]));
  const lowest = getLowest(known) ?? null;
  return {
    satisfactions: Object.fromEntries(grades.filter(([, grade]) => grade !== null)),
    satisfaction: known.length === grades.length || lowest === 'dissatisfied' ? lowest : null,
  };
}
