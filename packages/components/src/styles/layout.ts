import { css } from 'lit';

/** The few arrangements that elements share: `stack`, blocks below each other; `row`, side by side; `grid`, fields in as many columns as fit. */
export const layout = css`
  .stack > * + * {
    margin-top: var(--_space);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .grid {
    display: grid;
    max-width: 52em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0 1.5em;
    align-items: end;
  }
`;
