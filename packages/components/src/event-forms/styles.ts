import { css, type CSSResultGroup } from 'lit';
import { badge, base, button, feedback, field, files, layout, panel, table, tokens } from '../styles/index.js';

/** Style sheets of every element that works on a case. */
export const styles: CSSResultGroup = [
  tokens,
  base,
  field,
  button,
  badge,
  table,
  panel,
  feedback,
  files,
  layout,
  css`
    .event {
      margin-top: var(--_space);
      padding-top: var(--_space);
      border-top: 1px solid var(--_line);
    }
    .held {
      margin-top: 0.25em;
    }
  `,
];
