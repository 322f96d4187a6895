import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import type { Reply } from '@cppcc-kit/sdk/proposal';
import type { Kit } from '../../context.js';
import { EventFormWork } from '../../controllers/event-form-work.js';
import { KitController, kitProperties } from '../../controllers/kit.js';
import { readReplies, readSuggestions } from '../../event-forms/read.js';
import { styles } from '../../event-forms/styles.js';
import { words } from '../../event-forms/words.js';
import { labelIn, labelOfMark } from '../../labels.js';
import { badge } from '../../parts/badge.js';
import { answersText, caseText } from '../../parts/case-text.js';
import { facts } from '../../parts/facts.js';
import { panel } from '../../parts/panel.js';

type Letter = Reply & { readonly letterNo?: string; readonly body?: string };

/**
 * The reply of a handling unit: an answer to every suggestion, the mark, countersigning of exactly this version by
 * each co-handler, the leader's signature, and the inspection office's release.
 *
 * @summary 拟写答复、会签、签发、报送、审核
 * @attr case-id - The proposal.
 * @fires cppcc-send - Before an event is sent; cancelable.
 * @fires cppcc-sent - After it was taken.
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
    events: () => ['draftReply', 'countersign', 'refuseCountersign', 'signReply', 'submitReply', 'releaseReply', 'returnReply'],
  });

  /** The case as last loaded or changed. */
  get case(): CaseView | undefined {
    return this.work.view;
  }

  override render(): TemplateResult {
    const options = { profile: this.kit.profile, units: this.work.unitChoices };
    return html`${this.work.render((view) => html`<div class="stack">${caseText({ view, ...options })}${answersText({ view, ...options })}${this.renderLetters(view)}${this.work.renderActions(words().replyWork)}</div>`)}`;
  }

  /** Letters in work: what they say, which version it is, and who has signed it. */
  private renderLetters(view: CaseView): unknown {
    return Object.entries(readReplies(view) as Readonly<Record<string, Letter>>).map(([unit, letter]) => {
      const { title, letterNo = '', mark, body = '', suggestions, seq } = letter;
      const asked = readSuggestions(view);
      return panel({
        title: words().letterOf(this.unitName(unit)),
        meta: html`${badge(labelOfMark(this.kit.profile, mark), 'info')}<span class="muted">${letterNo} ${words().versionOf(seq)}</span>`,
        body: html`<h3>${title}</h3><p class="prose">${body}</p>
          <ol class="prose">${suggestions.map(({ text, adopted, done }, index) => html`<li><p class="muted">${asked[index] ?? ''}</p>${badge(words().verdict(adopted, done), done ? 'success' : 'info')} ${text}</li>`)}</ol>
          ${facts([{ label: words().countersigning, value: this.renderSignatures(view, seq) }, { label: words().signing, value: this.renderLeader(view, unit, seq) }])}`,
      });
    });
  }

  private renderSignatures({ snapshot }: CaseView, version: number): unknown {
    const asked = snapshot.tasks.filter(({ kind, opened }) => kind === 'countersign' && opened === version);
    return asked.map(({ assignee, outcome }) => badge(`${this.unitName(assignee.slice('unit:'.length))}：${words().countersigns[outcome ?? 'open'] ?? ''}`, outcome === 'signed' ? 'success' : outcome === 'refused' ? 'danger' : 'warning'));
  }

  private renderLeader({ snapshot }: CaseView, unit: string, version: number): unknown {
    const signed = (snapshot.data['signatures'] as Readonly<Record<string, { version: number; by: string }>> | undefined)?.[unit];
    return signed?.version === version ? badge(words().signedBy(signed.by), 'success') : badge(words().notSigned, 'warning');
  }

  private unitName(unit: string): string {
    return labelIn(this.work.unitChoices.map(({ value, label }) => ({ id: value, label })), unit);
  }
}
