import { css, html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import type { Kit } from '../context.js';
import { EventFormWork } from '../controllers/event-form-work.js';
import { KitController, kitProperties } from '../controllers/kit.js';
import { Queue } from '../controllers/queue.js';
import { styles } from '../event-forms/styles.js';
import { caseText } from '../parts/case-text.js';
import { panel } from '../parts/panel.js';
import { emptyState } from '../parts/states.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';

/** What one work panel is about; everything else they share. */
export interface WorkPanelPlan {
  /** Key of its words. */
  readonly words: 'review' | 'assignment' | 'handling';
  /** States of the cases in its queue. */
  readonly states: readonly string[];
  /** Events it offers, in the order of the buttons. */
  readonly events: readonly string[];
}

/**
 * Base of the panels in which one kind of work is done: the queue, one case beside it, and what can be done with it.
 * A subclass gives its plan and what is to be read besides the case's own text.
 */
export abstract class WorkPanel extends LitElement {
  static override styles: CSSResultGroup = [
    styles,
    css`
      .queue {
        margin: 0.5em 0 0;
        padding: 0;
        list-style: none;
      }
      .item {
        display: block;
        width: 100%;
        padding: var(--_pad);
        font: inherit;
        color: inherit;
        text-align: left;
        cursor: pointer;
        background: none;
        border: 0;
        border-top: 1px solid var(--_line);
        border-left: 3px solid transparent;
      }
      .item:hover {
        background: var(--_soft);
      }
      .item[aria-current='true'] {
        background: var(--_accent-soft);
        border-left-color: var(--_accent);
      }
      .item .title {
        display: block;
        margin-bottom: 0.25em;
      }
    `,
  ];
  static override properties: PropertyDeclarations = { ...kitProperties, caseId: { attribute: 'case-id', reflect: true }, noQueue: { type: Boolean, attribute: 'no-queue' } };

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
  private readonly plan: WorkPanelPlan;

  constructor(plan: WorkPanelPlan) {
    super();
    this.noQueue = false;
    this.plan = plan;
    this.work = new EventFormWork(this, this.kit, { events: () => plan.events });
    this.queue = new Queue(this, this.kit, plan.states);
    // The case may have left the queue, and another may be next.
    this.addEventListener('cppcc-sent', () => void this.queue.reload());
  }

  /** The case as last loaded or changed. */
  get case(): CaseView | undefined {
    return this.work.view;
  }

  /** What this work needs to have beside the case's text. */
  protected abstract renderBeside(view: CaseView): unknown;

  override render(): TemplateResult {
    const words = wordsOf('workPanels', zh.workPanels)[this.plan.words];
    const chosen = this.work.render((view) => html`<div class="stack">${caseText({ view, profile: this.kit.profile, units: this.work.unitChoices })}${this.renderBeside(view)}${this.work.renderActions(words.actions)}</div>`);
    if (this.noQueue) return html`${chosen}`;
    const one = this.caseId === undefined || this.caseId === '' ? panel({ title: words.title, body: emptyState(words.choose, words.chooseBody) }) : chosen;
    return html`<div class="split"><div>${this.queue.render(words.queue)}</div><div>${one}</div></div>`;
  }
}
