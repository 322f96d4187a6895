import type { Process } from '../engine/process.js';
import type { ProfileIssue } from './issues.js';
import type { Profile } from './types.js';

/** Settings that are lists of standing roles, or hold one. */
function listRoles({ proposal, supervision }: Profile): readonly (readonly [path: string, role: string])[] {
  const of = (path: string, roles: readonly string[]) =>
    roles.map((role, index) => [`${path}.${index}`, role] as const);
  return [
    ...proposal.reviewStages.flatMap(({ roles }, index) => of(`proposal.reviewStages.${index}.roles`, roles)),
    ...of('proposal.assigners', proposal.assigners),
    ...of('proposal.substitutes', proposal.substitutes),
    ...of('proposal.inspectors', proposal.inspectors),
    ...proposal.tiers.flatMap(({ approval }, index) =>
      of(`proposal.tiers.${index}.approval.roles`, approval?.roles ?? []),
    ),
    ...proposal.collectiveKinds.flatMap(({ submitters }, index) =>
      of(`proposal.collectiveKinds.${index}.submitters`, submitters),
    ),
    ...of('supervision.advisers', supervision.advisers),
    ...of('supervision.approvers', supervision.approvers),
    ...of('supervision.inspectors', supervision.inspectors),
  ];
}

/** Settings of these processes that name a role which no account can have: nobody could ever take that step. */
export function listRoleIssues(profile: Profile, processes: readonly Process[]): readonly ProfileIssue[] {
  const standing = new Map(
    processes.flatMap(({ definition: { roles } }) =>
      Object.entries(roles).flatMap(([id, { kind, label }]) =>
        kind === 'standing' ? [[id, label] as const] : [],
      ),
    ),
  );
  const known = [...standing].map(([id, label]) => `${id}（${label}）`).join('、');
  const isSetBy = (path: string) => processes.some(({ definition: { id } }) => path.startsWith(`${id}.`));
  return listRoles(profile)
    .filter(([path, role]) => isSetBy(path) && !standing.has(role))
    .map(([path, role]) => ({ path, message: `没有“${role}”这个角色，请从${known}中选用。` }));
}
