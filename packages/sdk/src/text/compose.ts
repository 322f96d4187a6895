/**
 * NFC, except that Chinese characters stay as they were written. Canonically U+F90A "is" U+91D1, but to the bearer of a
 * name, and to the household register, it is another character.
 */
export function compose(text: string): string {
  return text.replace(/[^\uf900-\ufaff\u{2f800}-\u{2fa1f}]+/gu, (part) => part.normalize('NFC'));
}
