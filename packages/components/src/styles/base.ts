import { css } from 'lit';

/**
 * What every element needs: a clean start inside any page, type, links, focus, tones, icons, motion, contrast.
 *
 * `all: initial` keeps out what a portal's own style sheet would let in by inheritance (text-indent, centring);
 * the two `!important` keep out rules for `*`, which old portals are fond of. Tokens remain the way in.
 * Classes: `muted`, `icon`.
 */
export const base = css`
  :host {
    all: initial;
    display: block;
    overflow-wrap: anywhere;
    color: var(--_text) !important;
    font: var(--_size)/var(--_leading) var(--_font) !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden],
  :host([hidden]) {
    display: none !important;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  h2,
  h3 {
    font-weight: 600;
    line-height: 1.4;
  }
  h2 {
    font-size: 1.25em;
  }
  h3 {
    font-size: 1.0625em;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--_accent-strong);
  }
  :focus {
    outline: 0;
  }
  :focus-visible {
    outline: 3px solid var(--_ring);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus-visible {
    outline: 0;
  }
  [data-tone] {
    --_tone: var(--_accent);
    --_tone-soft: var(--_accent-soft);
  }
  [data-tone='success'] {
    --_tone: var(--_success);
    --_tone-soft: var(--_success-soft);
  }
  [data-tone='warning'] {
    --_tone: var(--_warning);
    --_tone-soft: var(--_warning-soft);
  }
  [data-tone='danger'] {
    --_tone: var(--_danger);
    --_tone-soft: var(--_danger-soft);
  }
  .muted {
    color: var(--_muted);
  }
  .icon {
    flex: none;
    width: 1.125em;
    height: 1.125em;
    vertical-align: -0.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
