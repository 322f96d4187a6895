import { chinaCalendar } from '../calendar.js';
import { createStory, type Story } from '../checks.js';
import type { Process } from '../engine/process.js';
import type { Actor } from '../engine/snapshot.js';
import { getTasksOf } from '../engine/tasks.js';
import type { TransitionResult } from '../engine/transition.js';
import type { Profile } from '../profile/types.js';

/** Begins a story on the calendar of China. */
export const tell = (process: Process, profile: Profile): Story =>
  createStory(process, profile, chinaCalendar);

/** Nine in the morning of a day of 2026 such as `03-02`. */
export const day = (date: string): string => `2026-${date}T01:00:00Z`;

/** What each refusal is. */
export const codes = (refusals: readonly { readonly code: string }[]): readonly string[] =>
  refusals.map(({ code }) => code);

/** What each refusal is, and the field that it is about. */
export const codesAt = (
  refusals: readonly { readonly code: string; readonly path: string }[],
): readonly (readonly [code: string, path: string])[] => refusals.map(({ code, path }) => [code, path]);

/** What stands against an event and where; nothing if it was taken. */
export const getObstacles = (result: TransitionResult): ReturnType<typeof codesAt> =>
  result.ok ? [] : codesAt(result.refusals);

/** What is asked of somebody: the kinds of his open tasks. */
export const asked = (story: Story, actor: Actor): readonly string[] =>
  getTasksOf(actor, story.snapshot).map(({ kind }) => kind);
