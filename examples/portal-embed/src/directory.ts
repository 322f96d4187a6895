import type { Directory } from '@cppcc-kit/adapter';
import { narrowList } from '@cppcc-kit/sdk/text-tools';
import { committees, participatingUnits, people, units } from './content/index.js';

/** Whom one can invite and to whom one can assign: the county's members and units. */
export const directory: Directory = {
  async people({ search = '', role, ids = [] }) {
    const asked = people.filter(
      ({ id, roles }) =>
        (role === undefined || roles.some((each) => each === role)) && (ids.length === 0 || ids.includes(id)),
    );
    return narrowList(asked, search, ({ name }) => name).map(({ id, name, title, member }) => ({
      id,
      name,
      note: member === undefined ? title : `${member.sector}界，${member.post}`,
    }));
  },
  async units() {
    const bodies = { specialCommittee: committees, participatingUnit: participatingUnits } as const;
    return [
      ...units.map(({ id, name, system }) => ({ id, name, system })),
      ...(['specialCommittee', 'participatingUnit'] as const).flatMap((kind) =>
        bodies[kind].map((name) => ({ id: name, name, kind })),
      ),
    ];
  },
};
