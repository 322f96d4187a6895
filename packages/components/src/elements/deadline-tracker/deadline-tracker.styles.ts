import { css, type CSSResultGroup } from 'lit';
import { badge, base, button, facts, feedback, layout, notice, panel, tokens } from '../../styles/index.js';
import { cases } from '../../cases/cases.styles.js';
import { monthStyles } from './month.styles.js';

export const styles: CSSResultGroup = [
  tokens,
  base,
  button,
  badge,
  panel,
  facts,
  feedback,
  notice,
  layout,
  cases,
  monthStyles,
  css`
    .tiles {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(5.25em, 1fr));
      gap: 0.5em;
      margin-bottom: var(--_space);
    }
    .tile {
      display: flex;
      flex-direction: column;
      padding: var(--_pad);
      color: var(--_muted);
      font: inherit;
      text-align: start;
      background: var(--_page);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      cursor: pointer;
    }
    .tile:hover,
    .tile[aria-pressed='true'] {
      background: var(--_accent-soft);
    }
    .tile[aria-pressed='true'] {
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 1px var(--_accent);
    }
    .figure {
      color: var(--_text);
      font-size: 1.75em;
      font-weight: 600;
      line-height: 1.25;
    }
    .tile[data-tone='danger'] .figure {
      color: var(--_danger);
    }
    .tile[data-tone='warning'] .figure {
      color: var(--_warning);
    }
    .tile[data-tone='info'] .figure {
      color: var(--_accent);
    }
    .views {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
      align-items: center;
      justify-content: space-between;
      margin-bottom: var(--_space);
    }
    .segments {
      display: inline-flex;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
    }
    .segments button {
      min-height: calc(var(--_target) - 2px);
      padding: 0.25em 0.875em;
      color: var(--_text);
      font: inherit;
      background: none;
      border: 0;
      cursor: pointer;
    }
    .segments button:first-child {
      border-radius: var(--_radius) 0 0 var(--_radius);
    }
    .segments button:last-child {
      border-radius: 0 var(--_radius) var(--_radius) 0;
    }
    .segments button + button {
      border-left: 1px solid var(--_edge);
    }
    .segments button:hover {
      background: var(--_accent-soft);
    }
    .segments [aria-pressed='true'] {
      color: var(--_accent);
      font-weight: 600;
      background: var(--_accent-soft);
    }
    .group + .group,
    .month + .group {
      margin-top: calc(var(--_space) * 1.5);
    }
    .group h3 {
      display: flex;
      gap: 0.75em;
      align-items: baseline;
      padding: 0.375em var(--_pad);
      background: var(--_soft);
      border-radius: var(--_radius);
    }
    .entry {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125em 1em;
      padding: var(--_pad);
      border-bottom: 1px solid var(--_line);
    }
    .group > p {
      padding: var(--_pad);
    }
    .when {
      display: flex;
      flex: none;
      flex-direction: column;
      gap: 0.125em;
      align-items: flex-start;
      width: 11em;
    }
    .when .num > span {
      display: block;
    }
    .what {
      flex: 1 1 18em;
      min-width: 0;
    }
    .whose {
      flex: none;
      width: 14em;
    }
    .clock {
      margin-right: 0.75em;
      font-weight: 600;
    }
    .receipt summary {
      width: max-content;
      color: var(--_accent);
      font-size: 0.9375em;
      cursor: pointer;
    }
    .receipt ol {
      margin-top: 0.5em;
      padding: var(--_pad) calc(var(--_pad) * 1.5);
      background: var(--_soft);
      border-radius: var(--_radius);
    }
    :host([narrow]) .when {
      flex-direction: row;
      flex-wrap: wrap;
      width: 100%;
      gap: 0.125em 0.75em;
    }
    :host([narrow]) .when .num > span {
      display: inline;
      margin-right: 0.5em;
    }
    :host([narrow]) .what,
    :host([narrow]) .whose {
      flex: none;
      width: 100%;
    }
    :host([narrow]) .what {
      order: 1;
    }
    :host([narrow]) .clock {
      display: block;
      margin: 0;
      color: var(--_muted);
      font-weight: 400;
    }
    :host([narrow]) .entry {
      padding: var(--_pad) 0;
    }
    @media (pointer: coarse) {
      .segments button {
        min-height: 44px;
      }
      .receipt summary {
        padding: 0.625em 0;
      }
    }
    @media print {
      .views,
      .receipt:not([open]) {
        display: none;
      }
      .tile {
        display: flex !important;
      }
      .entry {
        break-inside: avoid;
      }
    }
  `,
];
