import type { Guard } from '../engine/process.js';
import { refuse } from '../engine/refusal.js';
import { hasRunOut } from '../engine/run-out.js';
import { getOpenTasks, getTasks } from '../engine/tasks.js';
import { saysSomething } from '../text.js';
import { getSupervisionClockRule } from './clock-rules.js';
import {
  countOpenOpinions,
  getDraft,
  getLetter,
  getOpinionsOf,
  getPlan,
  getReplies,
  getReplyDrafts,
  type Opinion,
  type OpinionReply,
} from './view.js';

/** Requirements of a step, each with what to do about it. Judged once, when the event is admitted. */
export const supervisionGuards: Readonly<Record<string, Guard>> = {
  /** A topic from within the CPPCC is put forward only after opinions were asked (SZ-23). */
  opinionsAsked: (snapshot) => {
    const asked =
      snapshot.data['source'] === 'party' ||
      snapshot.data['source'] === 'government' ||
      getTasks(snapshot, 'topicOpinion').length > 0;
    return asked
      ? undefined
      : refuse('OPINIONS_NOT_ASKED', '政协提出的议题须先征求意见，再提请主席会议研究确定。');
  },
  opinionsOverdue: (snapshot, _, context) => {
    const past = hasRunOut(getSupervisionClockRule, 'topicOpinion', snapshot, context);
    if (past === true) return undefined;
    return past === false
      ? refuse(
          'OPINIONS_PENDING',
          `还有${getOpenTasks(snapshot, 'topicOpinion').length}家未回复，征求意见期限届满后方可结束。`,
        )
      : past;
  },
  /** Opinions name only units of the plan, and none of these is left without one: it could not reply. */
  unitsAddressed: (snapshot, { data }) => {
    if (data === undefined) return undefined;
    const { units } = getPlan(snapshot);
    const opinions = data['opinions'] as readonly Opinion[];
    const stray = opinions.findIndex(({ unit }) => unit !== undefined && !units.includes(unit));
    if (stray >= 0)
      return refuse('NOT_SUPERVISED', '这条意见的对象不是监督方案中的被监督单位。', `opinions.${stray}.unit`);
    const silent = units.filter(
      (each) => !opinions.some(({ unit }) => unit === undefined || unit === each),
    ).length;
    return silent === 0
      ? undefined
      : refuse(
          'UNIT_WITHOUT_OPINION',
          `还有${silent}个被监督单位没有对应的意见，请补充意见或调整监督方案。`,
          'opinions',
        );
  },
  isKeyOpinion: (snapshot) =>
    getDraft(snapshot).isKey
      ? undefined
      : refuse('NOT_KEY', '只有重点监督意见须经主席会议审议，本件可直接报送。'),
  /** 重点监督意见经主席会议审议后报送 (SZ-25). */
  notKeyOpinion: (snapshot) =>
    getDraft(snapshot).isKey
      ? refuse('KEY_NOT_APPROVED', '重点监督意见须先经主席会议审议，再行报送。')
      : undefined,
  replyStillDue: (snapshot, { actor }) =>
    getOpenTasks(snapshot, 'reply').some(({ subject }) => subject === actor.unit)
      ? undefined
      : refuse('NO_REPLY_DUE', '本单位尚未签收监督意见，或反馈已经签发。'),
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
  adoptedByUnit: (snapshot, { actor, data }) => {
    const reply = getReplies(snapshot)[actor.unit ?? ''];
    if (reply === undefined) return refuse('NO_REPLY', '请先签发反馈，再记录落实情况。');
    const adopted = reply.opinions.filter((each) => each.adopted);
    if (data === undefined)
      return adopted.length > 0 ? undefined : refuse('NOT_ADOPTED', '本单位没有采纳的意见，无须记录落实。');
    return adopted.some(({ opinion }) => opinion === data['opinion'])
      ? undefined
      : refuse('NOT_ADOPTED', '本单位没有采纳这条意见，不能记录落实。', 'opinion');
  },
  /** What was adopted is carried out or followed up (SZ-30). */
  allImplemented: (snapshot) => {
    const open = countOpenOpinions(snapshot);
    return open === 0
      ? undefined
      : refuse('TRACK_FIRST', `还有${open}条已采纳的意见未落实，请转入跟踪回访。`);
  },
  revisited: ({ data }) =>
    data['revisits'] === undefined ? refuse('NOT_REVISITED', '尚未回访，请先记录回访情况。') : undefined,
  restExplained: (snapshot, { data }) => {
    if (data === undefined || countOpenOpinions(snapshot) === 0) return undefined;
    return saysSomething((data['note'] ?? '') as string)
      ? undefined
      : refuse('NOTE_REQUIRED', '仍有已采纳的意见未落实，请写明不再跟踪的理由。', 'note');
  },
};
