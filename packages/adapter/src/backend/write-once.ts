import { canSee, type Actor, type Refusal } from '@cppcc-kit/sdk';
import { stopIfAborted } from '../abort.js';
import type { WriteOptions, WriteResult } from '../contract.js';
import { toDigestable } from './call.js';
import { digest } from './digest.js';
import type { BackendOptions } from './options.js';
import { keyReused, notFound } from './problems.js';
import { readsAsThen } from './reads-as-then.js';
import type { LoadedCase, Rules } from './rules.js';
import type { StoreTransaction } from './store.js';
import { viewCase } from './view.js';

/** What a write works with. */
export type Surroundings = Pick<BackendOptions, 'store' | 'files' | 'directory'> & {
  readonly rules: Rules;
  readonly actor: Actor;
};

interface Work {
  readonly caseId?: string;
  readonly linked?: readonly string[];
  readonly options: WriteOptions;
  readonly request: Parameters<typeof toDigestable>[0];
}

export type Stored =
  | { readonly ok: true; readonly stored: LoadedCase }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Does the work once for each key and person. Only effects are remembered: a repeated key gives the case as it stood
 * after the first time, or as it is now where meanwhile he reads less of it; a refused event left nothing behind, and is
 * judged again because meanwhile it may fit.
 */
export async function writeOnce(
  { store, rules, actor }: Surroundings,
  { caseId, linked, options, request }: Work,
  work: (tx: StoreTransaction) => Promise<Stored>,
): Promise<WriteResult> {
  const { signal, idempotencyKey } = options;
  const key = JSON.stringify([actor.id, idempotencyKey]);
  const asked = digest(toDigestable(request));
  const lock = caseId === undefined ? { key } : { caseId, linked: linked ?? [], key };
  const outcome = await store.write<Stored>(lock, async (tx) => {
    stopIfAborted(signal);
    const remembered = await tx.recall(key);
    if (remembered !== undefined) {
      const done = remembered.outcome as { readonly caseId?: string; readonly version: number };
      if (remembered.digest !== asked || done.caseId === undefined) throw keyReused(done.caseId);
      const log = (await tx.log(done.caseId)) ?? [];
      const present = rules.fold(done.caseId, log);
      if (!canSee(present.process, present.snapshot, actor)) throw notFound();
      const then = rules.fold(done.caseId, log.slice(0, done.version));
      return { ok: true, stored: readsAsThen(then, present, actor) ? then : present };
    }
    const result = await work(tx);
    if (result.ok) {
      const { id, seq } = result.stored.snapshot;
      await tx.remember(key, { digest: asked, outcome: { caseId: id, version: seq } });
    }
    // Thrown in here, it undoes everything.
    stopIfAborted(signal);
    return result;
  });
  return outcome.ok ? { ok: true, case: viewCase(outcome.stored, actor) } : outcome;
}
