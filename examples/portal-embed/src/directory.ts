import type { Directory } from '@cppcc-kit/adapter';
import { people, units } from './content/index.js';

/** Whom one can invite and to whom one can assign: the county's members and units. */
export const directory: Directory = {
  async people({ search = '', role }) {
    return people
      .filter(
        ({ name, roles }) =>
          name.includes(search.trim()) && (role === undefined || roles.some((each) => each === role)),
      )
      .map(({ id, name, title, member }) => ({
        id,
        name,
        note: member === undefined ? title : `${member.sector}界，${member.post}`,
      }));
  },
  async units() {
    return units.map(({ id, name, system }) => ({ id, name, system }));
  },
};
