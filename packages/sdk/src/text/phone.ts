import { plainText } from './plain-text.js';

/** A number without its dashes, and how it is kept. Codes of areas and services: 工信部 电信网编号计划 (2017). */
const KINDS: readonly (readonly [shape: RegExp, tidy: string])[] = [
  // Mobile; some dial a 0 before it.
  [/^(?:(?:\+|00)?86)?0?(1[3-9]\d{9})$/, '$1'],
  // Fixed line, or a service with the code of its area.
  [
    /^(?:(?:(?:\+|00)?86)?0|(?:\+|00)86)(10|2\d|[3-9]\d\d)([2-9]\d{6,7}|1[0-2]\d{1,3}|9[56]\d{3,4})$/,
    '0$1-$2',
  ],
  // 400 and 800, from abroad too.
  [/^(?:(?:\+|00)86)?([48]00\d{7})$/, '$1'],
  // Abroad, Hong Kong, Macao, Taiwan.
  [/^(?:\+|00)(?!86)([1-9]\d{6,14})$/, '+$1'],
  // Local; short numbers of a group or a switchboard (集团短号, 内线), 95588, 96533; 110, 10086, 12345, 116114, 10105678.
  [/^(?!(\d)\1+$)([2-9]\d{3,7}|11\d|12[0-2]|1(?:0[01]|18|2\d)\d\d|11185|11[68]\d{3}|1010\d{4})$/, '$2'],
];

const DASHES = /[\p{Pd}\u2212\u2043ー一─━~_]+/gu;
/** What stands before or after a number to say whose it is. */
const LABELS =
  /微信同号|(?:办公室?|联系|移动|固定|住宅|家庭|分机)?(?:电话|手机|座机|总机|内线|短号|号码|号)|分机|办(?:公室)?|宅|tel|mob(?:ile)?|phone/gu;
const EXTENSION = /^(.*?)(?:-|(?:-?(?:转|ext|x|#|\*))+-?)(\d{1,6})$/;
/** Only these have extensions, and services, whose menus are dialled so (12345转3); a mobile does not. */
const LINE = /^(?!1|\+).*\d{7}$|^(?:0\d+-)?(?:1[0-2]|9[56])\d{3}$/;
/** Whose number it is: 13800000000（张三）. */
const WHOSE = /\((?!转|分)[\p{sc=Han}·]+\)/gu;
/** `0914-2310000(801)`, not `+86(0)914-2310000`. */
const IN_BRACKETS = /(?<=\d) ?\((\d+)\)(?! ?\d)/g;
const MOST = 3;
/** Three numbers with all that may stand around them. */
const LONGEST = 100;

/** One number in one of its kinds. */
function readNumber(digits: string): string | undefined {
  const kind = KINDS.find(([shape]) => shape.test(digits));
  return kind && digits.replace(...kind);
}

/** One number, perhaps with an extension. `0914-2310000-1` has one, `0914-231-0000` has not. */
function readOne(written: string): string | undefined {
  const [, line = '', extension] = EXTENSION.exec(written) ?? [];
  const main = readNumber(line.replace(/-/g, ''));
  return main && LINE.test(main) ? `${main}-${extension}` : readNumber(written.replace(/-/g, ''));
}

/** Numbers with spaces between or within them: as few as can be made of the pieces. */
function readAll(pieces: readonly string[]): readonly string[] | undefined {
  if (pieces.length === 0) return [];
  for (let count = pieces.length; count > 0; count--) {
    const first = readOne(pieces.slice(0, count).join(''));
    const rest = first && readAll(pieces.slice(count));
    if (rest) return [first, ...rest];
  }
  return undefined;
}

/**
 * The numbers of a field as they are kept, or undefined if something in it is none. Taken is what people in China write:
 * any dash, brackets or spaces between the digits, +86 or 0086 before them, 转801, full-width digits, a label, several
 * numbers with 、 or a space between. Kept: `13800000000`, `0914-2310000`, `0914-2310000-801`, `+85221234567`, joined by 、.
 */
export function parsePhone(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const parts = plainText(text)
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(WHOSE, ' ')
    .replace(LABELS, (label) => (label.startsWith('分机') ? '转' : ' '))
    .replace(IN_BRACKETS, '转$1')
    .replace(/[().·【】[\]]|[、,](?= *转)/g, '')
    .split(/[、,;:/|或和]/)
    .map((part) => readAll(part.split(' ').filter((piece) => piece !== '')));
  const numbers = parts.flatMap((each) => each ?? []);
  const isRight = !parts.includes(undefined) && numbers.length > 0 && numbers.length <= MOST;
  return isRight ? numbers.join('、') : undefined;
}
