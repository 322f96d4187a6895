import * as v from 'valibot';
import type { Profile } from '../profile/types.js';
import { attachments } from '../schemas/attachments.js';
import { choice, flag, isoDate, optionalText, phone, text } from '../schemas/fields.js';
import { saysSomething } from '../text.js';

type Wanted = Profile['proposal']['reply']['title'];

/** A part of a paper as the profile wants it: asked for, welcome, or not there at all. */
export const part = (name: string, wanted: Wanted, field: v.GenericSchema): object =>
  wanted === 'unused' ? {} : { [name]: wanted === 'required' ? field : v.optional(field) };
/** A text of such a part; where it is only welcome it may also be empty. */
const words = (name: string, wanted: Wanted, max: number, empty: string): object =>
  part(name, wanted, wanted === 'required' ? text({ max }, empty) : optionalText({ max }));

export interface Item {
  adopted: boolean;
  done: boolean;
  text: string;
  /** Place of the suggestion in whose answer this one is answered too. */
  answeredWith?: number | undefined;
}

/** 清单式: point by point; several suggestions may share one answer, which stands at the first of them. */
const items = ({ marks, reply }: Profile['proposal']) =>
  v.pipe(
    v.array(
      v.strictObject({
        adopted: flag,
        done: flag,
        text: optionalText({ max: 2000 }),
        answeredWith: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
        ...part(
          'mark',
          marks.length === 0 ? 'unused' : reply.suggestionMark,
          choice(marks, '请选择这条建议的办理结果类别。'),
        ),
      }),
    ),
    v.rawCheck<Item[]>(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const list = dataset.value;
      const say = (place: number, key: keyof Item, message: string) =>
        addIssue({
          message,
          path: [
            { type: 'array', origin: 'value', input: list, key: place, value: list[place] },
            { type: 'object', origin: 'value', input: list[place] as never, key, value: list[place]?.[key] },
          ],
        });
      for (const [place, { adopted, done, text: said, answeredWith }] of list.entries()) {
        if (done && !adopted) say(place, 'done', '没有采纳的建议不能填“已落实”，请核对。');
        const shared = answeredWith === undefined ? undefined : list[answeredWith];
        if (answeredWith === undefined && !saysSomething(said)) say(place, 'text', '请逐条答复建议。');
        else if (
          answeredWith !== undefined &&
          (answeredWith === place || shared === undefined || shared.answeredWith !== undefined)
        )
          say(place, 'answeredWith', '请选择单独作了答复的另一条建议。');
      }
    }),
  );

/** 答复函 (domain §3.6). Which of its parts a place uses is the profile's. */
export const reply = ({ proposal }: Profile) => {
  const { reply: parts, marks } = proposal;
  return v.pipe(
    v.strictObject({
      body: text({ max: 5000 }, '请填写答复正文。'),
      suggestions: items(proposal),
      contact: text({ max: 30 }, '请填写联系人。'),
      phone,
      publishable: flag,
      publishRefusal: v.optional(optionalText({ max: 100 })),
      attachments: attachments(proposal.limits.attachments),
      ...words('title', parts.title, 100, '请填写答复函标题。'),
      ...words('letterNo', parts.letterNo, 60, '请填写发文字号，如“安教函〔2026〕12号”。'),
      ...part('mark', marks.length === 0 ? 'unused' : parts.mark, choice(marks, '请选择办理结果类别。')),
      ...words('addressee', parts.addressee, 200, '请填写主送。'),
      ...words('copies', parts.copies, 200, '请填写抄送。'),
      ...words('signatory', parts.signatory, 30, '请填写签发人。'),
      ...part('date', parts.date, isoDate),
      ...words('printing', parts.printing, 200, '请填写印发信息。'),
    }),
    v.forward(
      v.partialCheck(
        [['publishable'], ['publishRefusal']],
        ({ publishable, publishRefusal: why }) => publishable || saysSomething(why ?? ''),
        '不宜公开的，请简要说明理由。',
      ),
      ['publishRefusal'],
    ),
  );
};

/** 会办意见 (domain §2.1): what the co-handler says, and its own letter where it sends one. */
export const coOpinion = ({ proposal }: Profile) =>
  v.strictObject({
    text: text({ max: 2000 }, '请写明会办意见。'),
    letterNo: v.optional(optionalText({ max: 60 })),
    attachments: attachments(proposal.limits.attachments),
  });
