import type { Profile } from '@cppcc-kit/sdk';
import type { ProposalContent, ReplyContent } from '../content/types.js';
import {
  clerk,
  committee,
  governmentOffice,
  inspectionOffice,
  leader,
  officeOf,
  person,
  unit,
} from './cast.js';
import type { Move } from './moves.js';
import { contact, getCoSigners, getFirstProposer, plan, receipt, reply } from './papers.js';

export interface LateOptions {
  readonly tier?: 'key' | 'important' | 'ordinary';
  /** Units answer separately (分办) instead of one lead with co-handlers. */
  readonly separate?: boolean;
  /** Approved extension of the reply, in months. */
  readonly extended?: number;
  /** The lead unit asks for an extension and nobody has decided yet. */
  readonly asksExtension?: boolean;
  /** What the last signer says; the others are satisfied. */
  readonly grade?: 'satisfied' | 'basicallySatisfied';
  /** The content and the reply are put on the public page. */
  readonly publish?: boolean;
}

/** 审定重点, 交办, 会商; where a unit objects, the second hand-over. */
export function handingOver(
  content: ProposalContent,
  { proposal }: Profile,
  { tier, separate }: LateOptions,
): readonly Move[] {
  const { lead, co = [] } = content.units;
  const { objection } = content;
  const { roles = [], all = false } = proposal.tiers.find(({ id }) => id === tier)?.approval ?? {};
  const approvals = (all ? roles : roles.slice(0, 1)).map((role, index, asked): Move => ({
    name: index === asked.length - 1 ? 'approveKey' : 'approveKeyFirst',
    type: 'approveKey',
    by: officeOf([role]),
    gap: index === 0 ? 3 : 0,
    data: {
      leader: role === 'governmentOffice' ? '县长' : '县委书记',
      note: '同意列为重点提案，由县委、县政府主要领导领衔督办。',
    },
  }));
  const [first, ...others] = proposal.assigners.map((role) => officeOf([role]));
  const assign: Move = {
    name: 'assign',
    type: 'assign',
    by: first!,
    gap: 3,
    data: hand(objection?.unit ?? lead, co, separate),
  };
  const agree = others.map((by, index): Move => ({
    name: index === others.length - 1 ? 'handOver' : 'agree',
    type: 'approveAssignment',
    by,
    gap: index === 0 ? 1 : 0,
    data: { note: '' },
  }));
  const objecting: readonly Move[] =
    objection === undefined
      ? []
      : [
          {
            name: 'object',
            type: 'object',
            by: clerk(objection.unit),
            gap: 2,
            data: {
              reason: objection.reason,
              suggestedUnit: objection.suggestedUnit,
              leader: unit(objection.unit).leader,
            },
          },
          {
            name: 'assignAgain',
            type: 'reassign',
            by: first!,
            gap: 3,
            data: { ...hand(lead, co), reason: `经研究，采纳承办单位的意见，改由${unit(lead).name}主办。` },
          },
          ...others.map((by): Move => ({
            name: 'agreeAgain',
            type: 'approveAssignment',
            by,
            gap: 0,
            data: { note: '' },
          })),
        ];
  return [...approvals, assign, ...agree, ...objecting];
}

function hand(lead: string, co: readonly string[], separate = false) {
  const others = co.filter((id) => id !== lead);
  const requirements =
    '请于规定期限内签收，明确牵头领导和承办人员，办前、办中、办后主动与提案者沟通，按时答复。';
  if (separate) return { mode: 'separate', lead: [lead, ...others], requirements };
  return {
    mode: others.length > 0 ? 'leadAndCo' : 'sole',
    lead: [lead],
    ...(others.length > 0 ? { co: others } : {}),
    requirements,
  };
}

/** 签收, 方案, 沟通, 会办意见: up to the day on which the reply is written. */
export function handling(
  content: ProposalContent,
  { separate, extended, asksExtension }: LateOptions,
): readonly Move[] {
  const { lead, co = [] } = content.units;
  const leading = separate === true ? [lead, ...co] : [lead];
  const helping = separate === true ? [] : co;
  const [before, ...later] = content.contacts?.filter(({ phase }) => phase !== 'after') ?? [];
  const talk = (name: string, each: typeof before): readonly Move[] =>
    each === undefined
      ? []
      : [
          {
            name,
            type: 'logContact',
            by: clerk(lead),
            gap: 8,
            data: ({ today }) => contact(each, content, today),
          },
        ];
  const ask: Move = {
    name: 'askExtension',
    type: 'requestExtension',
    by: clerk(lead),
    gap: 12,
    data: { reason: '所提建议涉及项目立项和资金安排，需待相关方案审定后一并答复。', amount: extended ?? 1 },
  };
  const allow: Move = {
    name: 'extend',
    type: 'approveExtension',
    by: governmentOffice,
    gap: 2,
    data: { unit: lead, amount: extended ?? 1, note: '请抓紧办理，延长期内主动向提案者通报进展。' },
  };
  return [
    // The lead unit signs last here: from its receipt on the case is being handled.
    ...[...helping, ...leading.slice(1)].map((id): Move => ({
      name: 'receiptOfOther',
      type: 'acknowledge',
      by: clerk(id),
      gap: 1,
      data: receipt(id),
    })),
    { name: 'acknowledge', type: 'acknowledge', by: clerk(lead), gap: 0, data: receipt(lead) },
    { name: 'plan', type: 'plan', by: clerk(lead), gap: 8, data: ({ today }) => plan(lead, today) },
    ...talk('before', before),
    ...(asksExtension === true ? [ask] : []),
    ...helping.map((id): Move => ({
      name: 'opinion',
      type: 'giveOpinion',
      by: clerk(id),
      gap: 5,
      data: { text: `${unit(id).name}对涉及本单位职责的建议无不同意见，将按分工配合做好办理和落实工作。` },
    })),
    ...later.flatMap((each) => talk('during', each)),
    ...(extended === undefined ? [] : [ask, allow]),
  ];
}

