import type { CaseView } from '@cppcc-kit/adapter';
import { getSignedText, getTextSignedBefore } from '@cppcc-kit/sdk/proposal';
import { readForm } from '../event-forms/read.js';
import { words } from '../event-forms/words.js';
import { facts } from './facts.js';
import { notice } from './notice.js';
import { panel } from './panel.js';

const parts = ['subject', 'situation', 'analysis', 'suggestions'] as const;

/** What has changed since this person signed, old beside new: nobody signs again what he has not seen. */
export function changedText({ snapshot, ...view }: CaseView, person: string | undefined): unknown {
  const before = person === undefined ? undefined : getTextSignedBefore(snapshot, person);
  if (before === undefined) return '';
  const now = getSignedText(readForm({ snapshot, ...view }));
  const changed = parts.filter((part) => say(before[part]) !== say(now[part]));
  return panel({
    title: words().changedSince,
    body: [
      notice({ title: words().changedSinceBody, tone: 'warning' }),
      facts(
        changed.flatMap((part) => [
          { label: words().signedAs(words().textParts[part]), value: say(before[part]), long: true },
          { label: words().nowAs(words().textParts[part]), value: say(now[part]), long: true },
        ]),
      ),
    ],
  });
}

const say = (text: string | readonly string[]): string =>
  (typeof text === 'string' ? text : text.map((each, index) => `${index + 1}. ${each}`).join('\n')) ||
  words().emptyPart;
