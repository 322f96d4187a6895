import type { GenericSchema } from 'valibot';
import type { Profile } from '../profile/types.js';

type Factories = Readonly<Record<string, (profile: Profile) => GenericSchema>>;

/** Builds each schema once for each profile: a server asks for the same few thousands of times. */
export function memoizeByProfile(factories: Factories): Factories {
  return Object.fromEntries(
    Object.entries(factories).map(([name, create]) => {
      const built = new WeakMap<Profile, GenericSchema>();
      return [
        name,
        (profile: Profile) => {
          let schema = built.get(profile);
          if (schema === undefined) built.set(profile, (schema = create(profile)));
          return schema;
        },
      ];
    }),
  );
}
