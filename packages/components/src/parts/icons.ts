import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Strokes on a 20 by 20 grid: the tones. A picture of one part only stands with that part. */
export const infoIcon = 'M10 2a8 8 0 110 16 8 8 0 010-16zM10 9v5M10 6v.5';
export const successIcon = 'M10 2a8 8 0 110 16 8 8 0 010-16zM6.5 10l2.5 2.5 4.5-5';
export const warningIcon = 'M10 3l8 14H2zM10 8v4M10 14v.5';
export const dangerIcon = 'M10 2a8 8 0 110 16 8 8 0 010-16zM10 6v5M10 13.5v.5';

/** A picture beside words that say the same: screen readers skip it. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${path}></path></svg>`;
