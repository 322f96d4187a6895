import { safeParse } from 'valibot';
import type { Guard } from '../../engine/process.js';
import { refuse } from '../../engine/refusal.js';
import { getOpenTasks } from '../../engine/tasks.js';
import { isPinOf } from '../../profile/pin.js';
import { proposalFormSchema } from '../form.js';
import { getForm } from '../view.js';

import { pastDue } from './past-due.js';

/** Who may write and submit what, and whose signatures it needs. */
export const writingGuards: Readonly<Record<string, Guard>> = {
  /** A member writes no collective proposal alone, and staff none of their own: collective ones, or what a member tells them (domain §5). */
  ownKind: ({ seats }, { actor, onBehalfOf, data }) => {
    if (data === undefined) return undefined;
    const { id, roles } = actor;
    if (data['proposerType'] === 'collective')
      return roles.some((role) => role !== 'member')
        ? undefined
        : refuse(
            'COLLECTIVE_BY_OFFICE',
            '集体提案由所在专委会、界别或提案委员会的工作账号提交。',
            'proposerType',
          );
    const isMember = roles.includes('member') || roles.includes('chairpersonsMeeting');
    return isMember || onBehalfOf !== undefined || seats['recorder']?.includes(id) === true
      ? undefined
      : refuse(
          'NOT_A_MEMBER',
          '个人、联名提案由委员提出：代委员填报的，请写明委员姓名；以单位名义提出的，请选择集体提案。',
          'proposerType',
        );
  },
  /** A joint signature is another person's: an invitation to oneself or to the first proposer leaves nobody to sign. */
  othersInvited: ({ seats }, { actor, onBehalfOf, data }) => {
    const own = seats['firstProposer'] ?? [(onBehalfOf ?? actor).id];
    const invitees = (data?.['invitees'] ?? []) as readonly { readonly id: string }[];
    const index = invitees.findIndex(({ id }) => own.includes(id));
    return index < 0
      ? undefined
      : refuse(
          'INVITES_PROPOSER',
          '第一提案人不能作为自己的联名人，请改选其他委员。',
          `invitees.${index}.id`,
        );
  },
  /** 界别 proposals outside session need the profile's leave (domain §6 #11). */
  mayBeSubmitted: (snapshot, _, { profile: { proposal, session }, now }) => {
    // It was in time once; the revision that was asked for does not make it late.
    if (snapshot.data['submittedAt'] !== undefined) return undefined;
    const { collective } = getForm(snapshot);
    const kind = proposal.collectiveKinds.find(({ id }) => id === collective?.kind);
    const recess =
      Date.parse(now) > Date.parse(session.cutOff) ||
      Date.parse(now) < Date.parse(`${session.opens}T00:00:00+08:00`);
    return kind !== undefined && recess && !kind.recess
      ? refuse('NOT_IN_RECESS', `${kind.label}提案只在全体会议期间受理，请以其他方式提出或待下次会议提交。`)
      : undefined;
  },
  /** What was written by last session's settings may not fit those of the session it is submitted in. */
  fitsSettings: (snapshot, _, { profile }) => {
    if (snapshot.data['submittedAt'] !== undefined || isPinOf(snapshot.profile, profile)) return undefined;
    const result = safeParse(proposalFormSchema(profile), snapshot.data['form']);
    if (result.success) return undefined;
    const [{ message }] = result.issues;
    const { term, session } = profile.session;
    return refuse(
      'OTHER_SETTINGS',
      `提交时适用第${term}届第${session}次会议的规定：${/[\u4e00-\u9fff]/u.test(message) ? message : '有的内容格式已不同。'}请修改保存后再提交。`,
    );
  },
  coSignOpen: (...args) => {
    const past = pastDue('coSign', ...args);
    return past === true
      ? refuse('CO_SIGN_CLOSED', '联名截止时间已过，不能再联名。')
      : past === false
        ? undefined
        : past;
  },
  /** Whoever has not signed at the closing time is no signer; before it, the first proposer waits or revises. */
  signaturesIn: (...args) => {
    const open = getOpenTasks(args[0], 'coSign').length;
    if (open === 0) return undefined;
    const past = pastDue('coSign', ...args);
    if (past === true) return undefined;
    return past === false
      ? refuse(
          'CO_SIGNERS_PENDING',
          `还有${open}位委员未答复联名邀请。请待其答复，或在联名截止后提交；也可修改后减少邀请。`,
        )
      : past;
  },
};
