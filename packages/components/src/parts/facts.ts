import { html } from 'lit';
import type { TemplateResult } from 'lit';

export interface Fact {
  readonly label: string;
  /** Text, or content such as a badge; empty values are left out. */
  readonly value: unknown;
  /** Over the full width, line breaks kept: a body, an opinion. */
  readonly long?: boolean | undefined;
}

/** What is known about a case, as pairs of name and value. Also the read-only form of a form. */
export function facts(items: readonly Fact[]): TemplateResult {
  const shown = items.filter(({ value }) => value !== undefined && value !== null && value !== '');
  return html`<dl class="facts" part="facts">${shown.map(fact)}</dl>`;
}

const fact = ({ label, value, long = false }: Fact): TemplateResult =>
  html`<div class=${long ? 'wide' : ''}>
    <dt>${label}</dt>
    <dd class=${long ? 'prose' : ''}>${value}</dd>
  </div>`;
