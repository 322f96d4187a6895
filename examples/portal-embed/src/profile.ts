import { luzhou, national, shangzhou } from '@cppcc-kit/profiles';
import { defineProfile, isPinOf, type Profile } from '@cppcc-kit/sdk';
import { categories, county, session } from './content/index.js';

const { term, session: number, year, opens, cutOff } = session;

/** 安澜县: works as 商州 does (pre-review, three reviews, three offices assign), with its own classes, tiers and session. */
export const anlan: Profile = defineProfile(shangzhou, {
  id: 'anlan',
  version: 1,
  name: '安澜',
  committee: county.committee,
  overrides: [
    { path: 'session', value: { term, session: number, year, opens, cutOff }, basis: session.name },
    { path: 'proposal.categories', value: [...categories], basis: 'domain §3.10 (c)' },
    {
      path: 'proposal.tiers',
      value: [
        {
          id: 'key',
          label: '重点提案',
          supervisedBy: '县委、县政府主要领导审定并领衔督办',
          approval: { roles: ['partyOffice', 'governmentOffice'], all: true },
        },
        { id: 'important', label: '重要提案', supervisedBy: '县政协分管副主席督办' },
        { id: 'ordinary', label: '一般提案', supervisedBy: '对口专门委员会督办' },
      ],
      basis: 'QK-17, SZ-36',
    },
  ],
});

const known: readonly Profile[] = [anlan, national, shangzhou, luzhou];

/** The rules to start with: the county's own, or another committee's by its division code (`CPPCC_PROFILE=510500`). */
export function chooseProfile(id: string | undefined): Profile {
  const chosen = id === undefined ? anlan : known.find((profile) => profile.id === id);
  if (chosen !== undefined) return chosen;
  throw new Error(
    `CPPCC_PROFILE=${id} is not known. Choose one of: ${known.map((profile) => profile.id).join(', ')}.`,
  );
}

/**
 * Cases keep the rules they were opened or submitted with, also when the portal is started with another profile later. A
 * county that changes its rules adds the new version to this list and leaves the old one in it.
 */
export function getKnownProfile(pin: string): Profile | undefined {
  return known.find((profile) => isPinOf(pin, profile));
}
