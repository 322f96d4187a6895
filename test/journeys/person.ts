import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { CaseView } from '@cppcc-kit/adapter';
import { demoPassword } from '../../examples/portal-embed/src/accounts.js';
import type { Entries } from './scenario.js';

/** One signed-in person with a browser of his own: sessions and drafts are his, as on his own computer. */
export class Person {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly address: string,
  ) {}

  static async arrive(browser: Browser, address: string, account: string): Promise<Person> {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${address}/login`);
    if (account !== 'visitor') {
      await page.getByLabel('登录名').fill(account.toLowerCase());
      await page.getByLabel('口令').fill(demoPassword);
      await page.getByRole('button', { name: '登录', exact: true }).click();
      await page.waitForURL((url) => url.pathname !== '/login');
    }
    return new Person(page, context, address);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.address}${path}`);
  }

  /** The case as the back end shows it to this person; undefined where it says that there is none. */
  async look(caseId: string): Promise<CaseView | undefined> {
    const response = await this.page.request.get(`${this.address}/api/cppcc/cases/${caseId}`);
    return response.ok() ? ((await response.json()) as CaseView) : undefined;
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Types and chooses as a person does, field by field. */
  async enter(entries: Entries): Promise<void> {
    for (const [name, value] of Object.entries(entries)) await this.enterOne(name, value);
  }

  private async enterOne(name: string, value: Entries[string]): Promise<void> {
    const control = this.page.locator(`[data-control][id="${name}"]`);
    await control.waitFor();
    const kind = await control.evaluate((element) => (element.localName === 'fieldset' ? (element.querySelector('details') ? 'picker' : 'group') : ((element as HTMLInputElement).type === 'checkbox' ? 'tick' : element.localName)));
    if (kind === 'picker') return this.pick(control, value as readonly string[]);
    if (kind === 'group') await control.locator(`input[value="${String(value)}"]`).check();
    else if (kind === 'tick') await control.setChecked(value === true);
    else if (kind === 'select') await control.selectOption(String(value));
    else await control.fill(String(value));
  }

  private async pick(control: Locator, values: readonly string[]): Promise<void> {
    if (!(await control.locator('details').evaluate((details: HTMLDetailsElement) => details.open))) await control.locator('summary').click();
    for (const box of await control.locator('.choices input').all()) {
      const wanted = values.includes((await box.getAttribute('value')) ?? '');
      if ((await box.isChecked()) !== wanted) await box.setChecked(wanted);
    }
    await control.locator('summary').click();
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
