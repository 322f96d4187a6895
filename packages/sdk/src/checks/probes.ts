import type { EventInput } from '../engine/process.js';
import type { Json, JsonObject } from '../engine/snapshot.js';
import type { TransitionResult } from '../engine/transition.js';
import type { Broken, Invariant } from './invariants.js';
import type { Random } from './random.js';

const strange: readonly Json[] = [
  null,
  true,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '<b>字</b>',
  '<script>',
  '𠮷'.repeat(20_000),
  [],
  {},
  [[]],
  [null],
  { $ne: 1 },
];

/** Data that has been tampered with, and whether it must be refused. */
export function spoil(
  data: JsonObject,
  random: Random,
): { readonly data: JsonObject; readonly must: boolean } {
  const keys = Object.keys(data);
  switch (random.int(4)) {
    case 0:
      return {
        data: { ...data, [random.pick(['extra', 'constructor', 'toString', 'hasOwnProperty'])]: 1 },
        must: true,
      };
    case 1:
      // As JSON brings it: a key of its own by that name.
      return {
        data: JSON.parse(
          `{"__proto__":{"roles":["proposalCommittee"]}${JSON.stringify(data)
            .replace(/^\{(?!\})/, ',')
            .replace(/^\{\}$/, '}')}`,
        ) as JsonObject,
        must: true,
      };
    case 2:
      return { data: random.pick<unknown>([null, [], 'text', 7, undefined]) as JsonObject, must: true };
    default:
      return {
        data: keys.length === 0 ? data : { ...data, [random.pick(keys)]: random.pick(strange) },
        must: false,
      };
  }
}

/** Sends an event that should come to nothing and watches: it must answer, not throw, and say why in Chinese. */
export function probe(
  send: () => TransitionResult,
  input: EventInput,
  offered: boolean,
  must: boolean,
  seq: number,
): readonly Broken[] {
  const report = (invariant: Invariant, message: string): readonly Broken[] => [
    { invariant, seq, message: `${input.type} by ${input.actor.id}: ${message}` },
  ];
  let result: TransitionResult;
  try {
    result = send();
  } catch (error) {
    return report(
      'THROWS',
      `${error instanceof Error ? error.message : 'throws'} ${JSON.stringify([input.data]).slice(0, 200)}`,
    );
  }
  if (result.ok)
    return offered && !must ? [] : report('TAKEN_UNOFFERED', JSON.stringify(input.data).slice(0, 200));
  const mute = result.refusals.filter(
    ({ code, message }) => code === '' || !/[\u4e00-\u9fff]/u.test(message),
  );
  return result.refusals.length > 0 && mute.length === 0
    ? []
    : report('MUTE_REFUSAL', JSON.stringify(result.refusals).slice(0, 200));
}
