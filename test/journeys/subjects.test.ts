import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { countCharacters } from '@cppcc-kit/sdk/text';
import type { Entries } from './scenario.js';
import { setUpBrowser } from './browser.js';
import { live, toForm } from './life.js';
import { Person } from './person.js';
import { quietPortal, setUpPortal } from './portal.js';
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

const subjects = existsSync(place)
  ? readFileSync(place, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Subject)
  : [];

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

describe(
  'subjects as they are written in counties',
  { skip: subjects.length === 0 && `not here: ${place.pathname}` },
  () => {
    const portal = setUpPortal(quietPortal);
    const browser = setUpBrowser();
    /** Subject → ids of its cases. */
    const cases = new Map<string, string[]>();
    const remember = (subject: string, id: string) => cases.set(subject, [...(cases.get(subject) ?? []), id]);

    it('are entered and filed', { timeout: 300_000 }, async (test) => {
      const member = await signIn(portal().address, 'linWenbo');
      const writer = await Person.arrive(browser(), portal().address, 'linWenbo');
      for (const { subject, situation, suggestion } of subjects.slice(0, inForm).map(split)) {
        const enters: Entries = {
          subject,
          situation,
          'suggestions.0': suggestion,
          'proposer.phone': '13800001112',
          consentToPublish: 'yes',
        };
        const id = await write(writer, { at: '', by: 'linWenbo', on: 'form', does: '提交提案', enters });
        await live(portal().address, await member.adapter.get(id), { from: 'receive', until: 'file' });
        remember(subject, id);
      }
      assert.deepEqual(writer.troubles, []);
      await writer.leave();
      const rest = subjects.slice(inForm).map(split);
      const work = async () => {
        for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
          const { subject, situation, suggestion } = next;
          const opened = await member.open(toForm('', { subject, situation, suggestions: [suggestion] }));
          const { id, snapshot } = await live(portal().address, opened, { until: 'file' });
          assert.equal(snapshot.state, 'filed');
          remember(subject, id);
        }
      };
      await Promise.all(Array.from({ length: workers }, work));
      test.diagnostic(`${subjects.length} subjects, ${inForm} of them in the form`);
    });

    it('are found again by their words', { timeout: 300_000 }, async () => {
      const clerk = await signIn(portal().address, 'songYaqin');
      for (const [subject, ids] of cases) {
        const { items } = await clerk.adapter.list({ search: subject, limit: 200 });
        for (const id of ids)
          assert.ok(
            items.some((item) => item.id === id && item.title === subject),
            subject,
          );
      }
      const reader = await Person.arrive(browser(), portal().address, 'songYaqin');
      await reader.open('/all');
      const list = reader.page.locator('cppcc-case-list');
      for (const [subject, ids] of [...cases].slice(0, inBrowser)) {
        await list.locator('#search').fill(subject);
        // What is like it comes too, but behind it.
        const own = list.locator(ids.map((id) => `a[href="/cases/${id}"]`).join());
        await list.locator('a[href^="/cases/"]').first().and(own).waitFor();
      }
      await reader.leave();
    });
  },
);
