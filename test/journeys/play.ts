import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';
import { proposalDefinition } from '@cppcc-kit/sdk/proposal';
import { people } from '../../examples/portal-embed/src/content/index.js';
import { Person } from './person.js';
import type { RunningPortal } from './portal.js';
import type { Journey, JourneyStep } from './scenario.js';
import { act, visit, write } from './steps.js';

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
  let current: Person | undefined;
  try {
    for (const step of journey.steps) {
      tell(`${step.at.slice(0, 10)} ${nameOf(step.by)}：${step.does}${step.refused === undefined ? '' : '（不能办）'}`);
      await portal.moveClock(step.at);
      current = await meet(step.by);
      // The person's own computer shows the same day.
      await current.context.clock.setFixedTime(step.at);
      if (step.on === 'form') caseId = await write(current, step);
      else if (step.on === 'open') await visit(current, step, caseId);
      else await act(current, step, caseId);
      if (caseId !== '') await check(step, caseId, meet);
    }
    assert.deepEqual([...persons.values()].flatMap(({ troubles }) => troubles), []);
  } catch (error) {
    await current?.page.screenshot({ path: `${process.env['CPPCC_SHOTS'] ?? tmpdir()}/journey-failed.png`, fullPage: true }).catch(() => undefined);
    throw error;
  } finally {
    for (const person of persons.values()) await person.leave();
  }
}

async function check({ then, due = {}, seenBy = [], hiddenFrom = [], by }: JourneyStep, caseId: string, meet: (account: string) => Promise<Person>): Promise<void> {
  const view = await (await meet(by)).look(caseId);
  if (then !== undefined) assert.equal(labelOf(view?.snapshot.state ?? ''), then);
  for (const [label, date] of Object.entries(due)) {
    const found = view?.deadlines.filter((deadline) => deadline.label === label && deadline.level !== 'stopped').pop();
    assert.equal(found?.receipt.ok === true ? found.receipt.due : undefined, date, label);
  }
  const whoSees = async (accounts: readonly string[]) => {
    const persons = await Promise.all(accounts.map(meet));
    return Promise.all(persons.map(async (person) => [(await person.look(caseId)) !== undefined, await person.hasPageOf(caseId)]));
  };
  assert.deepEqual(await whoSees(seenBy), seenBy.map(() => [true, true]), `seen by ${seenBy.map(nameOf).join()}`);
  assert.deepEqual(await whoSees(hiddenFrom), hiddenFrom.map(() => [false, false]), `hidden from ${hiddenFrom.map(nameOf).join()}`);
}
