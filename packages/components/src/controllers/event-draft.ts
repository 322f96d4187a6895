import {
  createAutosave,
  type Autosave,
  type DamagedDraft,
  type Draft,
  type Drafts,
  type DraftSummary,
} from '@cppcc-kit/drafts';
import { announceSent, onSentElsewhere } from './draft-news.js';
import type { FormValues } from './field.js';
import { savedLine } from './saved-line.js';

/** What a draft of an event's form belongs to. */
export interface EventDraftKey {
  /** Process and event: `proposal:decline`. Two events of one case never share a draft. */
  readonly form: string;
  readonly caseId: string;
  readonly title: string;
}

/** What was kept, and when: 已保存 14:05. */
export interface KeptValues {
  readonly values: FormValues;
  readonly saved: string;
}

/** Kept for this event and not opened: what a newer release wrote, and what is no draft any more. */
export interface SetAside {
  readonly newer: readonly DraftSummary[];
  readonly damaged: readonly DamagedDraft[];
}

const NOTHING: SetAside = { newer: [], damaged: [] };

/** Keeps what is being typed for one event of one case: an opinion or a reply is as long as a proposal. */
export class EventDraft {
  private autosave: Autosave | undefined;
  /** What was in the form when it was left: a save still under way must not read the next form. */
  private left: (() => void) | undefined;
  /** Counts the forms opened, so that a slow answer for an earlier one is dropped. */
  private round = 0;
  private drafts: Drafts | undefined;
  /** Stops hearing of other windows. */
  private silence: (() => void) | undefined;
  private readonly say: (text: string) => void;
  private readonly sentElsewhere: () => void;
  setAside = NOTHING;

  /**
   * @param say shows 已保存 14:05, or why it could not be saved
   * @param sentElsewhere is told that another window has sent this draft
   */
  constructor(say: (text: string) => void, sentElsewhere: () => void) {
    this.say = say;
    this.sentElsewhere = sentElsewhere;
  }

  /**
   * On disk before anything is sent; answers the draft's own idempotency key for a case of this version, the same after
   * a reload and in every window. `sent`: another window has sent it, since it is gone from the disk.
   */
  async prepare(version: number): Promise<{ readonly key?: string; readonly sent?: true }> {
    const { autosave, drafts } = this;
    if (autosave === undefined || drafts === undefined) return {};
    const isKept = autosave.savedAt !== undefined;
    if (
      isKept &&
      (await drafts.list().then(
        (all) => all.every(({ id }) => id !== autosave.id),
        () => false,
      ))
    )
      return { sent: true };
    await autosave.flush();
    return { key: `${autosave.id}.${version}` };
  }

  /** It has arrived: other windows hear it, and nothing of it is kept. */
  async sent(): Promise<void> {
    const id = this.autosave?.id;
    await this.discard();
    if (id !== undefined) announceSent(id);
  }

  /**
   * Begins to keep `values`; answers what was kept before, if anything was. Keeping never stands in the way of
   * working: where the browser refuses to read, the person is told and the form opens empty.
   */
  async start(
    drafts: Drafts,
    { form, caseId, title }: EventDraftKey,
    values: () => FormValues,
  ): Promise<KeptValues | undefined> {
    const saved = this.stop();
    const round = this.round;
    await saved;
    const initial = values();
    const { draft, ...setAside } = await read(drafts, form, caseId, initial).catch((error: unknown) => {
      this.say(error instanceof Error ? error.message : '');
      return { ...NOTHING, draft: undefined };
    });
    if (round !== this.round) return undefined;
    this.setAside = setAside;
    this.drafts = drafts;
    const unchanged = JSON.stringify(initial);
    let last: FormValues | undefined;
    this.left = () => (last = values());
    const autosave = (this.autosave = createAutosave({
      drafts,
      draft,
      form,
      formVersion: 1,
      caseId,
      getData: () => last ?? values(),
      getTitle: () => title,
      isEmpty: (data) => JSON.stringify(data) === unchanged,
      onState: ({ state, savedAt, error }) => {
        if (state === 'failed') this.say(error?.message ?? '');
        else if (state === 'saved' && savedAt !== undefined) this.say(savedLine(savedAt));
      },
    }));
    this.silence = onSentElsewhere((id) => {
      if (id === autosave.id) this.sentElsewhere();
    });
    return draft === undefined
      ? undefined
      : { values: fitting(initial, draft.data), saved: savedLine(draft.savedAt) };
  }

  changed(): void {
    this.autosave?.changed();
  }

  /** Saves what there is and ends. */
  async stop(): Promise<void> {
    const { autosave } = this;
    this.left?.();
    this.end();
    await autosave?.stop();
  }

  /** The text has arrived, or is not wanted: nothing of it is kept. Where it cannot be removed, the person is told. */
  async discard(): Promise<void> {
    const { autosave } = this;
    this.end();
    await autosave
      ?.discard()
      .catch((error: unknown) => this.say(error instanceof Error ? error.message : ''));
  }

  private end(): void {
    this.round++;
    this.silence?.();
    this.autosave = this.drafts = this.silence = undefined;
    this.setAside = NOTHING;
  }
}

/** The newest sound draft, and what is set aside. */
async function read(
  drafts: Drafts,
  form: string,
  caseId: string,
  initial: FormValues,
): Promise<SetAside & { readonly draft: Draft | undefined }> {
  const all = await drafts.list({ form, caseId });
  const damaged = await drafts.listDamaged().catch((): DamagedDraft[] => []);
  // What a newer release wrote is let be, and never replaced.
  const newer = all.filter(({ formVersion }) => formVersion > 1);
  for (const { id, version, title } of all.filter((each) => !newer.includes(each))) {
    const draft = await drafts.get(id, version).catch(() => undefined);
    if (draft !== undefined && isSound(initial, draft.data)) return { draft, newer, damaged };
    damaged.push({ key: title, data: draft?.data });
  }
  return { draft: undefined, newer, damaged };
}

/** Each member that the form has is of the form's kind. What is of another would be lost at the next save. */
function isSound(initial: FormValues, data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.entries(data).every(([name, value]: [string, unknown]) => {
      const like = Object.prototype.hasOwnProperty.call(initial, name) ? initial[name] : value;
      return Array.isArray(like)
        ? Array.isArray(value) && value.every((each) => typeof each === 'string')
        : typeof like === typeof value && !Array.isArray(value);
    })
  );
}

/** Of a stored text what the form still has: it may be older than the form. */
function fitting(initial: FormValues, data: unknown): FormValues {
  const kept = Object.entries(data as FormValues).filter(([name]) =>
    Object.prototype.hasOwnProperty.call(initial, name),
  );
  return { ...initial, ...Object.fromEntries(kept) };
}
