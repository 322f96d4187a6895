import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import type { Draft, DraftInput, Drafts, DraftsOptions, DraftStore } from './index.js';
import {
  DraftError,
  memoryDrafts,
  memoryStore,
  newId,
  openDrafts,
  openIndexedDbStore,
  withoutDrafts,
} from './index.js';

/** One computer that several people use; every test has its own. */
type Computer = (options: DraftsOptions) => Promise<Drafts>;

const computers: Record<string, () => Computer> = {
  IndexedDB: () => {
    const name = `test-${newId()}`;
    return (options) => openDrafts({ name, ...options });
  },
  memory: () => {
    const store = memoryStore();
    return async (options) => memoryDrafts({ store, ...options });
  },
};

/** A clock that moves on by a second with every look. */
function ticking(start = Date.UTC(2026, 10, 22)): () => number {
  return () => (start += 1000);
}

function proposal(text: unknown, more: Partial<DraftInput> = {}): DraftInput {
  return { form: 'proposal', formVersion: 1, title: `关于${String(text)}的提案`, data: { text }, ...more };
}

const textOf = (draft: Draft | undefined) => (draft?.data as { text: unknown } | undefined)?.text;

async function rejection(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => assert.fail('should have been rejected'),
    (error: unknown) => error,
  );
}

async function expectCode(work: Promise<unknown>, code: string): Promise<void> {
  const error = await rejection(work);
  assert.instanceOf(error, DraftError);
  assert.equal(error.code, code);
  assert.match(error.message, /未能保存.*。$/);
}

