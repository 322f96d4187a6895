import { createBackend, type CaseStore, type CaseView, type RuleOptions } from '@cppcc-kit/adapter';
import type { JsonObject } from '@cppcc-kit/sdk';
import { toIsoDate } from '@cppcc-kit/sdk/calendar';
import type { Step, Told } from './moves.js';

interface Played {
  readonly view: CaseView;
  readonly seqs: Readonly<Record<string, number>>;
}

/**
 * Sends the steps in the order of their times through a back end of the same rules as the portal's, each by whoever takes
 * it and at its own time: what could not happen in the portal does not happen here.
 *
 * @param onProgress is told after every step how many are done
 * @throws {Error} that names the step which was refused
 */
export async function play(
  steps: readonly Step[],
  { store, ...rules }: RuleOptions & { readonly store: CaseStore },
  onProgress: (done: number) => void = () => undefined,
): Promise<void> {
  const ordered = [...steps].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  const cases = new Map<string, Played>();
  let now = '';
  const backend = createBackend({ ...rules, store, now: () => now });
  for (const [index, step] of ordered.entries()) {
    now = step.at;
    const before = cases.get(step.key);
    const told: Told = {
      today: toIsoDate(step.at),
      number: before?.view.snapshot.numbers['filing'] ?? 0,
      seqOf: (type) => before?.seqs[type] ?? 0,
      idOf: (key) => cases.get(key)?.view.id ?? '',
    };
    const data: JsonObject = typeof step.data === 'function' ? step.data(told) : (step.data ?? {});
    const adapter = backend.as(step.by);
    const options = { idempotencyKey: `seed-${index}` };
    const onBehalfOf = step.onBehalfOf === undefined ? {} : { onBehalfOf: step.onBehalfOf };
    const sent =
      before === undefined
        ? adapter.open({ process: step.process, data, ...onBehalfOf }, options)
        : adapter.send(
            before.view.id,
            { type: step.type, data, expectedVersion: before.view.version, ...onBehalfOf },
            options,
          );
    const result = await sent.catch((cause: unknown) => {
      throw new Error(describe(step), { cause });
    });
    if (!result.ok) throw new Error(`${describe(step)}: ${JSON.stringify(result.refusals)}`);
    cases.set(step.key, { view: result.case, seqs: { ...before?.seqs, [step.type]: result.case.version } });
    onProgress(index + 1);
  }
}

const describe = ({ key, type, by, at }: Step) => `${key}, ${type} by ${by.name} at ${at}`;
