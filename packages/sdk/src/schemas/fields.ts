import * as v from 'valibot';
import { isIsoDate } from '../calendar/is-iso-date.js';
import { countCharacters, isStorable, normalizeText, saysSomething } from '../text.js';
import { parsePhone } from '../text/phone.js';
import { plainText } from '../text/plain-text.js';

/**
 * The values that forms are made of. Few kinds of checks, used often: the proposal form carries its schema into the
 * browser, and every further action of the library goes with it.
 */

/** How long a text may be, in characters as `countCharacters` counts them. */
export interface TextLimits {
  readonly max: number;
  readonly ignoreWhitespace?: boolean;
}

/** Longer input is refused before it is looked at: ten times the longest text any profile allows. */
const HARD_LIMIT = 100_000;
const MOST_OF_A_CODE = 300;

const EMPTY = '必填，请补充。';
const NOT_LISTED = '请从列表中选择一项。';
const NO_NUMBER = '请填写正确的电话号码，如 13800000000 或 0914-2310000。';

/** A value that passes the test; of anything else nothing more is asked. */
function where<T>(test: (value: unknown) => boolean, message: string) {
  return v.custom<T>(test, message);
}

/** A text of this shape. */
function matching(shape: RegExp, message: string) {
  return where<string>((value) => typeof value === 'string' && shape.test(value), message);
}

/** A number or an address, or nothing: full-width forms, spaces and unseen signs are put right before it is judged. */
export function optionalCode(shape: RegExp, message: string) {
  return v.pipe(
    where<string>((value) => typeof value === 'string' && value.length <= MOST_OF_A_CODE, message),
    v.transform((value) => plainText(value).replace(/ /g, '')),
    v.check((value) => value === '' || shape.test(value), message),
  );
}

/** A text that may be empty. Comes out repaired and normalized (NFC, line ends, no trailing space), and is judged as that. */
export function optionalText({ max, ignoreWhitespace = false }: TextLimits) {
  const tooLong = `不能超过${max}字。`;
  return v.pipe(
    where<string>((text) => typeof text === 'string', EMPTY),
    where<string>((text) => (text as string).length <= HARD_LIMIT, tooLong),
    v.transform(normalizeText),
    v.check((text) => isStorable(text), '含有无法保存的控制字符或残缺字符，请删去后重新输入。'),
    v.check((text) => countCharacters(text, { ignoreWhitespace }) <= max, tooLong),
  );
}

/** A text that must say something. */
export function text(limits: TextLimits, empty = EMPTY) {
  return v.pipe(optionalText(limits), v.check(saysSomething, empty));
}

/** One of these words. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return where<Word>((value) => words.includes(value as Word), NOT_LISTED);
}

/** One of the ids that a profile lists. */
export function choice(options: readonly { readonly id: string }[], message = NOT_LISTED) {
  return where<string>((value) => options.some(({ id }) => id === value), message);
}

/** Id of a person, unit, case or file: ours or the host's, so any short printable text without spaces. */
export const reference = matching(
  /^(?!.*\p{DI})[\p{L}\p{N}][\p{L}\p{N}._:@-]{0,99}$/u,
  '编号格式不对，请重新选择。',
);

export const flag = where<boolean>((value) => typeof value === 'boolean', '请选择“是”或“否”。');

/** A day of this work: within the life of the CPPCC and of whoever reads it, so that 9999-12-31 or 2099 is a slip. */
export const isoDate = v.pipe(
  where<string>(isIsoDate, '日期应为“2026-03-15”这样的格式，且确有这一天。'),
  v.check((date) => date > '1949' && date < '2060', '年份不对，请核对后重新填写日期。'),
);

/** Telephone numbers, as `parsePhone` reads and keeps them. */
export const phone = v.pipe(
  where<string>((value) => typeof value === 'string' && parsePhone(value) !== undefined, NO_NUMBER),
  v.transform((value) => parsePhone(value)!),
);

/** A list of at most so many, without repeats. */
export function uniqueList<const Item extends v.GenericSchema>(
  item: Item,
  max: number,
  message: string,
  keyOf: (item: v.InferOutput<Item>) => unknown = (each) => each,
) {
  return v.pipe(
    v.array(item),
    v.check((list) => list.length <= max, message),
    v.check((list) => new Set(list.map(keyOf)).size === list.length, '有重复，请删去一个。'),
  );
}

/** What has to hold between parts of a form; said at the first of them. */
export interface Rule<Form extends object> {
  readonly parts: readonly (keyof Form & string)[];
  holds(form: Form): boolean;
  readonly message: string;
}

/** Said together with all else that is wrong; a rule is asked only when each of its parts is right by itself. */
export function rules<Form extends object>(...list: readonly Rule<Form>[]) {
  return v.rawCheck<Form>(({ dataset, addIssue }) => {
    for (const { parts, holds, message } of list) {
      const isOpen =
        dataset.issues?.some(({ path }) => !path || parts.includes(path[0].key as (typeof parts)[number])) ??
        false;
      const form = dataset.value as Form;
      const [key] = parts;
      if (!isOpen && key !== undefined && !holds(form))
        addIssue({
          message,
          path: [
            {
              type: 'object',
              origin: 'value',
              input: form as Record<string, unknown>,
              key,
              value: form[key],
            },
          ],
        });
    }
  });
}
