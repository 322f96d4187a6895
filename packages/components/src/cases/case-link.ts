import { html, type TemplateResult } from 'lit';
import { CppccSelectEvent } from '../events.js';
import { isKnownId } from './mend.js';
import { words } from './words.js';

/** How an element leads to a case: by an address of the host's, if it has pages for cases, else by the event alone. */
export interface CaseLinks {
  readonly host: HTMLElement;
  /** `/cases/{id}` */
  readonly hrefTemplate?: string | undefined;
  /** Called when the host let the choice pass. */
  readonly selected?: ((caseId: string) => void) | undefined;
}

/** The title of a case as a link or, without an address, a button. Text is text, whatever it contains. */
export function caseLink(
  { id, title }: { readonly id: string; readonly title: string },
  links: CaseLinks,
): TemplateResult {
  const label = title === '' ? words().untitled : title;
  if (!isKnownId(id)) return html`<span>${label}</span>`;
  const href = getAddress(id, links.hrefTemplate);
  if (href === undefined) {
    return html`<button
      type="button"
      class="link"
      part="link"
      data-case=${id}
      @click=${() => void select(id, links)}
    >
      ${label}
    </button>`;
  }
  const onClick = (event: MouseEvent): void => {
    // A new tab or window is the browser's affair.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!select(id, links)) event.preventDefault();
  };
  return html`<a class="link" part="link" data-case=${id} href=${href} @click=${onClick}>${label}</a>`;
}

/** Address of a case by a template; the id is data and cannot change the rest of the address. */
export const getAddress = (id: string, template: string | undefined): string | undefined =>
  template === undefined || template === '' ? undefined : template.split('{id}').join(encodeURIComponent(id));

function select(id: string, { host, selected }: CaseLinks): boolean {
  const allowed = host.dispatchEvent(new CppccSelectEvent(id));
  if (allowed) selected?.(id);
  return allowed;
}

/** Arrow keys go from one case to the next; Home and End to the first and last. */
export function moveAmongCases(event: KeyboardEvent): void {
  const place = event.currentTarget as HTMLElement;
  const all = Array.from(place.querySelectorAll<HTMLElement>('[data-case]'));
  const at = all.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  all[to]?.focus();
}
