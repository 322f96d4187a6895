import { withdrawal } from '../shared-steps.js';

const adopted = {
  to: 'proposed',
  needs: 'topic',
  keeps: 'topic',
  derives: 'topicWritten',
  seats: { sponsor: 'actor', sponsorUnit: 'actorUnit' },
  links: { at: 'topic.origin.caseId', relation: 'arisesFrom' },
} as const;

/** The special committees look after a topic; a confidential one only the sponsor's own people see. */
const keepers = ['sponsor', 'sponsorUnit', 'specialCommittee'] as const;

/** Nobody decides on a topic of his own, nor on one about the unit that he works for. */
const judging = ['notOwnTopic', 'notOfSupervised', 'otherTopicApprover'] as const;

const opinionGiven = {
  by: ['adviser'],
  needs: 'topicOpinion',
  settles: { topicOpinion: 'given' },
  adds: 'topicOpinions',
  basis: 'SZ-23',
} as const;

/** 确定议题: suggested, talked over with those asked, decided (SZ-04, SZ-23). */
export const topic = {
  suggested: {
    label: '议题建议',
    tone: 'waiting',
    seenBy: ['suggesters', 'offices'],
    on: {
      adopt: { ...adopted, by: ['specialCommittee'], basis: 'SZ-13' },
      decline: {
        to: 'notApproved',
        by: ['specialCommittee'],
        needs: 'reason',
        guard: ['notOwnTopic'],
        keeps: 'outcome',
      },
      withdraw: { ...withdrawal, by: ['suggester'] },
    },
  },
  proposed: {
    label: '议题酝酿',
    tone: 'active',
    seenBy: ['suggesters', 'sponsors', 'offices'],
    on: {
      revise: { to: 'proposed', by: keepers, needs: 'topic', keeps: 'topic', derives: 'topicWritten' },
      askOpinions: {
        to: 'consulting',
        by: keepers,
        derives: 'askedTopic',
        opens: { topicOpinion: 'advisers' },
        starts: ['topicOpinion'],
        basis: 'SZ-23',
      },
      submit: {
        to: 'submitted',
        by: keepers,
        guard: ['opinionsAsked', 'somebodyAgrees'],
        opens: { topicDecision: 'approvers' },
        basis: 'SZ-23',
      },
      withdraw: withdrawal,
    },
  },
  consulting: {
    label: '征求意见',
    tone: 'waiting',
    seenBy: ['suggesters', 'sponsors', 'offices'],
    on: {
      giveOpinion: [
        { ...opinionGiven, when: ['lastTopicOpinion'], to: 'proposed', stops: ['topicOpinion'] },
        { ...opinionGiven, to: 'consulting' },
      ],
      endConsultation: {
        to: 'proposed',
        by: keepers,
        guard: ['opinionsOverdue'],
        closes: ['topicOpinion'],
        stops: ['topicOpinion'],
      },
      withdraw: { ...withdrawal, closes: ['topicOpinion'], stops: ['topicOpinion'] },
    },
  },
  submitted: {
    label: '待审定',
    tone: 'waiting',
    seenBy: ['suggesters', 'sponsors', 'offices'],
    on: {
      approve: {
        to: 'approved',
        by: ['approver'],
        needs: 'approval',
        guard: judging,
        derives: 'topicApproved',
        settles: { topicDecision: 'approved' },
        closes: ['topicDecision'],
        keeps: 'approval',
        seats: { leader: 'leader', implementer: 'committee' },
        numbers: 'topic',
        basis: 'SZ-23, SZ-24',
      },
      returnTopic: {
        to: 'proposed',
        by: ['approver'],
        needs: 'reason',
        guard: judging,
        settles: { topicDecision: 'returned' },
        closes: ['topicDecision'],
        adds: 'topicReturns',
      },
      decline: {
        to: 'notApproved',
        by: ['approver'],
        needs: 'reason',
        guard: judging,
        settles: { topicDecision: 'declined' },
        closes: ['topicDecision'],
        keeps: 'outcome',
        basis: 'SZ-23',
      },
      withdraw: { ...withdrawal, closes: ['topicDecision'] },
    },
  },
} as const;
