import {
  createAutosave,
  type Autosave,
  type DamagedDraft,
  type Draft,
  type Drafts,
  type DraftSummary,
} from '@cppcc-kit/drafts';
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

interface Begin {
  /** The case that is being revised. */
  readonly caseId?: string | undefined;
  /** Draft to continue, or one version of it; without it the newest one, `new` for none. */
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
  /** Set aside: stored, and no drafts of this form any more. */
  readonly damaged: readonly DamagedDraft[];
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

/** There is something to tell about drafts. */
export const hasNews = ({ restored, others, damaged }: DraftKeeper): boolean =>
  Boolean(restored) || others.length + damaged.length > 0;

export function createDraftKeeper(options: DraftKeeperOptions): DraftKeeper {
  let autosave: Autosave | undefined;
  let drafts: Drafts | undefined;
  let begun: Begin = {};
  /** Something was typed before the drafts were read. */
  let isAhead = false;
  let run = 0;
  /** By version: what was found not to hold a proposal. */
  const unsound = new Map<string, DamagedDraft>();

  async function choose(
    store: Drafts,
    { caseId, draftId, keepsText }: Begin,
    mine: number,
  ): Promise<Draft | undefined> {
    const stored = await store.list({ form: 'proposal' });
    const rows = await store.listDamaged().catch(() => []);
    const all = stored.filter((draft) => draft.caseId === caseId);
    const wanted = draftId
      ? stored.filter(({ id, version }) => id === draftId || version === draftId)
      : all.filter(isReadable);
    let continued: Draft | undefined;
    for (const { id, version, title } of wanted) {
      // A row that cannot be read must not stand in the way of the others.
      const draft = await store.get(id, version).catch(() => undefined);
      if (mine !== run) return undefined;
      if (keepsText) continued = draft;
      else if (isAhead || (draft && !isReadable(draft))) break;
      else if (draft && options.restore(draft.data)) keeper.restored = continued = draft;
      else unsound.set(version, { key: title, data: draft?.data });
      if (continued) break;
    }
    keeper.damaged = [...rows, ...unsound.values()];
    keeper.others = all.filter(({ version }) => version !== continued?.version && !unsound.has(version));
    return continued;
  }

  const keeper: { -readonly [Key in keyof DraftKeeper]: DraftKeeper[Key] } = {
    get id() {
      return autosave?.id;
    },
    restored: undefined,
    others: [],
    damaged: [],
    async begin(store, begin = {}) {
      const mine = ++run;
      void autosave?.stop();
      autosave = keeper.restored = undefined;
      keeper.others = keeper.damaged = [];
      // Not to be shown to another person.
      if (store !== drafts) unsound.clear();
      isAhead = false;
      drafts = store;
      begun = begin;
      if (!store) return;
      let problem: unknown;
      const draft = await choose(store, begin, mine).catch((error: unknown) => void (problem = error));
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
      if (hasNews(keeper)) options.changed();
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
