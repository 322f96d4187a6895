import type { Guard } from '../../engine/process.js';
import { refuse } from '../../engine/refusal.js';
import { hasRunOut } from '../../engine/run-out.js';
import type { Snapshot } from '../../engine/snapshot.js';
import { getOpenTasks } from '../../engine/tasks.js';
import { getSupervisionClockRule } from '../clock-rules.js';
import { getAskedTopic, getTopic } from '../view.js';

/** Opinions about the topic as it was last put to those asked. */
function listOpinions(snapshot: Snapshot): readonly { readonly agrees: boolean }[] {
  const since = getAskedTopic(snapshot)?.seq ?? 0;
  const given = (snapshot.data['topicOpinions'] ?? []) as unknown as readonly {
    readonly seq: number;
    readonly agrees: boolean;
  }[];
  return given.filter(({ seq }) => seq > since);
}

/** What has to be asked before a topic is put forward, and who may decide it (SZ-23). */
export const topicGuards: Readonly<Record<string, Guard>> = {
  /** A topic from within the CPPCC is put forward only after opinions were asked about it, not about another. */
  opinionsAsked: (snapshot) => {
    const asked = getAskedTopic(snapshot);
    if (asked === undefined)
      return refuse('OPINIONS_NOT_ASKED', '政协提出的议题须先征求意见，再提请主席会议研究确定。');
    const topic = getTopic(snapshot);
    return asked.title === topic?.title && asked.reason === topic.reason && asked.scope === topic.scope
      ? undefined
      : refuse('TOPIC_CHANGED', '征求意见后议题有修改，请就修改后的议题重新征求意见，再提请审定。');
  },
  somebodyAgrees: (snapshot) => {
    const opinions = listOpinions(snapshot);
    return opinions.length === 0 || opinions.some(({ agrees }) => agrees)
      ? undefined
      : refuse('ALL_DISAGREE', '回复意见的单位均不同意该议题，请修改后重新征求意见，或撤回议题。');
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
  /** Nobody decides on what he brought himself. */
  notOwnTopic: ({ seats }, { actor }) =>
    seats['sponsor']?.includes(actor.id) === true
      ? refuse('OWN_TOPIC', '议题由您提出，须由其他审定人员研究确定。')
      : undefined,
};
