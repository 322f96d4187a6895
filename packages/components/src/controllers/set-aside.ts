import type { DamagedDraft, Drafts, DraftSummary } from '@cppcc-kit/drafts';
import { actions, button } from '../parts/button.js';
import { notice } from '../parts/notice.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { download } from './download.js';

const words = () => wordsOf('drafts', zh.drafts);

/** What is kept and cannot be opened here stays as it is; the person is told and may take it away. */
export function damagedNotice(damaged: readonly DamagedDraft[]): unknown {
  if (damaged.length === 0) return '';
  const { damagedFile, saveAsFile } = words();
  return notice({
    tone: 'warning',
    title: words().damaged(damaged.length),
    actions: actions(quiet(saveAsFile, () => save(damagedFile, damaged))),
  });
}

/** For what a newer release wrote. */
export const newerButton = (drafts: Drafts | undefined, { id, version, title }: DraftSummary): unknown =>
  quiet(words().newer(title), () => {
    void drafts?.get(id, version).then(
      (draft) => save(title, draft?.data),
      () => undefined,
    );
  });

const quiet = (label: string, onClick: () => void): unknown => button({ label, variant: 'quiet', onClick });

function save(name: string, content: unknown): void {
  download(`${name}.json`, new Blob([JSON.stringify(content, null, 2)]));
}
