import type { GenericSchema } from 'valibot';
import type { ProcessDefinition } from '../engine/definition.js';
import type { Process } from '../engine/process.js';
import type { Profile } from '../profile/types.js';
import { problem, type Problem } from './problem.js';
import { listSteps } from './steps.js';

type SlotKind = 'keeps' | 'keepsByUnit' | 'adds';

/** Slots of a case's data that steps write to, with the schemas of what they write. */
interface Slot {
  readonly kinds: Set<SlotKind>;
  readonly schemas: Set<string>;
}

/**
 * Paths into a case's data (lists, redaction, links) lead somewhere. Into a slot that keeps an event's data they are
 * followed through its schema; what derivations lay over the data shows only in a walk.
 */
export function checkPaths({ definition, names }: Process, profile: Profile): readonly Problem[] {
  const slots = listSlots(definition);
  const conflicts = [...slots]
    .filter(([, { kinds }]) => kinds.size > 1)
    .map(([slot, { kinds }]) =>
      problem(
        'SLOT_CONFLICT',
        `slot.${slot}`,
        `Steps write "${slot}" in different ways: ${[...kinds].join(', ')}.`,
      ),
    );
  const lost = listPaths(definition).filter(({ path }) => {
    const [root = '', ...rest] = path.split('.');
    const slot = slots.get(root);
    if (slot === undefined) return !listSteps(definition).some(({ derives }) => derives !== undefined);
    const keys = slot.kinds.has('keepsByUnit') ? rest.slice(1) : rest;
    const own = !slot.kinds.has('keeps') && keys.length > 0 && ['seq', 'at', 'by'].includes(keys[0]!);
    return (
      keys.length > 0 &&
      !own &&
      ![...slot.schemas].some((name) => leadsTo(names.schemas[name]?.(profile), keys))
    );
  });
  return [
    ...conflicts,
    ...lost.map(({ path, at }) => problem('UNKNOWN_PATH', at, `No case has anything at "${path}".`)),
  ];
}

function listSlots(definition: ProcessDefinition): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const step of listSteps(definition)) {
    for (const kind of ['keeps', 'keepsByUnit', 'adds'] as const) {
      const name = step[kind];
      if (name === undefined) continue;
      const slot = slots.get(name) ?? { kinds: new Set(), schemas: new Set() };
      slot.kinds.add(kind);
      if (step.needs !== undefined) slot.schemas.add(step.needs);
      slots.set(name, slot);
    }
  }
  return slots;
}

/** Every path into a case's data that the definition names. */
export function listPaths(
  definition: ProcessDefinition,
): readonly { readonly path: string; readonly at: string }[] {
  const { summary, visibility } = definition;
  const { title, by, category, tier, mark, endedAs } = summary;
  const { confidential, publicWhen, open, redacted } = visibility;
  const named = {
    'summary.title': title,
    'summary.by': by,
    'summary.category': category,
    'summary.tier': tier,
    'summary.mark': mark,
    'summary.endedAs': endedAs,
    'visibility.confidential.when': confidential?.when,
    'visibility.publicWhen': publicWhen,
  };
  return [
    ...Object.entries(named).flatMap(([at, path]) => (path === undefined ? [] : [{ path, at }])),
    ...open.flatMap(({ path, when, of }) => [
      { path: of === undefined ? path : `${of}.${path}`, at: 'visibility.open' },
      ...(when === undefined ? [] : [{ path: when, at: 'visibility.open.when' }]),
    ]),
    ...redacted.map(({ path }) => ({ path, at: 'visibility.redacted' })),
    ...listSteps(definition).flatMap(({ links, at }) =>
      links === undefined ? [] : [{ path: links.at, at: `${at}.links` }],
    ),
  ];
}

/** Follows keys through a valibot schema as data: its objects, lists, optional parts and unions. */
function leadsTo(schema: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  const { entries, wrapped, item, options } = (schema ?? {}) as {
    entries?: Record<string, GenericSchema>;
    wrapped?: GenericSchema;
    item?: GenericSchema;
    options?: readonly GenericSchema[];
  };
  if (wrapped !== undefined) return leadsTo(wrapped, [key, ...rest]);
  if (item !== undefined) return leadsTo(item, [key, ...rest]);
  if (entries !== undefined)
    return Object.prototype.hasOwnProperty.call(entries, key) && leadsTo(entries[key], rest);
  return Array.isArray(options) && options.some((option) => leadsTo(option, [key, ...rest]));
}
