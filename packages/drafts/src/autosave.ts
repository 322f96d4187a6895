import { getSize } from './get-size.js';
import type { Draft, Drafts } from './draft.js';
import type { DraftError } from './draft-error.js';
import { toDraftError } from './draft-error.js';
import { newId } from './new-id.js';

/**
 * - `idle`: nothing has been filled in.
 * - `dirty`: something is not saved yet.
 * - `saved`: everything is on disk.
 * - `failed`: something could not be saved; stays until a save succeeds.
 */
export type AutosaveState = 'idle' | 'dirty' | 'saving' | 'saved' | 'failed';

export interface AutosaveOptions<T> {
  readonly drafts: Drafts;
  /** The draft that the form was filled in from; without it a new one begins. */
  readonly draft?: Draft | undefined;
  readonly form: string;
  readonly formVersion: number;
  readonly caseId?: string | undefined;
  /**
   * Reads the fields as they stand, including text under composition, and writes to none of them: an input method
   * must not notice that a save took place. Lengths and rules are not the draft's business.
   */
  readonly getData: () => T;
  readonly getTitle: () => string;
  /** An empty form never begins a draft. A form that opens with something in it says itself what counts as empty. */
  readonly isEmpty?: (data: T) => boolean;
  /** Milliseconds from a change to its save. The default leaves 50 to the disk, so that 250 are at risk at most. */
  readonly delay?: number;
  readonly onState?: (autosave: Autosave) => void;
}

export interface Autosave {
  /** Of the draft, also before it is first saved. */
  readonly id: string;
  readonly state: AutosaveState;
  /** ISO instant. */
  readonly savedAt: string | undefined;
  /** Why the state is `failed`, with what to do about it. */
  readonly error: DraftError | undefined;
  /** To be called on every `input` and `compositionend`; costs next to nothing. */
  changed(): void;
  /** Saves now if there is anything to save. Resolves when it is saved or has failed; never rejects. */
  flush(): Promise<void>;
  /** Saves what there is and ends. */
  stop(): Promise<void>;
  /** Ends and removes the draft: nothing is written afterwards. Rejects if it cannot be removed. */
  discard(): Promise<void>;
}

/** On a phone nothing more may be heard of a page that has been hidden. Both events reach the window. */
const LEAVING = ['visibilitychange', 'pagehide'];

/**
 * Saves a form while it is being filled in: `delay` after a change and not after the last one, so that steady typing
 * is saved too; and when the page is hidden or left. There is never more than one save at a time.
 */
export function createAutosave<T>(options: AutosaveOptions<T>): Autosave {
  const {
    drafts,
    form,
    formVersion,
    caseId,
    getData,
    getTitle,
    isEmpty = (data) => getSize(data) === 0,
    delay = 200,
    onState,
  } = options;
  /** The draft as this form last saved or read it. */
  let stored: Draft | undefined = options.draft;
  let isLive = true;
  let isUnsaved = false;
  /** A save is due, now or as soon as the present one has ended. */
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | undefined;

  const autosave: { -readonly [Key in keyof Autosave]: Autosave[Key] } = {
    id: stored?.id ?? newId(),
    state: stored ? 'saved' : 'idle',
    savedAt: stored?.savedAt,
    error: undefined,
    changed() {
      isUnsaved = true;
      if (timer || !isLive) return;
      timer = setTimeout(saveNow, delay);
      if (autosave.state !== 'failed' && !saving) enter('dirty');
    },
    flush,
    stop() {
      const done = flush();
      end();
      return done;
    },
    async discard() {
      end();
      await saving;
      if (stored) await drafts.remove(stored.id, stored.version);
      stored = undefined;
      enter('idle');
    },
  };

  function enter(state: AutosaveState, error?: DraftError): void {
    if (state === autosave.state && error?.code === autosave.error?.code) return;
    autosave.state = state;
    autosave.error = error;
    autosave.savedAt = stored?.savedAt;
    onState?.(autosave);
  }

  async function flush(): Promise<void> {
    if (isLive) {
      clearTimeout(timer);
      timer = undefined;
      isDue = isUnsaved;
      if (isDue) saving ??= saveWhileDue();
    }
    return saving;
  }

  function saveNow(): void {
    void flush();
  }

  async function saveWhileDue(): Promise<void> {
    try {
      do await save();
      while (isDue);
    } finally {
      saving = undefined;
    }
  }

  async function save(): Promise<void> {
    const problem = await tryToSave();
    if (problem) {
      isUnsaved = isLive;
      enter('failed', problem);
    } else if (!stored) enter('idle');
    else enter(isUnsaved ? 'dirty' : 'saved');
  }

  /** Reads the form before it first waits, so that a page which is being left is still saved. */
  async function tryToSave(): Promise<DraftError | undefined> {
    isDue = isUnsaved = false;
    try {
      const data = getData();
      if (!stored && isEmpty(data)) return undefined;
      if (autosave.state !== 'failed') enter('saving');
      stored = await drafts.put({
        ...stored,
        id: autosave.id,
        form,
        formVersion,
        caseId,
        title: getTitle(),
        data,
      });
      return undefined;
    } catch (cause) {
      return toDraftError(cause);
    }
  }

  for (const type of LEAVING) window.addEventListener(type, saveNow);

  function end(): void {
    isLive = false;
    clearTimeout(timer);
    for (const type of LEAVING) window.removeEventListener(type, saveNow);
  }

  return autosave;
}
