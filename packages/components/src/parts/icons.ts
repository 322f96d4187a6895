import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Strokes on a 20 by 20 grid. Each is an export of its own, so a bundle carries those it shows. */
export const infoIcon = 'M10 2a8 8 0 110 16 8 8 0 010-16zM10 9v5M10 6v.5';
export const successIcon = 'M10 2a8 8 0 110 16 8 8 0 010-16zM6.5 10l2.5 2.5 4.5-5';
export const warningIcon = 'M10 3l8 14H2zM10 8v4M10 14v.5';
export const dangerIcon = 'M10 2a8 8 0 110 16 8 8 0 010-16zM10 6v5M10 13.5v.5';
export const offlineIcon = 'M2 8c5-4 11-4 16 0M5 11.5c3-2.5 7-2.5 10 0M10 15.5v.5M3 3l14 14';
export const emptyIcon = 'M3 11l2-7h10l2 7v5H3zM3 11h4l1 2h4l1-2h4';
export const fileIcon = 'M5 2h7l4 4v12H5zM12 2v4h4';
export const clockIcon = 'M10 2a8 8 0 110 16 8 8 0 010-16zM10 5.5V10l3 2';

/** A picture beside words that say the same: screen readers skip it. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${path}></path></svg>`;
