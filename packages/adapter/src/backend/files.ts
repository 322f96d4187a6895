import type { Actor, Json } from '@cppcc-kit/sdk';
import { checkFile, type FileKind } from '@cppcc-kit/sdk/files';
import { normalizeText } from '@cppcc-kit/sdk/text';
import { stopIfAborted } from '../abort.js';
import type { AttachmentStore, CallOptions } from '../contract.js';
import { checkKey } from '../key.js';
import { isAnonymous } from './anonymous.js';
import { isReference, toDigestable } from './call.js';
import { digest, digestBytes } from './digest.js';
import { checkExpectedActor } from './expected-actor.js';
import type { FileRecord, FileStore } from './file-store.js';
import type { BackendOptions } from './options.js';
import { fileTooLarge, invalid, keyReused, notFound, notSignedIn } from './problems.js';
import { findVisible } from './read.js';
import type { Rules } from './rules.js';
import { viewCase } from './view.js';

export interface FileLimits {
  readonly maxBytes: number;
  readonly kinds: readonly FileKind[];
}

/** The files of one person: puts what is his, gets what he put and what a case shows him. */
export function createAttachments(
  store: Pick<BackendOptions, 'store'>,
  files: FileStore,
  rules: Rules,
  actor: Actor,
  { maxBytes, kinds }: FileLimits,
): AttachmentStore {
  /** His own; else a case may be open to him and this file not: only what his own view of the case mentions. */
  const maySee = async ({ id, owner, cases }: FileRecord, options: CallOptions): Promise<boolean> => {
    if (owner === actor.id) return true;
    for (const caseId of cases) {
      const found = await findVisible(store, rules, actor, caseId, options);
      if (found !== undefined && mentionsFile(viewCase(found, actor).snapshot.data, id)) return true;
    }
    return false;
  };
  return {
    maxBytes,
    async put({ name: given, type, bytes }, { signal, idempotencyKey, expectedActor }) {
      stopIfAborted(signal);
      if (isAnonymous(actor)) throw notSignedIn();
      checkExpectedActor(actor, expectedActor);
      checkKey(idempotencyKey);
      const name = readName(given);
      if (!(bytes instanceof Blob) || bytes.size === 0) throw invalid('bytes', '文件是空的，请重新选择。');
      if (bytes.size > maxBytes) throw fileTooLarge(maxBytes);
      const key = JSON.stringify([actor.id, idempotencyKey]);
      const content = new Uint8Array(await bytes.arrayBuffer());
      const checked = checkFile({ name, type, bytes: content }, kinds);
      if (!checked.ok) throw invalid(checked.path, checked.message);
      const asked = digest(toDigestable(['put', name, type, digestBytes(content)]));
      return store.store.write({ key }, async (tx) => {
        stopIfAborted(signal);
        const remembered = await tx.recall(key);
        if (remembered !== undefined && remembered.digest !== asked) throw keyReused();
        const id = remembered === undefined ? rules.newId() : (remembered.outcome['fileId'] as string);
        if (remembered === undefined) {
          await files.put({
            id,
            owner: actor.id,
            name,
            // Ours, not the sender's: browsers and office programs have many names for one thing.
            type: checked.type,
            size: bytes.size,
            bytes,
            cases: [],
          });
          await tx.remember(key, { digest: asked, outcome: { fileId: id } });
        }
        stopIfAborted(signal);
        return { id, name, size: bytes.size };
      });
    },

    async get(id, options = {}) {
      stopIfAborted(options.signal);
      const record = isReference(id) ? await files.find(id) : undefined;
      if (record === undefined || !(await maySee(record, options))) throw notFound();
      stopIfAborted(options.signal);
      const file = await files.get(id);
      if (file === undefined) throw notFound();
      const { name, type, bytes } = file;
      return { name, type, bytes };
    },
  };
}

/** The name as it is kept: as a form keeps every text, so that a case mentions the very name that was stored. */
function readName(given: unknown): string {
  return typeof given === 'string' && given.length <= 400 ? normalizeText(given) : '';
}

function mentionsFile(value: Json, id: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, each]) =>
    key === 'attachments' && Array.isArray(each)
      ? each.some((file: { id?: unknown }) => file.id === id)
      : mentionsFile(each as Json, id),
  );
}
