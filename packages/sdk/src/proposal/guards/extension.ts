import { getExtensionUnit } from '../../clocks/extension-unit.js';
import { formatTerm } from '../../clocks/wording.js';
import type { Guard } from '../../engine/process.js';
import { refuse } from '../../engine/refusal.js';
import type { Snapshot } from '../../engine/snapshot.js';
import { getProposalClockRule } from '../clock-rules.js';
import { getText } from '../view.js';
import { pastDueOf } from './past-due.js';
import { judgeExtension } from './reply-limit.js';

/** The clock by which a unit answers in this round. */
const getKind = ({ state }: Snapshot) => (state === 'rehandling' ? 'rehandle' : 'reply');

/** How much longer a reply may take: what was asked for, and never past the limit that includes the base period. */
export const extensionGuards: Readonly<Record<string, Guard>> = {
  withinRequest: (snapshot, { data }, { profile }) => {
    if (data === undefined) return undefined;
    const requests = (snapshot.data['extensionRequests'] ?? []) as unknown as readonly {
      readonly amount: number;
      readonly by: { readonly unit?: string };
    }[];
    const asked = requests.filter(({ by }) => by.unit === data['unit']).pop()?.amount;
    if (asked === undefined || Number(data['amount']) <= asked) return undefined;
    const rule = getProposalClockRule(getKind(snapshot), snapshot, profile);
    const term = formatTerm({ amount: asked, unit: getExtensionUnit(rule) });
    return refuse('MORE_THAN_ASKED', `承办单位申请延长${term}，批准的时间不能比申请的长。`, 'amount');
  },
  /** More time is asked for while there is some left (domain §6 #3). */
  askedInTime: (...args) => {
    const [snapshot, { actor }] = args;
    return pastDueOf(getKind(snapshot), actor.unit, ...args) === true
      ? refuse('EXTENSION_LATE', '答复期限已过，不能再申请延期，请尽快答复，并向交办单位说明情况。')
      : undefined;
  },
  extensionLeft: (snapshot, { type, actor, data }, context) => {
    // An office that has not said yet whose request it decides: of none can be said that it has nothing left.
    if (type === 'approveExtension' && data === undefined) return undefined;
    const unit = type === 'approveExtension' ? getText(data, 'unit') : actor.unit;
    return judgeExtension(snapshot, unit, Number(data?.['amount'] ?? 1), context);
  },
};
