import { addDays, toIsoDate } from '@cppcc-kit/sdk/calendar';
import type { Profile } from '@cppcc-kit/sdk';
import { proposals } from '../content/index.js';
import type { ProposalContent } from '../content/types.js';
import { inspectionOffice, person } from './cast.js';
import { filing, reviewing, turningDown, writing } from './early-course.js';
import { answering, ending, handingOver, handling, rating, rehandling } from './late-course.js';
import { cutAfter, findName, type Move, type Step } from './moves.js';
import { getCoSigners, getFirstProposer } from './papers.js';
import { toDate } from './days.js';
import { getPlan, type Plan } from './plan.js';
import { fitTimes, hash, type Pins } from './times.js';

/** Every step of every proposal, with its time. */
export function planProposals(profile: Profile, now: string): readonly Step[] {
  return proposals.flatMap((content) => {
    const plan = getPlan(content.key);
    const moves = [...cutAfter(getCourse(content, profile, plan), plan.until), ...getLast(content, plan)];
    return fitTimes(moves, {
      key: content.key,
      process: 'proposal',
      pins: getPins(content, plan, moves, profile, now),
      now,
    });
  });
}

/** The whole life that this proposal would have. */
function getCourse(content: ProposalContent, profile: Profile, plan: Plan): readonly Move[] {
  const { outcome, reply, secondReply, feedbackReason, key } = content;
  const signed = signedBy(content, plan);
  const first = [...writing(content, profile, plan), ...reviewing(content, profile, plan)];
  if (outcome !== undefined)
    return outcome.event === 'withdraw'
      ? [...writing(content, profile, plan), ...turningDown(signed, outcome)]
      : [...first, ...turningDown(signed, outcome)];
  const until = [
    ...first,
    ...filing(content, profile, plan.tier ?? 'ordinary'),
    ...handingOver(content, profile, plan),
    ...handling(content, plan),
  ];
  if (reply === undefined) return until;
  const grade =
    feedbackReason === undefined
      ? (plan.grade ?? (hash(key) % 5 === 0 ? 'basicallySatisfied' : 'satisfied'))
      : 'dissatisfied';
  const answered = [...until, ...answering(content, reply), ...rating(signed, grade)];
  if (secondReply === undefined) return [...answered, ...ending(content, profile.proposal, plan, reply)];
  return [
    ...answered,
    ...rehandling,
    ...answering(content, secondReply, '2'),
    ...rating(signed, 'satisfied', '2'),
    ...ending(content, profile.proposal, plan, secondReply),
  ];
}

/** Who stays a signer: whoever declined or did not answer does not rate. */
function signedBy(content: ProposalContent, { answered, declined = 0 }: Plan): ProposalContent {
  const answering = getCoSigners(content).slice(0, answered);
  return { ...content, coSigners: answering.slice(0, answering.length - declined) } as ProposalContent;
}

function getLast(content: ProposalContent, { then }: Plan): readonly Move[] {
  if (then === 'requestWithdrawal')
    return [
      {
        name: then,
        type: then,
        by: person(getFirstProposer(content)),
        gap: 20,
        data: { reason: '有关部门已将该事项列入年度计划并开始实施，申请撤案。' },
      },
    ];
  if (then === 'returnReply')
    return [
      {
        name: then,
        type: then,
        by: inspectionOffice,
        gap: 2,
        data: {
          unit: content.units.lead,
          reason: '第二条建议的答复没有写明完成时间，请补充后重新会签、签发。',
        },
      },
    ];
  return [];
}

/** The days that are certain. A proposal of the session has the session's: all were handed over at one meeting. */
function getPins(
  { key }: ProposalContent,
  { on }: Plan,
  moves: readonly Move[],
  profile: Profile,
  now: string,
): Pins {
  const today = toIsoDate(now);
  if (on !== undefined)
    return Object.fromEntries(
      Object.entries(on).map(([name, day]) => [
        findName(moves, name),
        toDate(day, profile.proposal.clocks, today),
      ]),
    );
  const spread = (from: string, days: number) => addDays(from, hash(key) % days);
  const usual: Pins = {
    submit: spread('2025-12-22', 22),
    returnForRevision: spread('2026-01-15', 5),
    file: spread('2026-01-19', 10),
    handOver: '2026-02-06',
    release: spread('2026-04-14', 20),
    rate: spread('2026-05-08', 12),
    close: spread('2026-05-25', 40),
    archive: spread('2026-07-20', 60),
  };
  return Object.fromEntries(
    Object.entries(usual).filter(([name]) => moves.some((move) => move.name === name)),
  );
}
