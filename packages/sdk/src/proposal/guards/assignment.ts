import type { Guard } from '../../engine/process.js';
import { refuse } from '../../engine/refusal.js';

import { getOpenTasks } from '../../engine/tasks.js';
import { getApproval, getMissingApprovals } from '../offices.js';
import { nameRoles } from '../parts.js';
import { compareUnits, getNewAssignment, getReassignments, hasAnswered, isSameAssignment } from '../units.js';
import { getAssignment } from '../view.js';
import { pastDueOf } from './past-due.js';

interface Objection {
  readonly seq: number;
  readonly by: { readonly unit?: string };
}

/** What has to stand before a proposal is handed over, and when a unit may object. */
export const assignmentGuards: Readonly<Record<string, Guard>> = {
  keyApproved: (snapshot, _, { profile }) => {
    const missing = getMissingApprovals(snapshot, profile);
    const { all = false } = getApproval(snapshot, profile) ?? {};
    return missing.length === 0
      ? undefined
      : refuse(
          'KEY_NOT_APPROVED',
          `这类提案须先经领导审定，再行交办：请由${nameRoles(missing)}${all ? '分别' : '之一'}办理审定。`,
        );
  },
  withinObjection: (...args) => {
    const past = pastDueOf('objection', args[1].actor.unit, ...args);
    return past === true
      ? refuse('OBJECTION_CLOSED', '提出异议的期限已过，请签收办理；确有困难的，请与交办单位协商。')
      : past === false
        ? undefined
        : past;
  },
  /** Counted for the unit and since it was given the proposal: another's objections are not its own. */
  objectionsLeft: (snapshot, { actor }, { profile }) => {
    const own = actor.unit ?? '';
    const since = getReassignments(snapshot).reduce(
      (last, { seq, joined }) => (joined.includes(own) ? seq : last),
      0,
    );
    const objections = (snapshot.data['objections'] ?? []) as unknown as readonly Objection[];
    return objections.filter(({ seq, by }) => by.unit === own && seq > since).length <
      profile.proposal.maxObjections
      ? undefined
      : refuse('NO_OBJECTIONS_LEFT', '本单位对该提案的异议次数已用完，请签收办理。');
  },
  suggestsAnother: (_, { actor, data }) =>
    data?.['suggestedUnit'] === undefined || data['suggestedUnit'] !== actor.unit
      ? undefined
      : refuse(
          'SUGGESTS_ITSELF',
          '建议承办单位不能是申请退回的本单位，请另选一个单位；不知道由谁承办的，可以不选。',
          'suggestedUnit',
        ),
  /** A unit has its terms to receive and to object; past them the assigning office may put the receipt down. */
  receiptRunOut: (...args) => {
    const [snapshot, { data }] = args;
    const units = getOpenTasks(snapshot, 'receipt').flatMap(({ subject }) => subject ?? []);
    const named = data === undefined ? units : units.filter((unit) => unit === data['unit']);
    if (named.length === 0) return refuse('ALREADY_RECEIVED', '该单位没有待签收的交办，请核对。', 'unit');
    const answers = named.map((unit) => {
      const receipt = pastDueOf('receipt', unit, ...args);
      return receipt === true ? pastDueOf('objection', unit, ...args) : receipt;
    });
    if (answers.includes(true)) return undefined;
    return (
      answers.find((answer) => typeof answer === 'object') ??
      refuse('RECEIPT_NOT_DUE', '签收期限和异议期限届满仍未签收的，才能视同签收。可先催办。', 'unit')
    );
  },
  noReassignmentPending: (snapshot) =>
    getOpenTasks(snapshot, 'assignApproval').length === 0
      ? undefined
      : refuse('ALREADY_ASKED', '已有调整意见正在会商，请等待其他交办单位表示意见。'),
  /** A change changes something, takes nothing from who has answered, and leaves somebody who will. */
  reassignable: (snapshot, event) => {
    if (event.type === 'reassign' && event.data === undefined) return undefined;
    const next = getNewAssignment(snapshot, event);
    if (next === undefined) return undefined;
    const { left, joined } = compareUnits(snapshot, next);
    // Whoever objects leaves and joins again with any change; alone that is none, but 维持交办.
    if ((left.length === 0 && joined.length === 0) || isSameAssignment(getAssignment(snapshot), next))
      return refuse(
        'NO_CHANGE',
        '承办单位没有变化，请选择调整后的单位；仍由原单位承办的，请办理“维持交办”。',
        'lead',
      );
    if (left.some((unit) => hasAnswered(snapshot, unit)))
      return refuse('ALREADY_ANSWERED', '已经答复的单位不能调整，请保留该单位。', 'lead');
    return next.lead.every((unit) => !joined.includes(unit) && hasAnswered(snapshot, unit))
      ? refuse('NOBODY_TO_ANSWER', '其余单位都已答复，请另选一个单位接替办理。', 'lead')
      : undefined;
  },
};
