import type { CaseView } from '@cppcc-kit/adapter';
import { readPath, type Profile } from '@cppcc-kit/sdk';
import { formatDate, toIsoDate } from '@cppcc-kit/sdk/calendar';
import { proposalDefinition, type ProposalForm, type Reply } from '@cppcc-kit/sdk/proposal';
import { html } from 'hono/html';
import { people, units } from '../content/index.js';
import type { Html } from './layout.js';

/** A proposal as a paper: what this visitor's view of the case holds, and nothing else. */
export function renderProposal(
  { snapshot }: CaseView,
  { proposal }: Profile,
  { withAnswers }: { readonly withAnswers: boolean },
): Html {
  const { data, seats, state } = snapshot;
  const form = (data['form'] ?? {}) as unknown as Partial<ProposalForm>;
  const { situation, analysis, suggestions = [], research, proposer, collective } = form;
  const at = (path: string) => readPath(data, path);
  return html`<article class="sheet" id="sheet">
    <h1>${form.subject}</h1>
    ${renderFacts([
      ['编号', formatNumber(snapshot.numbers)],
      ['状态', tellState(state, data['endedAs'])],
      ['提案者', collective?.name ?? proposer?.name],
      ['界别', proposer?.sector],
      [
        '联名委员',
        (seats['signer'] ?? [])
          .filter((id) => !seats['firstProposer']?.includes(id))
          .map(nameOfPerson)
          .join('、'),
      ],
      ['提交日期', formatDay(at('submittedAt'))],
      ['提案分类', labelIn(proposal.categories, at('classification.category'))],
      ['提案类别', labelIn(proposal.tiers, at('classification.tier'))],
      ['主办单位', nameUnits(at('assignment.lead'))],
      ['会办单位', nameUnits(at('assignment.co'))],
      ['办理结果', labelIn(proposal.marks, data['mark'])],
      ['提案者评价', labelIn(grades, data['satisfaction'])],
    ])}
    ${renderText('情况', situation)} ${renderText('分析', analysis)}
    ${
      suggestions.length === 0
        ? ''
        : html`<h2>建议</h2>
            <ol>
              ${suggestions.map((each) => html`<li>${each}</li>`)}
            </ol>`
    }
    ${research === undefined ? '' : renderText('调研情况', `${research.date}，${research.place}，${research.type}。${research.summary}`)}
    ${Object.entries(withAnswers ? ((data['answers'] ?? {}) as Readonly<Record<string, Answer>>) : {}).map(([unit, answer]) => renderAnswer(unit, answer, suggestions, proposal))}
  </article>`;
}

const labelOfState = (state: string): string =>
  (proposalDefinition.states as Readonly<Record<string, { label: string }>>)[state]?.label ?? state;
/** Of one that was laid to the files also how it had ended. */
const tellState = (state: string, endedAs: unknown): string =>
  typeof endedAs === 'string' ? `${labelOfState(state)}（${labelOfState(endedAs)}）` : labelOfState(state);

type Answer = Partial<Reply>;

function renderAnswer(
  unit: string,
  { title, letterNo, mark, body, suggestions = [] }: Answer,
  asked: readonly string[],
  { marks }: Profile['proposal'],
): Html {
  return html`<section class="answer">
    <h2>${nameUnits([unit])}的答复</h2>
    <p class="letter">
      ${title}<small>${letterNo}${mark === undefined ? '' : html` 　${labelIn(marks, mark)}`}</small>
    </p>
    ${body === undefined ? '' : html`<p class="text">${body}</p>`}
    <ol>
      ${suggestions.map(
        ({ adopted, done, text, answeredWith, mark: own }, index) =>
          html`<li>
            <p class="asked">${asked[index]}</p>
            <p>
              <b>${done ? '已采纳并落实' : adopted ? '已采纳' : '留作参考'}</b
              >　${answeredWith === undefined ? text : `与建议${answeredWith + 1}一并答复。`}${own === undefined ? '' : `（${labelIn(marks, own) ?? ''}）`}
            </p>
          </li>`,
      )}
    </ol>
  </section>`;
}

export function renderFacts(facts: readonly (readonly [string, string | undefined])[]): Html {
  return html`<dl class="facts">
    ${facts
      .filter(([, value]) => value !== undefined && value !== '')
      .map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
}

export function renderText(title: string, text: string | undefined): Html | '' {
  return text === undefined || text === ''
    ? ''
    : html`<h2>${title}</h2>
        <p class="text">${text}</p>`;
}

export const nameUnits = (ids: unknown): string =>
  (Array.isArray(ids) ? ids : [])
    .map((id) => units.find((unit) => unit.id === id)?.name ?? String(id))
    .join('、');
const nameOfPerson = (id: string): string => people.find((person) => person.id === id)?.name ?? id;
export const labelIn = (
  list: readonly { readonly id: string; readonly label: string }[],
  id: unknown,
): string | undefined => list.find((each) => each.id === id)?.label;
export const formatDay = (instant: unknown): string =>
  typeof instant === 'string' ? formatDate(toIsoDate(instant)) : '';

const grades = [
  { id: 'satisfied', label: '满意' },
  { id: 'basicallySatisfied', label: '基本满意' },
  { id: 'dissatisfied', label: '不满意' },
];

/** 第023号 once filed, 收件23 before (domain §2.1 Number). */
function formatNumber({ filing, serial }: Readonly<Record<string, number>>): string {
  if (filing !== undefined) return `第${String(filing).padStart(3, '0')}号`;
  return serial === undefined ? '' : `收件${serial}`;
}
