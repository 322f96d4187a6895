// Runs in the page. Every contestant keeps the same draft; `list` gives what a list of drafts shows.
import { openDrafts } from '@cppcc-kit/drafts';
import { openDB } from 'idb';

export const contestants = {
  async kit(durability) {
    const drafts = await openDrafts({ owner: 'member-1', name: `kit-${durability}`, durability });
    const stored = new Map();
    return {
      async put({ id, title, ...data }) {
        stored.set(
          id,
          await drafts.put({ ...stored.get(id), id, form: 'proposal', formVersion: 1, title, data }),
        );
      },
      list: () => drafts.list(),
      async clear() {
        for (const { id } of await drafts.list()) await drafts.remove(id);
        stored.clear();
      },
    };
  },

  /** As little as a draft can cost, without a list that spares the bodies. */
  async raw(durability) {
    const database = await openRaw(`raw-${durability}`, ['bodies']);
    return {
      put: (draft) => write(database, durability, (bodies) => bodies.put(draft)),
      list: () => listAll(database, 'bodies'),
      clear: () => write(database, durability, (bodies) => bodies.clear()),
    };
  },

  /** The same with summaries in a second store. */
  async 'raw with summaries'(durability) {
    const database = await openRaw(`summaries-${durability}`, ['bodies', 'summaries']);
    return {
      put: (draft) =>
        write(database, durability, (bodies, summaries) => {
          bodies.put(draft);
          summaries.put(summaryOf(draft));
        }),
      list: () => listAll(database, 'summaries'),
      clear: () =>
        write(database, durability, (bodies, summaries) => {
          bodies.clear();
          summaries.clear();
        }),
    };
  },

  async idb(durability) {
    const database = await openDB(`idb-${durability}`, 1, {
      upgrade: (fresh) => void fresh.createObjectStore('bodies', { keyPath: 'id' }),
    });
    return {
      async put(draft) {
        const transaction = database.transaction('bodies', 'readwrite', { durability });
        await Promise.all([transaction.store.put(draft), transaction.done]);
      },
      list: () => database.getAll('bodies'),
      clear: () => database.clear('bodies'),
    };
  },
};

/** The same that ours tells in a list. */
function summaryOf({ id, title }) {
  const [createdAt, savedAt] = [new Date(0).toISOString(), new Date().toISOString()];
  return { owner: 'member-1', id, form: 'proposal', formVersion: 1, title, createdAt, savedAt, size: 7800 };
}

function openRaw(name, stores) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () =>
      stores.forEach((store) => request.result.createObjectStore(store, { keyPath: 'id' }));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function write(database, durability, work) {
  return new Promise((resolve, reject) => {
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores, 'readwrite', { durability });
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
    work(...stores.map((store) => transaction.objectStore(store)));
    transaction.commit();
  });
}

function listAll(database, store) {
  return new Promise((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
