import { beforeFiling } from '../steps-withdrawal.js';
import { writingIn } from '../steps-writing.js';

/** Into the first stage, whose offices are asked where they review together. */
const register = {
  by: ['proposalCommittee', 'substitute'],
  needs: 'receive',
  derives: 'firstStage',
} as const;
const toStages = { ...register, opens: { stageOpinion: 'stageOffices' }, basis: 'LZ-10' } as const;

const opine = {
  to: 'underReview',
  by: ['stageReviewer'],
  needs: 'review',
  guard: ['notOwnReview', 'otherReviewer', 'opinionIfUnfit'],
  basis: 'LZ-10',
} as const;

/** What a stage decides, where it may. */
const decide = {
  by: ['stageReviewer'],
  keeps: 'outcome',
  closes: ['stageOpinion', 'withdrawalConsent', 'withdrawalDecision'],
} as const;
/** What every decision of a stage requires. */
const decisionGuards = ['stageDecides', 'opinionsIn', 'notOwnReview', 'otherReviewer'] as const;
const requests = ['consent', 'withdrawalConsent', 'withdrawalDecision'] as const;

/** Whoever proposed the conversion may have entered its number by hand. */
const numberedAsProposed = { numbers: 'outcome', numbersFrom: ['conversion', 'outcome'] } as const;
const refuseConsent = {
  by: ['signer'],
  needs: 'reason',
  settles: { consent: 'refused' },
  adds: 'consentRefusals',
} as const;
const reconsider = {
  by: ['proposalCommittee', 'substitute'],
  needs: 'reason',
  guard: ['notOwnDecision'],
  adds: 'reconsiderations',
  basis: 'SZ-38',
} as const;

/** A main proposal is alive and on its way, and neither merged nor about to be: so no two are merged into each other. */
const intoMain = {
  at: 'outcome.mainProposal',
  relation: 'mergedInto',
  states: ['preReview', 'underReview', 'filed', 'assigning', 'assigned', 'objected', 'handling'],
} as const;

