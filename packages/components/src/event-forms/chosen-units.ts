import type { JsonObject } from '@cppcc-kit/sdk';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import type { EventFormContext } from './types.js';
import { words } from './words.js';

/** Whom an event is about, in words, to be read once more before it is sent: a wrong unit is not easily called back. */
export function chosenUnits(
  data: JsonObject | undefined,
  { units, view }: Pick<EventFormContext, 'units' | 'view'>,
): readonly string[] {
  const one = view.snapshot.process === 'supervision' ? words().supervisedUnit : words().unit;
  const labels: Readonly<Record<string, string>> = {
    lead: data?.['mode'] === 'separate' ? words().separateUnits : words().lead,
    co: words().co,
    units: one,
    unit: one,
    suggestedUnit: words().suggestedUnit,
  };
  return Object.entries(labels).flatMap(([name, label]) => {
    const ids: readonly unknown[] = [data?.[name] ?? []].flat();
    const names = ids.flatMap((id) =>
      typeof id === 'string' ? (units.find(({ value }) => value === id)?.label ?? id) : [],
    );
    return names.length === 0 ? [] : wordsOf('caseActions', zh.caseActions).chosenUnits(label, names);
  });
}
