import { css, type CSSResultGroup } from 'lit';
import {
  badge,
  base,
  button,
  facts,
  feedback,
  field,
  layout,
  notice,
  panel,
  table,
  tokens,
} from '../../styles/index.js';
import { cases } from '../../cases/cases.styles.js';

export const styles: CSSResultGroup = [
  tokens,
  base,
  field,
  button,
  badge,
  table,
  panel,
  facts,
  feedback,
  notice,
  layout,
  cases,
  css`
    .filters,
    .choices-row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 0.75em;
      align-items: center;
    }
    .filters {
      align-items: flex-start;
      margin-bottom: var(--_space);
    }
    .choices-row {
      flex: 3 1 0;
      min-width: min(100%, 28em);
    }
    .choices-row:empty,
    [data-folded] {
      display: none;
    }
    .search {
      flex: 1 1 15em;
      max-width: 24em;
    }
    .filter {
      flex: 1 1 8em;
      max-width: 13em;
    }
    .filters [data-chosen] {
      color: var(--_accent);
      border-color: var(--_accent);
      font-weight: 500;
    }
    :host([narrow]) .search,
    :host([narrow]) .choices-row,
    :host([narrow]) .filter {
      flex-basis: 100%;
      max-width: none;
    }
    .rows[aria-busy='true'] {
      opacity: 0.55;
    }
    .table td:first-child {
      width: 8em;
    }
    .table td:nth-child(3) {
      width: 20%;
    }
    .table td:nth-child(4),
    .table td:nth-child(5) {
      width: 16.5%;
    }
    .units,
    .due,
    .card .small {
      word-break: keep-all;
    }
    .rows + .notice {
      margin-top: var(--_space);
    }
    .cards > .card {
      position: relative;
      padding: var(--_pad) 0;
      border-top: 1px solid var(--_line);
    }
    .card > * + * {
      margin-top: 0.25em;
    }
    .card[aria-current='true'] {
      box-shadow: inset 0.1875em 0 var(--_accent);
      padding-left: 0.75em;
      background: var(--_accent-soft);
    }
    .card .top {
      display: flex;
      gap: 0.75em;
      align-items: center;
      justify-content: space-between;
    }
    .tasks {
      margin-top: 0.25em;
      font-size: 0.9375em;
      color: var(--_muted);
    }
    .tasks .mine {
      color: var(--_warning);
      font-weight: 600;
    }
    .due {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      align-items: center;
    }
    @media print {
      .filters {
        display: none;
      }
    }
  `,
];
