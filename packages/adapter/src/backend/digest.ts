import { canonicalize, mixCodes, type Json } from '@cppcc-kit/sdk';

/**
 * Tells two requests apart, whatever the order of their keys. 64 bits against mistakes, not against attacks: whoever
 * forged a collision would get his own earlier answer.
 */
export function digest(value: Json): string {
  return digestBytes(new TextEncoder().encode(canonicalize(value)));
}

export function digestBytes(bytes: Uint8Array): string {
  const [a, b] = mixCodes(bytes);
  return `${toHex(a)}${toHex(b)}-${bytes.length}`;
}

const toHex = (lane: number) => lane.toString(16).padStart(8, '0');
