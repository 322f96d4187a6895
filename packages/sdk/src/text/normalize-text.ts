/**
 * The form in which text is stored and compared: NFC, line ends as `\n`, no white space at the end (leading white space
 * stays: paragraphs begin with two full-width spaces).
 */
export function normalizeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trimEnd().normalize('NFC');
}
