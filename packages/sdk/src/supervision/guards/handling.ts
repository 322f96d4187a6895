import type { Guard } from '../../engine/process.js';
import { refuse, type Refusal } from '../../engine/refusal.js';
import { hasRunOut } from '../../engine/run-out.js';
import type { Snapshot } from '../../engine/snapshot.js';
import { getOpenTasks } from '../../engine/tasks.js';
import { supervisionClocks } from '../clock-rules.js';
import {
  getLetter,
  getOpinionsOf,
  getReplies,
  getReplyDrafts,
  getUnanswered,
  isConfirmed,
  type OpinionReply,
} from '../view.js';

/** A unit let the time for its receipt or reply pass; of his own unit nobody records that. */
function isOverdue(kind: 'receipt' | 'reply', none: Refusal, pending: Refusal): Guard {
  return (snapshot, { actor, data }, context) => {
    const unit = data?.['unit'] as string | undefined;
    const open = getOpenTasks(snapshot, kind).filter(({ subject }) => unit === undefined || subject === unit);
    if (open.length === 0) return none;
    const others = open.filter(({ subject }) => subject !== actor.unit);
    if (others.length === 0)
      return refuse('OWN_UNIT', '不能为本单位作此记录，请由承办专委会或其他督查部门记录。', 'unit');
    const past = others.map(({ subject }) => hasRunOut(supervisionClocks, kind, snapshot, context, subject));
    if (past.includes(true)) return undefined;
    return past.find((each) => typeof each === 'object') ?? pending;
  };
}

const owesReply = (snapshot: Snapshot, unit: string | undefined): boolean =>
  getOpenTasks(snapshot, 'reply').some(({ subject }) => subject === unit);

/** What a unit owes, and what others may say of its handling (SZ-26, SZ-29). */
export const handlingGuards: Readonly<Record<string, Guard>> = {
  replyStillDue: (snapshot, { actor }) =>
    owesReply(snapshot, actor.unit)
      ? undefined
      : refuse('NO_REPLY_DUE', '本单位尚未签收监督意见，反馈已经签发，或逾期未反馈已记录在案。'),
  receiptOverdue: isOverdue(
    'receipt',
    refuse('ALREADY_RECEIVED', '该单位已经签收监督意见。', 'unit'),
    refuse('RECEIPT_PENDING', '签收期限未满，请先催办；期满仍未签收的，再记录视同签收。'),
  ),
  replyOverdue: isOverdue(
    'reply',
    refuse('NO_REPLY_DUE', '该单位尚未签收监督意见，或已经反馈。', 'unit'),
    refuse('REPLY_PENDING', '反馈期限未满，请先催办；期满仍未反馈的，再记录逾期未反馈。'),
  ),
  explainsOwn: (snapshot, { actor, data }) => {
    if (data === undefined) return undefined;
    const own = getOpinionsOf(getLetter(snapshot), actor.unit ?? '');
    return (data['opinions'] as readonly number[]).every((place) => own.includes(place))
      ? undefined
      : refuse('NOT_OWN_OPINION', '所选意见不是向本单位提出的，请重新选择。', 'opinions');
  },
  answersEveryOpinion: (snapshot, { actor, data }) => {
    if (data === undefined) return undefined;
    const own = getOpinionsOf(getLetter(snapshot), actor.unit ?? '');
    const answered = (data['opinions'] as readonly OpinionReply[]).map(({ opinion }) => opinion);
    const complete = own.length === answered.length && own.every((place) => answered.includes(place));
    return complete
      ? undefined
      : refuse('ANSWER_EACH', `向本单位提出的意见有${own.length}条，请逐条反馈，每条一次。`, 'opinions');
  },
  ownVersion: (snapshot, { actor, data }) => {
    const reply = getReplyDrafts(snapshot)[actor.unit ?? ''];
    if (reply === undefined) return refuse('NO_REPLY', '尚未拟写反馈。');
    return data === undefined || reply.seq === data['version']
      ? undefined
      : refuse('OTHER_VERSION', '反馈稿已有新版本，请查看新稿后再签发。', 'version');
  },
  ofSupervisedUnit: ({ seats }, { data }) =>
    data === undefined || seats['supervisedUnit']?.includes(data['unit'] as string) === true
      ? undefined
      : refuse('NOT_SUPERVISED', '所选单位不是本件的被监督单位。', 'unit'),
  /** A committee that supervised itself would judge its own reply. */
  supervisesOthers: ({ seats }, { data }) =>
    ((data?.['units'] ?? []) as readonly string[]).some((unit) => seats['implementer']?.includes(unit))
      ? refuse('OWN_UNIT', '承办专门委员会不能监督自己，请另选被监督单位。', 'units')
      : undefined,
  /** An office that is supervised itself does not inspect itself. */
  notOwnUnit: ({ seats }, { actor, data }) => {
    const units = data === undefined ? (seats['supervisedUnit'] ?? []) : [data['unit']];
    return actor.unit !== undefined && units.every((unit) => unit === actor.unit)
      ? refuse('OWN_UNIT', '不能督查、催办、督办本单位的办理，请由承办专委会或其他督查部门办理。', 'unit')
      : undefined;
  },
  adoptedByUnit: (snapshot, { actor, data }) => {
    const { unit = '' } = actor;
    const reply = getReplies(snapshot)[unit];
    // While it handles again its earlier reply stands no more: what it has done by then, its new one says.
    if (reply === undefined || owesReply(snapshot, unit))
      return getUnanswered(snapshot)[unit] === undefined
        ? refuse('NO_REPLY', '请先签发反馈，再记录落实情况。')
        : refuse('NO_REPLY', '本单位逾期未反馈已记录在案，没有采纳的意见，不能记录落实。');
    const adopted = reply.opinions.filter((each) => each.adopted);
    const named = adopted.filter(({ opinion }) => data === undefined || opinion === data['opinion']);
    if (named.length === 0)
      return data === undefined
        ? refuse('NOT_ADOPTED', '本单位没有采纳的意见，无须记录落实。')
        : refuse('NOT_ADOPTED', '本单位没有采纳这条意见，不能记录落实。', 'opinion');
    return named.every(({ opinion }) => isConfirmed(snapshot, unit, opinion))
      ? refuse('ALREADY_VERIFIED', '已采纳意见的落实均已核实，不需要再记录。', 'opinion')
      : undefined;
  },
};
