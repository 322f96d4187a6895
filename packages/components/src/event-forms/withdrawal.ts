import type { CaseView } from '@cppcc-kit/adapter';
import { records, type RecordEntry } from '../parts/records.js';
import { formatInstant } from './format.js';
import { words } from './words.js';

interface Opinion {
  readonly at: string;
  readonly by: { readonly name: string };
  readonly reason?: string;
  readonly opinion?: string;
  readonly seq: number;
}

/** A request to withdraw while it waits, and what the joint signers say of it. */
export function withdrawalText({ snapshot: { data, tasks } }: CaseView): unknown {
  const pending = tasks.find(({ kind, settled }) => kind === 'withdrawalDecision' && settled === undefined);
  if (pending === undefined) return '';
  const { reason } = (data['withdrawal'] ?? {}) as { readonly reason?: string };
  const opinions = ((data['withdrawalOpinions'] ?? []) as unknown as readonly Opinion[]).filter(
    ({ seq }) => seq > pending.opened,
  );
  const label = (seq: number) =>
    words().withdrawalAnswers[tasks.find(({ settled }) => settled === seq)?.outcome ?? ''];
  return [
    records(words().withdrawal, [{ title: words().reason, text: reason }]),
    records(
      words().withdrawalOpinions,
      opinions.map(({ at, by, seq, reason: why, opinion = '' }): RecordEntry => ({
        title: by.name,
        meta: [label(seq) ?? '', formatInstant(at)].join(' '),
        text: why ?? opinion,
      })),
    ),
  ];
}
