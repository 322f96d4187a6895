import { css } from 'lit';

/** What the element tells the person in the flow of the page: notice, question, error summary. */
export const notice = css`
  .notice {
    padding: 0.75em 1em;
    background: var(--_tone-soft);
    border: 1px solid var(--_tone);
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
    color: var(--_tone);
  }
  .notice li {
    margin-top: 0.25em;
  }
  .notice li a {
    color: var(--_danger);
    font-weight: 500;
  }
`;
