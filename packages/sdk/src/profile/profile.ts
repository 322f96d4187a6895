import { parse } from 'valibot';
import type { Json } from '../engine/snapshot.js';
import { profileSchema } from './schema.js';
import type { Profile } from './types.js';

/** One setting that a committee rules differently, with what it rests on. */
export interface Override {
  /** `proposal.reviewStages` */
  readonly path: string;
  readonly value: Json;
  /** Catalogue ID (`LZ-10`), article or decision. */
  readonly basis: string;
}

export interface ProfileSource {
  readonly id: string;
  /** Raised with every change; running cases keep theirs. */
  readonly version: number;
  readonly name: string;
  readonly committee: string;
  readonly overrides: readonly Override[];
}

/**
 * Lays a committee's overrides over a base and checks the result.
 * @throws ValiError where a path or value does not fit the schema; the path says which
 */
export function defineProfile(base: Profile, { overrides, ...named }: ProfileSource): Profile {
  const laid = overrides.reduce<Json>((profile, { path, value }) => lay(profile, path.split('.'), value), {
    ...base,
    ...named,
  } as unknown as Json);
  const basis = { ...base.basis, ...Object.fromEntries(overrides.map((each) => [each.path, each.basis])) };
  return parse(profileSchema, { ...(laid as object), basis });
}

function lay(target: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  const record = (typeof target === 'object' && target !== null ? target : {}) as Record<string, Json>;
  return { ...record, [key]: lay(record[key] ?? null, rest, value) };
}
