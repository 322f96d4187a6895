import type { ProcessDefinition } from '../engine/definition.js';
import type { Process, ProcessNames } from '../engine/process.js';
import { supervisionProcess } from '../supervision.js';

/** 民主监督 with one value of the definition changed; `undefined` removes it. */
export function change(path: string, value: unknown): Process {
  const definition = JSON.parse(JSON.stringify(supervisionProcess.definition)) as ProcessDefinition;
  const keys = path.split('.');
  const last = keys.pop()!;
  const target = keys.reduce<Record<string, unknown>>(
    (each, key) => each[key] as Record<string, unknown>,
    definition as unknown as Record<string, unknown>,
  );
  if (value === undefined) Reflect.deleteProperty(target, last);
  else target[last] = value;
  return { ...supervisionProcess, definition };
}

/** 民主监督 with other functions behind some of its names. */
export const rename = (changed: Partial<ProcessNames>): Process => ({
  ...supervisionProcess,
  names: { ...supervisionProcess.names, ...changed },
});
