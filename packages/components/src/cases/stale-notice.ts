import { html, type TemplateResult } from 'lit';
import { button } from '../parts/button.js';
import { icon, infoIcon } from '../parts/icons.js';
import { words } from './words.js';

/** Offers what is new, and leaves the rows under the pointer alone. */
export const staleNotice = (onReload: () => void): TemplateResult =>
  html`<div class="news" part="notice" role="status">
    ${icon(infoIcon)}${words().stale}${button({ label: words().show, variant: 'quiet', onClick: onReload })}
  </div>`;
