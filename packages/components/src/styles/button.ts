import { css } from 'lit';

/**
 * Buttons. `primary` once per screen, `secondary` beside it, `quiet` in rows and headers, `danger` for the step that
 * takes something away. A row of buttons is an element of class `actions`.
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
  .danger {
    color: var(--_page);
    background: var(--_danger);
    border-color: transparent;
  }
  .danger:hover {
    color: var(--_danger);
    background: var(--_danger-soft);
    border-color: currentColor;
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
  .field + .actions {
    margin-top: calc(var(--_space) * 1.5);
  }
  .spinner {
    flex: none;
    width: 1.125em;
    height: 1.125em;
    border: 0.1875em solid var(--_line);
    border-top-color: var(--_accent);
    border-radius: 50%;
    animation: spin 0.9s linear infinite;
  }
  @keyframes spin {
    to {
      transform: rotate(1turn);
    }
  }
  @media (pointer: coarse) {
    .button {
      min-height: max(var(--_target), 44px);
    }
  }
`;
