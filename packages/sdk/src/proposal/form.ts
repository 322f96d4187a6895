import * as v from 'valibot';
import type { Profile } from '../profile/types.js';
import { attachments } from '../schemas/attachments.js';
import {
  choice,
  flag,
  isoDate,
  oneOf,
  optionalCode,
  optionalText,
  phone,
  reference,
  rules,
  text,
  uniqueList,
} from '../schemas/fields.js';
import { saysSomething } from '../text.js';
import { countBody } from './count-body.js';

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
    type: text({ max: 20 }),
    date: isoDate,
    place: text({ max: 100 }),
    summary: text({ max: 500, ...count }),
  });
  return v.pipe(
    v.strictObject({
      subject: text({ max: limits.subject, ...count }, '请填写案由。'),
      category: v.optional(choice(categories)),
      proposerType: oneOf(['individual', 'joint', 'collective']),
      collective: v.optional(
        v.strictObject({
          kind: choice(collectiveKinds),
          name: text({ max: 60 }),
          contact: text({ max: 30 }),
          signer: text({ max: 30 }),
        }),
      ),
      proposer: v.strictObject({
        name: text({ max: 30 }),
        memberNo: v.optional(short),
        sector: v.optional(short),
        party: v.optional(short),
        committee: v.optional(short),
        post: v.optional(short),
        address: v.optional(optionalText({ max: 200 })),
        postcode: v.optional(optionalCode(/^\d{6}$/, '邮政编码为6位数字。')),
        phone,
        email: v.optional(optionalCode(/^[\w.+-]{1,64}@[\w-]+(\.[\w-]+)+$/, '电子邮箱格式不对。')),
      }),
      invitees: v.optional(
        uniqueList(
          v.strictObject({ id: reference, name: text({ max: 30 }) }),
          limits.coSigners,
          `联名委员不能超过${limits.coSigners}人。`,
          ({ id }) => id,
        ),
      ),
      situation: text(section, '请写明情况。'),
      analysis: v.optional(optionalText(section)),
      suggestions: v.pipe(
        v.array(text(section, '请写明这一条建议，或删去这一条。')),
        v.check((list) => list.length > 0, '请至少提出一条具体建议。'),
        v.check((list) => list.length <= limits.suggestions, `建议不能超过${limits.suggestions}条。`),
      ),
      research: research === 'required' ? researchRecord : v.optional(researchRecord),
      suggestedUnits: v.optional(uniqueList(reference, 10, '建议承办单位不能超过10个。')),
      coSignable: v.optional(flag),
      consentToPublish: flag,
      publishRefusal: v.optional(optionalText({ max: 20 })),
      secret: v.optional(flag),
      attachments: attachments(limits.attachments),
      origin: v.optional(v.strictObject({ process: reference, caseId: reference })),
    }),
    rules(
      {
        parts: ['collective', 'proposerType'],
        holds: ({ proposerType, collective }) => proposerType !== 'collective' || collective !== undefined,
        message: '请填写集体提案的单位信息。',
      },
      {
        parts: ['invitees', 'proposerType'],
        holds: ({ proposerType, invitees = [] }) => proposerType !== 'joint' || invitees.length > 0,
        message: '联名提案请至少邀请一位委员联名。',
      },
      {
        parts: ['publishRefusal', 'consentToPublish'],
        holds: ({ consentToPublish, publishRefusal = '' }) =>
          consentToPublish || saysSomething(publishRefusal),
        message: '不同意公开的，请简要说明理由。',
      },
      {
        parts: ['situation', 'analysis', 'suggestions'],
        holds: (body) => countBody(body, limits.ignoreWhitespace) <= limits.total,
        message: `正文（情况、分析、建议合计）不能超过 ${limits.total} 字，请精简或放入附件。`,
      },
    ),
  );
}

export type ProposalForm = v.InferOutput<ReturnType<typeof proposalFormSchema>>;
