import { safeParse } from 'valibot';
import type { Guard } from '../../engine/process.js';
import { refuse } from '../../engine/refusal.js';
import type { JsonObject, Snapshot } from '../../engine/snapshot.js';
import { getOpenTasks, getTasks, isOpen } from '../../engine/tasks.js';
import { isPinOf } from '../../profile/pin.js';
import { nameRoles } from '../parts.js';
import { proposalFormSchema, type ProposalForm } from '../form.js';
import { getSignedCoSigners, getSigners } from '../signatures.js';
import { getForm, getText } from '../view.js';

import { pastDue } from './past-due.js';

/** Whoever staff entered a proposal for (代录) goes on with it himself, in the same name. */
function isTheirs(snapshot: Snapshot, id: string, data: JsonObject): boolean {
  const { firstProposer = [], recorder = [] } = snapshot.seats;
  if (!firstProposer.includes(id) || recorder.length === 0) return false;
  const [before, after] = [getForm(snapshot), data as unknown as Partial<ProposalForm>].map(
    ({ proposerType, collective }) => (proposerType === 'collective' ? (collective?.kind ?? '') : undefined),
  );
  return before === after;
}

/** Who may write and submit what, and whose signatures it needs. */
export const writingGuards: Readonly<Record<string, Guard>> = {
  /** A member writes no collective proposal alone, and staff none of their own: collective ones, or what a member tells them (domain §5). */
  ownKind: (snapshot, { actor, onBehalfOf, data }, { profile }) => {
    if (data === undefined || isTheirs(snapshot, actor.id, data)) return undefined;
    const { id, roles } = actor;
    if (data['proposerType'] === 'collective') {
      const { kind } = (data['collective'] ?? {}) as { readonly kind?: string };
      const chosen = profile.proposal.collectiveKinds.find((each) => each.id === kind);
      if (roles.every((role) => role === 'member'))
        return refuse(
          'COLLECTIVE_BY_OFFICE',
          '集体提案由党派、团体、专委会或提案委员会的工作账号提交。',
          'proposerType',
        );
      return chosen?.submitters.some((role) => roles.includes(role)) === true
        ? undefined
        : refuse(
            'NOT_IN_THIS_NAME',
            `${chosen?.label ?? '集体'}的集体提案由${nameRoles(chosen?.submitters ?? [])}的账号提交，请核对集体提案的类别。`,
            'collective.kind',
          );
    }
    const isMember = roles.includes('member') || roles.includes('chairpersonsMeeting');
    return isMember || onBehalfOf !== undefined || snapshot.seats['recorder']?.includes(id) === true
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
  /** What others signed is theirs too: the first proposer asks, he does not take it back alone. */
  signedAlone: (snapshot) => {
    const others = getSigners(snapshot).length - 1;
    return others === 0
      ? undefined
      : refuse(
          'SIGNED_BY_OTHERS',
          `本提案另有${others}位委员联名，不能自行撤回。请申请撤案，由联名委员表示意见、提案委员会研究决定。`,
        );
  },
  /** What others signed is no slip of the recorder's any more: whoever proposes it gives it up, or nobody. */
  recordedForNobodyElse: (snapshot, { actor }) =>
    snapshot.seats['firstProposer']?.includes(actor.id) === true || getSignedCoSigners(snapshot).length === 0
      ? undefined
      : refuse('SIGNED_BY_OTHERS', '已有委员联名，代录人不能撤回，请由第一提案人决定是否撤回。'),
  /** Whoever signed is heard before it is given up; his no holds, his silence is said in the record. */
  signersAgree: (snapshot, { data }) => {
    const asked = getTasks(snapshot, 'withdrawalConsent');
    const opened = asked[asked.length - 1]?.opened;
    const round = asked.filter((task) => task.opened === opened);
    if (round.some(({ outcome }) => outcome === 'opposed'))
      return refuse('SIGNERS_OPPOSE', '有联名委员不同意撤案，不能同意撤案，请继续办理。');
    const silent = round.filter(isOpen).length;
    return data !== undefined && silent > 0 && getText(data, 'note').trim() === ''
      ? refuse('SIGNERS_NOTE_REQUIRED', `还有${silent}位联名委员未表示意见，请写明征求意见的情况。`, 'note')
      : undefined;
  },
  /** Once submitted it is theirs as well: a revision asks them again, it does not leave them out. */
  keepsSigners: (...args) => {
    const [snapshot, { data }] = args;
    if (data === undefined || snapshot.data['submittedAt'] === undefined) return undefined;
    const { invitees = [], proposerType } = data as unknown as Partial<ProposalForm>;
    // Whoever was asked about a changed text and let the time pass does not keep it from going on without him.
    const over = pastDue('coSign', ...args) === true;
    const silent = over ? getOpenTasks(snapshot, 'coSign').map(({ assignee }) => assignee) : [];
    const signers = getSigners(snapshot)
      .slice(1)
      .filter((id) => !silent.includes(`person:${id}`));
    const missing = signers.filter((id) => !invitees.some((each) => each.id === id));
    return missing.length > 0 || (signers.length > 0 && proposerType !== 'joint')
      ? refuse(
          'SIGNERS_STAY',
          `本提案提交时有${signers.length}位委员联名，修改时请保留联名委员，由其重新表示意见。`,
          'invitees',
        )
      : undefined;
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
    const past = open === 0 ? true : pastDue('coSign', ...args);
    // Joint means that somebody signed: one name alone is an individual proposal.
    if (past === true)
      return getForm(args[0]).proposerType === 'joint' && getSignedCoSigners(args[0]).length === 0
        ? refuse(
            'NOBODY_SIGNED',
            '没有委员联名。请修改提案，改为个人提案后提交，或另邀委员联名。',
            'proposerType',
          )
        : undefined;
    return past === false
      ? refuse(
          'CO_SIGNERS_PENDING',
          `还有${open}位委员未答复联名邀请。请待其答复，或在联名截止后提交；也可修改后减少邀请。`,
        )
      : past;
  },
};
