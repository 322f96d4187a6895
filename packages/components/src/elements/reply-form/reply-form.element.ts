import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import type { Kit } from '../../context.js';
import { renderActions, renderCase } from '../../controllers/event-form-view.js';
import { EventFormWork } from '../../controllers/event-form-work.js';
import { KitController, kitProperties } from '../../controllers/kit.js';
import { formatMoment } from '../../event-forms/format.js';
import { readAnswers, readReplies, readSuggestions } from '../../event-forms/read.js';
import { styles } from '../../event-forms/styles.js';
import { words } from '../../event-forms/words.js';
import { labelOfMark } from '../../labels.js';
import { answersText, letterText, toneOfMark } from '../../parts/answers.js';
import { badge, type Tone } from '../../parts/badge.js';
import { caseText } from '../../parts/case-text.js';
import { facts } from '../../parts/facts.js';
import { panel } from '../../parts/panel.js';

/**
 * The reply of a handling unit: an answer to every suggestion, the mark, countersigning of exactly this version by
 * each co-handler, the leader's signature, and the inspection office's release.
 *
 * @summary 拟写答复、会签、签发、报送、审核
 * @attr case-id - The proposal.
 * @fires cppcc-send - Before an event is sent; cancelable.
 * @fires cppcc-sent - After it was taken.
 * @fires cppcc-moved - The case had gone on meanwhile and nothing was sent: `case` as it is now.
 * @csspart panel, badge, button, field, control, error, summary
 */
export class CppccReplyForm extends LitElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = { ...kitProperties, caseId: { attribute: 'case-id' } };

  declare adapter: Kit['adapter'] | undefined;
  declare profile: Kit['profile'] | undefined;
  declare drafts: Kit['drafts'] | undefined;
  declare actor: Kit['actor'] | undefined;
  declare caseId: string | undefined;

  private readonly kit = new KitController(this);
  private readonly work = new EventFormWork(this, this.kit, {
    events: () => [
      'draftReply',
      'countersign',
      'refuseCountersign',
      'signReply',
      'submitReply',
      'releaseReply',
      'returnReply',
      'passReview',
    ],
  });

  /** The case as last loaded or changed. */
  get case(): CaseView | undefined {
    return this.work.view;
  }

  override render(): TemplateResult {
    const { units, attachments } = this.work;
    return html`${renderCase(this.work, this.caseId, (view) => {
      const options = { view, profile: this.kit.profile, unitName: units.nameOf, attachments };
      return html`<div class="split reading">
        <div>${caseText(options)}</div>
        <div class="stack">
          ${answersText(options)}${this.renderLetters(view)}${renderActions(this.work, words().replyWork)}
        </div>
      </div>`;
    })}`;
  }

  /** Letters in work: what they say, which draft it is, and who has signed it. A released one is shown as the answer it became. */
  private renderLetters(view: CaseView): unknown {
    const answers = readAnswers(view);
    const inWork = Object.entries(readReplies(view)).filter(([unit, { seq }]) => answers[unit]?.seq !== seq);
    return inWork.map(([unit, letter]) => {
      const { letterNo = '', mark = '', at, contact = '', phone = '', seq } = letter;
      return panel({
        title: words().letterOf(this.work.units.nameOf(unit)),
        meta: html`${mark === '' ? '' : badge(labelOfMark(this.kit.profile, mark), toneOfMark(this.kit.profile, mark))}<span
            class="muted"
            >${letterNo} ${words().draftedAt(formatMoment(at))}</span
          >`,
        body: letterText(letter, readSuggestions(view), this.work.attachments, this.kit.profile),
        footer: facts([
          { label: words().countersigning, value: this.renderSignatures(view, seq) },
          { label: words().signing, value: this.renderLeader(view, unit, seq) },
          { label: words().contact, value: words().contactLine(contact, phone).trim() },
        ]),
      });
    });
  }

  private renderSignatures({ snapshot }: CaseView, version: number): unknown {
    const asked = snapshot.tasks.filter(({ kind, opened }) => kind === 'countersign' && opened === version);
    const name = (assignee: string) => this.work.units.nameOf(assignee.slice('unit:'.length));
    return asked.length === 0
      ? ''
      : asked.map(({ assignee, outcome, settled }) =>
          badge(
            words().countersignOf(name(assignee), settled === undefined ? 'open' : (outcome ?? 'lapsed')),
            toneOfOutcome(outcome),
          ),
        );
  }

  private renderLeader({ snapshot }: CaseView, unit: string, version: number): unknown {
    const signed = (
      snapshot.data['signatures'] as
        Readonly<Record<string, { version: number; by: string; at: string }>> | undefined
    )?.[unit];
    return signed?.version === version
      ? badge(words().signedBy(signed.by), 'success')
      : badge(words().notSigned, 'warning');
  }
}

const toneOfOutcome = (outcome: string | undefined): Tone =>
  outcome === 'signed' ? 'success' : outcome === 'refused' ? 'danger' : 'warning';
