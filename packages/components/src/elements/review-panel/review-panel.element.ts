import type { CaseView } from '@cppcc-kit/adapter';
import { withdrawalText } from '../../event-forms/withdrawal.js';
import { formatInstant } from '../../event-forms/format.js';
import { words } from '../../event-forms/words.js';
import { badge } from '../../parts/badge.js';
import { records } from '../../parts/records.js';
import { WorkPanel, type WorkPanelPlan } from '../work-panel.js';

interface Review {
  readonly label: string;
  readonly at: string;
  readonly by: string;
  readonly opinion: string;
  readonly eligibility: boolean;
  readonly content: boolean;
  readonly format: boolean;
}

/**
 * Review of proposals: the queue, one proposal beside its text, the opinions of the stages before, and the outcomes
 * that this stage may choose, each with its reason.
 *
 * @summary 登记、预审、审查、立案与不立案
 * @attr case-id - The proposal shown beside the queue.
 * @attr no-queue - Only the proposal.
 * @fires cppcc-select - A proposal was chosen in the queue; cancelable.
 * @fires cppcc-send - Before an event is sent; cancelable.
 * @fires cppcc-sent - After it was taken.
 * @fires cppcc-moved - The case had gone on meanwhile and nothing was sent: `case` as it is now.
 * @csspart panel, item, badge, button, field, control, error, summary
 */
export class CppccReviewPanel extends WorkPanel {
  static override readonly plan: WorkPanelPlan = {
    words: 'review',
    states: ['submitted', 'preReview', 'underReview', 'consulting', 'returned'],
    events: [
      'receive',
      'review',
      'file',
      'returnForRevision',
      'decline',
      'merge',
      'convert',
      'refer',
      'overrideConsent',
      'reconsider',
      'grantWithdrawal',
      'refuseWithdrawal',
    ],
    hasTasks: false,
  };

  protected override renderBeside(view: CaseView): unknown {
    const reviews = (view.snapshot.data['reviews'] ?? []) as unknown as readonly Review[];
    return [
      withdrawalText(view),
      records(
        words().reviews,
        reviews.map(({ label, at, by, opinion, ...checks }) => {
          const failed = (['eligibility', 'content', 'format'] as const)
            .filter((name) => !checks[name])
            .map((name) => words().checks[name]);
          return {
            title: label,
            meta: `${by} ${formatInstant(at)}`,
            text: opinion,
            badge:
              failed.length === 0
                ? badge(words().allFit, 'success')
                : badge(words().notFit(failed), 'warning'),
          };
        }),
      ),
    ];
  }
}
