import type { RuleOptions } from '@cppcc-kit/adapter';
import type { Profile } from '@cppcc-kit/sdk';
import { chinaCalendar } from '@cppcc-kit/sdk/calendar';
import { proposalProcess } from '@cppcc-kit/sdk/proposal';
import { supervisionProcess } from '@cppcc-kit/sdk/supervision';
import { directory } from './directory.js';
import { getKnownProfile } from './profile.js';

/** What every case in the portal is judged by. */
export function createRules(profile: Profile): RuleOptions {
  return {
    processes: [proposalProcess, supervisionProcess],
    profile,
    getProfile: getKnownProfile,
    calendar: chinaCalendar,
    directory,
  };
}
