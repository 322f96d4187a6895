import type { Directory, DirectoryPerson, DirectoryUnit } from '../contract.js';

/** A directory, asked about one at a time; units come all at once and are asked for only once. */
export interface Asked {
  /** The person, if he has one of these standing roles; without roles, if he is there at all. */
  person(id: string, roles?: readonly string[]): Promise<DirectoryPerson | undefined>;
  /** The unit, if it is of this kind; without one, if it handles. */
  unit(id: string, kind?: string): Promise<DirectoryUnit | undefined>;
  units(): Promise<readonly DirectoryUnit[]>;
}

export function askDirectory(directory: Directory): Asked {
  let units: Promise<readonly DirectoryUnit[]> | undefined;
  return {
    async person(id, roles) {
      for (const role of roles ?? [undefined]) {
        const found = await directory.people({ ids: [id], ...(role === undefined ? {} : { role }) });
        const person = found.find((each) => each.id === id);
        if (person !== undefined) return person;
      }
      return undefined;
    },
    units: () => (units ??= directory.units()),
    async unit(id, kind) {
      return (await this.units()).find((each) => each.id === id && each.kind === kind);
    },
  };
}
