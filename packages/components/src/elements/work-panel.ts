import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import { clockNotice } from '../cases/clock-notice.js';
import type { Kit } from '../context.js';
import { renderActions, renderCase } from '../controllers/event-form-view.js';
import { EventFormWork } from '../controllers/event-form-work.js';
import { Growing } from '../controllers/growing.js';
import { KitController, kitProperties } from '../controllers/kit.js';
import { Queue } from '../controllers/queue.js';
import { renderQueue } from '../controllers/queue-view.js';
import { queueStyles } from '../event-forms/queue-styles.js';
import { styles } from '../event-forms/styles.js';
import { CppccSelectEvent } from '../events.js';
import { button } from '../parts/button.js';
import { caseText } from '../parts/case-text.js';
import { panel } from '../parts/panel.js';
import { emptyState } from '../parts/states.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { Narrow } from '../controllers/narrow.js';

/** What one work panel is about; everything else they share. */
export interface WorkPanelPlan {
  /** Key of its words. */
  readonly words: 'review' | 'assignment' | 'handling';
  /** States of the cases in its queue. */
  readonly states: readonly string[];
  /** Events it offers, the usual one first. */
  readonly events: readonly string[];
  /** Its work comes as tasks for a unit or person, so that the queue can show only those. */
  readonly hasTasks: boolean;
}

/**
 * Base of the panels in which one kind of work is done: the queue, one case beside it, and what can be done with it.
 * Where the element is narrow there is room for one of them: the queue, or the case with the way back.
 * A subclass gives its plan and what is to be read besides the case's own text.
 */
export abstract class WorkPanel extends LitElement {
  /** What the subclass is about. */
  static readonly plan: WorkPanelPlan;
  static override styles: CSSResultGroup = [styles, queueStyles];
  static override properties: PropertyDeclarations = {
    ...kitProperties,
    caseId: { attribute: 'case-id', reflect: true },
    noQueue: { type: Boolean, attribute: 'no-queue' },
  };

  declare adapter: Kit['adapter'] | undefined;
  declare profile: Kit['profile'] | undefined;
  declare drafts: Kit['drafts'] | undefined;
  declare actor: Kit['actor'] | undefined;
  declare caseId: string | undefined;
  /** Shows only the case, where the host page has a list of its own. */
  declare noQueue: boolean;

  protected readonly kit = new KitController(this);
  protected readonly work: EventFormWork;
  private readonly queue: Queue;
  private readonly narrow = new Narrow(this);
  private readonly growing = new Growing(this);

  constructor() {
    super();
    this.noQueue = false;
    this.work = new EventFormWork(this, this.kit, { events: () => this.plan.events });
    this.queue = new Queue(this, this.kit, this.plan.states);
  }

  private get plan(): WorkPanelPlan {
    return (this.constructor as typeof WorkPanel).plan;
  }

  /** The case as last loaded or changed. */
  get case(): CaseView | undefined {
    return this.work.view;
  }

  /** What this work needs to have beside the case's text. */
  protected abstract renderBeside(view: CaseView): unknown;

  override render(): TemplateResult {
    if (this.noQueue) return html`${this.renderOne()}`;
    const { is: isNarrow } = this.narrow;
    // Beside a case, the case says it.
    const clock = this.hasCase ? '' : clockNotice(this, this.kit.adapter);
    const side = html`<div class="side">${clock}${this.renderQueue()}</div>`;
    const main = html`<div class="main">
      ${isNarrow ? html`<div class="back" data-place="back">${button({ label: wordsOf('queue', zh.queue).back, variant: 'quiet', onClick: () => this.leave() })}</div>` : ''}${this.hasCase ? this.renderOne() : this.renderInvitation()}
    </div>`;
    if (isNarrow) return this.hasCase ? main : side;
    return html`<div class="split">${side}${main}</div>`;
  }

  private get hasCase(): boolean {
    return this.caseId !== undefined && this.caseId !== '';
  }

  private get words() {
    return wordsOf('workPanels', zh.workPanels)[this.plan.words];
  }

  private renderOne(): unknown {
    return renderCase(
      this.work,
      this.caseId,
      (view) =>
        html`<div class="stack">
          ${caseText({ view, profile: this.kit.profile, unitName: this.work.units.nameOf, attachments: this.work.attachments })}${this.renderBeside(view)}${renderActions(this.work, this.words.actions)}
        </div>`,
    );
  }

  private renderInvitation(): TemplateResult {
    const { title, choose, chooseBody } = this.words;
    return panel({ title, body: emptyState(choose, chooseBody) });
  }

  private renderQueue(): TemplateResult {
    const { caseId, plan } = this;
    return renderQueue(this.queue, {
      title: this.words.queue,
      caseId,
      hasTasks: plan.hasTasks,
      growing: this.growing,
      onSelect: (id) => this.select(id),
    });
  }

  private select(caseId: string): void {
    if (!this.dispatchEvent(new CppccSelectEvent(caseId))) return;
    this.caseId = caseId;
    // The list has made way for the case.
    if (this.narrow.is) void this.work.focus('back');
  }

  private leave(): void {
    const before = this.caseId;
    this.caseId = undefined;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`.item[data-id="${CSS.escape(before ?? '')}"]`)?.focus(),
    );
  }
}
