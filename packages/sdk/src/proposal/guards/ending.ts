import type { Guard } from '../../engine/process.js';
import { refuse } from '../../engine/refusal.js';
import { readPath } from '../../engine/snapshot.js';
import { getOpenTasks, getTasksOf } from '../../engine/tasks.js';
import { saysSomething } from '../../text.js';
import { getBadUnits, getLeads, getUnitsToRehandle, hasRoundsLeft } from '../ratings.js';
import { isAllPublic } from '../publication.js';
import { pastDue } from './past-due.js';
import {
  countOpenSuggestions,
  getAnswers,
  getForm,
  getPresentAnswers,
  getText,
  type Satisfaction,
} from '../view.js';

const ratedBadly: Guard = ({ data }, _, { profile }) =>
  (profile.proposal.rehandling.on as readonly Satisfaction[]).includes(data['satisfaction'] as Satisfaction)
    ? undefined
    : refuse('NOT_DISSATISFIED', '提案者没有表示不满意，不需要二次办理。');
/** Counted for each unit: one that has answered twice keeps another from nothing. */
const roundsLeft: Guard = (snapshot, { data }, { profile }) => {
  const named = getUnitsToRehandle(snapshot, { type: 'rehandle', ...(data && { data }) }, profile);
  return named.length > 0 && named.every((unit) => hasRoundsLeft(snapshot, unit, profile))
    ? undefined
    : refuse('NO_ROUNDS_LEFT', '二次办理的次数已用完，请当面协商或作专门说明后结案。');
};

/** When a proposal is handled again, closed, archived and published. */
export const endingGuards: Readonly<Record<string, Guard>> = {
  ratedForRehandling: ratedBadly,
  roundsLeft,
  unitsToRehandleKnown: (snapshot, { data }) =>
    ((data?.['units'] ?? []) as readonly string[]).every((unit) => getLeads(snapshot).includes(unit))
      ? undefined
      : refuse('NOT_AN_ANSWERING_UNIT', '只能交由答复过的单位二次办理，请核对单位。', 'units'),
  /** Whoever satisfied is not sent back for another's answer. */
  unitsRatedBadly: (snapshot, { data }, { profile }) =>
    ((data?.['units'] ?? []) as readonly string[]).every((unit) =>
      getBadUnits(snapshot, profile).includes(unit),
    )
      ? undefined
      : refuse(
          'UNIT_NOT_DISSATISFYING',
          '提案者对该单位的办理没有表示不满意，不需要其二次办理，请核对单位。',
          'units',
        ),
  /** Where several units answered, the rating says whose answer it is about. */
  ratesOneUnit: (snapshot, { actor, data }) =>
    data === undefined ||
    data['unit'] !== undefined ||
    getTasksOf(actor, snapshot).filter(({ kind }) => kind === 'rate').length === 1
      ? undefined
      : refuse('UNIT_REQUIRED', '请选择评价哪个单位的办理。', 'unit'),
  feedbackRunOut: (...args) => {
    const past = pastDue('feedback', ...args);
    if (past === true) return undefined;
    return past === false ? refuse('FEEDBACK_NOT_DUE', '评价期限尚未届满，请等待提案者评价。') : past;
  },
  /** Silence is put down only after a reminder and its own term (domain §6 #9). */
  remindedInVain: (...args) => {
    if (!args[0].clocks.some(({ kind, stopped }) => kind === 'silence' && stopped === undefined))
      return refuse('REMIND_FIRST', '请先提醒提案者评价，逾期仍不评价的，才能记为未反馈。');
    const past = pastDue('silence', ...args);
    if (past === true) return undefined;
    return past === false ? refuse('SILENCE_NOT_DUE', '评价催办期限尚未届满，请等待提案者评价。') : past;
  },
  /** 主席会议 orders it also where the proposer is satisfied, e.g. after a low score in 双向评议 (domain §2.1). */
  mayOrder: ({ counters }, { data }, { profile }) => {
    const { ordered } = profile.proposal.rehandling;
    if (ordered === undefined)
      return refuse('NOT_ORDERED_HERE', '本委员会没有规定由主席会议决定二次办理，请按提案者的评价办理。');
    if ((counters['orders'] ?? 0) >= ordered.rounds)
      return refuse('NO_ORDERS_LEFT', '主席会议决定二次办理的次数已用完，请当面协商或作专门说明。');
    return typeof data?.['score'] === 'number' && data['score'] >= ordered.below
      ? refuse(
          'SCORE_NOT_LOW',
          `评议得分不低于${ordered.below}分；仍需二次办理的，请不填得分，写明主席会议的意见。`,
          'score',
        )
      : undefined;
  },
  /** 不满意 is handled again or, when the rounds are used up, closed only with a record of what was explained. */
  feedbackSettled: (...args) => {
    if (ratedBadly(...args) !== undefined) return undefined;
    const [snapshot, , { profile }] = args;
    if (getBadUnits(snapshot, profile).some((unit) => hasRoundsLeft(snapshot, unit, profile)))
      return refuse('REHANDLE_FIRST', '提案者不满意，须先交付二次办理。');
    const { data } = args[1];
    return data !== undefined && !saysSomething(getText(data, 'note'))
      ? refuse('CLOSING_NOTE_REQUIRED', '请写明当面协商或专门说明的情况。', 'note')
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
    const withheld = Object.values(getPresentAnswers(snapshot)).some(({ publishable }) => !publishable);
    if (data?.['reply'] === true && withheld)
      return refuse('REPLY_WITHHELD', '承办单位认为答复不宜公开，只能公开提案内容。', 'reply');
    return isAllPublic(snapshot)
      ? refuse('ALREADY_PUBLIC', '可以公开的内容都已公开。需要撤下的，请办理“撤下公开”。')
      : undefined;
  },
  isPublic: ({ data }) =>
    readPath(data, 'publication.open') === true ? undefined : refuse('NOT_PUBLIC', '该提案没有公开。'),
};
