import type { CaseView, HistoryItem } from '@cppcc-kit/adapter';
import type { CaseEvent, Profile } from '@cppcc-kit/sdk';
import { toIsoDate, type IsoDate } from '@cppcc-kit/sdk/calendar';
import { getDefinition, labelOfEvent, labelOfState, toneOfState } from '../../labels.js';
import type { Tone } from '../../parts/badge.js';
import { getReplyUnit } from '../../cases/reply-unit.js';
import { getReference } from '../../cases/reference.js';
import { getClockMarks } from './clock-marks.js';
import { nameDoer } from './doer.js';
import { getSaid, type Said } from './said.js';
import { words } from './words.js';

/** One line of the record. */
export interface Line {
  readonly seq: number;
  /** 09:42 in Asia/Shanghai. */
  readonly time: string;
  readonly label: string;
  readonly doer: string;
  /** Running number that was given. */
  readonly reference: string;
  /** State it led to, where that is another than the line before led to. */
  readonly to?: { readonly label: string; readonly tone: Tone };
  readonly said: readonly Said[];
  readonly clocks: readonly string[];
  /** Settings that the case went on under from here, where they are others than before. */
  readonly settings: string;
}

export interface RecordDay {
  /** Empty where no event says when it was. */
  readonly date: IsoDate;
  readonly lines: readonly Line[];
}

export interface RecordInput {
  readonly view: CaseView;
  readonly events: readonly HistoryItem[];
  readonly profile: Profile | undefined;
  readonly nameOfUnit: (id: string) => string;
}

/** The log of a case as days with lines, in the order in which it happened. */
export function toRecord(input: RecordInput): readonly RecordDay[] {
  const days: { date: IsoDate; lines: Line[] }[] = [];
  input.events.forEach((event, index) => {
    const last = days[days.length - 1];
    const date = event.at === '' ? (last?.date ?? '') : toIsoDate(event.at);
    const line = toLine(event, index, input);
    if (last?.date === date) last.lines.push(line);
    else days.push({ date, lines: [line] });
  });
  return days;
}

function toLine(event: HistoryItem, index: number, { view, events, profile, nameOfUnit }: RecordInput): Line {
  const { snapshot, deadlines } = view;
  const { process, seats } = snapshot;
  const definition = getDefinition(process);
  const { state } = event;
  const isNews = state !== '' && state !== events[index - 1]?.state;
  return {
    seq: event.seq,
    time: toTime(event.at),
    label: labelInStage(view, event),
    doer: nameDoer(event, { definition, seats, nameOfUnit }),
    reference: getReference(event),
    ...(isNews ? { to: { label: labelOfState(process, state), tone: toneOfState(process, state) } } : {}),
    said: getSaid(event.data, { type: event.type, profile, nameOfUnit, unitOfTime: getReplyUnit(view) }),
    clocks: getClockMarks(event, deadlines, nameOfUnit),
    settings: tellSettings(event, events[index - 1]),
  };
}

/** The pin without its digest, which says nothing to a person. */
function tellSettings({ profile }: CaseEvent, before: CaseEvent | undefined): string {
  if (before === undefined || before.profile === profile || profile === '') return '';
  return words().settings(profile.replace(/#.*$/, ''));
}

/** 初审：提出审查意见. Stages have their names from the profile, so the record of the review says which it was. */
function labelInStage({ snapshot: { process, ...rest } }: CaseView, { type, seq }: CaseEvent): string {
  const data: CaseView['snapshot']['data'] | undefined = rest.data;
  const label = labelOfEvent(process, type);
  const reviews = (data?.['reviews'] ?? []) as readonly { readonly seq?: number; readonly label?: string }[];
  const stage = reviews.find((each) => each.seq === seq)?.label;
  return stage === undefined ? label : words().inStage(stage, label);
}

/** China has kept UTC+8 since 1991, whatever zone this machine is in. */
const toTime = (at: string): string =>
  at === '' ? '' : new Date(Date.parse(at) + 8 * 3600_000).toISOString().slice(11, 16);
