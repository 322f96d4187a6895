import { css } from 'lit';

/** A long group of choices behind one line (parts/picker.ts). */
export const pick = css`
  .pick {
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .pick summary {
    padding: 0.5em 0.625em;
    cursor: pointer;
  }
  .pick .filter {
    width: calc(100% - 1.25em);
    margin: 0 0.625em 0.375em;
  }
  .pick .choices {
    max-height: 17em;
    padding: 0 0.625em 0.375em;
    overflow: auto;
  }
`;
