import { defineProcess } from '../engine/process.js';
import { memoizeByProfile } from '../schemas/memoize.js';
import { supervisionAssignees } from './assignees.js';
import { getSupervisionClockRule } from './clock-rules.js';
import { supervisionConditions } from './conditions.js';
import { supervisionDefinition } from './definition.js';
import { supervisionDerivations } from './derivations.js';
import { supervisionGuards } from './guards.js';
import { supervisionMentions } from './mentions.js';
import { supervisionSchemas } from './schemas.js';

const series =
  (name: string) =>
  (_: unknown, __: unknown, { session }: { session: { term: number; year: number } }) =>
    `supervision/${name}/${session.term}/${session.year}`;

/** 民主监督 with the code of its names. */
export const supervisionProcess = /* @__PURE__ */ defineProcess(
  supervisionDefinition,
  {
    when: supervisionConditions,
    guards: supervisionGuards,
    schemas: memoizeByProfile(supervisionSchemas),
    assignees: supervisionAssignees,
    derivations: supervisionDerivations,
    settings: {
      advisers: (_, { supervision }) => supervision.advisers,
      approvers: (_, { supervision }) => supervision.approvers,
      inspectors: (_, { supervision }) => supervision.inspectors,
    },
    series: { topic: series('topic'), opinion: series('opinion') },
    clockRule: getSupervisionClockRule,
  },
  supervisionMentions,
);
