import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';
import { proposalDefinition } from '@cppcc-kit/sdk/proposal';
import { people } from '../../examples/portal-embed/src/content/index.js';
import { Person } from './person.js';
import type { RunningPortal } from './portal.js';
import type { Entries, Journey, JourneyStep } from './scenario.js';

const panels = { review: '/review', assign: '/assign', handle: '/handle' } as const;
const labelOf = (state: string) => (proposalDefinition.states as Readonly<Record<string, { label: string }>>)[state]?.label;
const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;

/** Performs a journey in a browser, each person in his own, and checks what the data says after every step. */
export async function play(journey: Journey, browser: Browser, portal: RunningPortal, tell: (line: string) => void): Promise<void> {
  const persons = new Map<string, Person>();
  const meet = async (account: string) => {
    const known = persons.get(account) ?? (await Person.arrive(browser, portal.address, account));
    persons.set(account, known);
    return known;
  };
  let caseId = '';
  try {
    for (const step of journey.steps) {
      tell(`${step.at.slice(0, 10)} ${nameOf(step.by)}：${step.does}${step.refused === undefined ? '' : '（不能办）'}`);
      await moveClock(portal, step.at);
      const person = await meet(step.by);
      caseId = step.on === 'form' ? await write(person, step) : await act(person, step, caseId);
      if (caseId !== '') await check(step, caseId, meet);
    }
  } catch (error) {
    const [last] = [...persons.values()].slice(-1);
    await last?.page.screenshot({ path: `${process.env['CPPCC_SHOTS'] ?? tmpdir()}/journey-failed.png`, fullPage: true }).catch(() => undefined);
    throw error;
  } finally {
    for (const person of persons.values()) await person.leave();
  }
}

async function moveClock({ address }: RunningPortal, now: string): Promise<void> {
  const response = await fetch(`${address}/api/test/clock`, { method: 'POST', headers: { 'content-type': 'application/json', origin: address }, body: JSON.stringify({ now }) });
  assert.equal(response.status, 204, `the clock goes to ${now}`);
}

/** Writes a proposal in the form; answers the id of the case, or '' where the form would not let it go. */
async function write(person: Person, { enters = {}, does, refused }: JourneyStep): Promise<string> {
  await person.open('/new');
  const { invitees, ...fields } = enters;
  await person.enter(fields);
  for (const id of (invitees ?? []) as readonly string[]) {
    await person.page.getByLabel('查找委员').fill(nameOf(id));
    await person.button(`邀请 ${nameOf(id)}`).click();
  }
  await person.button(invitees === undefined ? does : '发出邀请').click();
  if (refused !== undefined) {
    await person.page.locator('cppcc-proposal-form #summary').getByText(refused).first().waitFor();
    return '';
  }
  const sent = person.page.evaluate(() => new Promise<string>((resolve) => {
    document.addEventListener('cppcc-sent', (event) => resolve(event.case.id));
  }));
  await person.page.locator('[part=confirmation] .button.primary').click();
  return sent;
}

async function act(person: Person, { on, does, enters, refused }: JourneyStep, caseId: string): Promise<string> {
  await person.open(on === 'case' ? `/cases/${caseId}` : `${panels[on as keyof typeof panels]}?case=${caseId}`);
  const button = person.button(does).first();
  await button.waitFor();
  if (refused !== undefined && (await button.isDisabled())) {
    await person.page.getByText(refused).first().waitFor();
    return caseId;
  }
  // Where only one thing can be done its form is open already.
  const open = person.page.locator('[part=event]');
  if ((await open.count()) === 0) await button.click();
  await open.waitFor();
  await person.enter(enters as Entries);
  const answered = person.page.waitForResponse((response) => response.request().method() === 'POST' && response.url().endsWith('/events'));
  await open.getByRole('button', { name: does, exact: true }).last().click();
  const confirm = person.page.locator('[part=confirmation] .button.primary');
  await Promise.race([answered.catch(() => undefined), confirm.waitFor().catch(() => undefined)]);
  if (await confirm.isVisible().catch(() => false)) await confirm.click();
  const response = await answered;
  if (refused !== undefined) {
    assert.equal(response.status(), 422);
    await person.page.getByText(refused).first().waitFor();
  } else assert.equal(response.status(), 200, await response.text());
  return caseId;
}

async function check({ then, due = {}, seenBy = [], hiddenFrom = [], by }: JourneyStep, caseId: string, meet: (account: string) => Promise<Person>): Promise<void> {
  const view = await (await meet(by)).look(caseId);
  if (then !== undefined && view !== undefined) assert.equal(labelOf(view.snapshot.state), then);
  for (const [label, date] of Object.entries(due)) {
    const found = view?.deadlines.filter((deadline) => deadline.label === label && deadline.level !== 'stopped').pop();
    assert.equal(found?.receipt.ok === true ? found.receipt.due : undefined, date, label);
  }
  for (const account of seenBy) assert.notEqual(await (await meet(account)).look(caseId), undefined, `${nameOf(account)} sees it`);
  for (const account of hiddenFrom) assert.equal(await (await meet(account)).look(caseId), undefined, `${nameOf(account)} does not see it`);
}
