import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import type { ProposalForm } from '@cppcc-kit/sdk/proposal-form';
import type { Kit } from '../../context.js';
import { FormElement } from '../../controllers/form-element.js';
import { kitProperties } from '../../controllers/kit.js';
import { createDesk } from './desk.js';
import type { UnfinishedProposal } from './form-values.js';
import { styles } from './proposal-form.styles.js';
import { screen } from './screens.js';

/**
 * 提案表: writes a proposal, keeps it while it is written, and brings it to the committee.
 *
 * Two ways to submit. By itself: it has a button of its own, opens the case through the adapter and submits it; with
 * joint signers it sends the invitations first and, given the `case-id` later, shows the answers and submits. Or as a
 * control of the host page's `<form>`: with a `name` it has no button, and the proposal is sent under that name as JSON.
 *
 * Everything typed is saved as a draft while somebody types (where there are drafts), restored with a notice, and
 * removed only when the proposal has arrived or is discarded.
 *
 * ```html
 * <cppcc-provider><cppcc-proposal-form></cppcc-proposal-form></cppcc-provider>
 * ```
 *
 * @summary The form on which a proposal is written.
 * @attr src - Address of a `PageKit` that wires it, in the bundles for a `<script>` tag (connect-page.ts).
 * @attr case-id - Case to revise (returned, not yet submitted) or to read.
 * @attr draft-id - Draft to continue; `new` begins a blank one. Without it the newest is restored.
 * @attr name - Makes it a control of the host's form: the key under which the JSON is sent.
 * @attr disabled - As in HTML.
 * @attr elder - 适老化: larger type and targets.
 * @fires input - After each edit, as from a native control.
 * @fires change - When an edited field is left or a choice is made.
 * @fires cppcc-saved - After the draft was saved: `draftId`, `savedAt`.
 * @fires cppcc-send - Before an event (`draft`, `revise`, `submit`) is sent to the back end; cancelable.
 * @fires cppcc-sent - After the back end took it: `eventType`, `case`.
 * @fires cppcc-moved - The case had gone on meanwhile and nothing was sent: `case` as it is now.
 * @csspart panel, section, field, label, control, error, summary, notice, confirmation, button, badge, facts, files
 * @cssproperty --cppcc-accent, --cppcc-font-size, --cppcc-space and all other tokens (styles/tokens.ts)
 */
export class CppccProposalForm extends FormElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    ...FormElement.properties,
    ...kitProperties,
    value: { attribute: false, noAccessor: true },
    proposer: { attribute: false },
    caseId: { attribute: 'case-id' },
    draftId: { attribute: 'draft-id', noAccessor: true },
  };

  declare adapter: Kit['adapter'] | undefined;
  declare profile: Kit['profile'] | undefined;
  declare drafts: Kit['drafts'] | undefined;
  declare actor: Kit['actor'] | undefined;
  declare problem: Kit['problem'];
  declare retry: Kit['retry'];
  /** What the host knows of the proposer, to be filled in: `{ name, phone, sector, … }`. His name else comes from `actor`. */
  declare proposer: Partial<ProposalForm['proposer']> | undefined;
  declare caseId: string | undefined;
  private readonly desk = createDesk(this, () => this.updateValidity());
  protected readonly fields = this.desk.content.form;

  /** The proposal as far as it is filled in. Setting it replaces everything, a draft included. */
  get value(): UnfinishedProposal {
    return this.desk.content.proposal;
  }
  set value(value: UnfinishedProposal) {
    this.desk.setValue(value);
  }

  /** The draft that is being written. Setting it takes up another; `new` begins a blank one. */
  get draftId(): string | undefined {
    return this.desk.keeper.id ?? this.givenDraft;
  }
  set draftId(id: string | undefined) {
    this.givenDraft = id;
    this.requestUpdate();
  }
  givenDraft: string | undefined;

  /** The case that is shown, or was just opened. */
  get case(): CaseView | undefined {
    return this.desk.extras?.delivery.work.view;
  }

  /** Begins a blank proposal; a draft stays where it is. */
  reset(): void {
    this.desk.startNew();
  }

  /** Removes the draft, e.g. after the host's own form has been sent. */
  async discardDraft(): Promise<void> {
    await this.desk.keeper.discard();
  }

  override formResetCallback(): void {
    this.reset();
  }

  protected override submissionValue(): string {
    return JSON.stringify(this.value);
  }

  override render(): TemplateResult {
    return html`<div id="top" tabindex="-1">${screen(this.desk)}</div>`;
  }
}
