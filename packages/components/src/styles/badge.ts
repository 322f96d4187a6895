import { css } from 'lit';

/** A state in a word. The word says it, the tone only repeats it; the marks of the tones differ in shape too. */
export const badge = css`
  .badge {
    display: inline-flex;
    gap: 0.375em;
    align-items: baseline;
    padding: 0 0.5em;
    color: var(--_tone);
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.625;
    white-space: nowrap;
    background: var(--_tone-soft);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }
  .badge::before {
    content: '';
    flex: none;
    align-self: center;
    width: 0.5em;
    height: 0.5em;
    border: 0.125em solid;
    border-radius: 50%;
  }
  .badge[data-tone='neutral'] {
    --_tone: var(--_muted);
    --_tone-soft: var(--_soft);
    border-color: var(--_line);
  }
  .badge[data-tone='neutral']::before {
    display: none;
  }
  .badge[data-tone='success']::before {
    background: currentColor;
  }
  .badge[data-tone='warning']::before {
    border-radius: 0;
    transform: rotate(45deg);
  }
  .badge[data-tone='danger']::before {
    background: currentColor;
    border-radius: 0;
    transform: rotate(45deg);
  }
`;
