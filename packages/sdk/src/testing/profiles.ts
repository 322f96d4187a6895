import { national } from '@cppcc-kit/profiles';
import type { Json } from '../engine/snapshot.js';
import { defineProfile } from '../profile/profile.js';
import type { Profile, ProposalSettings } from '../profile/types.js';

/** The national profile with other settings for proposals, taken as they are. */
export const withProposal = (changes: Partial<ProposalSettings>): Profile => ({
  ...national,
  proposal: { ...national.proposal, ...changes },
});

/** A county that rules one thing differently, checked like any other profile. */
export const withRule = (base: Profile, path: string, value: Json, basis = 'QK-20'): Profile =>
  defineProfile(base, {
    id: 'other',
    version: 1,
    name: '另县',
    committee: '另县政协',
    overrides: [{ path, value, basis }],
  });
