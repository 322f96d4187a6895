import type { JsonObject, Profile } from '@cppcc-kit/sdk';
import { addDays } from '@cppcc-kit/sdk/calendar';
import { county, people } from '../content/index.js';
import type { ContactContent, ProposalContent, ReplyContent } from '../content/types.js';
import { person, unit } from './cast.js';
import { hash } from './times.js';

/** The papers of a proposal, filled in from the content. */

const sessionName = '十一届五次会议';

export interface FormOptions {
  readonly secret?: boolean;
  /** Why the proposer does not agree to publication. */
  readonly publishRefusal?: string;
  /** The content's research belongs to another season than the one this proposal is put into. */
  readonly withoutResearch?: boolean;
}

/** @param today day on which it is written: research that is done only later is not told of */
export function form(
  content: ProposalContent,
  { proposal }: Profile,
  { secret, publishRefusal, withoutResearch }: FormOptions,
  today?: string,
): JsonObject {
  const { subject, situation, analysis, suggestions, units, research, collective } = content;
  const invitees = getCoSigners(content).map((id) => ({ id, name: person(id).name }));
  const needed = proposal.research === 'required' || withoutResearch !== true;
  const done = research !== undefined && (today === undefined || research.date <= today);
  return {
    subject,
    category: toCategory(content, proposal.categories),
    proposerType: collective !== undefined ? 'collective' : invitees.length > 0 ? 'joint' : 'individual',
    ...(collective === undefined ? {} : { collective: describeCollective(collective) }),
    proposer: proposer(getFirstProposer(content)),
    ...(invitees.length > 0 ? { invitees } : {}),
    situation,
    analysis,
    suggestions: [...suggestions],
    ...(done && needed
      ? { research: { ...research } }
      : proposal.research === 'required'
        ? { research: { ...visit } }
        : {}),
    suggestedUnits: [units.lead, ...(units.co ?? [])],
    consentToPublish: publishRefusal === undefined,
    ...(publishRefusal === undefined ? {} : { publishRefusal }),
    ...(secret === true ? { secret } : {}),
  };
}

const visit = {
  type: '实地走访',
  date: '2025-11-20',
  place: `${county.name}有关乡镇`,
  summary: '走访群众和有关单位，了解情况，听取意见。',
};

/** Categories of another committee's profile have other names: then its first one. */
function toCategory({ category }: ProposalContent, categories: readonly { readonly id: string }[]): string {
  return categories.find(({ id }) => id === category)?.id ?? categories[0]?.id ?? '';
}

export const getFirstProposer = (content: ProposalContent): string =>
  content.collective?.contact ?? content.proposer ?? '';
export const getCoSigners = (content: ProposalContent): readonly string[] => content.coSigners ?? [];

function proposer(id: string): JsonObject {
  const { member = { phone: '0900-5550201', address: county.name } } = people.find((each) => each.id === id)!;
  return { name: person(id).name, ...member };
}

function describeCollective({ kind, name, contact }: NonNullable<ProposalContent['collective']>): JsonObject {
  return { kind, name, contact: person(contact).name, signer: person(contact).name };
}

/** 审查表: the three checks and an opinion in the stage's own words. */
export function review(stage: 'preReview' | 'early' | 'last', salt: string): JsonObject {
  const texts = opinions[stage];
  return { eligibility: true, content: true, format: true, opinion: texts[hash(salt) % texts.length]! };
}

const opinions = {
  preReview: [
    '一事一案，情况清楚，建议具体，建议提交审查。',
    '有调研、有数据，格式规范，同意提交审查。',
    '反映问题较为普遍，建议可操作，拟提交审查。',
  ],
  early: [
    '符合立案标准，属本级职权范围，建议立案。',
    '未发现与其他提案重复，建议所列单位办理。',
    '政策依据充分，建议转入下一环节。',
  ],
  last: ['同意立案。', '经研究，同意立案，交有关单位办理。'],
} as const;

export function receipt(id: string): JsonObject {
  const { contact, phone } = unit(id);
  return { contact, phone };
}

export function plan(id: string, today: string): JsonObject {
  const { leader: head, contact: name, phone } = unit(id);
  const steps = [
    '与提案者沟通，核实情况，提出办理思路',
    '会同有关单位实地调研，召开办理协商会',
    '形成答复意见，听取提案者意见后按程序报送',
  ];
  return {
    leader: head,
    department: '办公室、有关业务股',
    contact: name,
    phone,
    steps: steps.map((what, index) => ({ what, due: addDays(today, [14, 45, 75][index]!) })),
  };
}

export function contact(
  { phase, mode, summary }: ContactContent,
  content: ProposalContent,
  on: string,
): JsonObject {
  return {
    phase,
    mode,
    on,
    who: `${unit(content.units.lead).name}承办人员、${person(getFirstProposer(content)).name}`,
    summary,
  };
}

export function reply(
  content: ProposalContent,
  { letterNo, mark, perSuggestion, summary }: ReplyContent,
  number: number,
): JsonObject {
  const { contact: name, phone, name: unitName } = unit(content.units.lead);
  const to = content.collective?.name ?? `${person(getFirstProposer(content)).name}委员`;
  return {
    title: `关于${county.committeeShort}${sessionName}第${String(number).padStart(3, '0')}号提案的答复`,
    letterNo,
    mark,
    body: `${to}：\n\n您提出的《${content.subject}》收悉。经${unitName}会同有关单位研究办理，现答复如下。\n\n${summary}\n\n感谢您对${county.name}工作的关心和支持。`,
    suggestions: perSuggestion.map((each) => ({ ...each })),
    contact: name,
    phone,
    publishable: true,
  };
}
