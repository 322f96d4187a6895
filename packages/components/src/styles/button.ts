import { css } from 'lit';

/**
 * Buttons. `primary` once per screen, `secondary` beside it, `quiet` in rows and headers. A row of buttons is an element of class `actions`.
 */
export const button = css`
  .button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-height: var(--_target);
    padding: 0.25em 1.125em;
    color: var(--_accent);
    font: inherit;
    font-weight: 500;
    background: var(--_page);
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .button:hover {
    color: var(--_accent-strong);
    background: var(--_accent-soft);
  }
  .primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: transparent;
  }
  .primary:hover {
    color: var(--_on-accent);
    background: var(--_accent-strong);
  }
  .quiet {
    padding: 0.25em 0.625em;
    background: none;
    border-color: transparent;
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    color: var(--_muted);
    background: var(--_soft);
    border-color: var(--_line);
    cursor: not-allowed;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  @media (pointer: coarse) {
    .button {
      min-height: max(var(--_target), 44px);
    }
  }
`;
