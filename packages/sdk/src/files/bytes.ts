export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Bytes as the characters of the same numbers: enough for looking for marks. */
export function toLatin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Does the word stand in it as UTF-16 with the low byte first, as in the directory of an old office file? */
export function hasUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = Array.from(word).flatMap((char) => [char.charCodeAt(0), 0]);
  // Ends with an empty character, so that `Book` is not found in the middle of something longer.
  wanted.push(0, 0);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
