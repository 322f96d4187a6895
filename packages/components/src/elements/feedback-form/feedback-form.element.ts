import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import type { Kit } from '../../context.js';
import { renderActions, renderCase } from '../../controllers/event-form-view.js';
import { EventFormWork } from '../../controllers/event-form-work.js';
import { KitController, kitProperties } from '../../controllers/kit.js';
import { formatInstant } from '../../event-forms/format.js';
import { styles } from '../../event-forms/styles.js';
import { words } from '../../event-forms/words.js';
import { answersText } from '../../parts/answers.js';
import { badge, type Tone } from '../../parts/badge.js';
import { toast } from '../../parts/live.js';
import { notice } from '../../parts/notice.js';
import { panel } from '../../parts/panel.js';
import { records } from '../../parts/records.js';
import { emptyState } from '../../parts/states.js';

interface Rating {
  readonly overall: 'satisfied' | 'basicallySatisfied' | 'dissatisfied' | 'noFeedback';
  readonly unit?: string;
  readonly reason?: string;
  readonly comment?: string;
  readonly at: string;
  readonly by: { readonly name: string };
}

const tones: Readonly<Record<Rating['overall'], Tone>> = {
  satisfied: 'success',
  basicallySatisfied: 'info',
  dissatisfied: 'danger',
  noFeedback: 'neutral',
};

/**
 * A signer's opinion of the handling, from his own account: the reply beside the question, what the others said, and
 * how many have not answered yet. Silence is never taken for satisfaction.
 *
 * @summary 评价办理情况
 * @attr case-id - The proposal.
 * @fires cppcc-send - Before an event is sent; cancelable.
 * @fires cppcc-sent - After it was taken.
 * @fires cppcc-moved - The case had gone on meanwhile and nothing was sent: `case` as it is now.
 * @csspart panel, badge, button, field, control, error, summary
 */
export class CppccFeedbackForm extends LitElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = { ...kitProperties, caseId: { attribute: 'case-id' } };

  declare adapter: Kit['adapter'] | undefined;
  declare profile: Kit['profile'] | undefined;
  declare drafts: Kit['drafts'] | undefined;
  declare actor: Kit['actor'] | undefined;
  declare caseId: string | undefined;

  private readonly kit = new KitController(this);
  private readonly work = new EventFormWork(this, this.kit, { events: () => ['rate'], opensFirst: true });

  /** The case as last loaded or changed. */
  get case(): CaseView | undefined {
    return this.work.view;
  }

  override render(): TemplateResult {
    return html`${renderCase(this.work, this.caseId, (view) => this.renderBoth(view))}`;
  }

  private renderBoth(view: CaseView): TemplateResult {
    const answers = answersText({
      view,
      profile: this.kit.profile,
      unitName: this.work.units.nameOf,
      attachments: this.work.attachments,
    });
    const said = this.renderRatings(view);
    if (answers.length === 0)
      return panel({
        title: words().feedback,
        body: emptyState(words().notAnswered, words().notAnsweredBody),
      });
    // Whoever has nothing to say here is not told so; after sending, the word that it arrived has its place all the same.
    const isAsked = this.work.offered.length > 0 || this.work.chosen !== undefined;
    const own = isAsked
      ? renderActions(this.work, words().feedback)
      : html`<div id="work" tabindex="-1" role="group" aria-label=${words().ratings}>${said}</div>
          ${toast()}`;
    return html`<div class="split reading">
      <div class="stack">${answers}</div>
      <div class="stack">${isAsked ? said : ''}${own}</div>
    </div>`;
  }

  private renderRatings({ snapshot, actor }: CaseView): unknown {
    const ratings = (snapshot.data['ratings'] ?? []) as unknown as readonly Rating[];
    const { mode } = (snapshot.data['assignment'] ?? {}) as { readonly mode?: string };
    const isSeparate = mode === 'separate';
    const open = snapshot.tasks.filter(
      ({ kind, settled, assignee }) =>
        kind === 'rate' && settled === undefined && assignee !== `person:${actor.id}`,
    ).length;
    return html`${records(
      words().ratings,
      ratings.map(({ overall, reason, comment, at, by, unit }) => ({
        title: by.name,
        meta: [isSeparate ? this.work.units.nameOf(unit ?? '') : '', formatInstant(at)]
          .filter(Boolean)
          .join(' '),
        badge: badge(overall === 'noFeedback' ? words().noFeedback : words().grades[overall], tones[overall]),
        text: [reason, comment].filter(Boolean).join('\n'),
      })),
    )}${open > 0 ? notice({ title: words().ratingsOpen(open) }) : ''}`;
  }
}
