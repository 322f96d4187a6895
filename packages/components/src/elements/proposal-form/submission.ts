import { newId } from '@cppcc-kit/drafts';
import { isCppccError, type JsonObject } from '@cppcc-kit/sdk';
import type { CaseWork } from '../../controllers/case-work.js';
import { toForm, toValues, type UnfinishedProposal } from './form-values.js';

interface Person {
  readonly id: string;
  readonly name: string;
}

/** An opening that has not been answered: kept with the draft, so that it can be asked for again after a crash. */
export interface Attempt {
  readonly key: string;
  /** Exactly what was sent: the same key with another text would be refused. */
  readonly form: JsonObject;
  readonly onBehalfOf?: Person | undefined;
}

export interface SubmissionOptions {
  readonly work: CaseWork;
  /** As the schema gave it back. */
  readonly form: JsonObject;
  /** The member for whom it is written down. */
  readonly onBehalfOf: Person | undefined;
  readonly attempt: Attempt | undefined;
  /** The draft that is sent; undefined where nothing is kept. */
  readonly draftId: string | undefined;
  /** Resolves when the attempt is on disk, or could not be put there. */
  remember(attempt: Attempt | undefined): Promise<void>;
}

/**
 * - `sent`: the proposal is with the committee.
 * - `invited`: the case is open, the invitations are out, the first proposer submits later.
 * - `recorded`: the case is open; the member for whom it was written down submits it.
 * - `alreadySent`: an earlier attempt had arrived after all, and the text has been changed since.
 * - `failed`: `work.problems` or `work.error` say why.
 */
export type Outcome = 'sent' | 'invited' | 'recorded' | 'alreadySent' | 'failed';

/**
 * Brings a proposal to the committee: opens the case, or revises the one there is, then submits it. Every step may have
 * happened before without an answer, on this page or one that crashed; none happens twice.
 */
export async function submitProposal(options: SubmissionOptions): Promise<Outcome> {
  const { work, form } = options;
  const opened = work.view ? true : await openCase(options);
  if (!opened) return 'failed';
  const { state, data } = work.view!.snapshot;
  const isSame = isSameForm(data['form'], form);
  // What somebody has sent in another window is not written over unread.
  if (opened === 'elsewhere' && !isSame) return 'alreadySent';
  if (!isSame || state !== 'drafting') {
    if (!work.available('revise')) return isSame ? 'sent' : 'alreadySent';
    if (!(await work.send('revise', form))) return 'failed';
  }
  if (!work.available('submit')) return 'recorded';
  if (form['proposerType'] === 'joint') return 'invited';
  if (await work.send('submit', {})) return 'sent';
  // Another window was a moment faster with the same text.
  const after = work.view!.snapshot;
  return after.state !== 'drafting' && state === 'drafting' && isSameForm(after.data['form'], form)
    ? 'sent'
    : 'failed';
}

/** The key is the draft's own id: whichever window sends the draft, and how often, one case comes of it. */
async function openCase(options: SubmissionOptions): Promise<boolean | 'elsewhere'> {
  const { work, form, onBehalfOf: member, attempt, draftId, remember } = options;
  const {
    key,
    form: data,
    onBehalfOf,
  } = attempt ?? {
    key: draftId ?? newId(),
    form,
    onBehalfOf: member,
  };
  if (!attempt) await remember({ key, form: data, onBehalfOf });
  if (await work.open('proposal', 'draft', data, { key, ...(onBehalfOf && { onBehalfOf }) })) {
    // The answer to an old key is the case as it was then.
    if (attempt) await work.reload();
    return true;
  }
  const { error } = work;
  const used = (error as { readonly details?: { readonly caseId?: string } } | undefined)?.details?.caseId;
  if (used !== undefined) {
    await remember(undefined);
    return (await work.adopt(used)) && 'elsewhere';
  }
  if (error !== undefined && !isJudged(error)) return false;
  await remember(undefined);
  // An earlier text was refused, so nothing has come of it; this one is another.
  return attempt !== undefined && !isSameForm(data, form) && openCase({ ...options, attempt: undefined });
}

/**
 * Was it this very text that was turned away? Without an answer, or one that is about the person or the hour, an earlier
 * try may have arrived all the same.
 */
const isJudged = (error: unknown): boolean =>
  isCppccError(error) && !/_(NETWORK|BUSY|SIGNED_OUT|FORBIDDEN|OTHER_PERSON)$/.test(error.code);

/** Equal as forms: a store may have put the members in another order. */
function isSameForm(one: unknown, other: unknown): boolean {
  const [first, second] = [one, other].map((each) => {
    const form = (each ?? {}) as UnfinishedProposal;
    return JSON.stringify(toForm(toValues(form), form));
  });
  return first === second;
}