/** Works on the rows as a foreign hand would. */
function inRows(name: string, work: (rows: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      const transaction = request.result.transaction('drafts', 'readwrite');
      work(transaction.objectStore('drafts'));
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

for (const [name, create] of Object.entries(computers)) {
  describe(`drafts in ${name}`, () => {
    let computer: Computer;
    let drafts: Drafts;

    beforeEach(async () => {
      computer = create();
      drafts = await computer({ owner: 'member-1', now: ticking() });
    });

    it('gives back what was put', async () => {
      const data = {
        text: '𠮷、䶮、\ud800 与\n换行',
        signers: [{ name: '委员甲' }, {}],
        count: 3,
        consent: false,
        note: undefined,
        none: null,
        ['__proto__']: { forged: true },
      };
      const put = await drafts.put(proposal('', { data, caseId: 'case-1' }));
      const got = await drafts.get(put.id);
      assert.deepEqual(got, put);
      assert.equal(Object.getPrototypeOf(got?.data), Object.prototype);
      assert.include(put, { owner: 'member-1', form: 'proposal', formVersion: 1, caseId: 'case-1' });
      assert.equal(put.savedAt, '2026-11-22T00:00:01.000Z');
      assert.equal(put.createdAt, put.savedAt);
    });

    it('keeps files', async () => {
      const { id, size } = await drafts.put(proposal('', { data: { files: [new Blob(['附件'])] } }));
      const { files } = (await drafts.get(id))?.data as { files: Blob[] };
      assert.equal(await files[0]?.text(), '附件');
      assert.equal(size, 6);
    });

    it('keeps a text of ten megabytes', async () => {
      const text = '提'.repeat(5_000_000);
      const { id } = await drafts.put(proposal(text));
      assert.equal(textOf(await drafts.get(id)), text);
      assert.equal((await drafts.list())[0]?.size, 10_000_000);
    });

    it('keeps a copy, which later changes do not reach', async () => {
      const data = { list: ['一'] };
      const { id } = await drafts.put(proposal('', { data }));
      data.list.push('二');
      const got = await drafts.get(id);
      (got?.data as typeof data).list.push('三');
      assert.deepEqual((await drafts.get(id))?.data, { list: ['一'] });
    });

    it('replaces the text that the new one was made from', async () => {
      const first = await drafts.put(proposal('甲'));
      const second = await drafts.put({ ...first, ...proposal('乙') });
      assert.equal(second.id, first.id);
      assert.notEqual(second.version, first.version);
      assert.equal(second.createdAt, first.createdAt);
      assert.isTrue(second.savedAt > first.savedAt);
      assert.lengthOf(await drafts.list(), 1);
      assert.equal(textOf(await drafts.get(first.id)), '乙');
    });

    it('keeps both texts when two windows continue the same one', async () => {
      const [one, other] = [drafts, await computer({ owner: 'member-1', now: ticking(Date.UTC(2027)) })];
      const { id } = await one.put(proposal('甲'));
      const [seenByOne, seenByOther] = [await one.get(id), await other.get(id)] as [Draft, Draft];
      const mine = await one.put({ ...seenByOne, ...proposal('乙') });
      const theirs = await other.put({ ...seenByOther, ...proposal('丙') });
      assert.deepEqual(
        (await drafts.list()).map((draft) => draft.version),
        [theirs.version, mine.version],
      );
      assert.equal(textOf(await drafts.get(id)), '丙');
      assert.equal(textOf(await drafts.get(id, mine.version)), '乙');
      const last = await one.put({ ...mine, ...proposal('丁') });
      assert.sameMembers(
        (await drafts.list()).map((draft) => draft.version),
        [theirs.version, last.version],
      );
    });

    it('keeps a text that was saved after its reader looked', async () => {
      const seen = await drafts.put(proposal('甲'));
      const newer = await drafts.put({ ...seen, ...proposal('乙') });
      await drafts.remove(seen.id, seen.version);
      assert.deepEqual(await drafts.get(seen.id), newer);
    });

    it('lists the newest first, without data, by form and by case', async () => {
      const a = await drafts.put(proposal('甲'));
      const b = await drafts.put(proposal('乙', { form: 'reply', caseId: 'case-1' }));
      const c = await drafts.put(proposal('丙', { form: 'reply', caseId: 'case-2' }));
      const again = await drafts.put({ ...a, ...proposal('丁') });
      const ids = async (filter?: object) => (await drafts.list(filter)).map((draft) => draft.id);
      assert.deepEqual(await ids(), [a.id, c.id, b.id]);
      assert.deepEqual(await ids({ form: 'reply' }), [c.id, b.id]);
      assert.deepEqual(await ids({ form: 'reply', caseId: 'case-1' }), [b.id]);
      assert.deepEqual(await ids({ form: 'other' }), []);
      const { data: _, ...summary } = again;
      assert.deepEqual((await drafts.list())[0], summary);
    });

    it('removes a draft with all its versions, and what is absent without complaint', async () => {
      const first = await drafts.put(proposal('甲'));
      await drafts.put(proposal('乙', { id: first.id }));
      const other = await drafts.put(proposal('丙'));
      await drafts.remove(first.id);
      await drafts.remove(first.id);
      await drafts.remove('absent');
      assert.deepEqual(
        (await drafts.list()).map((draft) => draft.id),
        [other.id],
      );
      assert.isUndefined(await drafts.get(first.id));
    });

    it('keeps people apart, even if they use the same id', async () => {
      const owners = ['1', '12', '1,2', '1\u0000', '𠮷'];
      const people = await Promise.all(owners.map((owner) => computer({ owner, now: ticking() })));
      for (const person of people) await person.put(proposal(person.owner, { id: 'same' }));
      await people[0]?.remove('same');
      for (const [index, person] of people.entries()) {
        const expected = index === 0 ? [] : [person.owner];
        assert.deepEqual(
          (await person.list()).map((draft) => draft.owner),
          expected,
        );
        assert.equal(textOf(await person.get('same')), expected[0]);
      }
    });

    it("does not save one person's draft for another, nor replace it", async () => {
      const mine = await drafts.put(proposal('甲'));
      const other = await computer({ owner: 'member-2', now: ticking() });
      assert.instanceOf(await rejection(other.put({ ...mine })), TypeError);
      await other.put(proposal('乙', { id: mine.id, version: mine.version }));
      await other.remove(mine.id, mine.version);
      assert.deepEqual(await drafts.get(mine.id), mine);
    });

    it('wants an owner and an id', async () => {
      assert.instanceOf(await rejection(computer({ owner: '' })), TypeError);
      assert.instanceOf(await rejection(drafts.put(proposal('甲', { id: '' }))), TypeError);
      assert.instanceOf(await rejection(drafts.get('')), TypeError);
      await drafts.put(proposal('甲'));
      assert.instanceOf(await rejection(drafts.remove(undefined as unknown as string)), TypeError);
      assert.lengthOf(await drafts.list(), 1);
    });

    it('leaves everything as it was when the new text cannot be stored', async () => {
      const first = await drafts.put(proposal('甲'));
      const data = { text: () => '乙' };
      await expectCode(drafts.put({ ...first, data }), 'CPPCC_STORAGE_UNAVAILABLE');
      assert.lengthOf(await drafts.list(), 1);
      assert.deepEqual(await drafts.get(first.id), first);
    });

    it('cuts a title at a hundred characters', async () => {
      const { title } = await drafts.put(proposal('', { title: '𠮷'.repeat(101) }));
      assert.equal(title, '𠮷'.repeat(100));
      assert.equal((await drafts.put(proposal('', { title: '' }))).title, '');
    });

    it('goes on after it was closed', async () => {
      const draft = await drafts.put(proposal('甲'));
      drafts.close();
      drafts.close();
      assert.deepEqual(await drafts.get(draft.id), draft);
    });
  });
}

describe('drafts in the database of a browser', () => {
  let name: string;

  beforeEach(() => {
    name = `test-${newId()}`;
  });

  type Open = (name: string, version?: number) => IDBOpenDBRequest;

  /** While `work` goes on, databases are opened as `open` says; it gets the browser's own way. */
  async function withOpen(open: (real: Open) => IDBOpenDBRequest, work: () => Promise<void>): Promise<void> {
    const { open: original } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (this: IDBFactory) {
      return open(original.bind(this));
    };
    try {
      await work();
    } finally {
      IDBFactory.prototype.open = original;
    }
  }

  function openRaw(version: number): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(name, version);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error());
    });
  }

  async function withMethods(methods: Partial<IDBObjectStore>, work: () => Promise<void>): Promise<void> {
    const originals = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
    Object.assign(IDBObjectStore.prototype, methods);
    try {
      await work();
    } finally {
      Object.defineProperties(IDBObjectStore.prototype, originals);
    }
  }

  it('finds them again in a new connection', async () => {
    const draft = await (await openDrafts({ owner: 'member-1', name })).put(proposal('甲'));
    const reopened = await openDrafts({ owner: 'member-1', name });
    assert.deepEqual(await reopened.get(draft.id), draft);
  });

  it('opens in several windows at once on the first visit', async () => {
    const windows = await Promise.all([1, 2, 3].map(() => openDrafts({ owner: 'member-1', name })));
    await Promise.all(windows.map((drafts) => drafts.put(proposal('甲'))));
    assert.lengthOf((await windows[0]?.list()) ?? [], 3);
  });

  it('gives way to a newer page, and then tells the person to refresh', async () => {
    const drafts = await openDrafts({ owner: 'member-1', name });
    const newer = await openRaw(2);
    await expectCode(drafts.put(proposal('甲')), 'CPPCC_STORAGE_OUTDATED');
    await expectCode(openDrafts({ owner: 'member-1', name }), 'CPPCC_STORAGE_OUTDATED');
    newer.close();
  });

  it('starts anew when the site data has been deleted', async () => {
    const drafts = await openDrafts({ owner: 'member-1', name });
    const before = await drafts.put(proposal('甲'));
    await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    assert.deepEqual(await drafts.list(), []);
    const after = await drafts.put({ ...before, ...proposal('乙') });
    assert.deepEqual(await drafts.get(before.id), after);
  });

  it('says that another window is in the way', async () => {
    const inTheWay = await openRaw(1);
    await withOpen(
      (real) => real(name, 2),
      () => expectCode(openDrafts({ owner: 'member-1', name }), 'CPPCC_STORAGE_BLOCKED'),
    );
    inTheWay.close();
  });

  it('opens again when the browser has silently closed the connection', async () => {
    const connections: IDBOpenDBRequest[] = [];
    const open = (real: Open) => {
      const request = real(name, 1);
      connections.push(request);
      return request;
    };
    await withOpen(open, async () => {
      const drafts = await openDrafts({ owner: 'member-1', name });
      connections[0]?.result.close();
      const draft = await drafts.put(proposal('甲'));
      assert.deepEqual(await drafts.get(draft.id), draft);
    });
    assert.lengthOf(connections, 2);
  });

  it('sets damaged rows aside, and gives the sound ones', async () => {
    const drafts = await openDrafts({ owner: 'member-1', name });
    const first = await drafts.put(proposal('甲'));
    const other = await drafts.put(proposal('乙'));
    const { owner, id, version, data: _, ...rest } = first;
    const keys = [
      '["member-1",',
      '["member-1","cut","v1",{"form":"prop',
      '["member-1","short","v1"]',
      '["member-1","none","v1",null]',
      '["member-1",7,"v1",{}]',
      JSON.stringify([owner, id, 'v1', { ...rest, savedAt: 'gestern' }]),
      JSON.stringify([owner, id, 'v2', { ...rest, title: ['甲'] }]),
      JSON.stringify([owner, id, 'v3', { ...rest, formVersion: '1' }]),
      JSON.stringify([owner, id, 'v4', { ...rest, caseId: 5 }]),
      JSON.stringify([owner, id, 'v5', { ...rest, id: 'x' }]),
      JSON.stringify([owner, id, version, { ...rest, owner: 'member-2' }, 1]),
    ];
    const strange = [...keys, '["member-2","cut', 12, ['member-1'], 'none'];
    await inRows(name, (rows) => strange.forEach((key) => rows.put('谁写的', key)));
    assert.sameMembers(
      (await drafts.list()).map((draft) => draft.id),
      [id, other.id],
    );
    assert.deepEqual(await drafts.get(id), first);
    assert.isUndefined(await drafts.get('cut'));
    assert.sameDeepMembers(
      [...(await drafts.listDamaged())],
      keys.map((key) => ({ key, data: '谁写的' })),
    );
    await drafts.put({ ...other, ...proposal('丙') });
    await drafts.remove(id);
    await drafts.remove('cut');
    assert.deepEqual(
      (await drafts.list()).map((draft) => draft.title),
      ['关于丙的提案'],
    );
    assert.lengthOf(await drafts.listDamaged(), keys.length);
    assert.lengthOf(await (await openDrafts({ owner: 'member-2', name })).listDamaged(), 1);
  });

  it('asks the browser once, at the first save, not to throw drafts away', async () => {
    let count = 0;
    const answers = [
      async () => false,
      () => Promise.reject(new Error('denied')),
      () => {
        throw new TypeError('not allowed');
      },
      undefined,
    ];
    for (const answer of answers) {
      const persist = answer && (() => (count++, answer()));
      Object.defineProperty(navigator.storage, 'persist', { value: persist, configurable: true });
      try {
        const drafts = await openDrafts({ owner: 'member-1', name: `${name}-${String(count)}` });
        const before = count;
        await drafts.list();
        assert.equal(count, before);
        const first = await drafts.put(proposal('甲'));
        await drafts.put({ ...first, ...proposal('乙') });
        assert.equal(count, before + (persist ? 1 : 0));
      } finally {
        delete (navigator.storage as Partial<StorageManager>).persist;
      }
    }
  });

  it('says that the browser refuses', async () => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    await withOpen(refuse, () =>
      expectCode(openDrafts({ owner: 'member-1', name }), 'CPPCC_STORAGE_UNAVAILABLE'),
    );
  });

  it('may be stood in for by drafts that tell at every try why nothing is kept', async () => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    await withOpen(refuse, async () => {
      const open = () => openDrafts({ owner: 'member-1', name });
      const drafts = await open().catch((error: unknown) => withoutDrafts('member-1', error as Error));
      assert.equal(drafts.owner, 'member-1');
      await expectCode(drafts.put(proposal('甲')), 'CPPCC_STORAGE_UNAVAILABLE');
      await expectCode(drafts.list(), 'CPPCC_STORAGE_UNAVAILABLE');
      drafts.close();
    });
  });

  it('says that the storage is full, and keeps the earlier text', async () => {
    const drafts = await openDrafts({ owner: 'member-1', name });
    const first = await drafts.put(proposal('甲'));
    const put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    await withMethods({ put }, () =>
      expectCode(drafts.put({ ...first, ...proposal('乙') }), 'CPPCC_STORAGE_FULL'),
    );
    assert.deepEqual(await drafts.get(first.id), first);
  });

  it('lists without reading data', async () => {
    const drafts = await openDrafts({ owner: 'member-1', name });
    await drafts.put(proposal('甲'));
    const get = () => assert.fail('read data');
    await withMethods({ get, getAll: get }, async () => assert.lengthOf(await drafts.list(), 1));
  });
});

