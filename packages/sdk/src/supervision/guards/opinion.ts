import type { Guard } from '../../engine/process.js';
import { refuse } from '../../engine/refusal.js';
import { getDraft, getLetter, getPlan, getReplies, type Opinion } from '../view.js';

/** Opinions name only units of the plan, and none of these is left without one: it could not reply. */
function refuseAddressees(units: readonly string[], opinions: readonly Opinion[]) {
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
}

/** What a letter of opinion needs before it goes out, and when it may be taken back (SZ-25). */
export const opinionGuards: Readonly<Record<string, Guard>> = {
  unitsAddressed: (snapshot, { data }) =>
    data === undefined
      ? undefined
      : refuseAddressees(getPlan(snapshot).units, data['opinions'] as readonly Opinion[]),
  /** The plan may have got other units since the letter was written. */
  draftFitsPlan: (snapshot) => {
    const refusal = refuseAddressees(getPlan(snapshot).units, getDraft(snapshot).opinions);
    return refusal && refuse(refusal.code, `${refusal.message}请修改监督意见后再报送。`);
  },
  /** Once put forward as a key opinion it stays with the Chairpersons' Meeting, whatever it is called in the next version. */
  isKeyOpinion: (snapshot) =>
    getDraft(snapshot).isKey || snapshot.data['putForward'] === true
      ? undefined
      : refuse('NOT_KEY', '只有重点监督意见须经主席会议审议，本件可直接报送。'),
  /** 重点监督意见经主席会议审议后报送 (SZ-25). */
  notKeyOpinion: (snapshot) => {
    if (getDraft(snapshot).isKey)
      return refuse('KEY_OPINION_NOT_APPROVED', '重点监督意见须先经主席会议审议，再行报送。');
    return snapshot.data['putForward'] === true
      ? refuse(
          'KEY_OPINION_NOT_APPROVED',
          '本意见曾作为重点监督意见提请审议，改写后仍须经主席会议审议，再行报送。',
        )
      : undefined;
  },
  /** Nobody approves what he wrote himself, whoever saved it since. */
  notOwnDraft: ({ data }, { actor }) =>
    ((data['draftedBy'] ?? []) as readonly string[]).includes(actor.id)
      ? refuse('OWN_DRAFT', '监督意见由您参与拟写，须由其他审定人员审议。')
      : undefined,
  noReplySigned: (snapshot) =>
    Object.keys(getReplies(snapshot)).length === 0
      ? undefined
      : refuse('REPLY_SIGNED', '已有单位签发反馈，监督意见不能再撤回；需要调整的，请在评估时提出。'),
  correctsNoKeyOpinion: (snapshot) =>
    getLetter(snapshot).isKey || snapshot.data['putForward'] === true
      ? refuse(
          'KEY_OPINION_STANDS',
          '经主席会议审议的监督意见不能直接更正：尚无单位签发反馈的，请撤回修改后重新提请审议；已有的，请在评估时提出。',
        )
      : undefined,
};
