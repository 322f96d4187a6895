/**
 * The form in which text is stored and compared: NFC, line ends as `\n`, no white space at the end (leading white space
 * stays: paragraphs begin with two full-width spaces).
 */
export function normalizeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trimEnd().normalize('NFC');
}

/**
 * Digits as an input method types them in full width, and the signs that stand between digits in telephone and document
 * numbers (＋－（）．), in their plain form: ０９１４－２３１００００ becomes 0914-2310000. For number fields only, never for prose.
 */
export function toHalfWidthDigits(text: string): string {
  return text.replace(/[０-９＋－（）．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
