import { findTaken } from '../../engine/different-people.js';
import type { Guard } from '../../engine/process.js';
import { refuse } from '../../engine/refusal.js';
import type { Snapshot } from '../../engine/snapshot.js';
import { getTopic } from '../view.js';

/** Steps that the profile may want different people for, as the refusal calls them. */
const steps = {
  topicApproval: '确定议题',
  drafting: '拟写监督意见',
  opinionApproval: '审议监督意见',
  sending: '报送监督意见',
  evaluation: '评估办理',
  verification: '核实落实',
  closing: '办结',
} as const;
type SeparableStep = keyof typeof steps;

const otherPerson =
  (step: SeparableStep): Guard =>
  (snapshot, { actor }, { profile: { supervision } }) => {
    const taken = findTaken(snapshot, step, actor.id, supervision.differentPeople);
    return taken === undefined
      ? undefined
      : refuse(
          'SAME_PERSON',
          `本件的“${steps[taken as SeparableStep]}”由您办理，“${steps[step]}”须由本单位的其他人员办理。`,
        );
  };

/** Units that are supervised, or that a topic suggests. */
const listUnits = (snapshot: Snapshot): readonly string[] =>
  snapshot.seats['supervisedUnit'] ?? getTopic(snapshot)?.suggestedUnits ?? [];

/** Who wrote or signed what a unit reported. */
const hasReported = ({ data }: Snapshot, unit: string, person: string): boolean =>
  ((data['reportedBy'] ?? {}) as Readonly<Record<string, readonly string[]>>)[unit]?.includes(person) ===
  true;

const refuseReport = (path?: string) =>
  refuse('OWN_REPORT', '被监督单位的反馈、说明或落实情况由您经办，须由其他人员评估、核实、办结。', path);

/** Who may not take a step although his office may: nobody judges his own, whatever the profile says. */
export const separationGuards: Readonly<Record<string, Guard>> = {
  otherTopicApprover: otherPerson('topicApproval'),
  otherDrafter: otherPerson('drafting'),
  otherOpinionApprover: otherPerson('opinionApproval'),
  otherSender: otherPerson('sending'),
  otherEvaluator: otherPerson('evaluation'),
  otherVerifier: otherPerson('verification'),
  otherCloser: otherPerson('closing'),
  /** Whoever works for a unit that is supervised has no part in what is found, decided or ended about it. */
  notOfSupervised: (snapshot, { actor }) =>
    actor.unit !== undefined && listUnits(snapshot).includes(actor.unit)
      ? refuse('OWN_UNIT', '本单位是本件的被监督单位，这一步请由其他单位的人员办理。')
      : undefined,
  /** People move: whoever answered for a unit does not judge that answer from his new desk. */
  notOwnReport: (snapshot, { actor, data }) => {
    const units = data === undefined ? listUnits(snapshot) : [data['unit'] as string];
    return units.length > 0 && units.every((unit) => hasReported(snapshot, unit, actor.id))
      ? refuseReport('unit')
      : undefined;
  },
  notOwnReports: (snapshot, { actor }) =>
    listUnits(snapshot).some((unit) => hasReported(snapshot, unit, actor.id)) ? refuseReport() : undefined,
};
