import type { CaseView } from '@cppcc-kit/adapter';
import type { Attachment } from '../controllers/uploads.js';
import type { ProposalForm, Reply } from '@cppcc-kit/sdk/proposal';

/** What the forms read out of a case; a redacted view may lack any of it. */
export const readForm = ({ snapshot }: CaseView) =>
  (snapshot.data['form'] ?? {}) as unknown as Partial<ProposalForm>;
export const readSuggestions = (view: CaseView): readonly string[] => readForm(view).suggestions ?? [];
/** A reply as its unit wrote it. */
export type Letter = Reply & {
  readonly addressee?: string;
  readonly copies?: string;
  readonly signatory?: string;
  readonly date?: string;
  readonly printing?: string;
  readonly contact?: string;
  readonly phone?: string;
  readonly at?: string;
  readonly attachments?: readonly Attachment[];
};
/** A released reply. */
export type Answer = Letter & { readonly markNote?: string };

export const readReplies = ({ snapshot }: CaseView) =>
  (snapshot.data['replies'] ?? {}) as unknown as Readonly<Record<string, Letter>>;
export const readAnswers = ({ snapshot }: CaseView) =>
  (snapshot.data['answers'] ?? {}) as unknown as Readonly<Record<string, Answer>>;
/** Of which session a proposal is: what is filed under a number of a past one is of that. */
export const readSession = ({ snapshot }: CaseView): { readonly term?: number; readonly session?: number } =>
  Object.fromEntries(
    ['term', 'session'].flatMap((name) => {
      const value = snapshot.data[name];
      return typeof value === 'number' ? [[name, value]] : [];
    }),
  );
