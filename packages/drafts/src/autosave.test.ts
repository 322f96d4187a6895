import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import type { Autosave, AutosaveOptions, Draft, Drafts, DraftStore } from './index.js';
import { createAutosave, formatSavedAt, memoryDrafts, memoryStore, newId, openDrafts } from './index.js';

/** Timers that fire when the test says so. */
function holdTimers() {
  const real = Object.getOwnPropertyDescriptors(window);
  let time = 0;
  let due: { at: number; run: () => void }[] = [];
  Object.assign(window, {
    setTimeout: (run: () => void, delay: number) => {
      due.push({ at: time + delay, run });
      return due[due.length - 1];
    },
    clearTimeout: (timer: unknown) => {
      due = due.filter((one) => one !== timer);
    },
  });
  return {
    pending: () => due.length,
    /** Lets time pass, and whatever needs no time come to its end. */
    async pass(milliseconds: number) {
      time += milliseconds;
      const now = due.filter((one) => one.at <= time);
      due = due.filter((one) => one.at > time);
      for (const one of now) one.run();
      await settled();
    },
    release: () =>
      Object.defineProperties(window, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout }),
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

describe('autosave', () => {
  let timers: ReturnType<typeof holdTimers>;
  let store: DraftStore;
  let drafts: Drafts;
  let fields: { title: string; body: string };
  let reads: number;
  let states: string[];
  let autosaves: Autosave[];

  beforeEach(() => {
    timers = holdTimers();
    store = memoryStore();
    drafts = memoryDrafts({ owner: 'member-1', store });
    fields = { title: '', body: '' };
    reads = 0;
    states = [];
    autosaves = [];
  });

  afterEach(async () => {
    for (const autosave of autosaves) await autosave.stop();
    timers.release();
  });

  function start(more: Partial<AutosaveOptions<unknown>> = {}): Autosave {
    const autosave = createAutosave({
      drafts,
      form: 'proposal',
      formVersion: 1,
      getData: () => {
        reads++;
        return { ...fields };
      },
      getTitle: () => fields.title,
      onState: ({ state }) => states.push(state),
      ...more,
    });
    autosaves.push(autosave);
    return autosave;
  }

  function type(autosave: Autosave, text: string): void {
    fields.body += text;
    autosave.changed();
  }

  async function readDraft(id: string): Promise<Draft> {
    return (await drafts.get(id)) ?? assert.fail('no draft');
  }

  async function onDisk(id: string): Promise<string> {
    return ((await readDraft(id)).data as typeof fields).body;
  }

  /** A disk that answers one write at a time, when the test says so. */
  function holdDisk() {
    const put = store.put.bind(store);
    const waiting: ((isRefused: boolean) => void)[] = [];
    let atOnce = 0;
    let most = 0;
    store.put = async (...written) => {
      most = Math.max(most, ++atOnce);
      const isRefused = await new Promise<boolean>((resolve) => waiting.push(resolve));
      atOnce--;
      if (isRefused) throw new DOMException('', 'AbortError');
      return put(...written);
    };
    return {
      mostAtOnce: () => most,
      waiting: () => waiting.length,
      async answer(isRefused = false) {
        waiting.shift()?.(isRefused);
        await settled();
      },
    };
  }

  /** A disk that refuses the next writes. */
  function breakDisk(...names: string[]): void {
    const put = store.put.bind(store);
    store.put = async (...written) => {
      const name = names.shift();
      if (name !== undefined) throw new DOMException('', name);
      return put(...written);
    };
  }

  it('saves during steady typing, and never later than 250 ms after a change', async () => {
    const autosave = start();
    const put = store.put.bind(store);
    const savedTexts: string[] = [];
    store.put = async (draft, replaces) => {
      savedTexts.push((draft.data as typeof fields).body);
      return put(draft, replaces);
    };
    for (let key = 1; key <= 100; key++) {
      type(autosave, '字');
      await timers.pass(50);
      assert.isAtMost(key - (savedTexts[savedTexts.length - 1]?.length ?? 0), 250 / 50 - 1);
    }
    await timers.pass(250);
    assert.equal(await onDisk(autosave.id), '字'.repeat(100));
    assert.isAtMost(savedTexts.length, 26);
    assert.lengthOf(await drafts.list(), 1);
  });

  it('does next to nothing on a change while a save is due', () => {
    const autosave = start();
    type(autosave, '一');
    for (let key = 0; key < 100; key++) type(autosave, '字');
    assert.equal(timers.pending(), 1);
    assert.equal(reads, 0);
    assert.deepEqual(states, ['dirty']);
  });

  it('tells how far it is', async () => {
    const autosave = start();
    assert.equal(autosave.state, 'idle');
    assert.isUndefined(autosave.savedAt);
    type(autosave, '一');
    await timers.pass(200);
    assert.deepEqual(states, ['dirty', 'saving', 'saved']);
    assert.equal(autosave.savedAt, (await drafts.get(autosave.id))?.savedAt);
    type(autosave, '二');
    assert.equal(autosave.state, 'dirty');
  });

  it('never begins a draft with an empty form', async () => {
    const autosave = start();
    await autosave.flush();
    type(autosave, '  \n　');
    await timers.pass(200);
    fields.body = '';
    autosave.changed();
    await autosave.stop();
    assert.deepEqual(await drafts.list(), []);
    assert.equal(autosave.state, 'idle');
  });

  it('lets the form say what is empty, and keeps a draft that has become empty', async () => {
    fields.title = '关于的提案';
    const autosave = start({ isEmpty: (data) => (data as typeof fields).body === '' });
    autosave.changed();
    await timers.pass(200);
    assert.deepEqual(await drafts.list(), []);
    type(autosave, '一');
    await timers.pass(200);
    fields.body = '';
    autosave.changed();
    await timers.pass(200);
    assert.equal(await onDisk(autosave.id), '');
  });

  it('continues a draft', async () => {
    const first = start({ caseId: 'case-1' });
    type(first, '一');
    await first.stop();
    const draft = await readDraft(first.id);
    const second = start({ draft, caseId: 'case-1' });
    assert.deepInclude(second, { id: first.id, state: 'saved', savedAt: draft.savedAt });
    type(second, '二');
    await second.flush();
    const [summary, ...others] = await drafts.list();
    assert.deepEqual(others, []);
    assert.deepInclude(summary, { id: first.id, createdAt: draft.createdAt, caseId: 'case-1' });
    assert.equal(await onDisk(first.id), '一二');
  });

  it('keeps several drafts of one person', async () => {
    const both = [start(), start()];
    for (const autosave of both) type(autosave, '一');
    await timers.pass(200);
    assert.sameMembers(
      (await drafts.list()).map((draft) => draft.id),
      both.map((autosave) => autosave.id),
    );
  });

  it('saves once more after a save during which something changed, and never two at once', async () => {
    const disk = holdDisk();
    const autosave = start();
    type(autosave, '一');
    await timers.pass(200);
    assert.equal(autosave.state, 'saving');
    type(autosave, '二');
    await timers.pass(200);
    type(autosave, '三');
    const flushed = autosave.flush();
    await timers.pass(1000);
    assert.equal(disk.waiting(), 1);
    await disk.answer();
    assert.equal(disk.waiting(), 1);
    await disk.answer();
    await flushed;
    assert.equal(disk.mostAtOnce(), 1);
    assert.equal(autosave.state, 'saved');
    assert.equal(await onDisk(autosave.id), '一二三');
    assert.lengthOf(await drafts.list(), 1);
  });

  it('does not call saved what changed during the save', async () => {
    const disk = holdDisk();
    const autosave = start();
    type(autosave, '一');
    await timers.pass(200);
    type(autosave, '二');
    await disk.answer();
    assert.equal(autosave.state, 'dirty');
    await timers.pass(200);
    await disk.answer();
    assert.equal(autosave.state, 'saved');
    assert.equal(await onDisk(autosave.id), '一二');
  });

  it('says why it failed and what to do, and tries again on the next change', async () => {
    breakDisk('QuotaExceededError', 'QuotaExceededError');
    const autosave = start();
    type(autosave, '一');
    await timers.pass(200);
    assert.equal(autosave.error?.code, 'CPPCC_STORAGE_FULL');
    assert.equal(
      autosave.error?.message,
      '浏览器存储空间已满，草稿未能保存。请删除不需要的草稿，或先把正文复制到文档中保存。',
    );
    type(autosave, '二');
    await timers.pass(200);
    assert.equal(autosave.state, 'failed');
    type(autosave, '三');
    await timers.pass(200);
    assert.deepEqual(states, ['dirty', 'saving', 'failed', 'saved']);
    assert.isUndefined(autosave.error);
    assert.equal(await onDisk(autosave.id), '一二三');
  });

  it('tries again on leaving', async () => {
    breakDisk('AbortError');
    const autosave = start();
    type(autosave, '一');
    await timers.pass(200);
    assert.equal(autosave.error?.code, 'CPPCC_STORAGE_UNAVAILABLE');
    await autosave.stop();
    assert.equal(await onDisk(autosave.id), '一');
  });

  for (const [name, target, event] of [
    ['hidden', document, new Event('visibilitychange', { bubbles: true })],
    ['left', window, new Event('pagehide')],
  ] as const) {
    it(`saves at once when the page is ${name}`, async () => {
      const autosave = start();
      type(autosave, '一');
      target.dispatchEvent(event);
      await settled();
      assert.equal(await onDisk(autosave.id), '一');
      assert.equal(timers.pending(), 0);
    });
  }

  it('saves what there is when it is stopped, and nothing after', async () => {
    const disk = holdDisk();
    const autosave = start();
    type(autosave, '一');
    await timers.pass(200);
    type(autosave, '二');
    const stopped = autosave.stop();
    await disk.answer();
    await disk.answer();
    await stopped;
    type(autosave, '三');
    await autosave.flush();
    window.dispatchEvent(new Event('pagehide'));
    await timers.pass(1000);
    assert.equal(await onDisk(autosave.id), '一二');
  });

  it('writes nothing after it was discarded', async () => {
    const autosave = start();
    type(autosave, '一');
    await timers.pass(200);
    type(autosave, '二');
    await autosave.discard();
    type(autosave, '三');
    window.dispatchEvent(new Event('pagehide'));
    await autosave.flush();
    await autosave.stop();
    await timers.pass(1000);
    assert.deepEqual(await drafts.list(), []);
    assert.deepInclude(autosave, { state: 'idle', savedAt: undefined });
  });

  it('removes what a save under way still writes', async () => {
    const disk = holdDisk();
    const autosave = start();
    type(autosave, '一');
    await timers.pass(200);
    type(autosave, '二');
    const discarded = autosave.discard();
    await disk.answer();
    await discarded;
    await timers.pass(1000);
    assert.equal(disk.waiting(), 0);
    assert.deepEqual(await drafts.list(), []);
  });

  it('discards only the text on its own screen', async () => {
    const autosave = start();
    type(autosave, '一');
    await autosave.flush();
    const other = start({ draft: await drafts.get(autosave.id) });
    type(other, '，另一窗口');
    await other.flush();
    await autosave.discard();
    assert.equal(await onDisk(autosave.id), '一，另一窗口');
  });

  it('survives a form that throws', async () => {
    const log: string[] = [];
    const autosave = start({
      getTitle: () => {
        if (log.length === 0) throw new Error(`no title yet ${log.push('thrown')}`);
        return '';
      },
    });
    type(autosave, '一');
    await timers.pass(200);
    assert.equal(autosave.state, 'failed');
    assert.equal((autosave.error?.cause as Error).message, 'no title yet 1');
    type(autosave, '二');
    await timers.pass(200);
    assert.equal(await onDisk(autosave.id), '一二');
  });

  it('keeps its promises, whatever happens in whatever order', async () => {
    const step = fc.constantFrom(
      'type',
      'type',
      'wait',
      'wait',
      'answer',
      'answer',
      'refuse',
      'flush',
      'hide',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        store = memoryStore();
        drafts = memoryDrafts({ owner: 'member-1', store });
        fields.body = '';
        const disk = holdDisk();
        const autosave = start();
        for (const what of steps) {
          if (what === 'type') type(autosave, '字');
          if (what === 'wait') await timers.pass(100);
          if (what === 'answer' || what === 'refuse') await disk.answer(what === 'refuse');
          if (what === 'flush') void autosave.flush();
          if (what === 'hide') window.dispatchEvent(new Event('pagehide'));
          if (autosave.state === 'saved') assert.equal(await onDisk(autosave.id), fields.body);
          if (autosave.state === 'idle') assert.equal(fields.body, '');
        }
        const stopped = autosave.stop();
        while (disk.waiting() > 0) await disk.answer();
        await stopped;
        assert.isAtMost(disk.mostAtOnce(), 1);
        const texts = (await drafts.list()).map(({ size }) => size / 2);
        assert.deepEqual(texts, fields.body === '' ? [] : [fields.body.length]);
      }),
    );
  });

  it('leaves an input method alone, and saves what it shows', async () => {
    const input = document.body.appendChild(document.createElement('textarea'));
    const autosave = start({ getData: () => ({ body: input.value }) });
    const compose = async (value: string, event: Event) => {
      input.setRangeText(value, 0, input.value.length, 'end');
      input.dispatchEvent(event);
      autosave.changed();
      const before = [input.value, input.selectionStart, document.activeElement];
      await timers.pass(200);
      assert.deepEqual([input.value, input.selectionStart, document.activeElement], before);
      assert.equal(await onDisk(autosave.id), value);
    };
    input.focus();
    await compose('ti', new CompositionEvent('compositionupdate', { data: 'ti' }));
    await compose("ti'an", new InputEvent('input', { data: "ti'an", isComposing: true }));
    await compose('提案', new CompositionEvent('compositionend', { data: '提案' }));
    input.remove();
  });
});

