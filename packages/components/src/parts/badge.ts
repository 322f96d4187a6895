import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What a state, deadline or message amounts to. Always with words: a tone alone says nothing. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** The label of a state (办理中) or of a deadline (逾期 3 天). */
export const badge = (label: string, tone: Tone = 'neutral'): TemplateResult =>
  html`<span class="badge" part="badge" data-tone=${tone}>${label}</span>`;
