import { css } from 'lit';

/**
 * A list and the thing chosen from it: side by side where the element (not the window) is wide enough, by wrapping,
 * because container queries are younger than the oldest browser served.
 */
export const split = css`
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
`;
