import type { Profile } from '../profile/types.js';
import { findByHand, isRecord } from './by-hand.js';
import { named } from './compile.js';
import type { EngineContext, EventInput, Process } from './process.js';
import { choose, getSettings } from './transition.js';
import type { Json, Snapshot } from './snapshot.js';

/** Where the number of an event comes from. */
export interface Numbering {
  /** `proposal/filing/11/5`: of the session in force, or of the one that was named with a number by hand. */
  readonly series: string;
  /** Entered by hand (files of past years): the event's, and never given again by the series. */
  readonly byHand?: number;
  /** Only named here: taken by the step that completes this one, which others may prevent. */
  readonly later?: true;
}

/**
 * The series from which the host must take a running number before the event is admitted, unless one was entered by hand;
 * undefined where none is needed. The number is an argument because a pure engine cannot count.
 */
export function getNumbering(
  process: Process,
  snapshot: Snapshot,
  input: EventInput,
  context: EngineContext,
): Numbering | undefined {
  const step = choose(process, snapshot, input, context.profile);
  if (!('to' in step)) return undefined;
  const name = step.numbers ?? step.numbersLater;
  if (name === undefined) return undefined;
  const { number, numberOf } = findByHand(snapshot, step, input.data);
  const { profile } = getSettings(snapshot, step, input, context);
  return {
    series: named(process.names.series, name, 'series')(snapshot, input, asOf(profile, numberOf)),
    ...(typeof number === 'number' ? { byHand: number } : {}),
    ...(step.numbers === undefined ? { later: true } : {}),
  };
}

/** The settings as if another session were the present one: that is all a series looks at. */
const asOf = (profile: Profile, session: Json | undefined): Profile =>
  isRecord(session)
    ? { ...profile, session: { ...profile.session, ...(session as Partial<Profile['session']>) } }
    : profile;
