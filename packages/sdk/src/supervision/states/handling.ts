import { closureWith, followUpIn, letterIn, receipts, rehandle } from '../shared-steps.js';

const explain = {
  to: 'handling',
  by: ['supervisedUnit'],
  needs: 'explanation',
  guard: ['replyStillDue', 'explainsOwn', 'expectedAhead'],
  adds: 'explanations',
  derives: 'reported',
  basis: 'SZ-29',
} as const;

const signReply = {
  by: ['supervisedUnitLeader'],
  needs: 'version',
  guard: ['ownVersion'],
  settles: { reply: 'signed' },
  closes: ['reminder', 'followUp'],
  derives: 'signedReply',
  opens: { evaluation: 'implementers' },
  stops: ['reply', 'explanation'],
  basis: 'SZ-29',
} as const;

const evaluate = {
  by: ['implementer'],
  needs: 'evaluation',
  guard: ['notOwnReport', 'otherEvaluator'],
  settles: { evaluation: 'evaluated' },
  keepsByUnit: 'evaluations',
  derives: 'evaluation',
  basis: 'SZ-29',
} as const;

/** A unit whose term is over without a word: that stands on the record, and the others go on (SZ-26). */
const recordNoReply = {
  by: ['implementer', 'inspector'],
  needs: 'noReply',
  guard: ['ofSupervisedUnit', 'replyOverdue'],
  keepsByUnit: 'unanswered',
  closes: ['reply', 'reminder', 'followUp'],
  stops: ['reply', 'explanation'],
  basis: 'SZ-26, SZ-29',
} as const;

/** 办理意见: explained, answered, judged and followed up (SZ-26, SZ-29, SZ-30). */
export const handling = {
  handling: {
    label: '办理中',
    tone: 'active',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
    on: {
      ...receipts,
      ...letterIn('handling'),
      ...followUpIn('handling'),
      /** Item by item: the clock stops when none of the unit's opinions is left without a word. */
      explain: [{ ...explain, when: ['explainsRest'], stops: ['explanation'] }, explain],
      draftReply: {
        to: 'handling',
        by: ['supervisedUnit'],
        needs: 'reply',
        guard: ['replyStillDue', 'answersEveryOpinion'],
        keepsByUnit: 'replyDrafts',
        derives: 'reported',
        basis: 'SZ-29',
      },
      signReply: [
        { ...signReply, when: ['lastReply'], to: 'replied' },
        { ...signReply, to: 'handling' },
      ],
      recordNoReply: [
        {
          ...recordNoReply,
          when: ['lastReply', 'nothingToJudge'],
          to: 'evaluated',
          closes: ['reply', 'reminder', 'followUp', 'evaluation'],
        },
        { ...recordNoReply, when: ['lastReply'], to: 'replied' },
        { ...recordNoReply, to: 'handling' },
      ],
    },
  },
  replied: {
    label: '已反馈待评估',
    tone: 'waiting',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
    on: {
      ...followUpIn('replied'),
      rehandle,
      evaluate: [
        { ...evaluate, when: ['lastEvaluation'], to: 'evaluated' },
        { ...evaluate, to: 'replied' },
      ],
    },
  },
  evaluated: {
    label: '已评估',
    tone: 'active',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
    on: {
      ...followUpIn('evaluated'),
      rehandle,
      track: {
        to: 'tracking',
        by: ['implementer'],
        needs: 'reason',
        keeps: 'tracking',
        opens: { revisit: 'implementers' },
        starts: ['revisit'],
        basis: 'SZ-30',
      },
      close: closureWith(['allImplemented', 'nothingToVerify']),
    },
  },
  tracking: {
    label: '跟踪回访',
    tone: 'active',
    seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
    on: {
      ...followUpIn('tracking'),
      /** One unit is followed up while another still has to handle again. */
      rehandle: {
        ...rehandle,
        closes: ['verification', 'reminder', 'followUp', 'revisit'],
        stops: ['revisit'],
      },
      logRevisit: {
        to: 'tracking',
        by: ['implementer'],
        needs: 'revisit',
        guard: ['revisitedByNow'],
        settles: { revisit: 'done' },
        adds: 'revisits',
        opens: { revisit: 'implementers' },
        starts: ['revisit'],
        basis: 'SZ-30',
      },
      close: closureWith(['revisited', 'nothingToVerify', 'restExplained']),
    },
  },
} as const;
