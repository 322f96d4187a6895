import type { EventInput, Guard } from '../../engine/process.js';
import { findTaken } from '../../engine/different-people.js';
import { refuse, type Refusal } from '../../engine/refusal.js';
import { findOwnTask, getOpenTasks, getTasksOf } from '../../engine/tasks.js';
import type { Actor, Snapshot } from '../../engine/snapshot.js';
import type { Profile } from '../../profile/types.js';
import { getAuthors, getNextInspector } from '../offices.js';
import { nameRoles } from '../parts.js';
import { getStep } from '../separation.js';
import { proposalSettings } from '../settings.js';
import { getText } from '../view.js';

type RoleList = (snapshot: Snapshot, profile: Profile) => readonly string[];

/** Nobody judges his own: not a setting, whatever the profile says. */
const notOwn =
  (who: RoleList): Guard =>
  (snapshot, { actor }, { profile }) =>
    getAuthors(snapshot).includes(actor.id)
      ? refuse(
          'OWN_PROPOSAL',
          `您是本提案的提案者或集体提案的填报人，不能办理这一步，请由${nameRoles(who(snapshot, profile))}的其他人员办理。`,
        )
      : undefined;

/** What the profile wants different people for (三审 by one clerk are one review). */
const otherPerson =
  (step: (snapshot: Snapshot, profile: Profile) => string, who: RoleList): Guard =>
  (snapshot, { actor }, { profile }) => {
    const { differentPeople } = profile.proposal;
    const taken = findTaken(snapshot, step(snapshot, profile), actor.id, differentPeople);
    return taken === undefined
      ? undefined
      : refuse(
          'SAME_PERSON',
          `本提案的${nameStep(taken, profile)}由您办理，这一步须由其他人员办理，请转${nameRoles(who(snapshot, profile))}的其他人员。`,
        );
  };

const steps: Readonly<Record<string, string>> = { preReview: '预审', assignment: '交办', closing: '结案' };
const nameStep = (step: string, { proposal }: Profile) =>
  proposal.reviewStages.find(({ id }) => id === step)?.label ?? steps[step] ?? step;

const from =
  (setting: string, ...more: readonly string[]): RoleList =>
  (snapshot, profile) => [...more, ...(proposalSettings[setting]?.(snapshot, profile) ?? [])];

const reviewers: RoleList = (snapshot, profile) =>
  snapshot.state === 'preReview'
    ? from('substitutes', 'preReviewGroup', 'proposalCommittee')(snapshot, profile)
    : from('stageReviewers')(snapshot, profile);
const committee = from('substitutes', 'proposalCommittee');

/** What was asked by a unit is not decided by the same unit, whatever other office its people hold. */
const notOwnUnit =
  (
    kind: string,
    say: (snapshot: Snapshot, event: Pick<EventInput, 'actor'>, profile: Profile) => Refusal,
  ): Guard =>
  (snapshot, { actor, data }, { profile }) => {
    const isOwn =
      actor.unit !== undefined &&
      (data === undefined
        ? getOpenTasks(snapshot, kind).every(({ subject }) => subject === actor.unit)
        : getText(data, 'unit') === actor.unit);
    return isOwn ? say(snapshot, { actor }, profile) : undefined;
  };

/** What can be done where every office has passed a review on. */
const nobodyNext =
  '没有其他单位可以转请审核。请由本单位没有参与提出本提案的其他人员审核；本单位就是承办单位的，请商提案委员会调整承办单位。';
/** Units whose replies this person may pass on: his own one, and whichever waits for his office where he is an author. */
const getPassable = (snapshot: Snapshot, actor: Actor): readonly unknown[] =>
  getAuthors(snapshot).includes(actor.id)
    ? getTasksOf(actor, snapshot).flatMap(({ kind, subject }) => (kind === 'replyReview' ? [subject] : []))
    : [actor.unit];

/** Who may not take a step although his office may. */
export const separationGuards: Readonly<Record<string, Guard>> = {
  notOwnReview: notOwn(reviewers),
  notOwnDecision: notOwn(committee),
  /** 公开、撤下、二次办理、确定督办领导: any of several offices may decide it, so no substitute is needed. */
  notOwnEnding: notOwn(() => ['proposalCommittee', 'chairpersonsMeeting']),
  notOwnRelease: notOwn(from('inspectors')),
  notOwnTime: notOwn(from('timekeepers')),
  notOwnApproval: notOwn(from('keyApprovers')),
  notOwnAssignment: notOwn(from('assigners')),
  /** What several offices decide together is not proposed and agreed to by one person. */
  notOwnMotion: ({ data }, { actor }) =>
    data['movedBy'] === actor.id
      ? refuse('OWN_MOTION', '这项交办或调整意见由您提出，须由其他交办单位的人员会商。')
      : undefined,
  otherReviewer: otherPerson(getStep, reviewers),
  otherAssigner: otherPerson(() => 'assignment', from('assigners')),
  otherCloser: otherPerson(() => 'closing', committee),
  /** The office that reviews replies does not release what it has answered itself. */
  notOwnReply: notOwnUnit('replyReview', (snapshot, { actor }, profile) => {
    const next = getNextInspector(snapshot, actor, actor.unit, profile);
    return refuse(
      'OWN_REPLY',
      `这是本单位的答复，不能自行审核${next === undefined ? `。${nobodyNext}` : `，请转请${nameRoles([next])}审核。`}`,
      'unit',
    );
  }),
  /** An office that handles a proposal itself does not grant itself more time. */
  notOwnExtension: notOwnUnit('extensionDecision', () =>
    refuse('OWN_EXTENSION', '这是本单位的延期申请，不能自行审批，请由其他有审批权的单位办理。', 'unit'),
  ),
  /** Only that is passed on: what another unit answered is for this office to review. */
  ownReply: (snapshot, { actor, data }) => {
    // An author passes it on too: he does not review what answers him.
    if (getAuthors(snapshot).includes(actor.id)) return undefined;
    const own = findOwnTask(snapshot, 'replyReview', {
      actor,
      data: { unit: data === undefined ? actor.unit : data['unit'] },
    });
    return actor.unit !== undefined && own?.subject === actor.unit
      ? undefined
      : refuse('NOT_OWN_REPLY', '只有本单位的答复需要转请其他单位审核，请直接审核。', 'unit');
  },
  /** A review that is passed on to nobody would be lost. */
  somebodyNext: (snapshot, { actor, data }, { profile }) => {
    const mayPass = data === undefined ? getPassable(snapshot, actor) : [data['unit']];
    return mayPass.some((unit) => getNextInspector(snapshot, actor, unit, profile) !== undefined)
      ? undefined
      : refuse('NOBODY_NEXT', nobodyNext, 'unit');
  },
};
