import assert from 'node:assert/strict';
import type { CaseView } from '@cppcc-kit/adapter';
import type { Person } from './person.js';
import type { JourneyStep } from './scenario.js';
import { readAll } from './reading.js';

const panels = { review: '/review', assign: '/assign', handle: '/handle' } as const;

/** Writes a proposal in the form; answers the id of the case, or '' where the form would not let it go. */
export async function write(person: Person, { enters = {}, refused }: JourneyStep): Promise<string> {
  const { page } = person;
  await person.open('/new');
  const form = page.locator('cppcc-proposal-form');
  await person.enter(form, enters);
  await form.getByRole('button', { name: '提交提案', exact: true }).click();
  if (refused !== undefined) {
    await form.locator('[part=summary]').getByText(refused).first().waitFor();
    return '';
  }
  const opened = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/api/cppcc/cases'),
  );
  const [response] = await Promise.all([opened, form.locator('[part=confirmation] .button.primary').click()]);
  assert.equal(response.status(), 201, await response.text());
  await form.getByText(enters['proposerType'] === 'joint' ? '联名邀请已发出' : '提案已提交').waitFor();
  return ((await response.json()) as CaseView).id;
}

/** Does one thing with the case, in the panel or on the case's own page. */
export async function act(
  person: Person,
  { on, does, enters = {}, refused }: JourneyStep,
  caseId: string,
): Promise<void> {
  const { page } = person;
  await person.open(
    on === 'case' ? `/cases/${caseId}` : `${panels[on as keyof typeof panels]}?case=${caseId}`,
  );
  if (refused !== undefined)
    return page.locator('.held li').filter({ hasText: does }).getByText(refused).waitFor();
  const offer = person.button(does);
  const form = page
    .locator('[part=event]')
    .filter({ has: page.getByRole('heading', { name: does, exact: true }) });
  // Where only one thing can be done its form is open already.
  await offer.or(form).first().waitFor();
  if (!(await form.isVisible())) await offer.first().click();
  await person.enter(form, enters);
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/events'),
  );
  const confirm = form.locator('[part=confirmation] .button.primary');
  const send = form.locator('[data-place=send] button');
  // What has nothing to fill in is asked about at once; a record is sent without a question.
  await send.or(confirm).first().waitFor();
  if (await send.isVisible()) await send.click();
  const asked = confirm.waitFor().then(() => confirm.click());
  const [response] = await Promise.all([answered, Promise.race([asked, answered]).catch(() => undefined)]);
  asked.catch(() => undefined);
  assert.equal(response.status(), 200, await response.text());
}

/** Reads the case as the public does: finds it in the open list and follows the link. */
export async function visit(
  person: Person,
  { reads = [], misses = [] }: JourneyStep,
  caseId: string,
): Promise<void> {
  const { page } = person;
  await person.open('/open');
  await page.locator(`cppcc-case-list a[href="/cases/${caseId}"]`).first().click();
  for (const text of reads) await page.getByText(text).first().waitFor();
  const history = await page.request.get(`${person.address}/api/cppcc/cases/${caseId}/events`);
  const known = `${await readAll(page)}\n${JSON.stringify(await person.look(caseId))}\n${await history.text()}`;
  for (const text of misses) assert.ok(!known.includes(text), `the public is not told “${text}”`);
}
