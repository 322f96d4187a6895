/** 128 random bits in 28 characters. `crypto.randomUUID` is missing on plain http and before Chromium 92. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), toText).join('');
}

function toText(word: number): string {
  return word.toString(36).padStart(7, '0');
}
