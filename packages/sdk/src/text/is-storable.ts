const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;

/**
 * Whether a text can be kept as it is. It cannot with
 * - control characters except tab, line feed and carriage return (which `normalizeText` turns into line feeds): a
 *   database refuses NUL, others break papers and tables;
 * - half of a surrogate pair: it cannot be stored as UTF-8;
 * - noncharacters (U+FFFE, U+FDD0 …): not meant for interchange, XML refuses some;
 * - bidirectional embeddings, overrides and isolates (U+202A–202E, U+2066–2069): they show a text in another order than
 *   it is stored, so what is approved is not what was read.
 * Everything else is text, markup included.
 */
export function isStorable(text: string): boolean {
  return !FORBIDDEN.test(text);
}
