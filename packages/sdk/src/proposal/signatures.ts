import type { JsonObject, Snapshot } from '../engine/snapshot.js';
import { getTasks } from '../engine/tasks.js';
import type { ProposalForm } from './form.js';
import { getForm } from './view.js';

/** A signature covers what was signed: title, situation, analysis and suggestions. What else the form says may change. */

/** The parts that a signature covers. */
export interface SignedText extends JsonObject {
  readonly subject: string;
  readonly situation: string;
  readonly analysis: string;
  readonly suggestions: readonly string[];
}

/** A log with a line missing has no form: it is read as far as it can be. */
const getPresentForm = (snapshot: Snapshot): Partial<ProposalForm> => getForm(snapshot) ?? {};

export const getSignedText = (form: Partial<ProposalForm>): SignedText => ({
  subject: form.subject ?? '',
  situation: form.situation ?? '',
  analysis: form.analysis ?? '',
  suggestions: form.suggestions ?? [],
});

/** Does the form say anything else than the case's present one, as far as signatures go? */
const changesText = (snapshot: Snapshot, data: JsonObject): boolean =>
  JSON.stringify(getSignedText(data)) !== JSON.stringify(getSignedText(getPresentForm(snapshot)));

/** Number of the event since which the text stands as it is. */
const getRevision = ({ data }: Snapshot) => Number(data['revision'] ?? 0);

/** What the invited were asked about the present text, withdrawn invitations left out. */
const getInvitations = (snapshot: Snapshot) =>
  getTasks(snapshot, 'coSign').filter(
    ({ opened, outcome }) => opened >= getRevision(snapshot) && outcome !== 'lapsed',
  );

/** Of a joint proposal; what another kind still lists asks nobody. */
const getInvitees = (
  snapshot: Snapshot,
  { proposerType, invitees = [] }: Partial<Pick<ProposalForm, 'proposerType' | 'invitees'>>,
) =>
  (proposerType === 'joint' ? invitees : [])
    .map(({ id }) => id)
    .filter((id) => !snapshot.seats['firstProposer']?.includes(id));

/** Those invited whom nobody has asked about the present text. */
export function getUnasked(snapshot: Snapshot): readonly string[] {
  const asked = new Set(getInvitations(snapshot).map(({ assignee }) => assignee));
  return getInvitees(snapshot, getPresentForm(snapshot)).filter((id) => !asked.has(`person:${id}`));
}

/** Will the form, once it is the case's, have somebody asked who was not? */
export function asksAnybody(snapshot: Snapshot, data: JsonObject): boolean {
  const asked = changesText(snapshot, data) ? [] : getInvitations(snapshot).map(({ assignee }) => assignee);
  return getInvitees(snapshot, data).some((id) => !asked.includes(`person:${id}`));
}

/** Those asked before whom the form no longer names. */
export function getLeftOut(snapshot: Snapshot): readonly string[] {
  const invited = getInvitees(snapshot, getPresentForm(snapshot)).map((id) => `person:${id}`);
  return getTasks(snapshot, 'coSign')
    .map(({ assignee }) => assignee)
    .filter((assignee) => !invited.includes(assignee));
}

/** Those with an open invitation that is none any more: taken back, or about another text. */
export const getUninvited = (snapshot: Snapshot): readonly string[] => [
  ...getLeftOut(snapshot),
  ...getTasks(snapshot, 'coSign')
    .filter(({ opened }) => opened < getRevision(snapshot))
    .map(({ assignee }) => assignee),
];

/** Joint signers who accepted the present text. */
export const getSignedCoSigners = (snapshot: Snapshot): readonly string[] =>
  getInvitations(snapshot)
    .filter(
      ({ outcome, assignee }) =>
        outcome === 'accepted' && snapshot.seats['coSigner']?.some((id) => assignee === `person:${id}`),
    )
    .map(({ assignee }) => assignee);

/** Whoever signed what was submitted: also while a changed text waits for his signature again. */
export const getSigners = (snapshot: Snapshot): readonly string[] => {
  const latest = new Map(
    getTasks(snapshot, 'coSign').flatMap(({ assignee, outcome }) =>
      outcome === 'accepted' || outcome === 'declined' ? [[assignee, outcome]] : [],
    ),
  );
  const { coSigner = [], firstProposer = [] } = snapshot.seats;
  return [...firstProposer, ...coSigner.filter((id) => latest.get(`person:${id}`) === 'accepted')];
};

interface Earlier extends SignedText {
  readonly revision: number;
}
const getEarlier = ({ data }: Snapshot) => (data['signedTexts'] ?? []) as unknown as readonly Earlier[];

/** What a changed form does to the record: the text that somebody signed is kept, so that he can compare. */
export function getChangedText(snapshot: Snapshot, data: JsonObject): JsonObject {
  if (!changesText(snapshot, data)) return {};
  const isSigned = getInvitations(snapshot).some(({ outcome }) => outcome === 'accepted');
  const before: Earlier = { ...getSignedText(getPresentForm(snapshot)), revision: getRevision(snapshot) };
  return {
    revision: snapshot.seq + 1,
    ...(isSigned ? { signedTexts: [...getEarlier(snapshot), before] } : {}),
  };
}

/** The text that this person signed, where it is no longer the proposal's; undefined where there is nothing to compare. */
export function getTextSignedBefore(snapshot: Snapshot, person: string): SignedText | undefined {
  const signed = getTasks(snapshot, 'coSign')
    .filter(({ assignee, outcome }) => assignee === `person:${person}` && outcome === 'accepted')
    .pop();
  if (signed === undefined || signed.opened >= getRevision(snapshot)) return undefined;
  return [...getEarlier(snapshot)].reverse().find(({ revision }) => revision <= signed.opened);
}
