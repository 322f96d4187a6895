import type { CaseView } from '@cppcc-kit/adapter';
import type { ClockUnit } from '@cppcc-kit/sdk';

/** The unit in which a reply is lengthened: that of the clock that runs, months where it is a date. */
export function getExtensionUnit({ deadlines }: Pick<CaseView, 'deadlines'>): ClockUnit {
  const running = deadlines.find(
    ({ kind, level }) => (kind === 'reply' || kind === 'rehandle') && level !== 'stopped',
  );
  const rule = running?.receipt.rule;
  return rule !== undefined && 'unit' in rule ? rule.unit : 'months';
}
