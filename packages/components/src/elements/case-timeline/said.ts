import type { ClockUnit, Json, JsonObject, Profile } from '@cppcc-kit/sdk';
import { formatDate, isIsoDate } from '@cppcc-kit/sdk/calendar';
import { revealName } from '@cppcc-kit/sdk/text-tools';
import { labelIn } from '../../labels.js';
import { words } from './words.js';

export interface SaidContext {
  readonly type: string;
  readonly profile: Profile | undefined;
  readonly nameOfUnit: (id: string) => string;
  /** In which a clock of the case is lengthened. */
  readonly unitOfTime?: ClockUnit;
}

/** One thing that an event says. */
export interface Said {
  readonly label: string;
  readonly text: string;
  /** Of several lines or sentences. */
  readonly long: boolean;
}

type Say = (value: Json, context: SaidContext) => string;
interface Option {
  readonly id: string;
  readonly label: string;
}

/** Text, a date, a number, or somebody with a name. */
const plain: Say = (value) => {
  if (typeof value === 'string') {
    const isDate: boolean = isIsoDate(value);
    return isDate ? formatDate(value) : value.trim();
  }
  if (typeof value === 'number') return String(value);
  const { name } = toObject(value);
  return typeof name === 'string' ? revealName(name) : '';
};
const each =
  (say: Say, between: string): Say =>
  (value, context) =>
    toList(value)
      .map((one) => say(one, context))
      .filter(Boolean)
      .join(between);
const unit: Say = (value, { nameOfUnit }) => (typeof value === 'string' ? nameOfUnit(value) : '');
const option =
  (list: (profile: Profile) => readonly Option[]): Say =>
  (value, { profile }) =>
    labelIn(profile === undefined ? undefined : list(profile), toKey(value));
/** By a table of the wording; what it does not know is said as it stands. */
const term =
  (name: string): Say =>
  (value, context) =>
    words().values[name]?.[toKey(value)] ?? plain(value, context);
/** One of the profile's ways out; of other processes a date. */
const wayOut: Say = (value, context) => {
  const label = option(({ proposal }) => proposal.outcomes)(value, context);
  return label === value ? term('to')(value, context) : label;
};
const place: Say = (value, context) =>
  typeof value === 'number' ? words().nth(value + 1) : plain(value, context);
const step: Say = (value, context) => {
  const { what, due } = toObject(value);
  return words().step(plain(what ?? '', context), plain(due ?? '', context));
};
/** An answer to one suggestion or opinion, an opinion with its addressee, or only the place of one. */
const answer: Say = (value, context) => {
  if (typeof value !== 'object' || value === null) return place(value, context);
  const { text = '', unit: only, answeredWith, ...flags } = value as JsonObject;
  const told = Object.entries(flags).filter(([, is]) => typeof is === 'boolean');
  const verdict = told.map(([name, is]) => words().values[name]?.[toKey(is)] ?? '').filter(Boolean);
  const head = only === undefined ? verdict : [unit(only, context)];
  const said =
    typeof answeredWith === 'number' ? words().answeredWith(answeredWith + 1) : plain(text, context);
  return words().answer(head, said);
};
/** Answers, or places. Suggestions that are plain text are the proposal's own, which is read elsewhere. */
const numbered: Say = (value, context) => {
  const list = toList(value).filter((one) => typeof one !== 'string');
  if (list.every((one) => typeof one === 'number')) return list.map((one) => place(one, context)).join('、');
  return list.map((one, index) => `${index + 1}. ${answer(one, context)}`).join('\n');
};
/** The session of a number by hand: of proposals by 次, of supervisions by year. */
const session: Say = (value) => {
  const { term, session: nth, year } = toObject(value);
  return typeof term === 'number' ? words().ofSession(term, Number(nth ?? year), nth === undefined) : '';
};
const team: Say = (value, context) => {
  const { name = '', leader = '', members = [] } = toObject(value);
  return words().team(plain(name, context), plain(leader, context), each(plain, '、')(members, context));
};

