import * as v from 'valibot';
import type { Profile } from '../profile/types.js';
import { choice, flag, isoDate, optionalText, phone, reference, text, uniqueList } from '../schemas/fields.js';
import { countCharacters } from '../text.js';

/** File that has been handed to the attachment store; the case keeps its name, not its bytes. */
const attachment = v.strictObject({
  id: reference,
  name: text({ max: 200 }),
  size: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/**
 * 提案表 (domain §3.1): the same check in browser and server. Limits and required parts come from the profile.
 * 一事一案; 有情况、有分析、有具体建议 (national regulations, Art. 15 of the older text).
 */
export function proposalFormSchema({ proposal }: Pick<Profile, 'proposal'>) {
  const { limits, research, categories, collectiveKinds } = proposal;
  const count = { ignoreWhitespace: limits.ignoreWhitespace };
  const section = { max: limits.section, ...count };
  const short = optionalText({ max: 100 });
  const researchRecord = v.strictObject({
    type: text({ max: 20 }, '请填写调研方式。'),
    date: isoDate,
    place: text({ max: 100 }, '请填写调研地点。'),
    summary: text({ max: 500, ...count }, '请简要写明调研所见。'),
  });
  return v.pipe(
    v.strictObject({
      subject: text({ max: limits.subject, ...count }, '请填写案由。'),
      category: v.optional(choice(categories, '请选择提案分类。')),
      proposerType: v.picklist(['individual', 'joint', 'collective'], '请选择提案者类别。'),
      collective: v.optional(
        v.strictObject({
          kind: choice(collectiveKinds, '请选择集体提案的单位类别。'),
          name: text({ max: 60 }, '请填写集体提案单位名称。'),
          contact: text({ max: 30 }, '请填写联系人。'),
          signer: text({ max: 30 }, '请填写召集人或负责人。'),
        }),
      ),
      proposer: v.strictObject({
        name: text({ max: 30 }, '请填写第一提案人。'),
        memberNo: v.optional(short),
        sector: v.optional(short),
        party: v.optional(short),
        committee: v.optional(short),
        post: v.optional(short),
        address: v.optional(optionalText({ max: 200 })),
        postcode: v.optional(v.pipe(v.string(), v.regex(/^(\d{6})?$/, '邮政编码为6位数字。'))),
        phone,
        email: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.email('电子邮箱格式不对。'))])),
      }),
      invitees: v.optional(
        v.pipe(
          v.array(v.strictObject({ id: reference, name: text({ max: 30 }) })),
          v.maxLength(limits.coSigners, `联名委员不能超过${limits.coSigners}人。`),
          v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, '同一位委员只需邀请一次。'),
        ),
      ),
      situation: text(section, '请写明情况。'),
      analysis: v.optional(optionalText(section)),
      suggestions: v.pipe(
        v.array(text(section, '请写明这一条建议，或删去这一条。')),
        v.minLength(1, '请至少提出一条具体建议。'),
        v.maxLength(limits.suggestions, `建议不能超过${limits.suggestions}条。`),
      ),
      research: research === 'required' ? researchRecord : v.optional(researchRecord),
      suggestedUnits: v.optional(uniqueList(reference, 10, '建议承办单位不能超过10个。')),
      coSignable: v.optional(flag),
      consentToPublish: flag,
      publishRefusal: v.optional(optionalText({ max: 20 })),
      secret: v.optional(flag),
      attachments: v.optional(v.pipe(v.array(attachment), v.maxLength(limits.attachments, `附件不能超过${limits.attachments}个。`))),
      origin: v.optional(v.strictObject({ process: reference, caseId: reference })),
    }),
    v.forward(
      v.partialCheck(
        [['proposerType'], ['collective']],
        ({ proposerType, collective }) => proposerType !== 'collective' || collective !== undefined,
        '请填写集体提案的单位信息。',
      ),
      ['collective'],
    ),
    v.forward(
      v.partialCheck(
        [['proposerType'], ['invitees']],
        ({ proposerType, invitees }) => proposerType !== 'joint' || (invitees !== undefined && invitees.length > 0),
        '联名提案请至少邀请一位委员联名。',
      ),
      ['invitees'],
    ),
    v.forward(
      v.partialCheck(
        [['consentToPublish'], ['publishRefusal']],
        ({ consentToPublish, publishRefusal }) => consentToPublish || (publishRefusal ?? '').trim() !== '',
        '不同意公开的，请简要说明理由。',
      ),
      ['publishRefusal'],
    ),
    v.forward(
      v.partialCheck(
        [['situation'], ['analysis'], ['suggestions']],
        (body) => countBody(body, limits.ignoreWhitespace) <= limits.total,
        `正文（情况、分析、建议合计）不能超过${limits.total}字，请精简或放入附件。`,
      ),
      ['situation'],
    ),
  );
}

export type ProposalForm = v.InferOutput<ReturnType<typeof proposalFormSchema>>;

/** Characters of situation, analysis and suggestions together: what `limits.total` and `limits.totalWarn` bound. */
export function countBody(
  { situation, analysis, suggestions }: { readonly situation: string; readonly analysis?: string | undefined; readonly suggestions: readonly string[] },
  ignoreWhitespace: boolean,
): number {
  return [situation, analysis ?? '', ...suggestions].reduce((sum, part) => sum + countCharacters(part, { ignoreWhitespace }), 0);
}
