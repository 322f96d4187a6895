import { LitElement } from 'lit';
import type { PropertyDeclarations } from 'lit';
import type { Form } from './form.js';

/**
 * Base of the elements that stand in a host page's own `<form>`. It gives them the members of a native control, so
 * `form.elements`, `checkValidity()`, `<fieldset disabled>`, submission and `reset()` work as with an `<input>`.
 *
 * A subclass makes `fields` with `createForm(this, {values, turned: () => this.updateValidity()})`, says what is
 * submitted, and clears itself in `formResetCallback`.
 */
export abstract class FormElement extends LitElement {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    disabled: { type: Boolean, reflect: true },
  };

  /** Key of the value in the submission of the host's form; without a name nothing is submitted. */
  declare name: string | undefined;
  declare disabled: boolean;

  protected abstract readonly fields: Form;
  /** What the host's form sends under `name`. Asked at submission only, so typing does not pay for it. */
  protected abstract submissionValue(): string;
  abstract formResetCallback(): void;

  private readonly internals = this.attachInternals();
  private quiet = false;
  private owner: HTMLFormElement | null = null;
  private readonly addToSubmission = ({ formData }: FormDataEvent): void => {
    if (this.name && !this.isDisabled) formData.set(this.name, this.submissionValue());
  };

  constructor() {
    super();
    this.disabled = false;
    // The browser's own bubble would point at the whole element; the element shows its fields instead.
    this.addEventListener('invalid', (event) => {
      event.preventDefault();
      if (!this.quiet) this.fields.validate();
    });
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** By its own attribute or by a `<fieldset disabled>` around it. */
  get isDisabled(): boolean {
    return this.matches(':disabled');
  }

  /** Is everything right? Shows nothing. */
  checkValidity(): boolean {
    this.updateValidity();
    this.quiet = true;
    const isValid = this.internals.checkValidity();
    this.quiet = false;
    return isValid;
  }

  /** As `checkValidity`, and says what is wrong. */
  reportValidity(): boolean {
    this.updateValidity();
    return this.internals.reportValidity();
  }

  override focus(): void {
    this.fields.focus();
  }

  formAssociatedCallback(owner: HTMLFormElement | null): void {
    this.owner?.removeEventListener('formdata', this.addToSubmission);
    owner?.addEventListener('formdata', this.addToSubmission);
    this.owner = owner;
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  protected updateValidity(): void {
    const [first] = this.fields.problems();
    this.internals.setValidity(first ? { customError: true } : {}, first?.message);
  }
}
