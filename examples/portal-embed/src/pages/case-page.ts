import type { CaseView } from '@cppcc-kit/adapter';
import { readPath, type AvailableEvent, type Profile } from '@cppcc-kit/sdk';
import { html } from 'hono/html';
import type { Html, Page } from './layout.js';
import { renderProposal } from './sheet.js';
import { renderSupervision } from './supervision-sheet.js';

/** Events of a proposal that have an element of their own; the others are done in `<cppcc-case-actions>`. */
const rating = ['rate'];
const replying = [
  'draftReply',
  'countersign',
  'refuseCountersign',
  'signReply',
  'submitReply',
  'releaseReply',
  'returnReply',
  'passReview',
];
const writing = ['revise'];

/** What `<cppcc-case-actions>` has forms for in a supervision, which has no elements of its own yet. */
const shared = [
  undefined,
  'reason',
  'note',
  'acknowledge',
  'deemedReceipt',
  'noReply',
  'urging',
  'followingUp',
  'rehandling',
];

/** One case: what it says, what this person can do with it now, and what has happened so far. */
export function createCasePage(view: CaseView, profile: Profile, back: Page['trail'][number]): Page {
  const title = getTitle(view.snapshot);
  const render = view.snapshot.process === 'supervision' ? renderSupervisionCase : renderProposalCase;
  return { title, trail: [back, { label: title }], body: render(view, profile) };
}

const getTitle = ({ data }: CaseView['snapshot']): string =>
  (readPath(data, 'form.subject') ?? readPath(data, 'topic.title') ?? '') as string;

function renderProposalCase(view: CaseView, profile: Profile): Html {
  const { id, available } = view;
  const types = available.map(({ type }) => type);
  const offers = (events: readonly string[]) => events.some((event) => types.includes(event));
  const others = types.filter((type) => ![...rating, ...replying, ...writing].includes(type));
  // The reply form and the feedback form show themselves what is answered there.
  const sheet = offers(replying)
    ? undefined
    : renderProposal(view, profile, { withAnswers: !offers(rating) });
  return renderCase(view, sheet, [
    offers(writing) ? html`<p><a class="go" href="/new?case=${id}">修改提案</a></p>` : '',
    offers(rating) ? html`<cppcc-feedback-form case-id="${id}"></cppcc-feedback-form>` : '',
    offers(replying) ? html`<cppcc-reply-form case-id="${id}"></cppcc-reply-form>` : '',
    renderActions(id, others),
  ]);
}

function renderSupervisionCase(view: CaseView, profile: Profile): Html {
  const simple = view.available.filter(({ needs }: AvailableEvent) => shared.includes(needs));
  return renderCase(view, renderSupervision(view, profile), [
    renderActions(
      view.id,
      simple.map(({ type }) => type),
    ),
  ]);
}

const renderActions = (id: string, events: readonly string[]): Html | '' =>
  events.length === 0
    ? ''
    : html`<cppcc-case-actions case-id="${id}" events="${events.join(' ')}"></cppcc-case-actions>`;

/** Without a sheet the work itself shows the text and takes the whole width. */
function renderCase({ id, snapshot }: CaseView, sheet: Html | undefined, work: readonly (Html | '')[]): Html {
  const idle = work.every((each) => each === '');
  return html`<div class="case${sheet === undefined || idle ? ' wide' : ''}">
    ${sheet === undefined ? html`<h1 class="hide">${getTitle(snapshot)}</h1>` : ''}
    <div class="papers">
      ${sheet ?? ''}
      <cppcc-case-timeline case-id="${id}"></cppcc-case-timeline>
    </div>
    ${idle ? '' : html`<div class="work-area">${work}</div>`}
  </div>`;
}
