import { html, type TemplateResult } from 'lit';

export interface SegmentsOptions<Value extends string> {
  readonly label: string;
  readonly labels: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few ways to look at the same things, as joined buttons. */
export function segments<Value extends string>(options: SegmentsOptions<Value>): TemplateResult {
  const { label, labels, value, onChoose } = options;
  return html`<div class="segments" role="group" aria-label=${label}>
    ${(Object.keys(labels) as Value[]).map(
      (each) =>
        html`<button
          type="button"
          part="segment"
          aria-pressed=${each === value}
          @click=${() => onChoose(each)}
        >
          ${labels[each]}
        </button>`,
    )}
  </div>`;
}
