import type { CaseView } from '@cppcc-kit/adapter';
import type { ProposalForm, Reply } from '@cppcc-kit/sdk/proposal';

/** What the forms read out of a case; a redacted view may lack any of it. */
export const readForm = ({ snapshot }: CaseView) => (snapshot.data['form'] ?? {}) as unknown as Partial<ProposalForm>;
export const readSuggestions = (view: CaseView): readonly string[] => readForm(view).suggestions ?? [];
export const readReplies = ({ snapshot }: CaseView) => (snapshot.data['replies'] ?? {}) as unknown as Readonly<Record<string, Reply>>;
export const readAnswers = ({ snapshot }: CaseView) => (snapshot.data['answers'] ?? {}) as unknown as Readonly<Record<string, Reply>>;
