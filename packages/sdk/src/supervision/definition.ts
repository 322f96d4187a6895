import { defineDefinition } from '../engine/definition.js';
import { events } from './events.js';
import { clocks, roles, tasks, visibility } from './parts.js';
import { activityIn, cancellation, draftOpinion, followUpIn, receipt, sendWith, withdrawal } from './shared-steps.js';

const proposingOffices = ['specialCommittee', 'chairpersonsMeeting', 'partyOffice', 'governmentOffice'] as const;

/**
 * 民主监督: from the topic to the opinion that has been carried out (确定议题→组织活动→报送意见→办理意见). Forms, scopes,
 * who is asked and who approves come from the profile.
 */
export const supervisionDefinition = defineDefinition({
  id: 'supervision',
  version: 1,
  label: '民主监督',
  initial: 'proposed',
  opening: {
    event: 'propose',
    steps: [
      { when: ['bySuggester'], to: 'suggested', by: ['member', 'public'], needs: 'suggestion', keeps: 'suggestion', derives: 'suggestedTopic', seats: { suggester: 'actor' }, basis: 'SZ-04' },
      { to: 'proposed', by: proposingOffices, onBehalf: { by: proposingOffices }, needs: 'topic', keeps: 'topic', derives: 'source', seats: { sponsor: 'actor' }, links: { at: 'topic.origin.caseId', relation: 'arisesFrom' }, basis: 'SZ-23' },
    ],
  },
  states: {
    suggested: {
      label: '议题建议',
      tone: 'waiting',
      seenBy: ['suggesters', 'offices'],
      on: {
        adopt: { to: 'proposed', by: ['specialCommittee'], needs: 'topic', keeps: 'topic', seats: { sponsor: 'actor' }, links: { at: 'topic.origin.caseId', relation: 'arisesFrom' }, basis: 'SZ-13' },
        decline: { to: 'notApproved', by: ['specialCommittee'], needs: 'reason', keeps: 'outcome' },
        withdraw: { ...withdrawal, by: ['suggester'] },
      },
    },
    proposed: {
      label: '议题酝酿',
      tone: 'active',
      seenBy: ['suggesters', 'sponsors', 'offices'],
      on: {
        revise: { to: 'proposed', by: ['sponsor', 'specialCommittee'], needs: 'topic', keeps: 'topic' },
        askOpinions: { to: 'consulting', by: ['specialCommittee'], opens: { topicOpinion: 'advisers' }, starts: ['topicOpinion'], basis: 'SZ-23' },
        submit: { to: 'submitted', by: ['specialCommittee'], guard: ['opinionsAsked'], opens: { topicDecision: 'approvers' }, basis: 'SZ-23' },
        withdraw: withdrawal,
      },
    },
    consulting: {
      label: '征求意见',
      tone: 'waiting',
      seenBy: ['suggesters', 'sponsors', 'offices'],
      on: {
        giveOpinion: [
          { when: ['lastTopicOpinion'], to: 'proposed', by: ['adviser'], needs: 'topicOpinion', settles: { topicOpinion: 'given' }, adds: 'topicOpinions', stops: ['topicOpinion'], basis: 'SZ-23' },
          { to: 'consulting', by: ['adviser'], needs: 'topicOpinion', settles: { topicOpinion: 'given' }, adds: 'topicOpinions', basis: 'SZ-23' },
        ],
        endConsultation: { to: 'proposed', by: ['specialCommittee'], guard: ['opinionsOverdue'], closes: ['topicOpinion'], stops: ['topicOpinion'] },
        withdraw: { ...withdrawal, closes: ['topicOpinion'], stops: ['topicOpinion'] },
      },
    },
    submitted: {
      label: '待审定',
      tone: 'waiting',
      seenBy: ['suggesters', 'sponsors', 'offices'],
      on: {
        approve: { to: 'approved', by: ['approver'], needs: 'approval', settles: { topicDecision: 'approved' }, closes: ['topicDecision'], keeps: 'approval', seats: { leader: 'leader', implementer: 'committee' }, numbers: 'topic', basis: 'SZ-23, SZ-24' },
        returnTopic: { to: 'proposed', by: ['approver'], needs: 'reason', settles: { topicDecision: 'returned' }, closes: ['topicDecision'], adds: 'topicReturns' },
        decline: { to: 'notApproved', by: ['approver'], needs: 'reason', settles: { topicDecision: 'declined' }, closes: ['topicDecision'], keeps: 'outcome', basis: 'SZ-23' },
        withdraw: { ...withdrawal, closes: ['topicDecision'] },
      },
    },
    approved: {
      label: '已确定议题',
      tone: 'active',
      seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'members'],
      on: {
        organise: { to: 'preparing', by: ['implementer'], needs: 'plan', keeps: 'plan', seats: { teamMember: 'team', supervisedUnit: 'plannedUnits' }, basis: 'SZ-24' },
        cancel: cancellation,
      },
    },
    preparing: {
      label: '监督准备',
      tone: 'active',
      seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
      on: activityIn('preparing'),
    },
    underway: {
      label: '监督活动中',
      tone: 'active',
      seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
      on: { ...activityIn('underway'), draftOpinion },
    },
    drafting: {
      label: '拟写监督意见',
      tone: 'active',
      seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
      on: {
        draftOpinion,
        submitOpinion: { to: 'underApproval', by: ['implementer'], guard: ['isKeyOpinion'], opens: { opinionDecision: 'approvers' }, basis: 'SZ-25' },
        send: sendWith(['notKeyOpinion']),
        cancel: cancellation,
      },
    },
    underApproval: {
      label: '审议监督意见',
      tone: 'waiting',
      seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
      on: {
        approveOpinion: { to: 'cleared', by: ['approver'], needs: 'note', settles: { opinionDecision: 'approved' }, closes: ['opinionDecision'], keeps: 'opinionApproval', basis: 'SZ-25' },
        returnOpinion: { to: 'drafting', by: ['approver'], needs: 'reason', settles: { opinionDecision: 'returned' }, closes: ['opinionDecision'], adds: 'opinionReturns', basis: 'SZ-25' },
        cancel: { ...cancellation, closes: ['opinionDecision'] },
      },
    },
    cleared: {
      label: '待报送',
      tone: 'active',
      seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
      on: {
        /** A changed text goes to the Chairpersons' Meeting once more: approval is of what it read. */
        draftOpinion,
        send: sendWith([]),
        cancel: cancellation,
      },
    },
    sent: {
      label: '已报送待签收',
      tone: 'waiting',
      seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
      on: { acknowledge: receipt },
    },
    handling: {
      label: '办理中',
      tone: 'active',
      seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
      on: {
        ...followUpIn('handling'),
        acknowledge: receipt,
        explain: { to: 'handling', by: ['supervisedUnit'], needs: 'explanation', guard: ['replyStillDue', 'explainsOwn'], adds: 'explanations', stops: ['explanation'], basis: 'SZ-29' },
        draftReply: { to: 'handling', by: ['supervisedUnit'], needs: 'reply', guard: ['replyStillDue', 'answersEveryOpinion'], keepsByUnit: 'replyDrafts', basis: 'SZ-29' },
        signReply: [
          { when: ['lastReply'], to: 'replied', by: ['supervisedUnitLeader'], needs: 'version', guard: ['ownVersion'], settles: { reply: 'signed' }, derives: 'signedReply', opens: { evaluation: 'implementers' }, stops: ['reply', 'explanation'], basis: 'SZ-29' },
          { to: 'handling', by: ['supervisedUnitLeader'], needs: 'version', guard: ['ownVersion'], settles: { reply: 'signed' }, derives: 'signedReply', opens: { evaluation: 'implementers' }, stops: ['reply', 'explanation'], basis: 'SZ-29' },
        ],
      },
    },
    replied: {
      label: '已反馈待评估',
      tone: 'waiting',
      seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
      on: {
        ...followUpIn('replied'),
        evaluate: [
          { when: ['lastEvaluation'], to: 'evaluated', by: ['implementer'], needs: 'evaluation', settles: { evaluation: 'evaluated' }, keepsByUnit: 'evaluations', derives: 'evaluation', basis: 'SZ-29' },
          { to: 'replied', by: ['implementer'], needs: 'evaluation', settles: { evaluation: 'evaluated' }, keepsByUnit: 'evaluations', derives: 'evaluation', basis: 'SZ-29' },
        ],
      },
    },
    evaluated: {
      label: '已评估',
      tone: 'active',
      seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
      on: {
        ...followUpIn('evaluated'),
        track: { to: 'tracking', by: ['implementer'], needs: 'reason', keeps: 'tracking', opens: { revisit: 'implementers' }, starts: ['revisit'], basis: 'SZ-30' },
        close: { to: 'closed', by: ['implementer'], needs: 'note', guard: ['allImplemented'], keeps: 'closing' },
      },
    },
    tracking: {
      label: '跟踪回访',
      tone: 'active',
      seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
      on: {
        ...followUpIn('tracking'),
        logRevisit: { to: 'tracking', by: ['implementer'], needs: 'revisit', settles: { revisit: 'done' }, adds: 'revisits', opens: { revisit: 'implementers' }, starts: ['revisit'], basis: 'SZ-30' },
        close: { to: 'closed', by: ['implementer'], needs: 'note', guard: ['revisited', 'restExplained'], keeps: 'closing', closes: ['revisit'], stops: ['revisit'], basis: 'SZ-30' },
      },
    },
    closed: {
      label: '已办结',
      tone: 'done',
      seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units', 'members'],
      on: { archive: { to: 'archived', by: ['implementer'] } },
    },
    notApproved: { label: '未列入', tone: 'stopped', seenBy: ['suggesters', 'sponsors', 'offices'], on: { archive: { to: 'archived', by: ['specialCommittee'] } } },
    withdrawn: { label: '已终止', tone: 'stopped', seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units'], on: { archive: { to: 'archived', by: ['specialCommittee'] } } },
    archived: { label: '已归档', tone: 'quiet', final: true, seenBy: ['suggesters', 'sponsors', 'offices', 'team', 'units'], on: {} },
  },
  events,
  roles,
  tasks,
  clocks,
  visibility,
  summary: {
    title: 'topic.title',
    by: 'topic.proposedBy',
    category: 'topic.scope',
    tier: 'tier',
    mark: 'evaluation',
    units: ['supervisedUnit'],
    numbers: ['opinion', 'topic'],
  },
});
