import { proposalDefinition } from '@cppcc-kit/sdk/proposal';
import { supervisionDefinition } from '@cppcc-kit/sdk/supervision';
import type { AvailableEvent, Profile, ProcessDefinition, Snapshot } from '@cppcc-kit/sdk';
import type { Tone } from './parts/badge.js';
import { wordsOf } from './wording/language.js';
import * as zh from './wording/zh.js';

/** Labels of the processes in the box, for lists and timelines that show several of them. */
const definitions: Readonly<Record<string, ProcessDefinition>> = {
  proposal: proposalDefinition,
  supervision: supervisionDefinition,
};

const tones: Readonly<Record<string, Tone>> = {
  quiet: 'neutral',
  active: 'info',
  waiting: 'warning',
  done: 'success',
  stopped: 'danger',
};

export const getDefinition = (process: string): ProcessDefinition | undefined => definitions[process];
export const getProcesses = (): readonly ProcessDefinition[] => Object.values(definitions);
export const labelOfState = (process: string, state: string): string =>
  definitions[process]?.states[state]?.label ?? state;
export const toneOfState = (process: string, state: string): Tone =>
  tones[definitions[process]?.states[state]?.tone ?? 'quiet'] ?? 'neutral';
export const labelOfEvent = (process: string, type: string): string =>
  definitions[process]?.events[type]?.label ?? type;
export const labelOfTask = (process: string, kind: string): string =>
  definitions[process]?.tasks[kind]?.label ?? kind;
export const labelOfRole = (process: string, role: string): string =>
  definitions[process]?.roles[role]?.label ?? role;

/** 提出初审意见: several stages of review have one event, and the profile has their names. */
export function nameInStage(
  event: AvailableEvent,
  snapshot: Snapshot | undefined,
  profile: Profile | undefined,
): AvailableEvent {
  if (event.type !== 'review' || snapshot?.process !== 'proposal') return event;
  const { review, preReview } = wordsOf('caseActions', zh.caseActions);
  const stage =
    snapshot.state === 'preReview'
      ? preReview
      : profile?.proposal.reviewStages[Number(snapshot.data['stage'] ?? 0)]?.label;
  return stage === undefined ? event : { ...event, label: review(stage) };
}

/** Label of an id in one of the profile's lists; the id itself where the profile no longer has it. */
export const labelIn = (
  list: readonly { readonly id: string; readonly label: string }[] | undefined,
  id: string | undefined,
): string => list?.find((each) => each.id === id)?.label ?? id ?? '';

/** 第023号 where it is filed, 收件23 before that (domain §2.1 Number); '' while it has no number. */
export function formatReference({
  number,
  series,
}: {
  readonly number?: number;
  readonly series?: string;
}): string {
  if (number === undefined) return '';
  return series === 'filing' ? `第${String(number).padStart(3, '0')}号` : `收件${number}`;
}

export const labelOfTier = (profile: Profile | undefined, tier: string | undefined) =>
  labelIn(profile?.proposal.tiers, tier);
export const labelOfCategory = (profile: Profile | undefined, category: string | undefined) =>
  labelIn(profile?.proposal.categories, category);
export const labelOfMark = (profile: Profile | undefined, mark: string | undefined) =>
  labelIn(profile?.proposal.marks, mark);