describe('autosave in a page that goes away', () => {
  it('has saved the last change', async () => {
    const name = `test-${newId()}`;
    const frame = document.createElement('iframe');
    const ready = new Promise<string>((resolve) => {
      window.addEventListener('message', ({ data }) => resolve(data as string), { once: true });
    });
    frame.srcdoc = `<textarea></textarea><script type="module">
      import { createAutosave, openDrafts } from '${new URL('./index.ts', import.meta.url).href}';
      (async () => {
        const [field] = document.getElementsByTagName('textarea');
        const drafts = await openDrafts({ owner: 'member-1', name: '${name}' });
        const getData = () => ({ body: field.value });
        const autosave = createAutosave({ drafts, form: 'proposal', formVersion: 1, getData, getTitle: () => '' });
        field.value = '第一句。';
        autosave.changed();
        await autosave.flush();
        field.value += '第二句。';
        autosave.changed();
        parent.postMessage(autosave.id, '*');
      })();
    </script>`;
    document.body.append(frame);
    const id = await ready;
    const left = new Promise((resolve) => (frame.onload = resolve));
    frame.contentWindow?.location.replace('about:blank');
    await left;
    frame.remove();
    const drafts = await openDrafts({ owner: 'member-1', name });
    assert.lengthOf(await drafts.list(), 1);
    assert.deepEqual((await drafts.get(id))?.data, { body: '第一句。第二句。' });
  });
});

describe('formatSavedAt', () => {
  const now = Date.parse('2026-11-22T06:05:59.999Z');

  it('tells the time in China, whatever the zone of the computer', () => {
    assert.equal(formatSavedAt('2026-11-22T06:05:00.000Z', now), '14:05');
    assert.equal(formatSavedAt('2026-11-21T16:00:00.000Z', now), '00:00');
  });

  it('tells the day if it was another', () => {
    assert.equal(formatSavedAt('2026-11-21T15:59:59.999Z', now), '2026-11-21 23:59');
    assert.equal(formatSavedAt('2025-11-22T06:05:00.000Z', now), '2025-11-22 14:05');
  });
});

describe('newId', () => {
  it('is 28 lower-case letters and digits, and another every time', () => {
    const ids = Array.from({ length: 1000 }, newId);
    assert.isTrue(ids.every((id) => /^[0-9a-z]{28}$/.test(id)));
    assert.lengthOf([...new Set(ids)], 1000);
  });
});