/** Registered, examined stage by stage and decided; merging and conversion ask the proposers (LZ-10, SZ-38). */
export const review = {
  submitted: {
    label: '待登记',
    tone: 'waiting',
    seenBy: ['proposers', 'recorders', 'committee', 'standIns'],
    on: {
      ...beforeFiling('submitted'),
      /** What comes back keeps its number. */
      receive: [
        {
          ...register,
          when: ['hasPreReview', 'wasReceived'],
          to: 'preReview',
          guard: ['keepsNumber'],
          basis: 'SZ-37',
        },
        { ...register, when: ['hasPreReview'], to: 'preReview', numbers: 'serial', basis: 'SZ-37' },
        { ...toStages, when: ['wasReceived'], to: 'underReview', guard: ['keepsNumber'] },
        { ...toStages, to: 'underReview', numbers: 'serial' },
      ],
    },
  },
  preReview: {
    label: '预审中',
    tone: 'active',
    seenBy: ['proposers', 'offices'],
    on: {
      ...beforeFiling('preReview'),
      review: {
        to: 'underReview',
        by: ['preReviewGroup', 'proposalCommittee', 'substitute'],
        needs: 'review',
        guard: ['notOwnReview', 'otherReviewer', 'opinionIfUnfit'],
        derives: 'preReviewed',
        opens: { stageOpinion: 'stageOffices' },
        basis: 'SZ-37',
      },
      returnForRevision: {
        to: 'returned',
        by: ['preReviewGroup', 'proposalCommittee', 'substitute'],
        needs: 'reason',
        guard: ['notOwnReview', 'otherReviewer'],
        keeps: 'outcome',
        counts: ['returns'],
        opens: { revision: 'proposer' },
        starts: ['revision'],
        basis: 'SZ-37',
      },
    },
  },
  underReview: {
    label: '审查中',
    tone: 'active',
    seenBy: ['proposers', 'offices'],
    on: {
      ...beforeFiling('underReview'),
      review: [
        {
          ...opine,
          when: ['asksOffices', 'staysInStage'],
          settles: { stageOpinion: 'given' },
          derives: 'opinionGiven',
          basis: 'QK-20',
        },
        {
          ...opine,
          when: ['asksOffices'],
          settles: { stageOpinion: 'given' },
          closes: ['stageOpinion'],
          derives: 'reviewed',
          opens: { stageOpinion: 'stageOffices' },
          basis: 'QK-20',
        },
        { ...opine, when: ['moreStages'], derives: 'reviewed', opens: { stageOpinion: 'stageOffices' } },
      ],
      file: {
        to: 'filed',
        by: ['stageReviewer'],
        needs: 'file',
        guard: [...decisionGuards, 'checksFit'],
        derives: 'filing',
        numbers: 'filing',
        starts: ['handOver'],
        closes: ['stageOpinion'],
        opens: { keyApproval: 'keyApprovers' },
        basis: 'LZ-11',
      },
      returnForRevision: {
        to: 'returned',
        by: ['stageReviewer'],
        needs: 'reason',
        guard: decisionGuards,
        keeps: 'outcome',
        counts: ['returns'],
        closes: ['stageOpinion'],
        opens: { revision: 'proposer' },
        starts: ['revision'],
        basis: 'LZ-11',
      },
      decline: { ...decide, to: 'notFiled', needs: 'decline', guard: decisionGuards, basis: 'SZ-34' },
      refer: {
        ...decide,
        to: 'referred',
        needs: 'refer',
        numbers: 'outcome',
        guard: decisionGuards,
        basis: 'domain §2.1 转送参考',
      },
      merge: [
        {
          when: ['asksConsent'],
          to: 'consulting',
          by: ['stageReviewer'],
          needs: 'merge',
          guard: [...decisionGuards, 'notItself'],
          keeps: 'outcome',
          derives: 'proposedMerge',
          closes: ['stageOpinion'],
          opens: { consent: 'signers' },
          basis: 'SZ-38',
        },
        {
          ...decide,
          to: 'merged',
          needs: 'merge',
          guard: [...decisionGuards, 'notItself'],
          links: intoMain,
          basis: 'SZ-38',
        },
      ],
      convert: [
        {
          when: ['asksConsent'],
          to: 'consulting',
          by: ['stageReviewer'],
          needs: 'convert',
          numbersLater: 'outcome',
          guard: decisionGuards,
          keeps: 'outcome',
          derives: 'proposedConversion',
          closes: ['stageOpinion'],
          opens: { consent: 'signers' },
          basis: 'SZ-39',
        },
        {
          ...decide,
          to: 'converted',
          needs: 'convert',
          numbers: 'outcome',
          guard: decisionGuards,
          basis: 'SZ-39',
        },
      ],
    },
  },
  consulting: {
    label: '征求提案者意见',
    tone: 'waiting',
    seenBy: ['proposers', 'offices'],
    on: {
      ...beforeFiling('consulting'),
      consent: [
        {
          when: ['lastConsent', 'mergeProposed'],
          to: 'merged',
          by: ['signer'],
          needs: 'consent',
          settles: { consent: 'agreed' },
          closes: requests,
          links: intoMain,
          basis: 'SZ-38',
        },
        {
          when: ['lastConsent'],
          to: 'converted',
          by: ['signer'],
          needs: 'consent',
          settles: { consent: 'agreed' },
          ...numberedAsProposed,
          closes: requests,
          basis: 'SZ-39',
        },
        { to: 'consulting', by: ['signer'], needs: 'consent', settles: { consent: 'agreed' } },
      ],
      /** What had been declined before they were asked stays declined: a no to the conversion files nothing. */
      refuseConsent: [
        { ...refuseConsent, when: ['wasDeclined'], to: 'notFiled', closes: requests },
        { ...refuseConsent, to: 'underReview', closes: ['consent'] },
      ],
      /** While the proposers were asked the main proposal may have come to an end, or a better way been found. */
      reconsider: [
        { ...reconsider, when: ['wasDeclined'], to: 'notFiled', closes: requests },
        { ...reconsider, to: 'underReview', closes: ['consent'] },
      ],
      overrideConsent: [
        {
          when: ['mergeProposed'],
          to: 'merged',
          by: ['proposalCommittee', 'substitute'],
          needs: 'reason',
          guard: ['notOwnDecision'],
          adds: 'overrides',
          closes: requests,
          links: intoMain,
          basis: 'domain §6 #13',
        },
        {
          to: 'converted',
          by: ['proposalCommittee', 'substitute'],
          needs: 'overrideConversion',
          guard: ['notOwnDecision'],
          adds: 'overrides',
          closes: requests,
          ...numberedAsProposed,
          basis: 'domain §6 #13',
        },
      ],
    },
  },
  returned: {
    label: '退回修改',
    tone: 'waiting',
    seenBy: ['proposers', 'recorders', 'offices'],
    /** Written on where it lies: the committee does not lose it, and the task stays until it is submitted again. */
    on: {
      ...beforeFiling('returned'),
      ...writingIn('returned'),
      /** Whoever never mends what was returned does not keep it open for ever; until his term is over it is his. */
      decline: {
        to: 'notFiled',
        by: ['proposalCommittee', 'substitute'],
        needs: 'decline',
        guard: ['notOwnDecision', 'revisionRunOut'],
        keeps: 'outcome',
        closes: ['coSign', 'confirmation', 'revision', 'withdrawalConsent', 'withdrawalDecision'],
        stops: ['coSign', 'revision'],
        basis: 'domain §2.1',
      },
    },
  },
} as const;
