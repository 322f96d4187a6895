import { national } from '@cppcc-kit/profiles';
import type { Story } from '../checks.js';
import type { JsonObject } from '../engine/snapshot.js';
import { proposalProcess } from '../proposal.js';
import { committee, contact, education, headOf, inspection, m1, type Staff } from './people.js';
import { checks, filing, proposalForm, replyLetter } from './proposal-papers.js';
import { tell } from './stories.js';

/** Begins the story of a proposal. */
export const tellProposal = (profile = national): Story => tell(proposalProcess, profile);

/** Written, submitted and registered, the first review still to come. */
export const registered = (profile = national, data = proposalForm(), by = m1): Story =>
  tellProposal(profile)
    .do('2026-01-10T02:00:00Z', by, 'draft', data)
    .do('2026-01-10T03:00:00Z', by, 'submit')
    .do('2026-01-12T01:00:00Z', committee, 'receive');

/** In the last of three stages of review. */
export const inLastStage = (
  profile = national,
  data = proposalForm(),
  by = m1,
  reviewer = committee,
): Story =>
  registered(profile, data, by)
    .do('2026-01-13T01:00:00Z', reviewer, 'review', checks)
    .do('2026-01-14T01:00:00Z', reviewer, 'review', checks);

/** Filed, the assignment still to come. */
export const filed = (profile = national, tier = 'ordinary', data = proposalForm()): Story =>
  inLastStage(profile, data).do('2026-01-15T01:00:00Z', committee, 'file', filing(tier));

/** Each of these units has acknowledged. */
export const receivedBy = (story: Story, at: string, ...clerks: readonly Staff[]): Story =>
  clerks.reduce((told, clerk) => told.do(at, clerk, 'acknowledge', contact), story);

/** The letter of a unit written, signed by its head and sent to those who look over replies. */
export function sendReply(story: Story, at: string, clerk = education, more: JsonObject = {}): Story {
  story.do(at, clerk, 'draftReply', replyLetter(more));
  return story
    .do(at, headOf(clerk), 'signReply', { version: story.snapshot.seq })
    .do(at, clerk, 'submitReply');
}

/** The letter passed on to the proposers. */
export const releaseReply = (story: Story, at: string, unit = 'education', mark = 'A'): Story =>
  story.do(at, inspection, 'releaseReply', { unit, mark });

/** A unit's letter written, signed, sent and passed on. */
export function answer(story: Story, at: string, clerk = education, more: JsonObject = {}): Story {
  const { mark = 'A' } = more as { readonly mark?: string };
  return releaseReply(sendReply(story, at, clerk, more), at, clerk.unit, mark);
}
