import { memoryAdapter } from '@cppcc-kit/adapter/memory';
import type { CaseAdapter, CaseBackend } from '@cppcc-kit/adapter';
import { national } from '@cppcc-kit/profiles';
import type { Profile } from '@cppcc-kit/sdk';
import { chinaCalendar } from '@cppcc-kit/sdk/calendar';
import { proposalProcess } from '@cppcc-kit/sdk/proposal';
import { supervisionProcess } from '@cppcc-kit/sdk/supervision';
import { bystanders, people, units } from './people.js';
import { story, type Step } from './story.js';

/** A whole back end in memory, as the elements' examples and tests see it. */
export interface Stage {
  readonly profile: Profile;
  as(person: keyof typeof people): CaseAdapter;
  /** Plays the story from its beginning up to and including step `last` (an event type, its last occurrence), and answers the case's id. */
  play(last: string, steps?: readonly Step[]): Promise<string>;
  /** What the back end's clock says from now on. */
  setNow(instant: string): void;
}

export function createStage(profile: Profile = national): Stage {
  let now = '2026-01-09T10:00:00+08:00';
  let keys = 0;
  const backend: CaseBackend = memoryAdapter({
    processes: [proposalProcess, supervisionProcess],
    profile,
    calendar: chinaCalendar,
    now: () => now,
    directory: {
      people: () =>
        Promise.resolve(
          [
            ...Object.values(people).filter(({ roles }) => (roles as readonly string[]).includes('member')),
            ...bystanders,
          ].map(({ id, name }) => ({ id, name, note: '教育界' })),
        ),
      units: () => Promise.resolve(units),
    },
  });
  const as = (person: keyof typeof people) => backend.as(people[person]);

  async function take(step: Step, caseId: string | undefined): Promise<string> {
    now = step.at;
    const options = { idempotencyKey: `stage-${++keys}` };
    const adapter = as(step.by);
    const { type, data } = step;
    const result =
      caseId === undefined
        ? await adapter.open({ process: 'proposal', data }, options)
        : await adapter.send(
            caseId,
            { type, data, expectedVersion: (await adapter.get(caseId)).version },
            options,
          );
    if (!result.ok) throw new Error(`${type}: ${JSON.stringify(result.refusals)}`);
    return result.case.id;
  }

  return {
    profile,
    as,
    setNow(instant) {
      now = instant;
    },
    async play(last, steps = story) {
      const end = steps.map(({ type }) => type).lastIndexOf(last);
      if (end < 0) throw new Error(`The story has no step ${last}.`);
      let caseId: string | undefined;
      for (const step of steps.slice(0, end + 1)) caseId = await take(step, caseId);
      return caseId!;
    },
  };
}
