// Runs in the page: what bench.mjs calls, one short measurement at a time.
import { createAutosave, memoryDrafts } from '@cppcc-kit/drafts';
import { contestants } from './contestants.mjs';

const TEXT = '老旧小区改造中存在资金筹措难、意见统一难、后续管养难等问题。'.repeat(60).slice(0, 1300);
const opened = new Map();

/** 12 KB as UTF-8, as in a proposal of about 4,000 characters. */
function draft(id, key) {
  return {
    id: `draft-${id}`,
    title: `关于加强小区管理的提案（${key}）`,
    situation: TEXT + key,
    analysis: TEXT,
    advice: TEXT,
    signers: [{ name: '委员甲', phone: '13800000000' }],
    units: ['unit-1', 'unit-2'],
  };
}

window.bench = {
  async open(name, durability) {
    const store = await contestants[name](durability);
    opened.set(`${name} ${durability}`, store);
    await store.clear();
  },

  /** Milliseconds of each of `count` puts, one after the other, into ten drafts. */
  async put(name, durability, count) {
    const store = opened.get(`${name} ${durability}`);
    const times = [];
    for (let key = 0; key < count; key++) {
      const next = draft(key % 10, key);
      const start = performance.now();
      await store.put(next);
      times.push(performance.now() - start);
    }
    return times;
  },

  async fill(name, durability, count) {
    const store = opened.get(`${name} ${durability}`);
    await store.clear();
    for (let id = 0; id < count; id += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, more) => store.put(draft(id + more, more))));
    }
  },

  async list(name, durability, count) {
    const start = performance.now();
    const drafts = await opened.get(`${name} ${durability}`).list();
    if (drafts.length !== count) throw new Error(`${name} lists ${drafts.length} drafts of ${count}`);
    return performance.now() - start;
  },

  /** Keystrokes while a save is due. */
  async keystrokes(count) {
    const drafts = memoryDrafts({ owner: 'member-1' });
    const autosave = createAutosave({
      drafts,
      form: 'proposal',
      formVersion: 1,
      getData: () => ({}),
      getTitle: () => '',
    });
    for (let key = 0; key < count; key++) autosave.changed();
    await autosave.discard();
  },
};
