import { parsePhone } from './phone.js';

const GROUP = /[0-9０-９]+/g;
/** What may stand between two groups of digits of one number; an extension may follow in words. */
const BETWEEN =
  /^(?:[\p{Zs}\t\p{Pd}\p{DI}\p{Cf}\u2212\u2043ー一─━~_.．·()（）【】[\]]{1,4}|[\p{Zs}，,（(]*(?:转|分机号?|ext\.?|x|#)[\p{Zs}]*)$/iu;
/** Digits of the longest number with its extension: 0086 0914 2310 0000 转 801234. */
const MOST_DIGITS = 22;
const MOST_GROUPS = 7;

/** Numbers that say by themselves what they are: mobile, with an area code, 400 and 800, abroad. */
const PLAIN = /^(?:1\d{10}|0\d{2,3}-[\d-]+|[48]00\d{7}(?:-\d+)?|\+\d+)$/;
/** Local ones look like any count; only these have no other meaning. Short and public ones (12345, 110) are nobody's. */
const LOCAL = /^[2-9]\d{6,7}(?:-\d+)?$/;
const LABEL =
  /(?:电话|手机|座机|总机|热线|传真|内线|号码|联系|拨打|致电|来电|咨询|tel|mob(?:ile)?|phone)[^。；;\n0-9０-９编款额费数量积资第证]{0,12}$/iu;
const LABEL_AFTER = /^[\p{Zs}]*[（(](?:办|宅|电话|座机|总机)/u;
/** 13800000000元, 400万, 2345678平方米: a count of something. */
const COUNTED =
  /^[\p{Zs}]*(?:[余多]|[百千万亿]|元(?!旦)|美元|平方|立方|公顷|公里|公斤|千[米克瓦]|亩|吨|米|户|人(?![民员工])|件(?!人)|[㎡㎥%％]|m²|km|kg|号(?!码))/u;
/** A further number after one that was given: 、2310001. */
const FURTHER = /^[\p{Zs}、，,/／或和及~～-]{1,3}$/u;

const MAIL =
  /(?<![\w.+\-０-９Ａ-Ｚａ-ｚ．＿－])[\w.+\-０-９Ａ-Ｚａ-ｚ．＿－]+[\p{Zs}]?[@＠][\p{Zs}]?[\w\-０-９Ａ-Ｚａ-ｚ－]+(?:[.．][\w\-０-９Ａ-Ｚａ-ｚ－]+)+/gu;
/** Names in messengers, which people leave where a telephone number would stand. */
const MESSENGER =
  /((?:QQ|ＱＱ|微信|weixin|wechat)(?:群|号)*[\p{Zs}:：是为]*)[\w-]{5,20}(?![\w-]|[\p{Zs}]*[年月日余多百千万亿元户人件次])/giu;
const HIDDEN = '（联系方式略）';

interface Group {
  readonly from: number;
  readonly to: number;
}

/**
 * A text as those read it who have nothing to do with a case: telephone numbers, mail addresses and names in messengers left out, however they
 * are written. What is a number is `parsePhone`'s to say, as in a field for one; what counts something stays.
 */
export function hideContacts(text: string): string {
  return hidePhones(text.replace(MAIL, HIDDEN).replace(MESSENGER, `$1${HIDDEN}`));
}

function hidePhones(text: string): string {
  const groups: readonly Group[] = [...text.matchAll(GROUP)].map(({ index, 0: digits }) => ({
    from: index,
    to: index + digits.length,
  }));
  let shown = '';
  let done = 0;
  for (let first = 0; first < groups.length; first++) {
    const last = findEnd(text, groups, first, done);
    if (last === undefined) continue;
    const [from, to] = withBrackets(text, groups[first]!.from, groups[last]!.to);
    shown += text.slice(done, Math.max(done, from)) + HIDDEN;
    done = to;
    first = last;
  }
  return shown + text.slice(done);
}

/** The last of as many groups from here on as make one number. */
function findEnd(text: string, groups: readonly Group[], first: number, done: number): number | undefined {
  let last = first;
  while (last + 1 < groups.length && belongs(text, groups, first, last + 1)) last++;
  for (; last >= first; last--) if (isContact(text, groups[first]!.from, groups[last]!.to, done)) return last;
  return undefined;
}

function belongs(text: string, groups: readonly Group[], first: number, next: number): boolean {
  const [before, after] = [groups[next - 1]!, groups[next]!];
  const between = text.slice(before.to, after.from);
  // A point also stands in decimals, and after the number of a paragraph.
  const isPoint = /^[.．]/.test(between) && (before.to - before.from < 3 || after.to - after.from < 3);
  const isShort = next - first < MOST_GROUPS && after.to - groups[first]!.from < MOST_DIGITS * 2;
  return isShort && !isPoint && BETWEEN.test(between);
}

function isContact(text: string, from: number, to: number, done: number): boolean {
  const kept = parsePhone(text.slice(...withBrackets(text, from, to)));
  if (kept === undefined || COUNTED.test(text.slice(to, to + 4))) return false;
  if (PLAIN.test(kept)) return true;
  return (
    LOCAL.test(kept) &&
    (LABEL.test(text.slice(Math.max(0, from - 24), from)) ||
      LABEL_AFTER.test(text.slice(to, to + 8)) ||
      (done > 0 && FURTHER.test(text.slice(done, from))))
  );
}

/** With the sign before it, and the bracket whose other half is inside. */
function withBrackets(text: string, from: number, to: number): readonly [number, number] {
  const inside = text.slice(from, to);
  const closes = /^[^(（【[]*[)）】\]]/.test(inside);
  const opens = /[(（【[][^)）】\]]*$/.test(inside);
  const before = /[(（【[]?[+＋]?$/.exec(text.slice(Math.max(0, from - 2), from))?.[0] ?? '';
  const sign = closes ? before : before.replace(/[(（【[]/, '');
  return [from - sign.length, opens && /^[)）】\]]/.test(text.slice(to)) ? to + 1 : to];
}
