import type { Json } from '@cppcc-kit/sdk';

/**
 * Tells two requests apart, whatever the order of their keys. 64 bits against mistakes, not against attacks: whoever
 * forged a collision would get his own earlier answer.
 */
export function digest(value: Json): string {
  return digestBytes(new TextEncoder().encode(canonicalize(value)));
}

export function digestBytes(bytes: Uint8Array): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 2_654_435_761);
    b = Math.imul(b ^ byte, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return `${toHex(a)}${toHex(b)}-${bytes.length}`;
}

const toHex = (lane: number) => (lane >>> 0).toString(16).padStart(8, '0');

/** JSON with its keys in order. */
export function canonicalize(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalize).join()}]`;
  const entries = Object.entries(value as Record<string, Json | undefined>).filter(
    (entry): entry is [string, Json] => entry[1] !== undefined,
  );
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalize(each)}`).join()}}`;
}
