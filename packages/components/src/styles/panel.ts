import { css } from 'lit';

/** A framed area with a head, and the sections of a long form. */
export const panel = css`
  .panel {
    background: var(--_page);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .panel > header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    padding: var(--_pad) calc(var(--_pad) * 1.5);
    border-bottom: 1px solid var(--_line);
  }
  .panel > header .actions {
    margin-left: auto;
  }
  .panel > header h2,
  .section > h3 {
    padding-left: 0.5em;
    border-left: 0.25em solid var(--_accent);
    line-height: 1.3;
  }
  .section > h3 {
    margin-bottom: 0.75em;
  }
  .section + .section {
    margin-top: calc(var(--_space) * 1.5);
  }
  .panel > .body {
    padding: calc(var(--_pad) * 1.5);
  }
  .panel > footer {
    padding: var(--_pad) calc(var(--_pad) * 1.5);
    background: var(--_soft);
    border-top: 1px solid var(--_line);
  }
`;
