import { createDraft } from '../engine/fold.js';
import type { Process } from '../engine/process.js';
import { getProfilePin } from '../profile/pin.js';
import type { Profile } from '../profile/types.js';
import { problem, type Problem } from './problem.js';
import { listSteps } from './steps.js';

/** What the definition expects of a profile: a rule for each clock that it may start, schemas that can be built, roles that exist. */
export function checkSettings({ definition, names }: Process, profile: Profile): readonly Problem[] {
  const blank = createDraft({ definition, names }, 'case', {
    at: '',
    definition: '',
    profile: getProfilePin(profile),
  });
  const steps = listSteps(definition);
  /** A place may have no term for something: then its clock never starts. */
  const mayStart = (kind: string) =>
    steps.some(
      ({ starts, event }) => starts?.includes(kind) && names.startsClock?.(kind, event, profile) !== false,
    );
  return [
    ...Object.keys(definition.clocks)
      .filter((kind) => names.clockRule(kind, blank, profile) === undefined && mayStart(kind))
      .map((kind) =>
        problem(
          'CLOCK_WITHOUT_RULE',
          `clocks.${kind}`,
          `The profile "${profile.id}" has no rule for this clock.`,
        ),
      ),
    ...Object.entries(names.schemas).flatMap(([name, create]) => {
      try {
        create(profile);
        return [];
      } catch (error) {
        return [
          problem(
            'SCHEMA_FAILS',
            `names.schemas.${name}`,
            error instanceof Error ? error.message : 'It throws.',
          ),
        ];
      }
    }),
    ...Object.entries(names.settings).flatMap(([name, getRoles]) =>
      getRoles(blank, profile)
        .filter((role) => definition.roles[role]?.kind !== 'standing')
        .map((role) =>
          problem(
            'UNKNOWN_ROLE',
            `names.settings.${name}`,
            `The profile "${profile.id}" names "${role}", which is no standing role of the definition.`,
          ),
        ),
    ),
  ];
}
