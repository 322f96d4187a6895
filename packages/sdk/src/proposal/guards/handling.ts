import type { Guard } from '../../engine/process.js';
import { refuse } from '../../engine/refusal.js';
import { readPath, type Json } from '../../engine/snapshot.js';
import { getOpenTasks, getTasks } from '../../engine/tasks.js';
import { saysSomething } from '../../text.js';
import { toUnits } from '../../engine/addresses.js';
import { waitsFor } from '../units.js';
import { isMarkBelied } from '../marks.js';
import { getForm, getReplies, getText } from '../view.js';
import { pastDueOf, pastDueSince } from './past-due.js';

/** A co-unit that has let its terms pass: to receive and to object, or to give its opinion. */
function isSilent(unit: string, ...args: Parameters<Guard>): boolean {
  const [snapshot] = args;
  if (waitsFor(snapshot, 'receipt', unit))
    return pastDueOf('receipt', unit, ...args) === true && pastDueOf('objection', unit, ...args) === true;
  return waitsFor(snapshot, 'coOpinion', unit) && pastDueOf('coOpinion', unit, ...args) === true;
}
/** Something may still come from it in time. */
const isAwaited = (unit: string, ...args: Parameters<Guard>): boolean =>
  waitsFor(args[0], 'objectionDecision', unit) ||
  ((waitsFor(args[0], 'receipt', unit) || waitsFor(args[0], 'coOpinion', unit)) && !isSilent(unit, ...args));

/** What a reply needs before it goes out, and how long it may take. */
export const handlingGuards: Readonly<Record<string, Guard>> = {
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
  /** 已经解决或采纳 stands on no letter that adopts nothing, whoever gives the mark. */
  markFits: (snapshot, { type, data }, { profile }) => {
    if (data === undefined) return undefined;
    const letter = type === 'draftReply' ? data : getReplies(snapshot)[getText(data, 'unit')];
    const suggestions = (letter?.['suggestions'] ?? []) as readonly {
      readonly adopted?: unknown;
      readonly mark?: Json;
    }[];
    const { marks } = profile.proposal;
    const belied = suggestions.findIndex((each) => isMarkBelied(marks, each.mark, [each]));
    if (type === 'draftReply' && belied >= 0)
      return refuse(
        'MARK_BELIED',
        '没有采纳的建议，不能定为“已经解决或采纳”，请核对这条建议的办理结果类别。',
        `suggestions.${belied}.mark`,
      );
    return isMarkBelied(marks, data['mark'], suggestions)
      ? refuse(
          'MARK_BELIED',
          '没有采纳任何建议的，不能定为“已经解决或采纳”，请核对办理结果类别和逐条答复。',
          'mark',
        )
      : undefined;
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
  /** Waited for as long as they have time: whoever lets it pass does not hold up the lead unit, whose clock runs. */
  coOpinionsIn: (...args) => {
    const [snapshot] = args;
    return (snapshot.seats['coUnit'] ?? []).every((unit) => !isAwaited(unit, ...args))
      ? undefined
      : refuse(
          'CO_OPINIONS_PENDING',
          '会办单位尚未提出会办意见，请催办后报送；会办期限届满仍未提出的，可直接报送。',
        );
  },
  /** Every co-handler has signed exactly the present version. */
  countersigned: (...args) => {
    const [snapshot, { actor }] = args;
    const version = getReplies(snapshot)[actor.unit ?? '']?.seq;
    const still = toUnits(snapshot.seats['coUnit']);
    const asked = getTasks(snapshot, 'countersign').filter(
      (task) => task.opened === version && still.includes(task.assignee),
    );
    if (asked.some(({ outcome }) => outcome === 'refused'))
      return refuse('COUNTERSIGN_REFUSED', '有会办单位退回会签，请修改答复稿后重新会签。');
    if (version !== undefined && !still.every((unit) => asked.some(({ assignee }) => assignee === unit)))
      return refuse('COUNTERSIGN_PENDING', '会办单位有调整，请重新拟写答复稿，送新的会办单位会签。');
    const over = pastDueSince('countersign', version, ...args);
    if (over === true) return undefined;
    // Who has let the time for an opinion pass is not waited for here either.
    return asked.every(
      ({ outcome, assignee }) => outcome === 'signed' || isSilent(assignee.replace('unit:', ''), ...args),
    )
      ? undefined
      : over === false
        ? refuse(
            'COUNTERSIGN_PENDING',
            '会办单位尚未会签本稿，请催办后报送；会签期限届满仍未会签的，可直接报送。',
          )
        : over;
  },
  signedByLeader: ({ data, ...rest }, { actor }) => {
    const signed = readPath(data, `signatures.${actor.unit ?? ''}.version`);
    return signed !== undefined && signed === getReplies({ data, ...rest })[actor.unit ?? '']?.seq
      ? undefined
      : refuse('NOT_SIGNED', '答复稿尚未经本单位负责人签发。');
  },
  notSignedYet: (snapshot, { actor }) => {
    const signed = readPath(snapshot.data, `signatures.${actor.unit ?? ''}.version`);
    return signed !== undefined && signed === getReplies(snapshot)[actor.unit ?? '']?.seq
      ? refuse('ALREADY_SIGNED', '这份答复稿已经签发，请由经办人员报送审核。')
      : undefined;
  },
  notInReview: (snapshot, { actor }) =>
    getOpenTasks(snapshot, 'replyReview').some(({ subject }) => subject === actor.unit)
      ? refuse('ALREADY_SENT', '答复已报送审核，请等待审核结果。')
      : undefined,
  noteIfMarkChanged: (snapshot, { data }) => {
    if (data === undefined) return undefined;
    const changed = getReplies(snapshot)[getText(data, 'unit')]?.mark !== data['mark'];
    return changed && !saysSomething(getText(data, 'note'))
      ? refuse('MARK_NOTE_REQUIRED', '调整办理结果类别的，请说明理由。', 'note')
      : undefined;
  },
  noExtensionPending: (snapshot, { actor }) =>
    getOpenTasks(snapshot, 'extensionDecision').some(({ subject }) => subject === actor.unit)
      ? refuse('ALREADY_ASKED', '已有延期申请正在审批。')
      : undefined,
  unitsOfCase: ({ seats }, { data }) =>
    ((data?.['units'] ?? []) as readonly string[]).every((unit) => seats['handlingUnit']?.includes(unit))
      ? undefined
      : refuse('NOT_A_HANDLING_UNIT', '只能向本提案的承办单位催办、督办，请核对单位。', 'units'),
  noWithdrawalPending: (snapshot) =>
    getOpenTasks(snapshot, 'withdrawalDecision').length === 0
      ? undefined
      : refuse('ALREADY_ASKED', '撤案申请正在研究，请等待答复。'),
};
