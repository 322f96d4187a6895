export type TextProblemCode = 'CONTROL_CHARACTER' | 'LONE_SURROGATE' | 'NONCHARACTER' | 'BIDI_CONTROL';

export interface TextProblem {
  readonly code: TextProblemCode;
  /** Index in UTF-16 code units, as `setSelectionRange` takes it. */
  readonly index: number;
}

/**
 * The first character that no text may hold, if any:
 * - control characters except tab, line feed and carriage return (which `normalizeText` turns into line feeds): a
 *   database refuses NUL, others break papers and tables;
 * - half of a surrogate pair: it cannot be stored as UTF-8;
 * - noncharacters (U+FFFE, U+FDD0 …): not meant for interchange, XML refuses some;
 * - bidirectional embeddings, overrides and isolates (U+202A–202E, U+2066–2069): they show a text in another order than
 *   it is stored, so what is approved is not what was read.
 * Everything else is text, markup included.
 */
export function findTextProblem(text: string): TextProblem | undefined {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x3000 && unit < 0xd800) continue;
    if (unit < 0x2000) {
      if (isControl(unit)) return { code: 'CONTROL_CHARACTER', index };
    } else if (unit < 0x3000) {
      if (isBidiControl(unit)) return { code: 'BIDI_CONTROL', index };
    } else if (unit < 0xe000) {
      const low = text.charCodeAt(index + 1);
      if (unit > 0xdbff || !(low >= 0xdc00 && low <= 0xdfff)) return { code: 'LONE_SURROGATE', index };
      // The last two code points of every plane end in FFFE and FFFF.
      if ((unit & 0x3f) === 0x3f && low >= 0xdffe) return { code: 'NONCHARACTER', index };
      index++;
    } else if ((unit >= 0xfdd0 && unit <= 0xfdef) || unit >= 0xfffe) {
      return { code: 'NONCHARACTER', index };
    }
  }
  return undefined;
}

function isControl(unit: number): boolean {
  return unit < 0x20 ? unit !== 0x09 && unit !== 0x0a && unit !== 0x0d : unit >= 0x7f && unit <= 0x9f;
}

function isBidiControl(unit: number): boolean {
  return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}
