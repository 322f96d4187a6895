import type { Profile } from '@cppcc-kit/sdk';
import type { OutcomeContent, ProposalContent } from '../content/types.js';
import { chair, committee, committeeHead, officeOf, person, preReviewGroup, recorder } from './cast.js';
import type { Move } from './moves.js';
import { form, getCoSigners, getFirstProposer, review, type FormOptions } from './papers.js';

export interface EarlyOptions extends FormOptions {
  readonly tier?: 'key' | 'important' | 'ordinary';
  /** How many of those invited say no; counted from the last. */
  readonly declined?: number;
  /** How many answer the invitation at all; the rest let it pass. */
  readonly answered?: number;
  /** Given up by its proposer before it was submitted. */
  readonly discarded?: boolean;
  /** Returned once in pre-review and revised before it goes on. */
  readonly returned?: boolean;
}

/** From the first line to the pre-review: 起草, 联名, 提交, 登记, 预审. */
export function writing(content: ProposalContent, profile: Profile, options: EarlyOptions): readonly Move[] {
  const proposer = person(getFirstProposer(content));
  const invited = getCoSigners(content);
  const answering = invited.slice(0, options.answered ?? invited.length);
  const declined = new Set(options.declined === undefined ? [] : answering.slice(-options.declined));
  // Where a body has no account of its own, the committee's staff enter its proposal for whoever signs it.
  const opening =
    content.collective === undefined || proposer.roles.includes('participatingUnit')
      ? { by: proposer }
      : { by: recorder, onBehalfOf: { id: proposer.id, name: proposer.name } };
  const draft: Move = {
    name: 'draft',
    type: 'draft',
    ...opening,
    gap: 0,
    data: ({ today }) => form(content, profile, options, today),
  };
  if (options.discarded === true)
    return [
      draft,
      {
        name: 'discard',
        type: 'withdraw',
        by: proposer,
        gap: 2,
        data: { reason: '所反映的问题已经解决，不再提出。' },
      },
    ];
  // Where nobody signs, it is no joint proposal: the proposer makes it his own.
  const signs = answering.length > declined.size;
  const alone: Move = {
    name: 'goAlone',
    type: 'revise',
    by: proposer,
    gap: 1,
    data: ({ today }) => form({ ...content, coSigners: [] } as ProposalContent, profile, options, today),
  };
  return [
    draft,
    ...answering.map((id): Move => {
      const no = declined.has(id);
      return {
        name: 'coSign',
        type: no ? 'declineCoSign' : 'acceptCoSign',
        by: person(id),
        gap: 1,
        data: no ? { opinion: '本人已就相近问题另行提出建议，本件不再联名。' } : {},
      };
    }),
    ...(signs || invited.length === 0 ? [] : [alone]),
    { name: 'submit', type: 'submit', by: proposer, gap: 1 + (answering.length < invited.length ? 6 : 0) },
  ];
}

export function reviewing(
  content: ProposalContent,
  profile: Profile,
  options: EarlyOptions,
): readonly Move[] {
  const { preReview, reviewStages } = profile.proposal;
  const { key } = content;
  const receive: Move = { name: 'receive', type: 'receive', by: committee, gap: 2, data: {} };
  // 涉密 proposals are not shown to the pre-review group.
  // 涉密 collective ones were entered by the committee itself: the chairman stands in for it.
  const closed = content.collective === undefined ? recorder : chair;
  const examiner = options.secret === true || !preReview ? closed : preReviewGroup;
  const examine: Move = {
    name: 'preReview',
    type: 'review',
    by: examiner,
    gap: 2,
    data: review('preReview', key),
  };
  const back: readonly Move[] = [
    {
      name: 'return',
      type: 'returnForRevision',
      by: examiner,
      gap: 2,
      data: { reason: '第一条建议请写明责任单位和完成时间，便于承办单位办理。' },
    },
    {
      name: 'revise',
      type: 'revise',
      by: person(getFirstProposer(content)),
      gap: 3,
      data: ({ today }) => form({ ...content, coSigners: [] } as ProposalContent, profile, options, today),
    },
    { name: 'submitAgain', type: 'submit', by: person(getFirstProposer(content)), gap: 1 },
    { ...receive, name: 'receiveAgain' },
  ];
  const stages = reviewStages.slice(0, -1).map(({ roles }, index): Move => ({
    name: `review${index + 1}`,
    type: 'review',
    by: officeOf([...roles].reverse()),
    gap: 3,
    data: review('early', `${key}${index}`),
  }));
  return [receive, ...(options.returned === true ? back : []), ...(preReview ? [examine] : []), ...stages];
}

export function filing({ key, category }: ProposalContent, profile: Profile, tier: string): readonly Move[] {
  const { categories, tiers } = profile.proposal;
  const classification = {
    category: categories.find(({ id }) => id === category)?.id ?? categories[0]!.id,
    tier: tiers.find(({ id }) => id === tier)?.id ?? tiers[tiers.length - 1]!.id,
  };
  return [
    {
      name: 'file',
      type: 'file',
      by: committeeHead,
      gap: 4,
      data: { ...review('last', key), ...classification },
    },
  ];
}

/** The other ways out of review (domain §2.1), as the weak proposals of the content deserve them. */
export function turningDown(content: ProposalContent, outcome: OutcomeContent): readonly Move[] {
  const proposer = person(getFirstProposer(content));
  const signers = [proposer, ...getCoSigners(content).map(person)];
  const { event, reason } = outcome;
  const decide: Move = {
    name: event,
    type: event,
    by: event === 'withdraw' ? proposer : committeeHead,
    gap: 4,
    data: { reason },
  };
  const agree = signers.map((by, index): Move => ({
    name: index === signers.length - 1 ? 'consent' : 'consentOfOne',
    type: 'consent',
    by,
    gap: 2,
    data: {},
  }));
  const archive: Move = { name: 'archive', type: 'archive', by: committee, gap: 60 };
  switch (outcome.event) {
    case 'decline':
      return [
        { ...decide, data: { code: outcome.code, reason } },
        {
          name: 'convertAfter',
          type: 'convert',
          by: committee,
          gap: 10,
          data: { to: 'socialSentiment', reason: '超出本级权限，整理后通过社情民意信息渠道向上反映。' },
        },
        archive,
      ];
    case 'merge':
      return [
        { ...decide, data: ({ idOf }) => ({ mainProposal: idOf(outcome.mainProposal), reason }) },
        ...agree,
        archive,
      ];
    case 'convert':
      return [{ ...decide, data: { to: outcome.to, reason } }, ...agree, archive];
    case 'refer':
      return [{ ...decide, data: { to: 'reference', destination: outcome.destination, reason } }, archive];
    default:
      return [decide, archive];
  }
}
