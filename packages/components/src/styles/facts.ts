import { css } from 'lit';

/** What is known about a case, as pairs of name and value. */
export const facts = css`
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_pad) 2em;
  }
  .facts > .wide {
    grid-column: 1/-1;
    padding-top: var(--_pad);
    border-top: 1px solid var(--_line);
  }
  .facts dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .facts dd {
    font-variant-numeric: tabular-nums;
  }
`;
