import type { CaseView } from '@cppcc-kit/adapter';
import { getExtensionUnit, type ClockUnit } from '@cppcc-kit/sdk';

/** The unit in which a reply of this case is lengthened: that of the clock that runs. */
export function getReplyUnit({ deadlines }: Pick<CaseView, 'deadlines'>): ClockUnit {
  const running = deadlines.find(
    ({ kind, level }) => (kind === 'reply' || kind === 'rehandle') && level !== 'stopped',
  );
  return getExtensionUnit(running?.receipt.rule);
}
