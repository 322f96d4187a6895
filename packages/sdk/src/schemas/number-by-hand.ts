import * as v from 'valibot';
import type { Profile } from '../profile/types.js';

/**
 * A running number that is entered by hand: files of past years have theirs already (domain §2.1 Number). Every step that
 * gives out a number of a series may bring one; the host sees to it that no number of a series is given twice.
 */
const byHand = v.pipe(
  v.number('编号应为数字。'),
  v.integer('编号应为正整数。'),
  v.minValue(1, '编号应为正整数。'),
  v.maxValue(99_999, '编号不能超过五位数。'),
);

const ordinal = (message: string, least = 1) =>
  v.pipe(v.number(message), v.integer(message), v.minValue(least, message));

/** 一届五年，每年一次全体会议: more than this is a slip of the key, which would open a series of its own. */
const MOST_SESSIONS = 10;
const YEARS_OF_TERM = 5;

/** 届, 次: of a proposal's series. */
export const sessionOf = ({ session: now }: Profile) =>
  v.pipe(
    v.strictObject({
      term: ordinal('请填写第几届。'),
      session: v.pipe(
        ordinal('请填写第几次会议。'),
        v.maxValue(MOST_SESSIONS, '一届没有这么多次会议，请核对。'),
      ),
    }),
    v.forward(
      v.check(
        ({ term, session }) => term < now.term || (term === now.term && session <= now.session),
        `届次不能晚于现在的第${now.term}届第${now.session}次会议，请核对。`,
      ),
      ['session'],
    ),
  );

/** 届, 年度: of a supervision's series. */
export const yearOf = ({ session: now }: Profile) =>
  v.pipe(
    v.strictObject({ term: ordinal('请填写第几届。'), year: ordinal('请填写四位数的年份。', 1949) }),
    v.forward(
      v.check(
        ({ term, year }) => term <= now.term && year <= now.year,
        `届次和年度不能晚于现在的第${now.term}届${now.year}年，请核对。`,
      ),
      ['year'],
    ),
    v.forward(
      v.check(
        ({ term, year }) => Math.abs(now.year - year - YEARS_OF_TERM * (now.term - term)) <= YEARS_OF_TERM,
        '届次与年度不符，请核对。',
      ),
      ['year'],
    ),
  );

/** An event's data with a number by hand, and the earlier session that it belongs to. */
export const numbered = <const Entries extends v.ObjectEntries>(
  numberOf: ReturnType<typeof sessionOf | typeof yearOf>,
  entries: Entries,
) =>
  v.pipe(
    v.strictObject({ ...entries, number: v.optional(byHand), numberOf: v.optional(numberOf) }),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const { value } = dataset as { readonly value: { number?: number; numberOf?: object } };
      if (value.numberOf === undefined || value.number !== undefined) return;
      addIssue({
        message: '填写了届次的，请同时填写编号。',
        path: [{ type: 'object', origin: 'value', input: value, key: 'number', value: undefined }],
      });
    }),
  );
