import { css } from 'lit';

/** The month view: a table of seven columns; days off are shaded, and worked weekends are not. */
export const monthStyles = css`
  .month-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-bottom: 0.5em;
  }
  .month-bar h3 {
    padding: 0 0.25em;
  }
  .month-bar .button {
    padding: 0.25em 0.5em;
  }
  .month {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .month th {
    padding: 0.25em;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 500;
    text-align: center;
  }
  .month td {
    height: 6em;
    padding: 0;
    vertical-align: top;
    background: var(--_page);
    border: 1px solid var(--_line);
  }
  .month td[data-day='weekend'],
  .month td[data-day='holiday'] {
    background: var(--_soft);
  }
  .month td[data-outside] .number {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .month td[data-outside] .mark {
    display: none;
  }
  .day {
    display: flex;
    flex-direction: column;
    gap: 0.125em;
    width: 100%;
    height: 100%;
    min-height: 6em;
    padding: 0.375em;
    color: inherit;
    font: inherit;
    text-align: start;
    background: none;
    border: 0;
  }
  button.day {
    cursor: pointer;
  }
  button.day:hover {
    background: var(--_accent-soft);
  }
  .day[aria-pressed='true'] {
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .head {
    display: flex;
    gap: 0.375em;
    align-items: center;
  }
  .number {
    min-width: 1.75em;
    line-height: 1.75em;
    text-align: center;
  }
  [aria-current='date'] .number {
    color: var(--_on-accent);
    font-weight: 600;
    background: var(--_accent);
    border-radius: 50%;
  }
  .mark {
    padding: 0 0.25em;
    color: var(--_success);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.5;
    background: var(--_success-soft);
    border-radius: var(--_radius);
  }
  td[data-day='makeup'] .mark {
    color: var(--_danger);
    background: var(--_danger-soft);
  }
  .lines > span {
    display: block;
    overflow: hidden;
    padding-left: 0.5em;
    color: var(--_muted);
    font-size: 0.8125em;
    white-space: nowrap;
    text-overflow: ellipsis;
    border-left: 0.1875em solid var(--_line);
  }
  .lines > span + span {
    margin-top: 0.125em;
  }
  .lines > [data-tone='danger'] {
    color: var(--_danger);
    border-color: var(--_danger);
  }
  .lines > [data-tone='warning'] {
    color: var(--_warning);
    border-color: var(--_warning);
  }
  .dots {
    display: none;
  }
  :host([narrow]) .lines {
    display: none;
  }
  :host([narrow]) .dots {
    display: inline-flex;
    align-self: center;
  }
  :host([narrow]) .month td,
  :host([narrow]) .day {
    height: 4.5em;
    min-height: 4.5em;
  }
  :host([narrow]) .day {
    padding: 0.25em 0;
    align-items: center;
  }
  :host([narrow]) .head {
    gap: 0.125em;
  }
  :host([narrow]) .number {
    min-width: 1.25em;
  }
  :host([narrow]) [aria-current='date'] .number {
    min-width: 1.75em;
  }
  :host([narrow]) .mark {
    padding: 0;
    font-size: 0.75em;
    background: none;
  }
  @media print {
    .month-bar button {
      display: none !important;
    }
    button.day {
      display: flex !important;
    }
  }
`;
