import { memoryAdapter } from '@cppcc-kit/adapter/memory';
import type { BackendUnderTest, KitOptions } from '@cppcc-kit/adapter/kit';
import { kitActors } from '@cppcc-kit/adapter/kit';
import type { RuleOptions } from '@cppcc-kit/adapter';
import { national } from '@cppcc-kit/profiles';
import { chinaCalendar } from '@cppcc-kit/sdk/calendar';
import { proposalProcess } from '@cppcc-kit/sdk/proposal';
import { supervisionProcess } from '@cppcc-kit/sdk/supervision';
import { narrowList } from '@cppcc-kit/sdk/text-tools';

/** What every back end is examined with: the rules, a clock that stands still, a directory of the kit's own people. */
export const rules: RuleOptions = {
  processes: [proposalProcess, supervisionProcess],
  profile: national,
  calendar: chinaCalendar,
  now: () => '2026-03-02T01:30:00Z',
  directory: {
    people: async ({ search = '', role, ids = [] }) =>
      narrowList(
        Object.values(kitActors).filter(({ name }) => name !== ''),
        search,
        ({ name }) => name,
      )
        .filter(({ roles }) => role === undefined || roles.includes(role))
        .filter(({ id }) => ids.length === 0 || ids.includes(id))
        .map(({ id, name }) => ({ id, name })),
    units: async () => [
      { id: 'kit-unit-a', name: '甲单位' },
      { id: 'kit-unit-b', name: '乙单位' },
      { id: 'kit-special', name: '专门委员会', kind: 'specialCommittee' },
      { id: 'kit-league', name: '民主党派', kind: 'participatingUnit' },
    ],
  },
};

export const kitOptions: KitOptions = { profile: national, processes: ['proposal', 'supervision'] };

export function createMemoryBackend(): BackendUnderTest {
  return memoryAdapter(rules);
}
