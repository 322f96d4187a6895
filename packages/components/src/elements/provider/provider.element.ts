import {
  css,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  kitContext,
  KitProviderEvent,
  type Kit,
  type KitCallback,
  type KitRequestEvent,
} from '../../context.js';
import { kitProperties } from '../../controllers/kit.js';
import { tokens } from '../../styles/index.js';
import { setLanguage, type Wording } from '../../wording/language.js';

/**
 * Gives all elements inside it one back end, profile, draft store and person.
 *
 * @summary Put once around the elements of a page.
 * @attr src - Address of a `PageKit` that wires it, in the bundles for a `<script>` tag (connect-page.ts).
 * @slot - The page, with elements anywhere in it.
 */
export class CppccProvider extends LitElement {
  static override styles = [
    // With the tokens, `elder` here sets the type of every element inside.
    tokens,
    css`
      :host {
        display: contents;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    ...kitProperties,
    wording: { attribute: false },
    elder: { type: Boolean, reflect: true },
  };

  /** The back end as the signed-in person: `restAdapter(…)`, or your own. */
  declare adapter: Kit['adapter'] | undefined;
  /** The committee's rules, from `@cppcc-kit/profiles` or your own. */
  declare profile: Kit['profile'] | undefined;
  /** `await openDrafts({ owner })`; where that is refused, `withoutDrafts(owner, error)`, so that it is said. */
  declare drafts: Kit['drafts'] | undefined;
  declare actor: Kit['actor'] | undefined;
  declare problem: Kit['problem'];
  declare retry: Kit['retry'];
  /** Another language for the elements' own words: `import * as en from '@cppcc-kit/components/en'`. */
  declare wording: Partial<Wording> | undefined;
  /** 适老化: larger type, line height and targets in every element inside. */
  declare elder: boolean;

  /** Who asked, each with what ends that. */
  private readonly asked = new Map<KitCallback, () => void>();

  constructor() {
    super();
    this.elder = false;
    this.addEventListener('context-request', (event) => this.answer(event as unknown as KitRequestEvent));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dispatchEvent(new KitProviderEvent());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('wording')) setLanguage(this.wording ?? {});
    const kit = this.getKit();
    this.asked.forEach((unsubscribe, callback) => callback(kit, unsubscribe));
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  private answer(event: KitRequestEvent): void {
    const { context, callback, subscribe } = event;
    if (context !== kitContext || event.composedPath()[0] === this) return;
    event.stopPropagation();
    const unsubscribe = this.asked.get(callback) ?? (() => void this.asked.delete(callback));
    if (subscribe) this.asked.set(callback, unsubscribe);
    callback(this.getKit(), unsubscribe);
  }

  /** Undefined members are left out, so that "not given" and "not yet given" read the same. */
  private getKit(): Partial<Kit> {
    const { adapter, profile, drafts, actor, problem, retry } = this;
    const given = Object.entries({ adapter, profile, drafts, actor, problem, retry }).filter(
      ([, value]) => value !== undefined,
    );
    return Object.fromEntries(given);
  }
}
