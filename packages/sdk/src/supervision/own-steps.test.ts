import { describeOwnSteps } from '../testing/own-steps.js';
import { supervisionProcess } from './process.js';

const topic = ['notOwnTopic', 'notOfSupervised', 'otherTopicApprover'];
const opinion = ['notOwnDraft', 'notOfSupervised', 'otherOpinionApprover'];

describeOwnSteps(supervisionProcess, {
  judging: {
    'suggested.decline': ['notOwnTopic'],
    decline: topic,
    approve: topic,
    returnTopic: topic,
    cancel: ['notOwnTopic', 'notOfSupervised'],
    logActivity: ['notOfSupervised'],
    draftOpinion: ['notOfSupervised', 'otherDrafter'],
    approveOpinion: opinion,
    returnOpinion: opinion,
    send: ['notOfSupervised', 'otherSender'],
    deemReceived: ['receiptOverdue'],
    recordNoReply: ['replyOverdue'],
    logProgress: ['notOwnUnit'],
    urge: ['notOwnUnit'],
    followUp: ['notOwnUnit'],
    evaluate: ['notOwnReport', 'otherEvaluator'],
    verify: ['notOwnReport', 'otherVerifier'],
    rehandle: ['notOwnReport'],
    close: ['notOwnReports', 'notOfSupervised', 'otherCloser'],
  },
  others: {
    'what those say of a topic who bring it or are asked': [
      'propose',
      'adopt',
      'revise',
      'withdraw',
      'askOpinions',
      'giveOpinion',
      'endConsultation',
      'submit',
    ],
    'who carries it out and how': ['reappoint', 'organise', 'logBriefing', 'linkTopic'],
    'what the committee does with its own letter': ['submitOpinion', 'recall', 'correct'],
    'what a unit does and says of its own work': [
      'acknowledge',
      'explain',
      'reportProgress',
      'draftReply',
      'signReply',
      'recordImplementation',
    ],
    'goes on looking, and lets nobody off': ['track', 'logRevisit'],
    'laid to the files when all is over': ['archive'],
  },
});
