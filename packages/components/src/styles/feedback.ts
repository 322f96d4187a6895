import { css } from 'lit';

/**
 * What stands in the place of content, or over it: empty, loading, failed, offline, toast; the wait in a button, the
 * button of the step that takes something away; and that paper needs neither, but all of a text (controllers/paper.ts).
 */
export const feedback = css`
  .state {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    align-items: center;
    padding: 2em 1em;
    text-align: center;
  }
  .state .icon,
  .state .spinner {
    width: 2em;
    height: 2em;
    color: var(--_muted);
  }
  progress {
    width: 14em;
    max-width: 100%;
    height: 0.5em;
    accent-color: var(--_accent);
  }
  .toast {
    position: sticky;
    bottom: 0.75em;
    z-index: 1;
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.5em 0.5em 0.5em 1em;
    color: var(--_page);
    background: var(--_text);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  .toast .button {
    color: inherit;
    text-decoration: underline;
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
  .quiet:disabled {
    background: none;
    border-color: transparent;
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
  .paper {
    display: none;
  }
  @media print {
    button,
    label.button,
    .toast,
    .foot-row,
    .count,
    .paper + [data-control] {
      display: none !important;
    }
    .paper {
      display: block;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  }
  .notice .quiet {
    padding-left: 0;
    text-decoration: underline;
  }
`;
