import { defineProcess, type ProcessNames } from '../engine/process.js';
import { readPath } from '../engine/snapshot.js';
import { proposalAssignees } from './assignees.js';
import { getProposalClockRule, getProposalClockStart, startsProposalClock } from './clock-rules.js';
import { proposalConditions } from './conditions.js';
import { proposalDefinition } from './definition.js';
import { proposalDerivations } from './derivations.js';
import { proposalGuards } from './guards.js';
import { proposalMentions } from './mentions.js';
import { proposalSchemas } from './schemas.js';
import { memoizeByProfile } from '../schemas/memoize.js';
import { proposalSettings } from './settings.js';

const series =
  (name: string) =>
  (_: unknown, __: unknown, { session }: { session: { term: number; session: number } }) =>
    `proposal/${name}/${session.term}/${session.session}`;

/** Every way a proposal can go besides filing has its own count: 转送参考第3号. */
const outcome: ProcessNames['series'][string] = ({ data }, event, { session: { term, session } }) => {
  // What was declined before it is converted still has the decision that declined it.
  const to = event.data['to'] ?? readPath(data, 'conversion.to') ?? readPath(data, 'outcome.to');
  return `proposal/outcome/${String(to)}/${term}/${session}`;
};

/** 提案 with the code of its names. */
export const proposalProcess = /* @__PURE__ */ defineProcess(
  proposalDefinition,
  {
    when: proposalConditions,
    guards: proposalGuards,
    schemas: memoizeByProfile(proposalSchemas),
    assignees: proposalAssignees,
    derivations: proposalDerivations,
    settings: proposalSettings,
    series: { serial: series('serial'), filing: series('filing'), notice: series('notice'), outcome },
    clockRule: getProposalClockRule,
    clockStart: getProposalClockStart,
    startsClock: startsProposalClock,
  },
  proposalMentions,
);
