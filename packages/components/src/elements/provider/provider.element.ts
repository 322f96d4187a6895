import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { kitContext, type Kit } from '../../context.js';
import { kitProperties } from '../../controllers/kit.js';
import { tokens } from '../../styles/index.js';
import { setLanguage, type Wording } from '../../wording/language.js';

/**
 * Gives all elements inside it one back end, profile, draft store and person.
 *
 * @summary Put once around the elements of a page.
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
  static override properties: PropertyDeclarations = { ...kitProperties, wording: { attribute: false }, elder: { type: Boolean, reflect: true } };

  /** The back end as the signed-in person: `restAdapter(…)`, or your own. */
  declare adapter: Kit['adapter'] | undefined;
  /** The committee's rules, from `@cppcc-kit/profiles` or your own. */
  declare profile: Kit['profile'] | undefined;
  /** `await openDrafts({ owner: actor.id })` */
  declare drafts: Kit['drafts'] | undefined;
  declare actor: Kit['actor'] | undefined;
  /** Another language for the elements' own words: `import * as en from '@cppcc-kit/components/en'`. */
  declare wording: Partial<Wording> | undefined;
  /** 适老化: larger type, line height and targets in every element inside. */
  declare elder: boolean;

  private readonly provider = new ContextProvider(this, { context: kitContext, initialValue: {} });

  constructor() {
    super();
    this.elder = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('wording')) setLanguage(this.wording ?? {});
    const { adapter, profile, drafts, actor } = this;
    // Undefined members are left out, so that "not given" and "not yet given" read the same.
    const given = Object.entries({ adapter, profile, drafts, actor }).filter(([, value]) => value !== undefined);
    this.provider.setValue(Object.fromEntries(given));
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
