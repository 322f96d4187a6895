import type { Profile } from '@cppcc-kit/sdk';
import { addDays, toIsoDate } from '@cppcc-kit/sdk/calendar';
import { supervision } from '../content/index.js';
import type { SupervisionContent } from '../content/types.js';
import {
  clerk,
  committeeOffice,
  governmentOffice,
  inspectionOffice,
  leader,
  partyOffice,
  person,
  unit,
  viceChair,
} from './cast.js';
import { toDate, type Day } from './days.js';
import { cutAfter, type Move, type Step } from './moves.js';
import { receipt } from './papers.js';
import { fitTimes } from './times.js';

interface Plan {
  /** Special committee that carries it out. */
  readonly committee: string;
  /** Name of the last move. */
  readonly until: string;
  readonly on: Readonly<Record<string, Day>>;
  /** Opinions, counted from the last, that are adopted and not carried out yet. */
  readonly open?: number;
}

const society = '社会法制和民族宗教委员会';
const resources = '人口资源环境委员会';

/** Content key → how far the supervision has come. */
const plans: Readonly<Record<string, Plan>> = {
  'school-canteen-supervision': {
    committee: '教科卫体委员会',
    until: 'signReply',
    on: { propose: '2026-05-11', activity: '2026-06-23', send: -24, signReply: -9 },
  },
  'safe-water-supervision': {
    committee: resources,
    until: 'revisit',
    open: 1,
    on: {
      propose: '2026-03-12',
      send: '2026-05-08',
      signReply: '2026-05-22',
      track: '2026-06-24',
      revisit: -60,
    },
  },
  'lift-policy-supervision': {
    committee: society,
    until: 'explain',
    on: { propose: -110, acknowledge: { clock: 'reply', dueIn: 9 }, explain: -10 },
  },
  'business-subsidy-supervision': {
    committee: '经济委员会',
    until: 'close',
    on: { propose: '2026-04-07', send: '2026-06-12', signReply: '2026-06-26', close: '2026-08-03' },
  },
  'budget-livelihood-supervision': {
    committee: '提案委员会',
    until: 'evaluate',
    open: 1,
    on: { propose: -150, send: -62, signReply: -47, evaluate: -12 },
  },
  'river-assembly-supervision': {
    committee: resources,
    until: 'archive',
    on: {
      propose: '2026-02-27',
      send: '2026-04-21',
      signReply: '2026-05-07',
      close: '2026-06-02',
      archive: '2026-07-21',
    },
  },
  'warning-proposal-supervision': {
    committee: '农业和农村委员会',
    until: 'acknowledge',
    on: { propose: -80, acknowledge: { clock: 'explanation', dueIn: 4 } },
  },
  'elder-canteen-supervision': { committee: society, until: 'draft', on: { propose: -70, draft: -3 } },
};

/** Every step of every supervision, with its time. */
export function planSupervision({ supervision: { clocks, forms } }: Profile, now: string): readonly Step[] {
  return supervision.flatMap((content: SupervisionContent) => {
    const plan = plans[content.key];
    if (plan === undefined) throw new Error(`There is no plan for “${content.key}”.`);
    const moves = cutAfter(getCourse(content, plan, forms), plan.until);
    const pins = Object.fromEntries(
      Object.entries(plan.on).map(([name, day]) => [name, toDate(day, clocks, toIsoDate(now))]),
    );
    return fitTimes(moves, { key: content.key, process: 'supervision', pins, now });
  });
}

/** 确定议题, 组织活动, 报送意见, 办理意见. */
function getCourse(
  content: SupervisionContent,
  plan: Plan,
  forms: readonly { readonly id: string }[],
): readonly Move[] {
  const office = committeeOffice(plan.committee);
  return [
    ...choosing(content, plan, office),
    ...supervising(content, plan, office, forms),
    ...handling(content, plan),
    ...following(content, plan, office),
  ];
}

type Office = ReturnType<typeof committeeOffice>;

function choosing(
  { topic, scope }: SupervisionContent,
  { committee }: Plan,
  office: Office,
): readonly Move[] {
  const opinion = { agrees: true, opinion: '同意列入，建议突出问题导向，注重实效。' };
  return [
    {
      name: 'propose',
      type: 'propose',
      by: office,
      gap: 0,
      data: {
        title: topic,
        scope,
        proposedBy: `县政协${committee}`,
        reason: '事关群众切身利益，委员和群众反映较多，列入年度监督计划，通过监督推动问题整改和工作改进。',
      },
    },
    { name: 'ask', type: 'askOpinions', by: office, gap: 2 },
    { name: 'opinionOfOne', type: 'giveOpinion', by: partyOffice, gap: 3, data: opinion },
    { name: 'opinions', type: 'giveOpinion', by: governmentOffice, gap: 1, data: opinion },
    { name: 'submit', type: 'submit', by: office, gap: 2 },
    {
      name: 'approve',
      type: 'approve',
      by: viceChair,
      gap: 5,
      data: { leader: named(viceChair.id), committee: { id: committee, name: committee }, note: '' },
    },
  ];
}

