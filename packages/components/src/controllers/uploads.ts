import type { AttachmentStore } from '@cppcc-kit/adapter';
import { newId } from '@cppcc-kit/drafts';
import { isCppccError } from '@cppcc-kit/sdk';
import type { ProposalForm } from '@cppcc-kit/sdk/proposal-form';
import type { FileItem, FileLimits } from '../parts/files.js';
import { explain, explainLine } from '../parts/explain.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';

const words = () => wordsOf('files', zh.files);

/** A file that the store has, as a case names it. */
export type Attachment = NonNullable<ProposalForm['attachments']>[number];

export interface Upload extends FileItem {
  /** The same for every try: a file whose answer was lost is not stored twice. */
  readonly key: string;
  readonly file?: File;
  /** Given by the store: it is there. */
  readonly id?: string;
}

export interface UploadOptions {
  /** Undefined where the back end takes no files. */
  getStore(): AttachmentStore | undefined;
  /** Id of the person for whom the page was made. */
  getPerson(): string | undefined;
  getLimits(): FileLimits;
  /** Something about the list is different; `isStored` when the attachments themselves are. */
  changed(isStored: boolean): void;
}

/** The attachments of a form: each is handed to the store when it is chosen, and can be taken back or tried again. */
export interface Uploads {
  readonly items: readonly Upload[];
  /** Those that are stored. */
  readonly attachments: Attachment[];
  /** Why the form cannot be sent yet. */
  readonly problem: string | undefined;
  /** Shows what is stored already; ends everything under way. */
  set(attachments: readonly Attachment[]): void;
  add(files: readonly File[]): void;
  remove(item: Upload): void;
  retry(item: Upload): void;
}

export function createUploads({ getStore, getPerson, getLimits, changed }: UploadOptions): Uploads {
  let items: readonly Upload[] = [];
  const running = new Map<string, AbortController>();

  function refuse({ name, size }: File, others: number): string | undefined {
    const { attachments, attachmentMegabytes, attachmentKinds } = getLimits();
    if (others >= attachments) return words().tooMany(attachments);
    if (size === 0) return words().empty;
    // Only spares the way: what a file really is, the server judges.
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (!attachmentKinds.some((kind) => kind === ending)) return words().otherKind(attachmentKinds);
    return size > attachmentMegabytes * 1_048_576 ? words().tooLarge(attachmentMegabytes) : undefined;
  }

  function replace(item: Upload): void {
    items = items.map((each) => (each.key === item.key ? item : each));
    changed(item.id !== undefined);
  }

  /** `others` is the number of files beside it. */
  async function upload({ key, name, size, file }: Upload, others: number): Promise<void> {
    const store = getStore();
    if (!store || !file) return;
    const item = { key, name, size, file };
    const problem = refuse(file, others);
    if (problem) {
      replace({ ...item, problem, isUnfit: others < getLimits().attachments });
      return;
    }
    const abort = new AbortController();
    running.set(key, abort);
    // The contract tells nothing in between, so the bar only says that work goes on.
    replace({ ...item, progress: null });
    try {
      const expectedActor = getPerson();
      const stored = await store.put(
        { name, type: file.type, bytes: file },
        {
          idempotencyKey: key,
          signal: abort.signal,
          ...(expectedActor === undefined ? {} : { expectedActor }),
        },
      );
      // Under the name that the store gave it: a case mentions it as it is kept.
      if (running.delete(key)) replace({ ...stored, key });
    } catch (error) {
      // Taken back by the person, it is no longer in the list.
      if (running.delete(key))
        replace({
          ...item,
          problem: isCppccError(error) ? explainLine(error) : words().failed,
          isUnfit: !explain(error).canRepeat,
        });
    }
  }

  function stop(key: string): void {
    running.get(key)?.abort();
    running.delete(key);
  }

  return {
    get items() {
      return items;
    },
    get attachments() {
      return items.flatMap(({ id, name, size }) => (id ? { id, name, size } : []));
    },
    get problem() {
      if (running.size > 0) return words().pending;
      return items.some(({ problem }) => problem) ? words().broken : undefined;
    },
    set(attachments) {
      for (const { key } of items) stop(key);
      items = attachments.map((each) => ({ ...each, key: each.id }));
    },
    add(files) {
      for (const file of files) {
        // Chosen again, corrected: it takes the place of the one that was not taken.
        items = items.filter(({ name, problem }) => !problem || name !== file.name);
        const item = { key: newId(), name: file.name, size: file.size, file };
        items = [...items, item];
        void upload(item, items.length - 1);
      }
    },
    remove({ key }) {
      stop(key);
      items = items.filter((each) => each.key !== key);
      changed(true);
    },
    retry: (item) => void upload(item, items.length - 1),
  };
}
