import { asList } from '../engine/compile.js';
import type { Process, ProcessNames } from '../engine/process.js';
import { problem, type Problem, type ProblemCode } from './problem.js';
import { listSteps } from './steps.js';

const has = (table: object, name: string) => Object.prototype.hasOwnProperty.call(table, name);

type Table = Exclude<keyof ProcessNames, 'clockRule' | 'clockStart' | 'startsClock'>;

const unknown: Readonly<Record<Table, ProblemCode>> = {
  when: 'UNKNOWN_WHEN',
  guards: 'UNKNOWN_GUARD',
  schemas: 'UNKNOWN_SCHEMA',
  assignees: 'UNKNOWN_ASSIGNEES',
  derivations: 'UNKNOWN_DERIVATION',
  settings: 'UNKNOWN_SETTING',
  series: 'UNKNOWN_SERIES',
};

/** Every name that the definition uses has its code, and no code is left over. */
export function checkNames({ definition, names }: Process): readonly Problem[] {
  const steps = listSteps(definition);
  const used: { readonly table: Table; readonly name: string; readonly at: string }[] = [];
  const use = (table: Table, at: string, list: readonly string[]) =>
    used.push(...list.map((name) => ({ table, name, at })));
  for (const step of steps) {
    use('when', `${step.at}.when`, asList(step.when));
    use('when', `${step.at}.repins`, asList(step.repins));
    use('guards', `${step.at}.guard`, asList(step.guard));
    use('schemas', `${step.at}.needs`, asList(step.needs));
    use('assignees', `${step.at}.seats`, Object.values(step.seats ?? {}) as string[]);
    use('assignees', `${step.at}.opens`, Object.values(step.opens ?? {}) as string[]);
    use('assignees', `${step.at}.beginsFor`, asList(step.beginsFor));
    use('assignees', `${step.at}.endsFor`, asList(step.endsFor));
    use('assignees', `${step.at}.lapses`, Object.values(step.lapses ?? {}) as string[]);
    use('derivations', `${step.at}.derives`, asList(step.derives));
    use('series', `${step.at}.numbers`, asList(step.numbers));
    use('series', `${step.at}.numbersLater`, asList(step.numbersLater));
  }
  for (const [name, role] of Object.entries(definition.roles))
    if (role.kind === 'setting') use('settings', `roles.${name}.roles`, [role.roles]);

  const numbered = new Set(steps.flatMap(({ numbers }) => asList(numbers)));
  return [
    ...used
      .filter(({ table, name }) => !has(names[table], name))
      .map(({ table, name, at }) =>
        problem(unknown[table], at, `"${name}" is not among the names of ${table}.`),
      ),
    ...(Object.keys(unknown) as Table[]).flatMap((table) =>
      Object.keys(names[table])
        .filter((name) => !used.some((each) => each.table === table && each.name === name))
        .map((name) =>
          problem('UNUSED_NAME', `names.${table}.${name}`, `The definition does not use "${name}".`),
        ),
    ),
    ...(definition.summary.numbers ?? [])
      .filter((name) => !numbered.has(name))
      .map((name) => problem('UNKNOWN_SERIES', 'summary.numbers', `No step takes a number from "${name}".`)),
  ];
}
