import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { CaseView } from '@cppcc-kit/adapter';
import { demoPassword } from '../../examples/portal-embed/src/accounts.js';
import { office, watchTrouble } from './browser.js';
import type { Entries } from './scenario.js';

/** One signed-in person with a browser of his own: sessions and drafts are his, as on his own computer. */
export class Person {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
  readonly troubles: readonly string[];

  private constructor(page: Page, context: BrowserContext, address: string, troubles: readonly string[]) {
    this.page = page;
    this.context = context;
    this.address = address;
    this.troubles = troubles;
  }

  /** @param account id of an account; `visitor` does not sign in */
  static async arrive(browser: Browser, address: string, account: string): Promise<Person> {
    return Person.useContext(await browser.newContext(office), address, account);
  }

  static async useContext(context: BrowserContext, address: string, account: string): Promise<Person> {
    context.setDefaultTimeout(60_000);
    if (account !== 'visitor') {
      const response = await context.request.post(`${address}/api/session`, {
        data: { account, password: demoPassword },
        headers: { origin: address },
      });
      if (!response.ok()) throw new Error(`${account} could not sign in: ${response.status()}`);
    }
    const [page = await context.newPage()] = context.pages();
    return new Person(page, context, address, watchTrouble(context));
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.address}${path}`);
  }

  /** The case as the back end shows it to this person; undefined where it says that there is none. */
  async look(caseId: string): Promise<CaseView | undefined> {
    const response = await this.context.request.get(`${this.address}/api/cppcc/cases/${caseId}`);
    return response.ok() ? ((await response.json()) as CaseView) : undefined;
  }

  button(name: string): Locator {
    return this.page.locator('main').getByRole('button', { name, exact: true });
  }

  /** Types and chooses as a person does, field by field. */
  async enter(form: Locator, entries: Entries): Promise<void> {
    for (const [name, value] of Object.entries(entries))
      await this.enterOne(form.locator(`[data-control][id="${name}"]`), value);
  }

  private async enterOne(control: Locator, value: Entries[string]): Promise<void> {
    const kind = await control.evaluate((element) =>
      element.querySelector('details') !== null ? 'picker' : (element as HTMLInputElement).type,
    );
    if (kind === 'picker') await this.pick(control, value as readonly string[]);
    else if (kind === 'fieldset') await control.locator(`input[value="${String(value)}"]`).check();
    else if (kind === 'checkbox') await control.setChecked(value === true);
    else if (kind === 'select-one') await control.selectOption(String(value));
    else if (kind === 'text') await this.type(control, String(value));
    else await control.fill(String(value));
  }

  /** Key by key, as far as a text of one line goes. */
  private async type(control: Locator, text: string): Promise<void> {
    await control.fill('');
    await control.pressSequentially(text);
  }

  private async pick(control: Locator, values: readonly string[]): Promise<void> {
    const summary = control.locator('summary');
    if (!(await control.locator('details').evaluate((details: HTMLDetailsElement) => details.open)))
      await summary.click();
    for (const box of await control.locator('.choices input:checked').all()) {
      if (!values.includes((await box.getAttribute('value')) ?? '')) await box.uncheck();
    }
    for (const value of values) await control.locator(`.choices input[value="${value}"]`).check();
    await summary.click();
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
