import type { Process } from '../engine/process.js';
import type { Profile } from '../profile/types.js';
import { checkFlow } from './flow.js';
import { checkGraph } from './graph.js';
import { checkJson } from './json.js';
import { checkNames } from './names.js';
import { checkOffices } from './offices.js';
import { checkParts } from './parts.js';
import { checkPaths } from './paths.js';
import type { Problem } from './problem.js';
import { checkSecrecy } from './secrecy.js';
import { checkSettings } from './settings.js';
import { checkSight } from './sight.js';

/**
 * Everything that can be said of a process and a profile without running a case; empty when all is well. Meant for
 * tests, and for whoever writes a process or profile of his own.
 */
export function checkProcess(process: Process, profile: Profile): readonly Problem[] {
  const { definition } = process;
  return [
    ...checkJson(definition),
    ...checkParts(definition),
    ...checkNames(process),
    ...checkGraph(definition),
    ...checkOffices(definition),
    ...checkFlow(definition),
    ...checkSight(process, profile),
    ...checkSecrecy(definition),
    ...checkPaths(process, profile),
    ...checkSettings(process, profile),
  ];
}
