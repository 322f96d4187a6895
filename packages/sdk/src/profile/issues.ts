import type { BaseIssue } from 'valibot';

/** Something wrong with a profile: where, and what to do, in words for whoever writes it. */
export interface ProfileIssue {
  /** `proposal.clocks.reply.amount` */
  readonly path: string;
  readonly message: string;
}

/** What the schema found, in Chinese: the library's own words say nothing to a clerk. */
export function toIssue({
  kind,
  type,
  expected,
  received,
  requirement,
  message,
  path,
}: BaseIssue<unknown>): ProfileIssue {
  const at = path?.map(({ key }) => String(key)).join('.') ?? '';
  const is = (...types: readonly string[]) => types.includes(type);
  if (is('strict_object') && expected === 'never')
    return { path: at, message: '没有这项设置，请核对名称；不需要的请删去。' };
  if (received === 'undefined') return { path: at, message: '缺少这项设置，请补充。' };
  if (is('picklist')) return { path: at, message: `只能是${tellOptions(expected)}之一。` };
  if (is('min_length', 'non_empty')) return { path: at, message: '不能为空，请填写。' };
  if (is('min_value')) return { path: at, message: `不能小于${String(requirement)}。` };
  if (is('integer', 'number')) return { path: at, message: '应为整数。' };
  if (is('boolean')) return { path: at, message: '应为 true 或 false。' };
  if (is('array')) return { path: at, message: '应为列表（[…]）。' };
  if (is('strict_object', 'record')) return { path: at, message: '应为一组设置（{…}）。' };
  if (is('regex')) {
    const letters = String(requirement).includes('\\p{L}') ? '文字' : '英文字母';
    return { path: at, message: `编号只能用${letters}、数字、“_”和“-”，不超过64个字。` };
  }
  if (is('iso_timestamp'))
    return { path: at, message: '时间写成“2026-01-31T17:00:00+08:00”的样子，并写明时区。' };
  if (kind === 'validation' && is('check') && !message.startsWith('Invalid ')) return { path: at, message };
  if (kind === 'validation' && is('check'))
    return { path: at, message: '日期无法识别：写成“2026-01-31”；每年的固定日期写成“06-30”。' };
  return { path: at, message: '格式不对，请对照说明核对。' };
}

/** `("a" | "b")` as “a”、“b”. */
const tellOptions = (expected: string | null) =>
  [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, option]) => `“${option}”`).join('、');
