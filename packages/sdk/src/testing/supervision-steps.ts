import { shangzhou } from '@cppcc-kit/profiles';
import type { Story } from '../checks.js';
import type { Actor, JsonObject } from '../engine/snapshot.js';
import { supervisionProcess } from '../supervision.js';
import { economy, education, headOf } from './people.js';
import { tell } from './stories.js';
import { answerLetter, topic } from './supervision-papers.js';

/** Begins the story of a supervision. */
export const tellSupervision = (profile = shangzhou): Story => tell(supervisionProcess, profile);

/** A topic brought forward. */
export const proposed = (profile = shangzhou, by: Actor = economy, data = topic): Story =>
  tellSupervision(profile).do('2026-02-02T01:00:00Z', by, 'propose', data);

/** The answer of 教育局, written and signed. */
export function replied(story: Story, at: string, ...opinions: JsonObject[]): Story {
  story.do(at, education, 'draftReply', answerLetter(...opinions));
  return story.do(at, headOf(education), 'signReply', { version: story.snapshot.seq });
}
