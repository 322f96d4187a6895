import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Drafts } from '@cppcc-kit/drafts';
import { national, shangzhou } from '@cppcc-kit/profiles';
import {
  getProfilePin,
  type Actor,
  type CaseEvent,
  type Profile,
  type Snapshot,
  type TransitionResult,
} from '@cppcc-kit/sdk';
import { chinaYears, type Calendar, type CalendarYear } from '@cppcc-kit/sdk/calendar';
import { findBlock, makePrintedFolder } from './blocks.js';

interface Step {
  readonly guard?: readonly string[];
}
interface Reads {
  read(id: string, log: readonly CaseEvent[]): Snapshot;
}
interface Files {
  file(snapshot: Snapshot, actor: Actor, data: object, now: string): TransitionResult;
}
interface Adds {
  addYear(year: CalendarYear): Calendar;
}
interface Finds {
  getProfile(pin: string): Profile | undefined;
}
interface Opens {
  open(actor: Pick<Actor, 'id'>): Promise<Pick<Drafts, 'list'>>;
}

/** What a module only defines is done by nobody until it is called, and what it prints is promised in its comments. */
describe('the modules of the concepts', () => {
  const { folder, remove } = makePrintedFolder();
  after(remove);
  let runs = 0;

  /** Its exports, and what it prints. */
  async function run<Exported>(t: TestContext, page: string, words: string) {
    // A name of its own each time: what was imported once is not run again.
    const file = `${folder}/${++runs}.ts`;
    writeFileSync(file, findBlock(`docs/concepts/${page}.md`, 'ts', words));
    const { mock } = t.mock.method(console, 'log', () => undefined);
    const exported = (await import(pathToFileURL(file).href)) as Exported;
    mock.restore();
    return { exported, said: mock.calls.map(({ arguments: [first] }) => first as unknown) };
  }

  it('case: the first line of a log is what the comment shows, and is read back', async (t) => {
    const { said } = await run(t, 'case', 'openCase');
    const event = said[0] as CaseEvent;
    assert.deepEqual(Object.keys(event).sort(), [
      'actor',
      'at',
      'data',
      'definition',
      'profile',
      'seq',
      'type',
    ]);
    assert.deepEqual([event.seq, event.type], [1, 'draft']);
    const { exported } = await run<Reads>(t, 'case', 'replay');
    assert.equal(exported.read('a1', [event]).state, 'drafting');
  });

  it('process: a definition reads as the comments show', async (t) => {
    const [label, review, file] = (await run(t, 'process', 'underReview')).said as [string, object, Step];
    assert.equal(label, '审查中');
    const shown = {
      when: ['moreStages'],
      to: 'underReview',
      by: ['stageReviewer'],
      needs: 'review',
      basis: 'LZ-10',
    };
    assert.deepEqual({ ...review, ...shown }, review);
    const filed = {
      to: 'filed',
      by: ['stageReviewer'],
      needs: 'file',
      numbers: 'filing',
    };
    assert.deepEqual({ ...file, ...filed, basis: 'LZ-11' }, file);
    assert.equal(file.guard?.[0], 'stageDecides');
    const [opening, revise] = (await run(t, 'process', 'onBehalf')).said as [object, object];
    assert.deepEqual(opening, { by: ['proposalCommittee', 'chairpersonsMeeting'] });
    assert.deepEqual(revise, { by: ['recorder'], of: 'firstProposer' });
  });

  it('process: an event that is not possible yet is refused', async (t) => {
    const [event] = (await run(t, 'case', 'openCase')).said;
    const snapshot = (await run<Reads>(t, 'case', 'replay')).exported.read('a1', [event as CaseEvent]);
    const { exported } = await run<Files>(t, 'process', 'transition(');
    const actor = { id: 'c1', name: '宋雅琴', roles: ['proposalCommittee'] };
    const result = exported.file(snapshot, actor, {}, '2026-01-16T01:00:00Z');
    assert.ok(!result.ok && result.refusals.length > 0);
  });

  it('clock: a year that was published is added', async (t) => {
    const { exported } = await run<Adds>(t, 'clock', 'addYear');
    const last = chinaYears.at(-1)!;
    const year = last.year + 1;
    const holiday = { name: '元旦', from: `${year}-01-01`, days: 1 };
    const calendar = exported.addYear({ ...last, year, holidays: [holiday] });
    assert.equal(calendar.years.at(-1)?.year, year);
    assert.ok(calendar.knownThrough > `${year}-11`);
  });

  it('profile: the overrides stand in the profile', async (t) => {
    const { luzhou } = (await run<{ luzhou: Profile }>(t, 'profile', 'LZ-08')).exported;
    assert.deepEqual([luzhou.proposal.research, luzhou.proposal.closeRule], ['required', 'implemented']);
    const { county } = (await run<{ county: Profile }>(t, 'profile', '05-10')).exported;
    assert.equal((county.proposal.clocks.reply as readonly object[]).length, 3);
    assert.notDeepEqual(county.proposal.clocks.reply, national.proposal.clocks.reply);
  });

  it('profile: the roles are right, and every version is found by its pin', async (t) => {
    assert.deepEqual((await run(t, 'profile', 'checkProfile(')).said, [[]]);
    const { getProfile } = (await run<Finds>(t, 'profile', 'everInForce')).exported;
    assert.equal(getProfile(getProfilePin(shangzhou)), shangzhou);
    assert.equal(getProfile(getProfilePin({ ...shangzhou, version: 9 })), undefined);
  });

  it('draft: where no browser keeps anything, it says so', async (t) => {
    const { exported } = await run<Opens>(t, 'draft', 'openDrafts');
    const drafts = await exported.open({ id: 'm1' });
    await assert.rejects(drafts.list(), { name: 'DraftError', code: 'CPPCC_STORAGE_UNAVAILABLE' });
  });
});
