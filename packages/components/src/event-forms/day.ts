import { getDayBounds, isIsoDate, judgeDay, type DayKind } from '@cppcc-kit/sdk/calendar';
import type { TextFieldDefinition } from '../parts/text-field.js';
import type { EventFormContext } from './types.js';

/** A date field that says before sending what the server would say; `stood` are days that it does not ask about. */
export function dayOf(
  kind: DayKind,
  label: string,
  { today }: Pick<EventFormContext, 'today'>,
  stood: readonly string[] = [],
): Pick<TextFieldDefinition, 'type' | 'from' | 'to' | 'check'> {
  const { min, max } = getDayBounds(kind, today);
  return {
    type: 'date',
    from: stood.length > 0 ? undefined : min,
    to: max,
    check: (day) => (isIsoDate(day) && !stood.includes(day) ? judgeDay(kind, label, day, today) : undefined),
  };
}
