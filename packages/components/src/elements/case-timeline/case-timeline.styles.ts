import { css, type CSSResultGroup } from 'lit';
import { badge, base, button, facts, feedback, layout, notice, panel, tokens } from '../../styles/index.js';
import { cases } from '../../cases/cases.styles.js';

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
  css`
    .stages {
      display: flex;
      margin-bottom: calc(var(--_space) * 1.5);
    }
    .stages li {
      position: relative;
      display: flex;
      flex: 1 1 0;
      flex-direction: column;
      gap: 0.375em;
      align-items: center;
      color: var(--_muted);
      text-align: center;
    }
    .stages li + li::before {
      content: '';
      position: absolute;
      top: calc(1em - 1px);
      right: calc(50% + 1.25em);
      left: calc(-50% + 1.25em);
      border-top: 2px solid var(--_line);
    }
    .sign {
      width: 2em;
      line-height: calc(2em - 4px);
      background: var(--_page);
      border: 2px solid var(--_line);
      border-radius: 50%;
    }
    [data-is='done'] .sign {
      color: var(--_accent);
      border-color: var(--_accent);
    }
    .stages li[data-is='done']::before,
    .stages li[data-is='current']::before,
    .stages li[data-is='ended']::before {
      border-color: var(--_accent);
    }
    .stages [data-is='done'],
    .stages [data-is='current'],
    .stages [data-is='ended'] {
      color: var(--_text);
    }
    .stages [data-is='current'] {
      font-weight: 600;
    }
    [data-is='current'] .sign {
      color: var(--_on-accent);
      background: var(--_accent);
      border-color: var(--_accent);
    }
    [data-is='ended'] .sign {
      color: var(--_danger);
      border-color: var(--_danger);
    }
    .plain > li + li {
      margin-top: 0.25em;
    }
    .record {
      margin-top: calc(var(--_space) * 1.5);
      padding-top: var(--_space);
      border-top: 1px solid var(--_line);
    }
    .days {
      margin-top: var(--_space);
    }
    .days > li + li {
      margin-top: var(--_space);
    }
    .days h3 {
      display: flex;
      gap: 0.75em;
      align-items: baseline;
      font-size: 1em;
    }
    .lines {
      margin: 0.25em 0 0 0.375em;
      padding-left: 1.25em;
      border-left: 2px solid var(--_line);
    }
    .line {
      position: relative;
      padding: 0.375em 0;
    }
    .line::before {
      content: '';
      position: absolute;
      top: 0.8125em;
      left: calc(-1.25em - 1px);
      width: 0.625em;
      height: 0.625em;
      background: var(--_page);
      border: 2px solid var(--_edge);
      border-radius: 50%;
      transform: translateX(-50%);
    }
    .line[data-turn]::before {
      background: var(--_accent);
      border-color: var(--_accent);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125em 0.75em;
      align-items: baseline;
    }
    .head time,
    .doer {
      color: var(--_muted);
    }
    .said {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.5em;
      max-width: 56em;
      margin-top: 0.25em;
      padding: 0.5em 0.75em;
      background: var(--_soft);
      border-radius: var(--_radius);
    }
    .said > div {
      display: flex;
      gap: 0 0.5em;
    }
    .said > .wide {
      flex-basis: 100%;
    }
    .said dt {
      flex: none;
      color: var(--_muted);
    }
    .said dd {
      flex: 1;
      min-width: 0;
    }
    .mark {
      display: flex;
      gap: 0.5em;
      align-items: baseline;
      margin-top: 0.25em;
    }
    .text[data-folded] {
      display: -webkit-box;
      overflow: hidden;
      -webkit-line-clamp: 3;
      -webkit-box-orient: vertical;
    }
    [aria-expanded='true'] .unfold,
    [aria-expanded='false'] .fold {
      display: none;
    }
    :host([narrow]) .said .wide {
      display: block;
    }
    :host([narrow]) .stages {
      font-size: 0.875em;
    }
    @media print {
      .text[data-folded] {
        display: block;
      }
      .said {
        background: none;
        border-left: 2px solid var(--_line);
      }
      .line {
        break-inside: avoid;
      }
    }
  `,
];