/** The members of events' data that a record tells, in its order. What is not named here (a whole form) is shown elsewhere. */
const fields: readonly (readonly [name: string, say: Say])[] = [
  ['subject', plain],
  ['title', plain],
  ['invitees', each(plain, '、')],
  ['scope', option(({ supervision }) => supervision.scopes)],
  ['proposedBy', plain],
  ['category', option(({ proposal }) => proposal.categories)],
  ['tier', option(({ proposal }) => proposal.tiers)],
  ['eligibility', term('fits')],
  ['content', term('fits')],
  ['format', term('fits')],
  ['code', option(({ proposal }) => proposal.notFiledReasons)],
  ['mainProposal', plain],
  ['form', option(({ supervision }) => supervision.forms)],
  ['mode', term('mode')],
  ['lead', each(unit, '、')],
  ['co', each(unit, '、')],
  ['units', each(unit, '、')],
  ['unit', unit],
  ['leader', plain],
  ['committee', plain],
  ['department', plain],
  ['person', plain],
  ['sponsor', plain],
  ['supervisor', plain],
  ['coordinator', plain],
  ['team', team],
  ['kind', option(({ supervision }) => supervision.briefings)],
  [
    'partners',
    each(
      option(({ supervision }) => supervision.partners),
      '、',
    ),
  ],
  [
    'cooperation',
    each(
      option(({ supervision }) => supervision.cooperation),
      '、',
    ),
  ],
  ['phase', term('phase')],
  ['on', plain],
  ['from', plain],
  ['to', wayOut],
  ['destination', plain],
  ['place', plain],
  ['who', plain],
  ['participants', plain],
  ['contact', plain],
  ['noticeNo', plain],
  ['letterNo', plain],
  ['addressee', plain],
  ['signatory', plain],
  ['date', plain],
  ['copies', plain],
  ['printing', plain],
  ['signer', plain],
  ['copyTo', plain],
  ['mark', option(({ proposal }) => proposal.marks)],
  [
    'overall',
    (value, context) =>
      words().values['overall']?.[toKey(value)] ??
      option(({ supervision }) => supervision.grades)(value, context),
  ],
  ['agrees', term('agrees')],
  ['amount', (value, { unitOfTime = 'months' }) => words().terms[unitOfTime](Number(value))],
  ['suggestedUnit', unit],
  ['visited', term('visited')],
  ['listened', term('listened')],
  ['attitude', term('overall')],
  ['onPoint', term('onPoint')],
  ['suggestion', place],
  ['done', term('done')],
  ['confirmed', term('confirmed')],
  ['reply', term('reply')],
  ['score', plain],
  ['number', plain],
  ['numberOf', session],
  ['reason', plain],
  ['requirements', plain],
  ['outline', plain],
  ['findings', plain],
  ['opinion', place],
  ['recommendation', plain],
  ['summary', plain],
  ['text', plain],
  ['measures', plain],
  ['expectedBy', plain],
  ['body', plain],
  ['suggestions', numbered],
  ['opinions', numbered],
  ['steps', each(step, '\n')],
  ['publishRefusal', plain],
  ['comment', plain],
  ['note', plain],
  ['attachments', each(plain, '、')],
];

/** Above so many characters a text has a line of its own. */
const SHORT = 24;

/** What the data of an event says, in words. Redacted data says nothing. */
export function getSaid(data: JsonObject, context: SaidContext): readonly Said[] {
  return fields.flatMap(([name, say]) => {
    const value = data[name];
    if (value === undefined || value === null) return [];
    const text = say(value, context);
    const label = words().fieldsOf[`${context.type}.${name}`] ?? words().fields[name] ?? '';
    return text === '' ? [] : [{ label, text, long: text.length > SHORT || text.includes('\n') }];
  });
}

/** A back end may be of another version: what is not there as expected says nothing. */
const toObject = (value: Json): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
const toKey = (value: Json | undefined): string => (typeof value === 'object' ? '' : String(value));
const toList = (value: Json): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
