import { css } from 'lit';

/** Attachments: name, size, progress, what went wrong, what can be done. */
export const files = css`
  .files > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    padding: 0.375em 0;
    border-bottom: 1px solid var(--_line);
  }
  .files .name {
    flex: 1 1 8em;
    min-width: 0;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .files progress {
    display: block;
    margin-top: 0.25em;
  }
  .files .error {
    flex-basis: 100%;
  }
  input[type='file']:focus-visible + .button {
    outline: 3px solid var(--_ring);
    outline-offset: 2px;
  }
`;
