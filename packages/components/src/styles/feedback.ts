import { css } from 'lit';

/** What stands in the place of content, or over it: empty, loading, failed, offline, toast. */
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
`;
