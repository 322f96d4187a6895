import type { CaseView } from '@cppcc-kit/adapter';
import type { Profile } from '@cppcc-kit/sdk';
import { supervisionDefinition, type OpinionReply } from '@cppcc-kit/sdk/supervision';
import { html } from 'hono/html';
import type { Html } from './layout.js';
import { formatDay, labelIn, nameUnits, renderFacts, renderText } from './sheet.js';

interface Topic {
  readonly title: string;
  readonly reason: string;
  readonly scope: string;
  readonly proposedBy: string;
}

interface Plan {
  readonly form: string;
  readonly team: { readonly name?: string };
  readonly units: readonly string[];
  readonly outline: string;
}

interface Letter {
  readonly findings: string;
  readonly opinions: readonly { readonly text: string }[];
  readonly sentAt: string;
  readonly recalledAt?: string;
}

interface Correction {
  readonly text: string;
  readonly at: string;
}

interface Explanation {
  readonly reason: string;
  readonly measures: string;
  readonly expectedBy: string;
  readonly at: string;
}

type Answers = Readonly<
  Record<string, { readonly letterNo?: string; readonly opinions?: readonly OpinionReply[] }>
>;

/** A supervision as a paper: topic, opinion (监督意见书, domain §3.8), what the unit answered. */
export function renderSupervision({ snapshot }: CaseView, { supervision }: Profile): Html {
  const { data, numbers, state } = snapshot;
  const topic = (data['topic'] ?? {}) as unknown as Partial<Topic>;
  const plan = data['plan'] as unknown as Plan | undefined;
  const opinion = data['opinion'] as unknown as Letter | undefined;
  const corrections = (data['corrections'] ?? []) as unknown as readonly Correction[];
  const explanations = (data['explanations'] ?? []) as unknown as readonly Explanation[];
  return html`<article class="sheet" id="sheet">
    <h1>${topic.title}</h1>
    ${renderFacts([
      [
        '监督意见',
        numbers['opinion'] === undefined ? '' : `第${String(numbers['opinion']).padStart(3, '0')}号`,
      ],
      ['状态', (supervisionDefinition.states as Readonly<Record<string, { label: string }>>)[state]?.label],
      ['提出单位', topic.proposedBy],
      ['监督重点', labelIn(supervision.scopes, topic.scope)],
      ['监督方式', labelIn(supervision.forms, plan?.form)],
      ['监督小组', plan?.team.name],
      ['被监督单位', nameUnits(plan?.units)],
      ['报送日期', formatDay(opinion?.sentAt)],
      ['撤回日期', formatDay(opinion?.recalledAt)],
      ['评估结果', labelIn(supervision.grades, data['evaluation'])],
    ])}
    ${renderText('议题由来', topic.reason)} ${renderText('监督安排', plan?.outline)}
    ${renderText('监督情况', opinion?.findings)}
    ${
      opinion === undefined
        ? ''
        : html`<h2>监督意见</h2>
            <ol>
              ${opinion.opinions.map(({ text }) => html`<li>${text}</li>`)}
            </ol>`
    }
    ${corrections.map(({ at, text }) => renderText(`更正（${formatDay(at)}）`, text))}
    ${explanations.map(({ at, reason, measures, expectedBy }) => renderText(`书面说明（${formatDay(at)}）`, `${reason}\n拟采取的措施：${measures}\n预计完成：${expectedBy}`))}
    ${Object.entries((data['replies'] ?? {}) as unknown as Answers).map(([unit, reply]) => renderReply(unit, reply))}
  </article>`;
}

function renderReply(unit: string, { letterNo, opinions = [] }: Answers[string]): Html {
  return html`<section class="answer">
    <h2>${nameUnits([unit])}的反馈</h2>
    <p class="letter"><small>${letterNo}</small></p>
    <ol>
      ${opinions.map(({ adopted, implemented, text }) => html`<li><b>${implemented ? '已采纳并落实' : adopted ? '已采纳，正在落实' : '未采纳'}</b>　${text}</li>`)}
    </ol>
  </section>`;
}
