import { createAutosave, formatSavedAt, type Autosave, type Drafts } from '@cppcc-kit/drafts';
import type { FormValues } from './field.js';

/** What a draft of an event's form belongs to. */
export interface EventDraftKey {
  readonly form: string;
  readonly caseId: string;
  readonly title: string;
}

/** Keeps what is being typed for one event of one case: an opinion or a reply is as long as a proposal. */
export class EventDraft {
  private autosave: Autosave | undefined;
  private readonly say: (text: string) => void;

  /** @param say shows 已保存 14:05, or why it could not be saved */
  constructor(say: (text: string) => void) {
    this.say = say;
  }

  /**
   * Begins to keep `values`; answers what was kept before, if anything was. Keeping never stands in the way of
   * working: where the browser refuses to read, the person is told and the form opens empty.
   */
  async start(drafts: Drafts, { form, caseId, title }: EventDraftKey, values: () => FormValues): Promise<FormValues | undefined> {
    await this.stop();
    const read = async () => {
      const [newest] = await drafts.list({ form, caseId });
      return newest === undefined ? undefined : drafts.get(newest.id, newest.version);
    };
    const draft = await read().catch((error: unknown) => {
      this.say(error instanceof Error ? error.message : '');
      return undefined;
    });
    const initial = JSON.stringify(values());
    this.autosave = createAutosave({
      drafts,
      draft,
      form,
      formVersion: 1,
      caseId,
      getData: () => ({ ...values() }),
      getTitle: () => title,
      isEmpty: (data) => JSON.stringify(data) === initial,
      onState: ({ state, savedAt, error }) => {
        if (state === 'failed') this.say(error?.message ?? '');
        else if (state === 'saved' && savedAt !== undefined) this.say(formatSavedAt(savedAt));
      },
    });
    return draft?.data as FormValues | undefined;
  }

  changed(): void {
    this.autosave?.changed();
  }

  /** Saves what there is and ends. */
  async stop(): Promise<void> {
    const { autosave } = this;
    this.autosave = undefined;
    await autosave?.stop();
  }

  /** The text has arrived, or is not wanted: nothing of it is kept. */
  async discard(): Promise<void> {
    const { autosave } = this;
    this.autosave = undefined;
    await autosave?.discard();
  }
}
