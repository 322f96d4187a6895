import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createBackend, type CaseBackend, type CaseStore, type ListedCase } from '@cppcc-kit/adapter';
import { memoryStore } from '@cppcc-kit/adapter/memory';
import type { Actor } from '@cppcc-kit/sdk';
import { proposalDefinition } from '@cppcc-kit/sdk/proposal';
import { accounts } from '../accounts.js';
import { chooseProfile } from '../profile.js';
import { createRules } from '../rules.js';
import { play } from './play.js';
import { planProposals } from './proposals.js';
import { seed } from './seed.js';

const now = '2026-11-20T02:00:00.000Z';

/** Every case that one of the accounts may see. */
async function listAll(backend: CaseBackend, actors: readonly Actor[]): Promise<readonly ListedCase[]> {
  const found = new Map<string, ListedCase>();
  for (const actor of actors) {
    let cursor: string | undefined;
    do {
      const page = await backend.as(actor).list({ limit: 200, ...(cursor === undefined ? {} : { cursor }) });
      for (const item of page.items) found.set(item.id, item);
      cursor = page.next;
    } while (cursor !== undefined);
  }
  return [...found.values()];
}

describe('the demonstration', () => {
  const rules = createRules(chooseProfile(undefined));
  let store: CaseStore;
  let backend: CaseBackend;
  let cases: readonly ListedCase[];

  before(async () => {
    store = memoryStore();
    assert.equal(await seed({ ...rules, store }, now), 'seeded');
    backend = createBackend({ ...rules, store, now: () => now });
    cases = await listAll(
      backend,
      accounts.map(({ actor }) => actor),
    );
  });

  it('has a proposal in every state', () => {
    const present = new Set(cases.filter(({ process }) => process === 'proposal').map(({ state }) => state));
    assert.deepEqual(
      Object.keys(proposalDefinition.states).filter((state) => !present.has(state)),
      [],
    );
    assert.ok(cases.length >= 60);
  });

  it('has deadlines of every level', () => {
    const levels = new Set(cases.flatMap(({ deadlines }) => deadlines.map(({ level }) => level)));
    for (const level of ['normal', 'dueSoon', 'dueToday', 'overdue', 'paused', 'unknown'])
      assert.ok(levels.has(level as never), level);
  });

  it('leaves something to do for every account that works with proposals', async () => {
    const idle: string[] = [];
    for (const { actor, login } of accounts) {
      const adapter = backend.as(actor);
      const mayDo = async (id: string) => (await adapter.get(id)).available.length > 0;
      const visible = (await adapter.list({ limit: 200 })).items;
      let busy = false;
      for (const { id } of visible) busy ||= await mayDo(id);
      if (!busy) idle.push(login);
    }
    assert.deepEqual(idle, ['visitor']);
  });

  it('is spread over the year before today, and nothing happens tomorrow', () => {
    const months = new Set(cases.map(({ openedAt }) => openedAt.slice(0, 7)));
    assert.ok(months.size >= 8, [...months].join());
    assert.ok(cases.every(({ updatedAt }) => updatedAt < now));
    assert.ok(
      cases.some(({ openedAt }) => openedAt < '2026-01-01') &&
        cases.some(({ updatedAt }) => updatedAt > '2026-11-18'),
    );
  });

  it('is written once', async () => {
    assert.equal(await seed({ ...rules, store }, now), 'already');
    const [proposal, ...others] = rules.processes;
    const later = { ...proposal!, definition: { ...proposal!.definition, version: 99 } };
    assert.equal(await seed({ ...rules, processes: [later, ...others], store }, now), 'outdated');
    assert.equal(
      (
        await listAll(
          backend,
          accounts.map(({ actor }) => actor),
        )
      ).length,
      cases.length,
    );
  });

  it('waits for the months it was written for', async () => {
    assert.equal(await seed({ ...rules, store: memoryStore() }, '2026-03-02T02:00:00.000Z'), 'tooEarly');
  });
});

describe('the demonstration under other rules and on other days', () => {
  for (const [id, today] of [
    ['611002', now],
    ['510500', now],
    ['national', now],
    ['anlan', '2026-10-01T00:30:00.000Z'],
    ['anlan', '2026-11-29T15:00:00.000Z'],
    ['anlan', '2027-05-04T02:00:00.000Z'],
  ] as const)
    it(`goes through: ${id}, ${today}`, async () => {
      const profile = chooseProfile(id);
      assert.equal(await seed({ ...createRules(profile), store: memoryStore() }, today), 'seeded');
    });

  it('is undone as a whole where it is interrupted', async () => {
    const store = memoryStore();
    const rules = createRules(chooseProfile(undefined));
    const interrupt = (done: number) => {
      if (done === 300) throw new Error('interrupted');
    };
    await assert.rejects(seed({ ...rules, store }, now, interrupt), /interrupted/);
    const backend = createBackend({ ...rules, store, now: () => now });
    assert.deepEqual(
      await listAll(
        backend,
        accounts.map(({ actor }) => actor),
      ),
      [],
    );
    assert.equal(await seed({ ...rules, store }, now), 'seeded');
  });

  it('leaves a store alone that somebody works with already', async () => {
    const rules = createRules(chooseProfile(undefined));
    const store = memoryStore();
    const [first] = planProposals(rules.profile, now);
    await play([first!], { ...rules, store });
    assert.equal(await seed({ ...rules, store }, now), 'inUse');
    assert.equal(await store.write({ key: 'test' }, async (tx) => tx.next('changes')), 2);
  });

  it('says which step was refused, of which case and by whom', async () => {
    const rules = createRules(chooseProfile(undefined));
    const [first] = planProposals(rules.profile, now);
    const wrong = { ...first!, at: now, type: 'archive' };
    await assert.rejects(
      play([first!, wrong], { ...rules, store: memoryStore() }),
      /school-gate-guard, archive by 林文博 at 2026-11-20/,
    );
  });
});
