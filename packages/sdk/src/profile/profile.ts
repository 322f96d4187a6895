import { safeParse } from 'valibot';
import type { Json } from '../engine/snapshot.js';
import type { Process } from '../engine/process.js';
import { CppccError } from '../errors.js';
import { toIssue, type ProfileIssue } from './issues.js';
import { profileSchema } from './schema.js';
import { checkLists } from './sense-lists.js';
import { listRoleIssues } from './sense-roles.js';
import { senses } from './sense.js';
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
 * @throws {CppccError} as `parseProfile`
 */
export function defineProfile(base: Profile, { overrides, ...named }: ProfileSource): Profile {
  const laid = overrides.reduce<Json>((profile, { path, value }) => lay(profile, path.split('.'), value), {
    ...base,
    ...named,
  } as unknown as Json);
  const basis = { ...base.basis, ...Object.fromEntries(overrides.map((each) => [each.path, each.basis])) };
  return parseProfile({ ...(laid as object), basis });
}

/**
 * Settings that came from a file, checked: each by itself and together, and the roles in them against the processes
 * that they are for.
 * @throws {CppccError} `CPPCC_INVALID` with everything that is wrong (`details`: `ProfileIssue[]`), each with its path
 */
export function parseProfile(input: unknown, processes: readonly Process[] = []): Profile {
  const issues = listProfileIssues(input, processes);
  if (issues.length === 0) return input as Profile;
  const lines = issues.map(({ path, message }) => `${path === '' ? '' : `${path}：`}${message}`);
  throw new CppccError('CPPCC_INVALID', `规则设置有${issues.length}处需要改正：\n${lines.join('\n')}`, {
    path: issues[0]!.path,
    details: issues,
  });
}

/** What the senses of a setting look at beside it. */
const READS_TOO: Readonly<Record<string, readonly string[]>> = {
  'proposal.differentPeople': ['proposal.reviewStages'],
  'proposal.outcomes': ['proposal.reviewStages'],
  'proposal.clocks': ['proposal.collectiveKinds'],
  'proposal.replyLimit': ['proposal.collectiveKinds', 'proposal.clocks'],
  'supervision.rehandling': ['supervision.grades'],
};

/** Everything that is wrong with settings; empty when all is well. Roles are looked at where nothing else is wrong. */
export function listProfileIssues(
  input: unknown,
  processes: readonly Process[] = [],
): readonly ProfileIssue[] {
  const issues: ProfileIssue[] = (safeParse(profileSchema, input).issues ?? []).map(toIssue);
  const report = (path: string, message: string) => void issues.push({ path, message });
  if (typeof input !== 'object' || input === null) return issues;
  const unread = issues.map(({ path }) => path);
  const isRead = (part: string) =>
    !unread.some((path) => path === part || path.startsWith(`${part}.`) || part.startsWith(`${path}.`));
  const needs = (part: string) => [part, ...(READS_TOO[part] ?? [])];
  for (const [part, check] of Object.entries(senses))
    if (needs(part).every(isRead)) check(input as Profile, report);
  checkLists(input as Profile, report);
  return issues.length > 0 ? issues : listRoleIssues(input as Profile, processes);
}

function lay(target: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  const record = (typeof target === 'object' && target !== null ? target : {}) as Record<string, Json>;
  return { ...record, [key]: lay(record[key] ?? null, rest, value) };
}
