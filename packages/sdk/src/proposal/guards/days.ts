import { guardDays } from '../../engine/guard-days.js';
import type { Guard } from '../../engine/process.js';

/** Days that somebody writes down, against the day on which he does. */
export const dayGuards: Readonly<Record<string, Guard>> = {
  researchedByNow: guardDays([{ at: 'research.date', label: '调研日期', kind: 'done' }]),
  contactedByNow: guardDays([{ at: 'on', label: '沟通日期', kind: 'done' }]),
  /** A draft bears the day on which it is to be issued, or the day on which it was. */
  letterDatedNear: guardDays([{ at: 'date', label: '成文日期', kind: 'planned' }]),
  stepsAhead: guardDays([{ at: 'steps.*.due', label: '完成时间', kind: 'due' }], ({ data }, { actor }) => {
    const plans = (data['plans'] ?? {}) as Readonly<Record<string, Plan | undefined>>;
    return plans[actor.unit ?? '']?.steps.map(({ due }) => due) ?? [];
  }),
};

interface Plan {
  readonly steps: readonly { readonly due: string }[];
}
