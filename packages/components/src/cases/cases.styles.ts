import { css } from 'lit';

/** What list, tracker and timeline share: links to cases, small print, the end of a list. */
export const cases = css`
  .link {
    padding: 0;
    color: var(--_accent);
    font: inherit;
    font-weight: 500;
    text-align: start;
    text-decoration: none;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .link:hover {
    color: var(--_accent-strong);
    text-decoration: underline;
  }
  .small {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .news {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    margin-bottom: var(--_space);
    padding: 0.125em 0.25em 0.125em 0.75em;
    background: var(--_accent-soft);
    border-radius: var(--_radius);
  }
  .news .icon {
    color: var(--_accent);
  }
  .growing {
    height: 1px;
  }
  .end {
    display: flex;
    justify-content: center;
    padding-top: var(--_space);
  }
  /* A link in a card is as large a target as the card. */
  .card .link::after {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
  }
  @media print {
    .link[data-case] {
      display: inline !important;
      color: inherit;
    }
    .panel {
      border: 0;
    }
  }
`;
