import * as v from 'valibot';
import { isIsoDate } from '../calendar/dates.js';
import { countCharacters, findTextProblem, normalizeText } from '../text.js';

/** How long a text may be, in characters as `countCharacters` counts them. */
export interface TextLimits {
  readonly max: number;
  readonly ignoreWhitespace?: boolean;
}

/** Longer input is refused before it is looked at: ten times the longest text any profile allows. */
const HARD_LIMIT = 100_000;

/** A text that may be empty. Comes out normalized (NFC, line ends, no trailing space). */
export function optionalText({ max, ignoreWhitespace = false }: TextLimits) {
  return v.pipe(
    v.string('请填写文字。'),
    v.maxLength(HARD_LIMIT, `不能超过${max}字。`),
    v.check((text) => findTextProblem(text) === undefined, '含有无法保存的控制字符或残缺字符，请删去后重新输入。'),
    v.transform(normalizeText),
    v.check((text) => countCharacters(text, { ignoreWhitespace }) <= max, `不能超过${max}字。`),
  );
}

/** A text that must say something. */
export function text(limits: TextLimits, empty = '必填，请补充。') {
  return v.pipe(
    optionalText(limits),
    v.check((value) => value.trim() !== '', empty),
  );
}

/** One of the ids that a profile lists. */
export function choice(options: readonly { readonly id: string }[], message = '请从列表中选择一项。') {
  return v.pipe(
    v.string(message),
    v.check((value) => options.some(({ id }) => id === value), message),
  );
}

/** Id of a person, unit, case or file: ours or the host's, so any short printable text without spaces. */
export const reference = v.pipe(v.string('请选择。'), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._:@-]{0,99}$/u, '编号格式不对，请重新选择。'));

export const flag = v.boolean('请选择“是”或“否”。');

export const isoDate = v.pipe(v.string('请填写日期。'), v.check((date) => isIsoDate(date), '日期应为“2026-03-15”这样的格式，且确有这一天。'));

/** Telephone: digits, with area code and extension; full-width digits are taken as typed by an IME. */
export const phone = v.pipe(
  v.string('请填写电话号码。'),
  v.transform((value) => value.normalize('NFKC').replace(/[\s()（）]/gu, '')),
  v.regex(/^\+?\d{3,4}-?\d{4,11}(-\d{1,6})?$/, '请填写正确的电话号码，如 13800000000 或 0914-2310000。'),
);

/** A list without repeats. */
export function uniqueList<const Item extends v.GenericSchema<unknown, string>>(item: Item, max: number, message: string) {
  return v.pipe(
    v.array(item),
    v.maxLength(max, message),
    v.check((list) => new Set(list).size === list.length, '有重复，请删去一个。'),
  );
}
