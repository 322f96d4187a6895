import { defineProcess } from '../engine/process.js';
import { proposalAssignees } from './assignees.js';
import { getProposalClockRule, getProposalClockStart, startsProposalClock } from './clock-rules.js';
import { proposalConditions } from './conditions.js';
import { proposalDefinition } from './definition.js';
import { proposalDerivations } from './derivations.js';
import { proposalGuards } from './guards.js';
import { proposalMentions } from './mentions.js';
import { proposalSchemas } from './schemas.js';
import { memoizeByProfile } from '../schemas/memoize.js';
import { getStage } from './view.js';

const series =
  (name: string) =>
  (_: unknown, __: unknown, { session }: { session: { term: number; session: number } }) =>
    `proposal/${name}/${session.term}/${session.session}`;

/** 提案 with the code of its names. */
export const proposalProcess = /* @__PURE__ */ defineProcess(
  proposalDefinition,
  {
    when: proposalConditions,
    guards: proposalGuards,
    schemas: memoizeByProfile(proposalSchemas),
    assignees: proposalAssignees,
    derivations: proposalDerivations,
    settings: {
      stageReviewers: (snapshot, { proposal }) => proposal.reviewStages[getStage(snapshot)]?.roles ?? [],
      assigners: (_, { proposal }) => proposal.assigners,
    },
    series: { serial: series('serial'), filing: series('filing'), notice: series('notice') },
    clockRule: getProposalClockRule,
    clockStart: getProposalClockStart,
    startsClock: startsProposalClock,
  },
  proposalMentions,
);
