import type { CaseView } from '@cppcc-kit/adapter';
import type { Attachment } from '../../controllers/uploads.js';
import { formatInstant } from '../../event-forms/format.js';
import { followingRecords } from '../../event-forms/following-records.js';
import { words } from '../../event-forms/words.js';
import { records } from '../../parts/records.js';
import { WorkPanel, type WorkPanelPlan } from '../work-panel.js';

interface Contact {
  readonly phase: string;
  readonly mode: string;
  readonly on: string;
  readonly who: string;
  readonly summary: string;
}
interface Plan {
  readonly leader: string;
  readonly department: string;
  readonly steps: readonly { readonly what: string; readonly due: string }[];
}

interface Opinion {
  readonly text: string;
  readonly at: string;
  readonly letterNo?: string;
  readonly attachments?: readonly Attachment[];
}

/**
 * Handling by a unit: receipt or objection, the handling plan, talks with the proposer in three phases, co-handlers'
 * opinions, extension and, in `<cppcc-reply-form>`, the reply.
 *
 * @summary 签收、异议、分办到科室、办理方案、沟通记录、会办意见、延期、催办督办和进展、落实
 * @attr case-id - The proposal shown beside the queue.
 * @attr no-queue - Only the proposal.
 * @fires cppcc-select - A proposal was chosen in the queue; cancelable.
 * @fires cppcc-send - Before an event is sent; cancelable.
 * @fires cppcc-sent - After it was taken.
 * @fires cppcc-moved - The case had gone on meanwhile and nothing was sent: `case` as it is now.
 * @csspart panel, item, badge, button, field, control, error, summary
 */
export class CppccHandlingPanel extends WorkPanel {
  static override readonly plan: WorkPanelPlan = {
    words: 'handling',
    states: ['assigned', 'objected', 'handling', 'rehandling', 'replied', 'rated', 'closed'],
    events: [
      'acknowledge',
      'object',
      'plan',
      'logContact',
      'giveOpinion',
      'requestExtension',
      'approveExtension',
      'refuseExtension',
      'reportProgress',
      'assignInside',
      'recordImplementation',
      'remind',
      'followUp',
      'nameLeaders',
      'remindRating',
      'recordSilence',
      'rehandle',
      'orderRehandling',
      'close',
    ],
    hasTasks: true,
  };

  protected override renderBeside({ snapshot }: CaseView): unknown {
    const { data } = snapshot;
    const unitName = this.work.units.nameOf;
    const table = (labels: object, key: string) => (labels as Readonly<Record<string, string>>)[key] ?? key;
    const contacts = (data['contacts'] ?? []) as unknown as readonly Contact[];
    const plans = Object.entries((data['plans'] ?? {}) as unknown as Readonly<Record<string, Plan>>);
    const opinions = Object.entries(
      (data['coOpinions'] ?? {}) as unknown as Readonly<Record<string, Opinion>>,
    );
    const again = (data['rehandlings'] ?? []) as unknown as readonly { reason: string; at: string }[];
    return [
      ...followingRecords(snapshot, unitName),
      records(
        words().rehandlings,
        again.map(({ reason, at }) => ({ title: words().rehandling, meta: formatInstant(at), text: reason })),
      ),
      records(
        words().plans,
        plans.map(([unit, { leader, department, steps }]) => ({
          title: unitName(unit),
          meta: words().ledBy(leader, department),
          text: steps.map(({ what, due }, index) => `${index + 1}. ${what}（${due}）`).join('\n'),
        })),
      ),
      records(
        words().contacts,
        contacts.map(({ phase, mode, on, who, summary }) => ({
          title: `${table(words().phases, phase)} · ${table(words().contactModes, mode)}`,
          meta: `${on} ${who}`,
          text: summary,
        })),
      ),
      records(
        words().coOpinions,
        opinions.map(([unit, { text, at, letterNo = '', attachments }]) => ({
          title: unitName(unit),
          meta: `${letterNo} ${formatInstant(at)}`.trim(),
          text,
          more: this.work.attachments.section(attachments),
        })),
      ),
    ];
  }
}
