import { css } from 'lit';

/**
 * Form fields: label, hint, control, and a foot with the error at the left and the count at the right.
 * The foot keeps the height of one line, so that an error that appears when a field is left does not push the
 * button away from under the pointer.
 * Classes: `field`; `short`, `medium` on a control; `choices` and `inline` on a group.
 */
export const field = css`
  .field {
    max-width: 52em;
    margin-bottom: calc(var(--_space) * 0.75);
  }
  .label {
    display: block;
    margin-bottom: 0.25em;
    font-weight: 600;
  }
  .need {
    margin-left: 0.5em;
    color: var(--_danger);
    font-size: 0.875em;
    font-weight: 400;
  }
  .hint {
    max-width: 46em;
    margin-bottom: 0.375em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .hint:empty {
    display: none;
  }
  input,
  select,
  textarea {
    width: 100%;
    max-width: 100%;
    min-height: var(--_target);
    margin: 0;
    padding: 0.375em 0.625em;
    color: inherit;
    font: inherit;
    background: var(--_page);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    accent-color: var(--_accent);
  }
  textarea {
    display: block;
    line-height: var(--_prose);
    resize: vertical;
  }
  input:disabled,
  select:disabled,
  textarea:disabled {
    color: var(--_muted);
    background: var(--_soft);
    opacity: 1;
    cursor: not-allowed;
  }
  input:hover,
  select:hover,
  textarea:hover {
    border-color: var(--_text);
  }
  input:focus,
  select:focus,
  textarea:focus {
    border-color: var(--_accent);
    outline: 3px solid var(--_ring);
    outline-offset: 0;
  }
  [aria-invalid='true']:not(fieldset),
  [aria-invalid='true'] .pick {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .short {
    width: 14em;
  }
  .medium {
    width: 28em;
  }
  .foot {
    display: flex;
    justify-content: space-between;
    flex-wrap: wrap;
    gap: 0 1em;
    min-height: 1.5em;
    margin-top: 0.25em;
    font-size: 0.9375em;
  }
  .choices + .foot,
  .choice ~ .foot,
  .pick + .foot {
    min-height: 0;
  }
  .error {
    color: var(--_danger);
    font-weight: 500;
  }
  .error:not(:empty)::before {
    content: '!';
    display: inline-block;
    width: 1.25em;
    margin-right: 0.375em;
    color: var(--_page);
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.25em;
    text-align: center;
    background: var(--_danger);
    border-radius: 50%;
  }
  .count {
    margin-left: auto;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .count[data-over] {
    color: var(--_danger);
    font-weight: 600;
  }
  .count[data-pending]::after {
    content: '…';
  }
  .choice {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    padding: 0.3125em 0;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    width: 1.125em;
    height: 1.125em;
    min-height: 0;
    transform: translateY(0.1875em);
    cursor: inherit;
  }
  .choice .hint {
    display: block;
    margin: 0;
  }
  .inline {
    display: flex;
    flex-wrap: wrap;
    column-gap: 2em;
  }
  @media (pointer: coarse) {
    .choice {
      padding: 0.625em 0;
    }
  }
`;
