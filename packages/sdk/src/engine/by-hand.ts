import { asList, type CompiledTransition } from './compile.js';
import type { JsonObject, Snapshot } from './snapshot.js';

/**
 * Where a number was entered by hand (`number`, and `numberOf` for one of another session): with the event itself, or
 * with the earlier one that proposed what it completes. Empty where nobody entered one.
 */
export function findByHand(
  { data: slots }: Snapshot,
  { numbersFrom }: CompiledTransition,
  data: JsonObject,
): JsonObject {
  if (data['number'] !== undefined) return data;
  const proposed = asList(numbersFrom)
    .map((slot) => slots[slot])
    .find(isRecord);
  return proposed ?? {};
}

export const isRecord = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
