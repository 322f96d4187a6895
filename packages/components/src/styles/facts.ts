import { css } from 'lit';

/**
 * What is read rather than written: what is known about a case, as pairs of name and value.
 * Classes: `facts`; `prose` (long text of a person, line breaks kept), `num` (numbers and dates), `hide` (only for screen readers).
 */
export const facts = css`
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_pad) 2em;
  }
  .facts > .wide {
    grid-column: 1/-1;
    padding-top: var(--_pad);
    border-top: 1px solid var(--_line);
  }
  .facts dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .facts dd {
    font-variant-numeric: tabular-nums;
  }
  .hide {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .num {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .prose {
    max-width: 46em;
    line-height: var(--_prose);
    white-space: pre-wrap;
  }
`;
