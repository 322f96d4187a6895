/**
 * Signs by which a text is set from left to right or the other way (U+202A–202D, U+2066–2069). Phones put them around every
 * number and name they copy, nobody sees them, and without them the text reads the same. Not U+202E, which turns a text
 * round: whoever wrote that read something else than what would be kept.
 */
const ORDER_MARKS = /[\u202a-\u202d\u2066-\u2069]/g;

/** Ends of lines and pages: of Windows, of Word (soft break, U+000B), of a PDF (U+000C), of main frames and of Unicode. */
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/** What came along with a pasted text and can be put right without asking. */
export function repairText(text: string): string {
  return text.replace(ORDER_MARKS, '').replace(LINE_ENDS, '\n');
}