/** 拟稿, 会签, 签发, 报送, 审核: one round of answering. `round` names the moves apart: `draftReply`, `draftReply2`. */
export function answering(
  content: ProposalContent,
  answer: ReplyContent,
  round: '' | '2' = '',
): readonly Move[] {
  const { lead, co = [] } = content.units;
  const draft = `draftReply${round}`;
  const version = { version: 0 };
  const after = content.contacts?.find(({ phase }) => phase === 'after');
  return [
    {
      name: draft,
      type: 'draftReply',
      by: clerk(lead),
      gap: 12,
      data: ({ number }) => reply(content, answer, number),
    },
    ...co.map((id): Move => ({
      name: `countersign${round}`,
      type: 'countersign',
      by: clerk(id),
      gap: 2,
      data: ({ seqOf }) => ({ ...version, version: seqOf('draftReply') }),
    })),
    {
      name: `sign${round}`,
      type: 'signReply',
      by: leader(lead),
      gap: 2,
      data: ({ seqOf }) => ({ version: seqOf('draftReply') }),
    },
    { name: `submitReply${round}`, type: 'submitReply', by: clerk(lead), gap: 1 },
    {
      name: `release${round}`,
      type: 'releaseReply',
      by: inspectionOffice,
      gap: 3,
      data: { unit: lead, mark: answer.mark, note: '' },
    },
    ...(after === undefined || round === '2'
      ? []
      : [
          {
            name: 'after',
            type: 'logContact',
            by: clerk(lead),
            gap: 3,
            data: ({ today }) => contact(after, content, today),
          } satisfies Move,
        ]),
  ];
}

/** 评价 by every signer from his own account. */
export function rating(
  content: ProposalContent,
  grade: 'satisfied' | 'basicallySatisfied' | 'dissatisfied',
  round: '' | '2' = '',
): readonly Move[] {
  const signers = [...getCoSigners(content), getFirstProposer(content)];
  return signers.map((id, index): Move => {
    const isLast = index === signers.length - 1;
    const overall = isLast ? grade : 'satisfied';
    const why = overall === 'dissatisfied' ? { reason: content.feedbackReason ?? '' } : {};
    const items = {
      visited: 'visited',
      listened: 'visit',
      attitude: 'satisfied',
      onPoint: overall === 'satisfied' ? 'onPoint' : 'basically',
    };
    return {
      name: isLast ? `rate${round}` : `rateOfOne${round}`,
      type: 'rate',
      by: person(id),
      gap: 3,
      data: { overall, ...why, ...items },
    };
  });
}

export const rehandling: readonly Move[] = [
  {
    name: 'rehandle',
    type: 'rehandle',
    by: committee,
    gap: 4,
    data: { reason: '提案者对办理结果不满意。请承办单位当面听取意见，逐条研究后重新答复。' },
  },
];

/** 公开, 落实, 结案, 归档. */
export function ending(
  content: ProposalContent,
  { closeRule }: Profile['proposal'],
  { publish }: LateOptions,
  answer: ReplyContent,
): readonly Move[] {
  const open = answer.perSuggestion.flatMap(({ adopted, done, text }, index) =>
    adopted && !done ? [{ text, index }] : [],
  );
  const implement = open.map(({ index }): Move => ({
    name: 'implement',
    type: 'recordImplementation',
    by: clerk(content.units.lead),
    gap: 20,
    data: { suggestion: index, done: true, text: '有关措施已经完成，并向提案者作了通报。' },
  }));
  const close: Move = {
    name: 'close',
    type: 'close',
    by: committee,
    gap: 6,
    data: { note: '已答复并征得提案者意见，同意结案。' },
  };
  return [
    ...(publish === true
      ? [{ name: 'publish', type: 'publish', by: committee, gap: 3, data: { reply: true } } satisfies Move]
      : []),
    ...(closeRule === 'implemented' ? [...implement, close] : [close, ...implement]),
    { name: 'archive', type: 'archive', by: committee, gap: 30 },
  ];
}
