import { createAutosave, type Autosave, type Draft, type Drafts } from '@cppcc-kit/drafts';
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

/** Keeps what is being typed for one event of one case: an opinion or a reply is as long as a proposal. */
export class EventDraft {
  private autosave: Autosave | undefined;
  /** What was in the form when it was left: a save still under way must not read the next form. */
  private left: (() => void) | undefined;
  /** Counts the forms opened, so that a slow answer for an earlier one is dropped. */
  private round = 0;
  private readonly say: (text: string) => void;

  /** @param say shows 已保存 14:05, or why it could not be saved */
  constructor(say: (text: string) => void) {
    this.say = say;
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
    const draft = await read(drafts, form, caseId).catch((error: unknown) => {
      this.say(error instanceof Error ? error.message : '');
      return undefined;
    });
    if (round !== this.round) return undefined;
    const initial = values();
    const unchanged = JSON.stringify(initial);
    let last: FormValues | undefined;
    this.left = () => (last = values());
    this.autosave = createAutosave({
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
    this.round++;
    this.autosave = undefined;
    await autosave?.stop();
  }

  /** The text has arrived, or is not wanted: nothing of it is kept. Where it cannot be removed, the person is told. */
  async discard(): Promise<void> {
    const { autosave } = this;
    this.round++;
    this.autosave = undefined;
    await autosave
      ?.discard()
      .catch((error: unknown) => this.say(error instanceof Error ? error.message : ''));
  }
}

async function read(drafts: Drafts, form: string, caseId: string): Promise<Draft | undefined> {
  // What a newer release wrote is let be, and never replaced.
  const newest = (await drafts.list({ form, caseId })).find(({ formVersion }) => formVersion <= 1);
  return newest === undefined ? undefined : drafts.get(newest.id, newest.version);
}

/** Of a stored text only what the form still has, and of the same kind: it may be older than the form. */
function fitting(initial: FormValues, data: unknown): FormValues {
  const kept = (typeof data === 'object' && data !== null ? data : {}) as FormValues;
  return Object.fromEntries(
    Object.entries(initial).map(([name, value]) => {
      const old = Object.prototype.hasOwnProperty.call(kept, name) ? kept[name] : undefined;
      return [
        name,
        typeof old === typeof value && Array.isArray(old) === Array.isArray(value) ? old! : value,
      ];
    }),
  );
}
