import { getProposalClockRule } from './clock-rules.js';
import type { Guard } from '../engine/process.js';
import { refuse } from '../engine/refusal.js';
import { hasRunOut } from '../engine/run-out.js';
import { readPath } from '../engine/snapshot.js';
import { getOpenTasks, getTasks } from '../engine/tasks.js';
import {
  countOpenSuggestions,
  getAnswers,
  getForm,
  getReplies,
  getRound,
  getStage,
  getText,
  type Satisfaction,
} from './view.js';

const pastDue = (kind: string, ...[snapshot, , context]: Parameters<Guard>) =>
  hasRunOut(getProposalClockRule, kind, snapshot, context);

const ratedBadly: Guard = ({ data }, _, { profile }) =>
  (profile.proposal.rehandling.on as readonly Satisfaction[]).includes(data['satisfaction'] as Satisfaction)
    ? undefined
    : refuse('NOT_DISSATISFIED', '提案者没有表示不满意，不需要二次办理。');
const roundsLeft: Guard = (snapshot, _, { profile }) =>
  getRound(snapshot) < profile.proposal.rehandling.rounds
    ? undefined
    : refuse('NO_ROUNDS_LEFT', '二次办理的次数已用完，请当面协商或作专门说明后结案。');

/** Requirements of a step, each with what to do about it. Judged once, when the event is admitted. */
export const proposalGuards: Readonly<Record<string, Guard>> = {
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
  /** 界别 proposals outside session need the profile's leave (domain §6 #11). */
  mayBeSubmitted: (snapshot, _, { profile: { proposal, session }, now }) => {
    const { collective } = getForm(snapshot);
    const kind = proposal.collectiveKinds.find(({ id }) => id === collective?.kind);
    const recess =
      Date.parse(now) > Date.parse(session.cutOff) ||
      Date.parse(now) < Date.parse(`${session.opens}T00:00:00+08:00`);
    return kind !== undefined && recess && !kind.recess
      ? refuse('NOT_IN_RECESS', `${kind.label}提案只在全体会议期间受理，请以其他方式提出或待下次会议提交。`)
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
  stageDecides: (snapshot, { type }, { profile }) => {
    const { label, decisions } = profile.proposal.reviewStages[getStage(snapshot)] ?? {
      label: '',
      decisions: [],
    };
    return (decisions as readonly string[]).includes(type)
      ? undefined
      : refuse('NOT_IN_THIS_STAGE', `“${label}”环节不能作出这项决定，请先提出审查意见，转入下一环节。`);
  },
  notItself: ({ id }, { data }) =>
    data?.['mainProposal'] === id
      ? refuse('SAME_CASE', '不能与本提案自身并案，请选择另一件提案。', 'mainProposal')
      : undefined,
  keyNotYetApproved: ({ data }) =>
    readPath(data, 'classification.tier') !== 'key'
      ? refuse('NOT_KEY', '只有重点提案需要审定。')
      : data['keyApproval'] === undefined
        ? undefined
        : refuse('ALREADY_DONE', '该重点提案已审定。'),
  keyApproved: ({ data }) =>
    readPath(data, 'classification.tier') === 'key' && data['keyApproval'] === undefined
      ? refuse('KEY_NOT_APPROVED', '重点提案须先经领导审定，再行交办。')
      : undefined,
  withinObjection: (...args) => {
    const past = pastDue('objection', ...args);
    return past === true
      ? refuse('OBJECTION_CLOSED', '提出异议的期限已过，请签收办理；确有困难的，请与交办单位协商。')
      : past === false
        ? undefined
        : past;
  },
  objectionsLeft: ({ counters }, _, { profile }) =>
    (counters['objections'] ?? 0) < profile.proposal.maxObjections
      ? undefined
      : refuse('NO_OBJECTIONS_LEFT', '该提案的异议次数已用完，请签收办理。'),
  replyStillDue: (snapshot, { actor }) =>
    getOpenTasks(snapshot, 'reply').some(({ assignee }) => assignee === `unit:${actor.unit ?? ''}`)
      ? undefined
      : refuse('ALREADY_REPLIED', '本单位的答复已经审核发出。'),
  answersEverySuggestion: (snapshot, { data }) => {
    if (data === undefined) return undefined;
    const asked = getForm(snapshot).suggestions.length;
    const answered = (data['suggestions'] as readonly unknown[]).length;
    return asked === answered
      ? undefined
      : refuse('ANSWER_EACH', `提案有${asked}条建议，请逐条答复（现有${answered}条）。`, 'suggestions');
  },
  currentVersion: (snapshot, { data }) =>
    data === undefined || Object.values(getReplies(snapshot)).some(({ seq }) => seq === data['version'])
      ? undefined
      : refuse('OTHER_VERSION', '答复稿已有新版本，请查看新稿后再会签。', 'version'),
  ownVersion: (snapshot, { actor, data }) => {
    const reply = getReplies(snapshot)[actor.unit ?? ''];
    if (reply === undefined) return refuse('NO_REPLY', '尚未拟写答复稿。');
    return data === undefined || reply.seq === data['version']
      ? undefined
      : refuse('OTHER_VERSION', '答复稿已有新版本，请查看新稿后再签发。', 'version');
  },
  coOpinionsIn: (snapshot) =>
    getOpenTasks(snapshot, 'coOpinion').length === 0
      ? undefined
      : refuse('CO_OPINIONS_PENDING', '会办单位尚未提出会办意见，请催办后报送。'),
  /** Every co-handler has signed exactly the present version. */
  countersigned: (snapshot, { actor }) => {
    const version = getReplies(snapshot)[actor.unit ?? '']?.seq;
    const asked = getTasks(snapshot, 'countersign').filter((task) => task.opened === version);
    if (asked.some(({ outcome }) => outcome === 'refused'))
      return refuse('COUNTERSIGN_REFUSED', '有会办单位退回会签，请修改答复稿后重新会签。');
    return asked.every(({ outcome }) => outcome === 'signed')
      ? undefined
      : refuse('COUNTERSIGN_PENDING', '会办单位尚未会签本稿，请待会签后报送。');
  },
  signedByLeader: ({ data, ...rest }, { actor }) => {
    const signed = readPath(data, `signatures.${actor.unit ?? ''}.version`);
    return signed !== undefined && signed === getReplies({ data, ...rest })[actor.unit ?? '']?.seq
      ? undefined
      : refuse('NOT_SIGNED', '答复稿尚未经本单位负责人签发。');
  },
  notInReview: (snapshot, { actor }) =>
    getOpenTasks(snapshot, 'replyReview').some(({ subject }) => subject === actor.unit)
      ? refuse('ALREADY_SENT', '答复已报送督查室审核，请等待审核结果。')
      : undefined,
  noteIfMarkChanged: (snapshot, { data }) => {
    if (data === undefined) return undefined;
    const changed = getReplies(snapshot)[getText(data, 'unit')]?.mark !== data['mark'];
    return changed && getText(data, 'note').trim() === ''
      ? refuse('NOTE_REQUIRED', '调整办理结果类别的，请说明理由。', 'note')
      : undefined;
  },
  noExtensionPending: (snapshot, { actor }) =>
    getOpenTasks(snapshot, 'extensionDecision').some(({ subject }) => subject === actor.unit)
      ? refuse('ALREADY_ASKED', '已有延期申请正在审批。')
      : undefined,
  extensionLeft: (snapshot, { actor, data }, { profile }) => {
    const unit = getText(data, 'unit') || actor.unit;
    const granted = snapshot.clocks
      .filter(({ subject, stopped }) => (subject === undefined || subject === unit) && stopped === undefined)
      .flatMap((clock) => clock.extensions)
      .reduce((sum, { amount }) => sum + amount, 0);
    const { maxExtensionMonths: most } = profile.proposal;
    return granted + Number(data?.['amount'] ?? 1) <= most
      ? undefined
      : refuse('EXTENSION_TOO_LONG', `延期合计不能超过${most}个月，已同意${granted}个月。`, 'amount');
  },
  noWithdrawalPending: (snapshot) =>
    getOpenTasks(snapshot, 'withdrawalDecision').length === 0
      ? undefined
      : refuse('ALREADY_ASKED', '撤案申请正在研究，请等待答复。'),
  ratedForRehandling: ratedBadly,
  roundsLeft,
  /** 不满意 is handled again or, when the rounds are used up, closed only with a record of what was explained. */
  feedbackSettled: (...args) => {
    if (ratedBadly(...args) !== undefined) return undefined;
    if (roundsLeft(...args) === undefined)
      return refuse('REHANDLE_FIRST', '提案者不满意，须先交付二次办理。');
    const { data } = args[1];
    return data !== undefined && getText(data, 'note').trim() === ''
      ? refuse('NOTE_REQUIRED', '请写明当面协商或专门说明的情况。', 'note')
      : undefined;
  },
  implementedIfStrict: (snapshot, _, { profile }) => {
    const open = countOpenSuggestions(snapshot);
    return profile.proposal.closeRule === 'implemented' && open > 0
      ? refuse(
          'NOT_IMPLEMENTED',
          `不落实不结案：还有${open}条已采纳的建议未落实，请承办单位落实并记录后结案。`,
        )
      : undefined;
  },
  adoptedByUnit: (snapshot, { actor, data }) => {
    const adopted = (getAnswers(snapshot)[actor.unit ?? '']?.suggestions ?? []).map((each) => each.adopted);
    if (data === undefined)
      return adopted.includes(true)
        ? undefined
        : refuse('NOT_ADOPTED', '本单位没有采纳的建议，无须记录落实。');
    return adopted[Number(data['suggestion'])] === true
      ? undefined
      : refuse('NOT_ADOPTED', '本单位没有采纳这条建议，不能记录落实。', 'suggestion');
  },
  nothingTracked: (snapshot) =>
    getOpenTasks(snapshot, 'implementation').length === 0
      ? undefined
      : refuse('STILL_TRACKED', '尚有采纳的建议在跟踪落实，落实后再归档。'),
  mayPublish: (snapshot, { data }) => {
    const { consentToPublish, secret } = getForm(snapshot);
    if (secret === true) return refuse('SECRET', '涉密提案不得公开。');
    if (!consentToPublish) return refuse('NO_CONSENT', '提案者不同意公开。');
    const withheld = Object.values(getAnswers(snapshot)).some(({ publishable }) => !publishable);
    return data?.['reply'] === true && withheld
      ? refuse('REPLY_WITHHELD', '承办单位认为答复不宜公开，只能公开提案内容。', 'reply')
      : undefined;
  },
  isPublic: ({ data }) =>
    readPath(data, 'publication.open') === true ? undefined : refuse('NOT_PUBLIC', '该提案没有公开。'),
};
