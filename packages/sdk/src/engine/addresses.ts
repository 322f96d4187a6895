/** Address that every actor answers to, signed in or not. */
export const EVERYONE = 'everyone';

/** Addresses of persons, units and standing roles, as tasks and reader lists write them. */
export const toPersons = (ids: readonly string[] = []): readonly string[] => ids.map((id) => `person:${id}`);
export const toUnits = (ids: readonly string[] = []): readonly string[] => ids.map((id) => `unit:${id}`);
export const toRoles = (names: readonly string[] = []): readonly string[] =>
  names.map((name) => `role:${name}`);
