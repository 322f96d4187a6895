import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { badge } from '../../parts/badge.js';
import { caseLink, moveAmongCases, type CaseLinks } from '../../cases/case-link.js';
import type { Row } from '../../cases/row.js';
import { words } from '../../cases/words.js';

export interface RowsOptions {
  readonly links: CaseLinks;
  /** Case that is open beside the list. */
  readonly current: string | undefined;
  /** The list holds cases of several processes. */
  /** Rows of the whole list, drawn or not; -1 while nobody knows. */
  readonly total: number;
  readonly mixed: boolean;
  readonly caption: string;
}

/** Rows of a table, for offices with wide screens. */
export function tableView(rows: readonly Row[], options: RowsOptions): TemplateResult {
  const { columns } = words();
  return html`<table
    class="table"
    part="table"
    aria-rowcount=${options.total < 0 ? -1 : options.total + 1}
    @keydown=${moveAmongCases}
  >
    <caption class="hide">
      ${options.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${columns.reference}</th>
        <th scope="col">${columns.title}</th>
        <th scope="col">${columns.units}</th>
        <th scope="col">${columns.state}</th>
        <th scope="col">${columns.deadline}</th>
      </tr>
    </thead>
    <tbody>
      ${repeat(
        rows,
        ({ id }) => id,
        (row) => tableRow(row, options),
      )}
    </tbody>
  </table>`;
}

const tableRow = (row: Row, { links, current, mixed }: RowsOptions): TemplateResult =>
  html`<tr part="row" aria-current=${row.id === current}>
    <td class="num">${row.reference}${mixed ? html`<p class="small">${row.process}</p>` : ''}</td>
    <th scope="row">${caseLink(row, links)}${row.by === '' ? '' : html`<p class="small">${row.by}</p>`}</th>
    <td class="units">${row.units}</td>
    <td>${badge(row.state.label, row.state.tone)}${tasks(row)}</td>
    <td>${deadline(row)}</td>
  </tr>`;

/** Cards below each other, where there is no room for columns. */
export const cardView = (rows: readonly Row[], options: RowsOptions): TemplateResult =>
  html`<ul class="cards" aria-label=${options.caption} @keydown=${moveAmongCases}>
    ${repeat(
      rows,
      ({ id }) => id,
      (row) => card(row, options),
    )}
  </ul>`;

const card = (row: Row, { links, current, mixed }: RowsOptions): TemplateResult =>
  html`<li class="card" part="row" aria-current=${row.id === current}>
    <p class="top">
      ${badge(row.state.label, row.state.tone)}<span class="small num"
        >${mixed ? `${row.process} ` : ''}${row.reference}</span
      >
    </p>
    <h3>${caseLink(row, links)}</h3>
    <p class="small">${[row.by, row.units].filter(Boolean).join(' · ')}</p>
    ${deadline(row)}${tasks(row)}
  </li>`;

const deadline = ({ deadline: shown }: Row): unknown =>
  shown === undefined
    ? ''
    : html`<div class="due">
        ${badge(shown.label, shown.tone)}<span class="small">${shown.clock} ${shown.date}</span>
      </div>`;

/** What waits for the person stands out; the rest is for information. */
const tasks = ({ mine, others }: Row): unknown =>
  mine.length + others.length === 0
    ? ''
    : html`<ul class="tasks">
        ${mine.map((each) => html`<li class="mine">${each}</li>`)}${others.map((each) => html`<li>${each}</li>`)}
      </ul>`;
