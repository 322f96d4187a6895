import { html, type TemplateResult } from 'lit';
import { savedLine } from '../../../controllers/saved-line.js';
import { damagedNotice, newerButton } from '../../../controllers/set-aside.js';
import { actions, button } from '../../../parts/button.js';
import { confirmation } from '../../../parts/confirmation.js';
import { notice } from '../../../parts/notice.js';
import type { Desk } from '../desk.js';
import { isReadable } from '../draft-keeper.js';
import { more } from './more-words.js';

/** What was restored, and what else is kept on this computer. */
export const draftNotices = (desk: Desk): TemplateResult =>
  html`${keptNotice(desk)}${damagedNotice(desk.keeper.damaged)}`;

function keptNotice(desk: Desk): unknown {
  const { kit, keeper, asking, ask, startNew, startDrafts } = desk;
  const { restored, others } = keeper;
  const quiet = (label: string, onClick: () => void): unknown => button({ label, variant: 'quiet', onClick });
  if (restored && asking === 'discard') return discardQuestion(desk);
  const rest = others.map((draft) =>
    isReadable(draft)
      ? quiet(more().openDraft(draft.title, savedLine(draft.savedAt)), () => startDrafts(draft.version))
      : newerButton(kit.drafts, draft),
  );
  if (!restored)
    return others.length > 0 ? notice({ title: more().otherDrafts, actions: actions(rest) }) : '';
  return notice({
    title: more().restored,
    body: more().restoredBody(savedLine(restored.savedAt)),
    role: 'status',
    actions: actions(
      quiet(more().discard, () => ask('discard')),
      quiet(more().startNew, startNew),
      rest,
    ),
  });
}

/** Nothing of a draft comes back. */
const discardQuestion = ({ ask, discard }: Desk): TemplateResult =>
  confirmation({
    question: more().discardAsk,
    body: more().discardBody,
    confirmLabel: more().discard,
    danger: true,
    onConfirm: discard,
    onCancel: () => ask(undefined),
  });
