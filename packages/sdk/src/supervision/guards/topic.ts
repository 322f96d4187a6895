import type { Guard } from '../../engine/process.js';
import { refuse } from '../../engine/refusal.js';
import { hasRunOut } from '../../engine/run-out.js';
import type { Snapshot } from '../../engine/snapshot.js';
import { getOpenTasks } from '../../engine/tasks.js';
import { supervisionClocks } from '../clock-rules.js';
import { getAskedTopics, getTopic, isSameTopic } from '../view.js';

interface TopicOpinion {
  readonly seq: number;
  readonly agrees: boolean;
  readonly by: { readonly id: string };
}

/** Who brought or wrote the topic, also for another or as a suggestion that was taken up. */
const listAuthors = ({ seats, data }: Snapshot): readonly string[] => [
  ...(seats['sponsor'] ?? []),
  ...(seats['suggester'] ?? []),
  ...((data['topicBy'] ?? []) as readonly string[]),
];

/**
 * What each of those asked last said of the topic as it reads now, whenever that was: to be asked again and say nothing
 * takes nothing back. Its authors' own agreement is none.
 */
function listOpinions(snapshot: Snapshot): readonly TopicOpinion[] {
  const topic = getTopic(snapshot);
  const asked = getAskedTopics(snapshot);
  const authors = listAuthors(snapshot);
  const given = (snapshot.data['topicOpinions'] ?? []) as unknown as readonly TopicOpinion[];
  const about = given.filter(({ seq, by }) => {
    const read = [...asked].reverse().find((each) => each.seq < seq);
    return topic !== undefined && read !== undefined && isSameTopic(read, topic) && !authors.includes(by.id);
  });
  const officeOf = ({ seq, by }: TopicOpinion) =>
    snapshot.tasks.find(({ kind, settled }) => kind === 'topicOpinion' && settled === seq)?.assignee ?? by.id;
  return [...new Map(about.map((each) => [officeOf(each), each])).values()];
}

/** What has to be asked before a topic is put forward, and who may decide it (SZ-23). */
export const topicGuards: Readonly<Record<string, Guard>> = {
  /** A topic from within the CPPCC is put forward only after opinions were asked about it, not about another. */
  opinionsAsked: (snapshot) => {
    const [asked] = [...getAskedTopics(snapshot)].reverse();
    if (asked === undefined)
      return refuse('OPINIONS_NOT_ASKED', '政协提出的议题须先征求意见，再提请主席会议研究确定。');
    const topic = getTopic(snapshot);
    return topic !== undefined && isSameTopic(asked, topic)
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
    const past = hasRunOut(supervisionClocks, 'topicOpinion', snapshot, context);
    if (past === true) return undefined;
    return past === false
      ? refuse(
          'TOPIC_OPINIONS_PENDING',
          `还有${getOpenTasks(snapshot, 'topicOpinion').length}家未回复，征求意见期限届满后方可结束。`,
        )
      : past;
  },
  /** Nobody decides on what he brought, suggested or wrote himself. */
  notOwnTopic: (snapshot, { actor }) =>
    listAuthors(snapshot).includes(actor.id)
      ? refuse('OWN_TOPIC', '议题由您提出、建议或参与拟写，须由其他审定人员研究确定。')
      : undefined,
};