describe('IndexedDB and memory', () => {
  /** What a person at one of two windows may do with one of two drafts. */
  interface Step {
    who: 0 | 1;
    window: 0 | 1;
    id: string;
    what: 'put' | 'continue' | 'open' | 'remove' | 'discard';
  }

  const step: fc.Arbitrary<Step> = fc.record({
    who: fc.constantFrom(0, 1),
    window: fc.constantFrom(0, 1),
    id: fc.constantFrom('a', 'b'),
    what: fc.constantFrom('put', 'continue', 'continue', 'continue', 'open', 'remove', 'discard'),
  });

  /** Everything that the two people can see after each step, with the versions numbered in order of appearance. */
  async function play(store: DraftStore, steps: Step[]): Promise<string[]> {
    const now = ticking();
    const people = ['member-1', 'member-2'].map((owner) => memoryDrafts({ owner, store, now })) as [
      Drafts,
      Drafts,
    ];
    const onScreen = new Map<string, Draft | undefined>();
    const numbers = new Map<string, number>();
    const number = (version: string) => numbers.get(version) ?? numbers.set(version, numbers.size).size - 1;
    const seen: string[] = [];
    for (const [index, { who, window, id, what }] of steps.entries()) {
      const drafts = people[who];
      const screen = `${who} ${window} ${id}`;
      const shown = onScreen.get(screen);
      const next = proposal(index, { id });
      if (what === 'put') onScreen.set(screen, await drafts.put(next));
      if (what === 'continue') onScreen.set(screen, await drafts.put({ ...shown, ...next }));
      if (what === 'open') onScreen.set(screen, await drafts.get(id));
      if (what === 'remove') await drafts.remove(id);
      if (what === 'discard') await drafts.remove(id, shown?.version ?? 'none');
      for (const person of people) {
        const list = await person.list();
        const texts = await Promise.all(list.map((draft) => person.get(draft.id, draft.version)));
        assert.isTrue(texts.every((draft) => draft?.owner === person.owner));
        seen.push(
          JSON.stringify(texts.map((draft) => draft && { ...draft, version: number(draft.version) })),
        );
      }
    }
    return seen;
  }

  it('behave the same, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
        const database = await openIndexedDbStore({ name: `test-${newId()}`, durability: 'relaxed' });
        const inDatabase = await play(database, steps);
        database.close();
        assert.deepEqual(inDatabase, await play(memoryStore(), steps));
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);
});
