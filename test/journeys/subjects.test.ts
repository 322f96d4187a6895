import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { countCharacters } from '@cppcc-kit/sdk/text';
import type { Entries } from './scenario.js';
import { openBrowser } from './browser.js';
import { live, toForm } from './life.js';
import { Person } from './person.js';
import { startPortal, type RunningPortal } from './portal.js';
import { signIn } from './session.js';
import { write } from './steps.js';

interface Subject {
  readonly title: string;
  readonly body: string;
}

const place = new URL('../../../shared/data/proposals.jsonl', import.meta.url);
const inForm = 5;
const inBrowser = 10;
const workers = 4;

async function readSubjects(): Promise<readonly Subject[]> {
  const text = await readFile(place, 'utf8').catch(() => '');
  return text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Subject);
}

/** Cut only where it is too long; the sentences that suggest something are the suggestions, the others the situation. */
function split({ title, body }: Subject) {
  const sentences = body.split(/(?<=[。；！？])/u);
  const suggesting = sentences.filter((sentence) => sentence.includes('建议'));
  const rest = sentences.filter((sentence) => !suggesting.includes(sentence)).join('');
  return {
    subject: countCharacters(title) > 50 ? Array.from(title).slice(0, 50).join('') : title,
    situation: rest.trim() === '' ? body : rest,
    suggestion: suggesting.length === 0 ? body : suggesting.join(''),
  };
}

describe('subjects as they are written in counties', () => {
  let browser: Browser;
  let portal: RunningPortal;
  let subjects: readonly Subject[] = [];
  /** Subject → id of its case. */
  const cases = new Map<string, string[]>();
  const remember = (subject: string, id: string) => cases.set(subject, [...(cases.get(subject) ?? []), id]);

  before(async () => {
    subjects = await readSubjects();
    if (subjects.length === 0) return;
    portal = await startPortal({ CPPCC_PROFILE: '611002', CPPCC_SEED: '0', CPPCC_NOW: '2026-01-12T09:00:00+08:00' });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await portal?.stop();
  });

  it('are entered and filed', { timeout: 600_000 }, async (test) => {
    if (subjects.length === 0) { test.skip(`not here: ${place.pathname}`); return; }
    const member = await signIn(portal.address, 'linWenbo');
    const writer = await Person.arrive(browser, portal.address, 'linWenbo');
    for (const { subject, situation, suggestion } of subjects.slice(0, inForm).map(split)) {
      const enters: Entries = { subject, situation, 'suggestions.0': suggestion, 'proposer.phone': '13800001112', consentToPublish: 'yes' };
      const id = await write(writer, { at: '', by: 'linWenbo', on: 'form', does: '提交提案', enters });
      await live(portal.address, await member.adapter.get(id), { from: 'receive', until: 'file' });
      remember(subject, id);
    }
    assert.deepEqual(writer.troubles, []);
    await writer.leave();
    const rest = subjects.slice(inForm).map(split);
    const work = async () => {
      for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
        const { subject, situation, suggestion } = next;
        const opened = await member.open(toForm('', { subject, situation, suggestions: [suggestion] }));
        const { id, snapshot } = await live(portal.address, opened, { until: 'file' });
        assert.equal(snapshot.state, 'filed');
        remember(subject, id);
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    test.diagnostic(`${subjects.length} subjects, ${inForm} of them in the form`);
  });

  it('are found again by their words', { timeout: 600_000 }, async (test) => {
    if (subjects.length === 0) { test.skip(`not here: ${place.pathname}`); return; }
    const clerk = await signIn(portal.address, 'songYaqin');
    for (const [subject, ids] of cases) {
      const { items } = await clerk.adapter.list({ search: subject, limit: 200 });
      for (const id of ids) assert.ok(items.some((item) => item.id === id && item.title === subject), subject);
    }
    const reader = await Person.arrive(browser, portal.address, 'songYaqin');
    await reader.open('/all');
    const list = reader.page.locator('cppcc-case-list');
    for (const [subject, [id = '']] of [...cases].slice(0, inBrowser)) {
      await list.locator('#search').fill(subject);
      await list.locator(`a[href="/cases/${id}"]`).first().waitFor();
      await list.getByText(`共 ${cases.get(subject)?.length ?? 0} 件`).waitFor();
    }
    await reader.leave();
  });
});
