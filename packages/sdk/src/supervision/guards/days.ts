import { guardDays } from '../../engine/guard-days.js';
import type { Guard } from '../../engine/process.js';

/** Days that somebody writes down, against the day on which he does. */
export const dayGuards: Readonly<Record<string, Guard>> = {
  periodNear: guardDays(
    [
      { at: 'from', label: '开始日期', kind: 'planned' },
      { at: 'to', label: '结束日期', kind: 'planned' },
    ],
    ({ data }) => {
      const { from = '', to = '' } = (data['plan'] ?? {}) as { readonly from?: string; readonly to?: string };
      return [from, to];
    },
  ),
  briefedByNow: guardDays([{ at: 'on', label: '通报日期', kind: 'done' }]),
  heldByNow: guardDays([{ at: 'on', label: '活动日期', kind: 'done' }]),
  inspectedByNow: guardDays([{ at: 'on', label: '督查日期', kind: 'done' }]),
  revisitedByNow: guardDays([{ at: 'on', label: '回访日期', kind: 'done' }]),
  expectedAhead: guardDays([{ at: 'expectedBy', label: '预计完成日期', kind: 'due' }]),
};
