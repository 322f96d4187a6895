import { css } from 'lit';

/**
 * The few arrangements that elements share. `stack`: blocks below each other. `row`: side by side, wrapping.
 * `split`: a list and the thing chosen from it; they stand side by side where the element (not the window) is wide
 * enough, by wrapping, because container queries are younger than the oldest browser served.
 * `grid`: fields in as many columns as fit.
 */
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
  .push {
    margin-left: auto;
  }
  .split {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: flex-start;
  }
  .split > :first-child {
    flex: 1 1 18em;
    min-width: 0;
  }
  .split > :last-child {
    flex: 2.5 1 30em;
    min-width: 0;
    max-width: 100%;
  }
  .grid {
    display: grid;
    max-width: 52em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0 1.5em;
  }
`;
