import type { Guard } from '../../engine/process.js';
import { refuse } from '../../engine/refusal.js';
import { getOpenTasks } from '../../engine/tasks.js';
import { saysSomething } from '../../text.js';
import { countOpenOpinions, countRehandlings, getEvaluations, listPoor } from '../view.js';

/** When a unit handles again, and what has to stand before a supervision is closed (SZ-29, SZ-30). */
export const endingGuards: Readonly<Record<string, Guard>> = {
  judgedPoorly: (snapshot, { data }, { profile: { supervision } }) => {
    const poor = listPoor(snapshot, supervision.rehandling.on);
    return (data === undefined ? poor.length > 0 : poor.includes(data['unit'] as string))
      ? undefined
      : refuse(
          'NOT_DISSATISFIED',
          '该单位没有逾期未反馈，监督小组也没有对其办理表示不满意，不需要重新办理。',
          'unit',
        );
  },
  roundsLeft: (snapshot, { data }, { profile: { supervision } }) => {
    const { on, rounds } = supervision.rehandling;
    const units = data === undefined ? listPoor(snapshot, on) : [data['unit'] as string];
    return units.length === 0 || units.some((unit) => countRehandlings(snapshot, unit) < rounds)
      ? undefined
      : refuse(
          'NO_ROUNDS_LEFT',
          '该单位重新办理的次数已用完，请在全部评估后跟踪回访，或提请主席会议决定办结。',
          'unit',
        );
  },
  rehandledFirst: (snapshot, _, { profile: { supervision } }) => {
    const { on, rounds } = supervision.rehandling;
    const due = Object.entries(getEvaluations(snapshot)).filter(
      ([unit, { overall }]) => on.includes(overall) && countRehandlings(snapshot, unit) < rounds,
    );
    return due.length === 0
      ? undefined
      : refuse('REHANDLE_FIRST', '监督小组不满意，须先交回被监督单位重新办理。');
  },
  /** What was adopted is carried out or followed up (SZ-30). */
  allImplemented: (snapshot) => {
    const open = countOpenOpinions(snapshot);
    return open === 0
      ? undefined
      : refuse('TRACK_FIRST', `还有${open}条已采纳的意见未落实或未经核实，请转入跟踪回访。`);
  },
  /** A visit before a unit handled again says nothing of how it did so. */
  revisited: ({ data }) => {
    const lastOf = (slot: string) =>
      Math.max(
        0,
        ...((data[slot] ?? []) as unknown as readonly { readonly seq: number }[]).map(({ seq }) => seq),
      );
    return lastOf('revisits') > lastOf('rehandlings')
      ? undefined
      : refuse('NOT_REVISITED', '尚未回访，请先记录回访情况。');
  },
  nothingToVerify: (snapshot) =>
    getOpenTasks(snapshot, 'verification').length === 0
      ? undefined
      : refuse('VERIFY_FIRST', '被监督单位报告的落实情况尚未核实，请核实后办结。'),
  restExplained: (snapshot, { data }) => {
    if (data === undefined || countOpenOpinions(snapshot) === 0) return undefined;
    return saysSomething((data['note'] ?? '') as string)
      ? undefined
      : refuse('UNTRACKED_NOTE_REQUIRED', '仍有已采纳的意见未落实，请写明不再跟踪的理由。', 'note');
  },
  outcomeExplained: (_, { data }) =>
    data === undefined || saysSomething((data['note'] ?? '') as string)
      ? undefined
      : refuse(
          'CONTESTED_NOTE_REQUIRED',
          '监督小组不满意、有单位未反馈或意见均未采纳的，请写明办结的理由。',
          'note',
        ),
};
