import { css } from 'lit';

/**
 * Tables for office work: `<table class="table">`, `num` on cells of numbers and dates, `data-label` on each cell.
 * On a phone a row becomes a block of "label value" lines, so nothing scrolls sideways.
 */
export const table = css`
  .table {
    width: 100%;
    border-collapse: collapse;
  }
  .table caption {
    padding-bottom: 0.5em;
    font-weight: 600;
    text-align: start;
  }
  .table th,
  .table td {
    padding: calc(var(--_pad) * 0.75) var(--_pad);
    text-align: start;
    vertical-align: baseline;
    border-bottom: 1px solid var(--_line);
  }
  .table thead th {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 500;
    white-space: nowrap;
    background: var(--_soft);
  }
  .table tbody th {
    font-weight: 500;
  }
  .table tbody tr:hover {
    background: var(--_accent-soft);
  }
  .table [aria-selected='true'],
  .table [aria-current='true'] {
    background: var(--_accent-soft);
    box-shadow: inset 0.1875em 0 var(--_accent);
  }
  .table a {
    text-decoration: none;
  }
  .table a:hover {
    text-decoration: underline;
  }
  @media (max-width: 40em) {
    .table thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table,
    .table caption,
    .table tbody,
    .table th,
    .table td {
      display: block;
    }
    .table tbody tr {
      display: flex;
      flex-direction: column;
      padding: var(--_pad) 0.5em;
      border-bottom: 1px solid var(--_line);
    }
    .table tbody th {
      order: -1;
    }
    .table th,
    .table td {
      padding: 0.125em 0;
      border: 0;
    }
    .table td[data-label]::before {
      content: attr(data-label) '：';
      color: var(--_muted);
    }
  }
`;
