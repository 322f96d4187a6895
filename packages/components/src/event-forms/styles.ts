import { css, type CSSResultGroup } from 'lit';
import {
  badge,
  base,
  button,
  facts,
  feedback,
  field,
  files,
  layout,
  notice,
  panel,
  pick,
  split,
  table,
  tokens,
} from '../styles/index.js';

/** Style sheets of every element that works on a case. */
export const styles: CSSResultGroup = [
  tokens,
  base,
  field,
  button,
  badge,
  pick,
  table,
  panel,
  facts,
  feedback,
  notice,
  files,
  layout,
  split,
  css`
    .field + .actions {
      margin-top: calc(var(--_space) * 1.5);
    }
    .case > .facts {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
      gap: var(--_pad) 1.25em;
    }
    .grid.three {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    }
    .case > .facts + .section {
      margin-top: calc(var(--_space) * 1.5);
    }
    /* A text and the form that answers it, side by side where there is room for both. */
    .split.reading > :first-child {
      flex: 1 1 24em;
    }
    .split.reading > :last-child {
      flex: 1.5 1 30em;
    }
    .fields > p,
    .fields .section > p {
      margin-bottom: 0.75em;
    }
    .numbered {
      padding-left: 1.75em;
      list-style: decimal;
    }
    .numbered li + li {
      margin-top: 0.5em;
    }
    .letter > * + * {
      margin-top: 0.75em;
    }
    .note {
      margin-top: var(--_space);
    }
    .records li + li {
      margin-top: var(--_pad);
      padding-top: var(--_pad);
      border-top: 1px solid var(--_line);
    }
    .event > h3 {
      margin-bottom: 0.75em;
    }
    .event > .notice {
      margin-bottom: var(--_space);
    }
    .fields > :last-child {
      margin-bottom: 0;
    }
    .fields:empty {
      display: none;
    }
    .foot-row,
    .fields + .notice,
    .event > .actions {
      margin-top: var(--_space);
    }
    .held {
      margin-top: var(--_space);
      padding-top: var(--_pad);
      border-top: 1px solid var(--_line);
    }
    .held:first-child {
      margin-top: 0;
      padding-top: 0;
      border: 0;
    }
    .held h3 {
      margin-bottom: 0.25em;
      color: var(--_muted);
      font-size: 1em;
    }
    .held li + li {
      margin-top: 0.25em;
    }
    /* On one line the count matters only when it is too much. */
    input + .foot .count:not([data-over]) {
      display: none;
    }
    .step .foot {
      min-height: 0;
    }
    .step {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      max-width: 52em;
    }
    .step > :first-child {
      flex: 3 1 18em;
    }
    .step > :last-child {
      flex: 0 1 14em;
    }
  `,
];
