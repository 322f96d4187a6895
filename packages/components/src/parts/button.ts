import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface ButtonOptions {
  readonly label: string;
  readonly onClick: (event: MouseEvent) => void;
  /** `primary` once on a screen; `danger` only for the step that takes something away. Default `secondary`. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  /** Work is going on: shows a spinner and ignores clicks, but keeps the focus. Give the label that says so. */
  readonly busy?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** For screen readers where the label alone is not enough ("移除" in a list of files). */
  readonly description?: string | undefined;
}

/** A button. Never of type `submit`: Enter in a text field must not send an official document. */
export function button(options: ButtonOptions): TemplateResult {
  const { label, onClick, variant = 'secondary', busy = false, disabled = false, description } = options;
  return html`<button
    type="button"
    part="button"
    class="button ${variant}"
    ?disabled=${disabled}
    aria-disabled=${busy}
    aria-label=${description ?? nothing}
    @click=${busy ? nothing : onClick}
  >
    ${busy ? html`<span class="spinner"></span>` : ''}${label}
  </button>`;
}

/** Buttons in a row, the most important first. */
export const actions = (...buttons: unknown[]): TemplateResult => html`<div class="actions">${buttons}</div>`;