function supervising(
  content: SupervisionContent,
  _: Plan,
  office: Office,
  forms: readonly { readonly id: string }[],
): readonly Move[] {
  const { topic, team, unit: id, findings, opinions, isKey } = content;
  const form = forms.some((each) => each.id === content.form) ? content.form : forms[0]!.id;
  const participants = [team.lead, ...team.members].map((each) => person(each).name).join('、');
  const key: readonly Move[] = [
    { name: 'submitOpinion', type: 'submitOpinion', by: office, gap: 2 },
    { name: 'approveOpinion', type: 'approveOpinion', by: viceChair, gap: 3, data: { note: '同意报送。' } },
  ];
  return [
    {
      name: 'organise',
      type: 'organise',
      by: office,
      gap: 6,
      data: ({ today }) => ({
        form,
        units: [id],
        team: { name: team.name, leader: named(team.lead), members: team.members.map(named) },
        from: addDays(today, 5),
        to: addDays(today, 20),
        outline: '听取情况通报，查阅资料，实地查看，听取群众意见，形成监督意见。',
      }),
    },
    {
      name: 'briefing',
      type: 'logBriefing',
      by: clerk(id),
      gap: 5,
      data: ({ today }) => ({ kind: 'report', on: today, title: `${unit(id).name}情况通报` }),
    },
    {
      name: 'activity',
      type: 'logActivity',
      by: person(team.lead),
      gap: 4,
      data: ({ today }) => ({ on: today, place: '现场', participants, findings }),
    },
    {
      name: 'draft',
      type: 'draftOpinion',
      by: office,
      gap: 7,
      data: { title: `关于${topic}的意见`, findings, opinions: opinions.map((text) => ({ text })), isKey },
    },
    ...(isKey ? key : []),
    {
      name: 'send',
      type: 'send',
      by: office,
      gap: 2,
      data: { copyTo: '县委办公室、县政府办公室、县委县政府督查室' },
    },
  ];
}

function handling(
  { unit: id, opinions, reply, explanation }: SupervisionContent,
  { open = 0 }: Plan,
): readonly Move[] {
  const explain: Move = {
    name: 'explain',
    type: 'explain',
    by: clerk(id),
    gap: 6,
    data: ({ today }) => ({
      opinions: [0],
      reason: explanation ?? '',
      measures: '安排专人负责，资料齐全一个办结一个，每周通报进展。',
      expectedBy: addDays(today, 30),
    }),
  };
  const parts = reply === undefined ? [] : [reply.handling, reply.adoption, reply.implementation];
  // The reply of the content is one text in three parts: the last opinion gets what is left over.
  const texts = opinions.map((_, index) =>
    index === opinions.length - 1 ? parts.slice(index).join('') : parts[index],
  );
  const answers = opinions.map((_, index) => {
    const implemented = index < opinions.length - open;
    return { opinion: index, handled: true, adopted: true, implemented, text: texts[index] ?? '' };
  });
  return [
    { name: 'acknowledge', type: 'acknowledge', by: clerk(id), gap: 2, data: receipt(id) },
    ...(explanation === undefined ? [] : [explain]),
    {
      name: 'progress',
      type: 'logProgress',
      by: inspectionOffice,
      gap: 8,
      data: ({ today }) => ({
        unit: id,
        on: today,
        text: '已建立台账，明确责任领导和完成时间，正在按计划整改。',
      }),
    },
    {
      name: 'draftReply',
      type: 'draftReply',
      by: clerk(id),
      gap: 10,
      data: {
        letterNo: `${unit(id).letterPrefix}〔2026〕${opinions.length + 40}号`,
        opinions: answers,
        ...receipt(id),
      },
    },
    {
      name: 'signReply',
      type: 'signReply',
      by: leader(id),
      gap: 2,
      data: ({ seqOf }) => ({ version: seqOf('draftReply') }),
    },
  ];
}

function following(
  { unit: id, team }: SupervisionContent,
  { open = 0 }: Plan,
  office: Office,
): readonly Move[] {
  const participants = [team.lead, ...team.members].map((each) => person(each).name).join('、');
  const track: readonly Move[] = [
    {
      name: 'track',
      type: 'track',
      by: office,
      gap: 6,
      data: { reason: '部分意见需要较长时间落实，转入跟踪回访。' },
    },
    {
      name: 'revisit',
      type: 'logRevisit',
      by: office,
      gap: 60,
      data: ({ today }) => ({
        on: today,
        mode: 'visit',
        participants,
        summary: '回访查看落实进展，余下事项正在按计划推进。',
      }),
    },
  ];
  return [
    {
      name: 'evaluate',
      type: 'evaluate',
      by: office,
      gap: 9,
      data: { unit: id, overall: open > 0 ? 'basicallySatisfied' : 'satisfied', participants },
    },
    ...(open > 0 ? track : []),
    {
      name: 'close',
      type: 'close',
      by: office,
      gap: 8,
      data: { note: '监督意见已经办理，经小组评估，同意办结。' },
    },
    { name: 'archive', type: 'archive', by: office, gap: 40 },
  ];
}

const named = (id: string) => ({ id, name: person(id).name });
