import { html, type TemplateResult } from 'lit';
import type { CaseView, HistoryItem } from '@cppcc-kit/adapter';
import { getOpenTasks, readPath } from '@cppcc-kit/sdk';
import { formatDate, toIsoDate } from '@cppcc-kit/sdk/calendar';
import { getDefinition, labelOfRole, labelOfState, labelOfTask, toneOfState } from '../../labels.js';
import { badge } from '../../parts/badge.js';
import { facts } from '../../parts/facts.js';
import { getReference } from '../../cases/reference.js';
import { formatDue } from '../../cases/row.js';
import { getUrgency, type UrgencyContext } from '../deadline-tracker/urgency.js';
import { getPersons } from './doer.js';
import { stageStrip } from './stage-strip.js';
import { getStageProgress } from './stages.js';
import { words } from './words.js';

export interface HeadInput extends UrgencyContext {
  readonly view: CaseView;
  readonly events: readonly HistoryItem[];
  readonly nameOfUnit: (id: string) => string;
}

/** Title and running number of a case, where its definition says they are. */
export function getTitle({ snapshot }: CaseView): { readonly title: string; readonly reference: string } {
  const summary = getDefinition(snapshot.process)?.summary;
  const title = summary === undefined ? undefined : readPath(snapshot.data, summary.title);
  const series = summary?.numbers?.find((name) => snapshot.numbers[name] !== undefined);
  const number = series === undefined ? undefined : snapshot.numbers[series];
  return {
    title: typeof title === 'string' ? title : '',
    reference: series === undefined || number === undefined ? '' : getReference({ series, number }),
  };
}

/** Where the case stands now: stage, state, whose turn it is, which clocks run. */
export function headView(input: HeadInput): TemplateResult {
  const { view, events } = input;
  const { process, state, since } = view.snapshot;
  const visited = events.map((event) => event.state);
  const progress = getStageProgress(process, state, visited);
  return html`${progress === undefined ? '' : stageStrip(progress)}
  ${facts([
    {
      label: words().state,
      value: html`${badge(labelOfState(process, state), toneOfState(process, state))}
        <span class="small">${since === '' ? '' : words().since(formatDate(toIsoDate(since)))}</span>`,
    },
    { label: words().open, value: listOrNothing(openTasks(input)) },
    { label: words().deadlines, value: listOrNothing(runningDeadlines(input)) },
  ])}`;
}

const listOrNothing = (items: readonly unknown[]): unknown =>
  items.length === 0
    ? ''
    : html`<ul class="plain">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;

function openTasks({ view: { snapshot, actor }, events, nameOfUnit }: HeadInput): readonly unknown[] {
  const persons = getPersons(events);
  const mine = [
    `person:${actor.id}`,
    `unit:${actor.unit ?? ''}`,
    ...actor.roles.map((role) => `role:${role}`),
  ];
  const name = (assignee: string): string => {
    const [kind, id] = [assignee.slice(0, assignee.indexOf(':')), assignee.slice(assignee.indexOf(':') + 1)];
    if (kind === 'unit') return nameOfUnit(id);
    return kind === 'role' ? labelOfRole(snapshot.process, id) : (persons.get(id) ?? words().somebody);
  };
  return getOpenTasks(snapshot).map(
    ({ kind, assignee }) =>
      html`<span class="muted">${words().asked(name(assignee), mine.includes(assignee))}</span>
        ${labelOfTask(snapshot.process, kind)}`,
  );
}

function runningDeadlines({ view, nameOfUnit, ...context }: HeadInput): readonly unknown[] {
  return view.deadlines.flatMap((deadline) => {
    const { level, tone, label } = getUrgency(deadline, context);
    if (level === 'stopped') return [];
    const whose = deadline.subject === undefined ? '' : words().ofUnit(nameOfUnit(deadline.subject));
    const due = formatDue(deadline.receipt.due, context.today);
    return [html`${deadline.label}${whose} ${badge(label, tone)} <span class="small num">${due}</span>`];
  });
}
