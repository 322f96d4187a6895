const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** 24 letters and digits that nobody guesses or misreads, no capitals. Needs no secure context. */
export function createId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => ALPHABET.charAt(byte & 31)).join(
    '',
  );
}
