import { css } from 'lit';
import { base, button, field, layout, notice, panel, tokens } from '../../styles/index.js';

const own = css`
  .panel {
    max-width: 55em;
  }
  .panel > footer {
    position: sticky;
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  footer > .notice {
    flex: 1 0 100%;
    margin: 0 !important;
  }
  .grid .field {
    margin-bottom: 0;
  }
  .suggestions > li {
    position: relative;
    max-width: 52em;
    padding-left: 1em;
    border-left: 0.1875em solid var(--_line);
  }
  .suggestions > li + li {
    margin-top: 0.5em;
  }
  .suggestions .field {
    margin: 0;
  }
  .suggestions .actions {
    position: absolute;
    top: -0.625em;
    right: 0;
    gap: 0;
    margin: 0;
  }
  .suggestions + .button {
    margin: 0.5em 0 1em;
  }
  .total {
    max-width: 52em;
    padding: 0.5em 1em;
    background: var(--_soft);
    border-left: 0.25em solid var(--_line);
  }
  #total {
    font-weight: 600;
  }
  .total .hint {
    margin: 0;
  }
  #total[data-level='long'] + .hint {
    color: var(--_warning);
  }
  #total[data-level='over'],
  #total[data-level='over'] + .hint {
    color: var(--_danger);
  }
`;

export const styles = [tokens, base, layout, panel, field, button, notice, own];
