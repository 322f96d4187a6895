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
import { notice } from '../../parts/notice.js';
import { records } from '../../parts/records.js';

interface Rating {
  readonly overall: 'satisfied' | 'basicallySatisfied' | 'dissatisfied';
  readonly reason?: string;
  readonly comment?: string;
  readonly at: string;
  readonly by: { readonly name: string };
}

const tones: Readonly<Record<Rating['overall'], Tone>> = { satisfied: 'success', basicallySatisfied: 'info', dissatisfied: 'danger' };

/**
 * A signer's opinion of the handling, from his own account: the reply beside the question, what the others said, and
 * how many have not answered yet. Silence is never taken for satisfaction.
 *
 * @summary 评价办理情况
 * @attr case-id - The proposal.
 * @fires cppcc-send - Before an event is sent; cancelable.
 * @fires cppcc-sent - After it was taken.
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
    return html`${renderCase(this.work, this.caseId, (view) => html`<div class="stack">${answersText({ view, profile: this.kit.profile, unitName: this.work.units.nameOf })}${this.renderRatings(view)}${renderActions(this.work, words().feedback)}</div>`)}`;
  }

  private renderRatings({ snapshot }: CaseView): unknown {
    const ratings = (snapshot.data['ratings'] ?? []) as unknown as readonly Rating[];
    const open = snapshot.tasks.filter(({ kind, settled }) => kind === 'rate' && settled === undefined).length;
    return html`${records(
      words().ratings,
      ratings.map(({ overall, reason, comment, at, by }) => ({ title: by.name, meta: formatInstant(at), badge: badge(words().grades[overall], tones[overall]), text: [reason, comment].filter(Boolean).join('\n') })),
    )}${open > 0 ? notice({ title: words().ratingsOpen(open), tone: 'info' }) : ''}`;
  }
}
