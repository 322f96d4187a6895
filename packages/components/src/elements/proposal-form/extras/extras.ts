import { adoptStyles, css, type LitElement } from 'lit';
import { badge, facts, feedback, files, pick } from '../../../styles/index.js';
import { createDelivery, type Delivery } from './delivery.js';
import type { Desk, DeskHost } from '../desk.js';
import { draftNotices } from './draft-notices.js';
import { createEnclosures, type Enclosures } from './enclosures.js';

/**
 * What a proposal can do without while its first lines are written: what is chosen from lists and files, everything
 * about the case, and about drafts. It is loaded as soon as the form stands; in the one-file form it is a file of its own beside it.
 */
export interface Extras {
  readonly enclosures: Enclosures;
  readonly delivery: Delivery;
  /** What was restored, and what else is kept on this computer. */
  drafts(): unknown;
}

const own = css`
  .next > li {
    margin: 0.25em 0 0 1.5em;
    list-style: decimal;
  }
  @media print {
    .panel > footer {
      display: none;
    }
  }
`;

export function createExtras(desk: Desk, host: DeskHost): Extras {
  const { elementStyles } = host.constructor as typeof LitElement;
  adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, pick, files, facts, badge, feedback, own]);
  return {
    enclosures: createEnclosures(desk, host),
    delivery: createDelivery(desk, host),
    drafts: () => draftNotices(desk),
  };
}
