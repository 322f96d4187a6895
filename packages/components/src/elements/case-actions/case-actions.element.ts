import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { renderActions, renderCase } from '../../controllers/event-form-view.js';
import { EventFormWork } from '../../controllers/event-form-work.js';
import { KitController, kitProperties } from '../../controllers/kit.js';
import type { Kit } from '../../context.js';
import { styles } from '../../event-forms/styles.js';
import { changedText } from '../../parts/changed-text.js';

/**
 * Everything the person may do with one case now, each with its form.
 *
 * @summary What can happen next, by this person.
 * @attr case-id - Id of the case.
 * @attr events - Names of events to offer, separated by spaces; without it, all that the person may start.
 * @fires cppcc-send - Before an event is sent; cancelable.
 * @fires cppcc-sent - After it was taken.
 * @fires cppcc-moved - The case had gone on meanwhile and nothing was sent: `case` as it is now.
 * @csspart panel, button, field, control, error, summary
 */
export class CppccCaseActions extends LitElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    ...kitProperties,
    caseId: { attribute: 'case-id' },
    events: {},
  };

  declare adapter: Kit['adapter'] | undefined;
  declare profile: Kit['profile'] | undefined;
  declare drafts: Kit['drafts'] | undefined;
  declare actor: Kit['actor'] | undefined;
  declare caseId: string | undefined;
  declare events: string | undefined;

  private readonly kit = new KitController(this);
  private readonly work = new EventFormWork(this, this.kit, {
    events: () => this.events?.split(/\s+/).filter(Boolean),
  });

  /** The case as last loaded or changed. */
  get case(): EventFormWork['view'] {
    return this.work.view;
  }

  override render(): TemplateResult {
    return html`${renderCase(
      this.work,
      this.caseId,
      (view) =>
        html`<div class="stack">${changedText(view, this.kit.actor?.id)}${renderActions(this.work)}</div>`,
    )}`;
  }
}
