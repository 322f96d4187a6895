import type { CaseView } from '@cppcc-kit/adapter';
import { withdrawalText } from '../../event-forms/withdrawal.js';
import { labelOfRole } from '../../labels.js';
import { formatInstant } from '../../event-forms/format.js';
import { followingRecords } from '../../event-forms/following-records.js';
import { words } from '../../event-forms/words.js';
import { facts } from '../../parts/facts.js';
import { panel } from '../../parts/panel.js';
import { records } from '../../parts/records.js';
import { WorkPanel, type WorkPanelPlan } from '../work-panel.js';

interface Approval {
  readonly leader: string;
  readonly role: string;
  readonly by: string;
  readonly at: string;
  readonly note?: string;
}
interface Objection {
  readonly reason: string;
  readonly at: string;
  readonly leader: string;
  readonly suggestedUnit?: string;
  readonly by: { readonly unit?: string };
}

/**
 * Hand-over of filed proposals: classification, approval of key proposals, units and how they handle, the other
 * offices' consent, and what becomes of a unit's objection.
 *
 * @summary 审定重点、交办、会商、处理承办异议、视同签收、调整承办单位、催办、督办
 * @attr case-id - The proposal shown beside the queue.
 * @attr no-queue - Only the proposal.
 * @fires cppcc-select - A proposal was chosen in the queue; cancelable.
 * @fires cppcc-send - Before an event is sent; cancelable.
 * @fires cppcc-sent - After it was taken.
 * @fires cppcc-moved - The case had gone on meanwhile and nothing was sent: `case` as it is now.
 * @csspart panel, item, badge, button, field, control, error, summary
 */
export class CppccAssignmentPanel extends WorkPanel {
  static override readonly plan: WorkPanelPlan = {
    words: 'assignment',
    states: ['filed', 'assigning', 'objected', 'assigned', 'handling', 'rehandling'],
    events: [
      'approveKey',
      'assign',
      'approveAssignment',
      'rejectAssignment',
      'rejectObjection',
      'recordReceipt',
      'reassign',
      'remind',
      'followUp',
      'nameLeaders',
      'grantWithdrawal',
      'refuseWithdrawal',
      'classify',
    ],
    hasTasks: false,
  };

  protected override renderBeside(view: CaseView): unknown {
    const { snapshot } = view;
    const { requirements, noticeNo, signer, mode } = (snapshot.data['assignment'] ?? {}) as Readonly<
      Record<string, string>
    >;
    const objections = (snapshot.data['objections'] ?? []) as unknown as readonly Objection[];
    const { suggestedUnits = [] } = (snapshot.data['form'] ?? {}) as { suggestedUnits?: readonly string[] };
    const tier = (snapshot.data['classification'] as { tier?: string } | undefined)?.tier;
    const unitName = this.work.units.nameOf;
    const about = facts([
      { label: words().suggestedUnits, value: suggestedUnits.map(unitName).join('、') },
      {
        label: words().supervisedBy,
        value: this.kit.profile?.proposal.tiers.find(({ id }) => id === tier)?.supervisedBy,
      },
      {
        label: words().mode,
        value: mode === undefined ? '' : (words().modes as Readonly<Record<string, string>>)[mode],
      },
      { label: words().noticeNo, value: noticeNo },
      { label: words().signer, value: signer },
      { label: words().requirements, value: requirements, long: true },
    ]);
    return [
      panel({ title: words().assignment, body: about }),
      ...followingRecords(snapshot, unitName),
      withdrawalText(view),
      records(
        words().keyApprovals,
        ((snapshot.data['keyApprovals'] ?? []) as unknown as readonly Approval[]).map(
          ({ leader, role, by, at, note = '' }) => ({
            title: leader,
            meta: `${labelOfRole('proposal', role)} ${by} ${formatInstant(at)}`,
            text: note,
          }),
        ),
      ),
      records(
        words().objections,
        objections.map(({ reason, at, leader, suggestedUnit, by }) => ({
          title: unitName(by.unit),
          meta: `${formatInstant(at)} ${words().signedBy(leader)}${suggestedUnit === undefined ? '' : words().suggests(unitName(suggestedUnit))}`,
          text: reason,
        })),
      ),
    ];
  }
}
