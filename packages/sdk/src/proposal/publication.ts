import type { Derivation } from '../engine/process.js';
import type { Json, JsonObject } from '../engine/snapshot.js';
import { hideContacts } from '../text/contacts.js';
import { getAnswers, getPresentAnswers, getRound, type Reply } from './view.js';

/** What the public reads of a letter: secrets and contacts removed (domain §2.1 [S38]). */
const withoutContacts = (text: unknown): string => (typeof text === 'string' ? hideContacts(text) : '');

function toPublic({ title, letterNo, mark, body, suggestions }: Reply): JsonObject {
  return {
    ...(Object.fromEntries(
      Object.entries({ title: title && hideContacts(title), letterNo, mark }).filter(
        ([, value]) => value !== undefined,
      ),
    ) as JsonObject),
    body: withoutContacts(body),
    suggestions: suggestions.map((each) => ({ ...each, text: withoutContacts(each.text) })),
  };
}

/** What was said of each unit's latest answer. */
const ofPresent = (snapshot: Parameters<Derivation>[0], ratings: Json | undefined): readonly JsonObject[] =>
  ((ratings ?? []) as readonly JsonObject[]).filter(
    ({ unit, round }) => round === getAnswers(snapshot)[unit as string]?.round,
  );

/** Grades without the names of those who gave them, where the profile publishes them. */
const toPublicRatings = (ratings: readonly JsonObject[]): readonly JsonObject[] =>
  ratings.map(({ overall = null, unit }) => ({ overall, ...(unit === undefined ? {} : { unit }) }));

/**
 * What is published is a copy of that moment: a letter of a later round, or a changed one, is public only when somebody
 * has published it in its turn, after its own review.
 */
export const publication: Derivation = (snapshot, { data, at }, { proposal }) => {
  const reply = data['reply'] === true;
  const answers = Object.entries(getPresentAnswers(snapshot)).map(([unit, answer]) => [
    unit,
    toPublic(answer),
  ]);
  return {
    publication: { open: true, reply, at, round: getRound(snapshot) },
    published: reply
      ? {
          answers: Object.fromEntries(answers) as JsonObject,
          mark: snapshot.data['mark'] ?? null,
          ...(proposal.publication.ratings
            ? {
                satisfaction: snapshot.data['satisfaction'] ?? null,
                ratings: toPublicRatings(ofPresent(snapshot, snapshot.data['ratings'])),
              }
            : {}),
        }
      : null,
  };
};

/** Is there nothing that publishing would add or take away? An answer that its unit withholds is none for the public. */
export function isAllPublic(snapshot: Parameters<Derivation>[0]): boolean {
  const { publication, published, mark = null } = snapshot.data as Readonly<Record<string, JsonObject>>;
  if (publication?.['open'] !== true) return false;
  const before = (published?.['answers'] ?? {}) as JsonObject;
  const answers = Object.entries(getPresentAnswers(snapshot));
  if (answers.length === 0 || answers.some(([, { publishable }]) => !publishable))
    return Object.keys(before).length === 0;
  return (
    published?.['mark'] === mark &&
    Object.keys(before).length === answers.length &&
    answers.every(([unit, answer]) => JSON.stringify(before[unit]) === JSON.stringify(toPublic(answer)))
  );
}

export const unpublication: Derivation = () => ({
  publication: { open: false, reply: false },
  published: null,
});

/** What is published of the ratings follows them while the published round is the present one. */
export function publishRatings(
  snapshot: Parameters<Derivation>[0],
  { ratings, satisfaction }: { readonly ratings: readonly Json[]; readonly satisfaction: Json },
): JsonObject {
  const { data, counters } = snapshot;
  const published = data['published'] as JsonObject | null | undefined;
  const round = counters['rounds'] ?? 0;
  const isPresent = (data['publication'] as JsonObject | undefined)?.['round'] === round;
  if (published?.['ratings'] === undefined || !isPresent) return {};
  return {
    published: { ...published, satisfaction, ratings: toPublicRatings(ofPresent(snapshot, ratings)) },
  };
}
