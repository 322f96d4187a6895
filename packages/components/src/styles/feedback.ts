import { css } from 'lit';

/** What the element tells the person: notice, error summary, empty, loading, failed, offline, toast. */
export const feedback = css`
  .notice {
    padding: 0.75em 1em;
    background: var(--_accent-soft);
    border: 1px solid var(--_accent);
    border-left-width: 0.3125em;
    border-radius: var(--_radius);
  }
  .notice:not(:last-child) {
    margin-bottom: var(--_space);
  }
  .notice > * + * {
    margin-top: 0.375em;
  }
  .title {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-weight: 600;
  }
  .notice .icon {
    color: var(--_accent);
  }
  .notice[data-tone='success'] {
    background: var(--_success-soft);
    border-color: var(--_success);
  }
  .notice[data-tone='success'] .icon {
    color: var(--_success);
  }
  .notice[data-tone='warning'] {
    background: var(--_warning-soft);
    border-color: var(--_warning);
  }
  .notice[data-tone='warning'] .icon {
    color: var(--_warning);
  }
  .notice[data-tone='danger'] {
    background: var(--_danger-soft);
    border-color: var(--_danger);
  }
  .notice[data-tone='danger'] .icon {
    color: var(--_danger);
  }
  .notice .quiet {
    padding-left: 0;
    text-decoration: underline;
  }
  .notice li {
    margin-top: 0.25em;
  }
  .notice li a {
    color: var(--_danger);
    font-weight: 500;
  }
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
