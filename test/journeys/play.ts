import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';
import { CppccError, type Deadline } from '@cppcc-kit/sdk';
import { proposalDefinition } from '@cppcc-kit/sdk/proposal';
import { people } from '../../examples/portal-embed/src/content/index.js';
import { Person } from './person.js';
import type { RunningPortal } from './portal.js';
import type { Journey, JourneyStep } from './scenario.js';
import { signIn } from './session.js';
import { act, visit, write } from './steps.js';

const labelOf = (state: string) =>
  (proposalDefinition.states as Readonly<Record<string, { label: string }>>)[state]?.label;
const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;

/** Performs a journey in a browser, each person in his own, and checks what the data says after every step. */
export async function play(
  journey: Journey,
  browser: Browser,
  portal: RunningPortal,
  tell: (line: string) => void,
): Promise<void> {
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
      tell(
        `${step.at.slice(0, 10)} ${nameOf(step.by)}：${step.does}${step.refused === undefined ? '' : '（不能办）'}`,
      );
      await portal.moveClock(step.at);
      current = await meet(step.by);
      // The person's own computer shows the same day.
      await current.context.clock.setFixedTime(step.at);
      if (step.on === 'form') caseId = await write(current, step);
      else if (step.on === 'open') await visit(current, step, caseId);
      else await act(current, step, caseId);
      if (caseId !== '') await check(portal.address, journey.watchers, step, caseId);
    }
    assert.deepEqual(
      [...persons.values()].flatMap(({ troubles }) => troubles),
      [],
    );
  } catch (error) {
    await current?.page
      .screenshot({ path: `${process.env['CPPCC_SHOTS'] ?? tmpdir()}/journey-failed.png`, fullPage: true })
      .catch(() => undefined);
    throw error;
  } finally {
    for (const person of persons.values()) await person.leave();
  }
}

async function check(
  address: string,
  watchers: readonly string[],
  { then, due, seenBy, told = {}, by }: JourneyStep,
  caseId: string,
): Promise<void> {
  const view = (await learn(address, by, caseId)).view;
  if (then !== undefined) assert.equal(labelOf(view?.snapshot.state ?? ''), then);
  if (due !== undefined) assert.deepEqual(Object.fromEntries(listRunning(view?.deadlines ?? [])), due);
  if (seenBy !== undefined) {
    const whoSees = await Promise.all(
      watchers.map(async (account) => ({ account, ...(await learn(address, account, caseId)) })),
    );
    assert.deepEqual(
      whoSees.map(({ account, view: seen, page }) => [account, seen !== undefined, page !== undefined]),
      watchers.map((account) => [account, seenBy.includes(account), seenBy.includes(account)]),
    );
  }
  for (const [account, { reads = [], misses = [] }] of Object.entries(told)) {
    const { page = '', view: seen, log } = await learn(address, account, caseId);
    const known = `${page}\n${JSON.stringify(seen)}\n${JSON.stringify(log)}`;
    for (const text of reads) assert.ok(known.includes(text), `${nameOf(account)} is told “${text}”`);
    for (const text of misses) assert.ok(!known.includes(text), `${nameOf(account)} is not told “${text}”`);
  }
}

/** Label and due date; of one that is paused nobody knows when it is due. */
const listRunning = (deadlines: readonly Deadline[]) =>
  deadlines
    .filter(({ level }) => level !== 'stopped' && level !== 'paused')
    .map(({ label, receipt }) => [label, receipt.ok ? receipt.due : receipt.message]);

/** All that the back end and the portal say of the case to this person; nothing where they say that there is none. */
async function learn(address: string, account: string, caseId: string) {
  const { adapter, readPage } = await signIn(address, account);
  const orNothing = (error: unknown) => {
    if (error instanceof CppccError && error.code === 'CPPCC_NOT_FOUND') return undefined;
    throw error;
  };
  const [view, log, page] = await Promise.all([
    adapter.get(caseId).catch(orNothing),
    adapter.history(caseId, { limit: 200 }).catch(orNothing),
    readPage(`/cases/${caseId}`),
  ]);
  return { view, log: log?.items, page };
}
