import { css } from 'lit';

/** The queue of a work panel. Beside the case it stays in sight while the case is read. */
export const queueStyles = css`
  :host(:not([narrow])) .side {
    position: sticky;
    top: 0;
    max-height: 100vh;
    overflow: auto;
  }
  .side .panel > .body {
    padding: 0;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: var(--_pad);
    background: var(--_soft);
  }
  .filters .search {
    flex: 3 1 11em;
  }
  .filters select {
    flex: 2 1 7em;
    width: auto;
  }
  .filters .choice {
    flex: 1 0 100%;
    padding: 0;
  }
  .item {
    display: block;
    width: 100%;
    padding: var(--_pad);
    color: inherit;
    font: inherit;
    text-align: left;
    background: none;
    border: 0;
    border-top: 1px solid var(--_line);
    border-left: 0.25em solid transparent;
    cursor: pointer;
  }
  .item:hover {
    background: var(--_soft);
  }
  .item:focus-visible {
    outline-offset: -3px;
  }
  .item[aria-current='true'] {
    background: var(--_accent-soft);
    border-left-color: var(--_accent);
  }
  .item[aria-current='true'] .badge {
    background: var(--_page);
  }
  .item .title {
    display: block;
    margin-bottom: 0.25em;
  }
  .item .row {
    gap: 0.25em 0.5em;
    font-size: 0.9375em;
  }
  .more {
    padding: var(--_pad);
    text-align: center;
    border-top: 1px solid var(--_line);
  }
  .back {
    margin-bottom: 0.5em;
  }
`;
