import { createAutosave, type Autosave, type Draft, type Drafts, type DraftSummary } from '@cppcc-kit/drafts';
import { savedLine } from '../../controllers/saved-line.js';

/** Draft id that begins a blank one. */
export const NEW = 'new';

const FORM_VERSION = 1;

/** Written by this form or an older one. What a newer one wrote is let be, and never replaced. */
export const isReadable = ({ formVersion }: DraftSummary): boolean => formVersion <= FORM_VERSION;

export interface DraftKeeperOptions {
  read(): unknown;
  getTitle(): string;
  isUntouched(): boolean;
  /** Puts a draft into the form; false if it cannot be read. */
  restore(data: unknown): boolean;
  /** When it was saved, or why not. */
  said(text: string, autosave: Autosave): void;
  /** There is something to tell about drafts. */
  changed(): void;
}

export interface Begin {
  /** The case that is being revised. */
  readonly caseId?: string | undefined;
  /** Draft to continue; without it the newest one, `new` for none. */
  readonly draftId?: string | undefined;
  /** What is in the form is newer than the draft: goes on saving there. */
  readonly keepsText?: boolean;
}

/** The draft of a proposal: found, restored, saved while somebody writes, and let go of. */
export interface DraftKeeper {
  /** Undefined while drafts are read and where there are none. */
  readonly id: string | undefined;
  /** Restored: the notice above the form. */
  readonly restored: DraftSummary | undefined;
  readonly others: readonly DraftSummary[];
  /** Starts on a draft; what was written before is saved and stays where it is. */
  begin(drafts: Drafts | undefined, begin?: Begin): Promise<void>;
  /** To be called at every input. */
  changed(): void;
  flush(): Promise<void>;
  /** Removes the draft. What is written afterwards begins another. */
  discard(): Promise<void>;
  /** The element leaves the page, perhaps only for another place in it. */
  stop(): void;
  /** It is back, with what was written. */
  resume(): void;
}

export function createDraftKeeper(options: DraftKeeperOptions): DraftKeeper {
  let autosave: Autosave | undefined;
  let drafts: Drafts | undefined;
  let begun: Begin = {};
  /** Something was typed before the drafts were read. */
  let isAhead = false;
  let run = 0;

  async function choose({ caseId, draftId, keepsText }: Begin, mine: number): Promise<Draft | undefined> {
    const all = (await drafts?.list({ form: 'proposal' }))?.filter((draft) => draft.caseId === caseId) ?? [];
    const wanted = draftId ?? all.find(isReadable)?.id;
    const draft = wanted && wanted !== NEW ? await drafts?.get(wanted) : undefined;
    if (mine !== run) return undefined;
    const isRestored = draft && !keepsText && !isAhead && isReadable(draft) && options.restore(draft.data);
    keeper.restored = isRestored ? draft : undefined;
    const continued = isRestored || keepsText ? draft : undefined;
    keeper.others = all.filter(({ version }) => version !== continued?.version);
    return continued;
  }

  const keeper: { -readonly [Key in keyof DraftKeeper]: DraftKeeper[Key] } = {
    get id() {
      return autosave?.id;
    },
    restored: undefined,
    others: [],
    async begin(store, begin = {}) {
      const mine = ++run;
      void autosave?.stop();
      autosave = keeper.restored = undefined;
      keeper.others = [];
      isAhead = false;
      drafts = store;
      begun = begin;
      if (!store) return;
      let problem: unknown;
      const draft = await choose(begin, mine).catch((error: unknown) => void (problem = error));
      if (mine !== run) return;
      const made: Autosave = createAutosave({
        drafts: store,
        draft: draft ?? undefined,
        form: 'proposal',
        formVersion: FORM_VERSION,
        caseId: begin.caseId,
        getData: options.read,
        getTitle: options.getTitle,
        isEmpty: options.isUntouched,
        onState: ({ state, error }) => {
          if (made !== autosave) return;
          if (state === 'failed') options.said(error?.message ?? '', made);
          else if (state === 'saved') options.said(savedLine(made.savedAt ?? ''), made);
        },
      });
      autosave = made;
      options.said(problem instanceof Error ? problem.message : '', made);
      if (isAhead) made.changed();
      if (keeper.restored || keeper.others.length > 0) options.changed();
    },
    changed() {
      isAhead = true;
      autosave?.changed();
    },
    flush: async () => autosave?.flush(),
    async discard() {
      await autosave?.discard();
      await keeper.begin(drafts, { ...begun, draftId: NEW, keepsText: false });
    },
    stop: () => void autosave?.stop(),
    resume() {
      if (autosave) void keeper.begin(drafts, { ...begun, draftId: autosave.id, keepsText: true });
    },
  };
  return keeper;
}
