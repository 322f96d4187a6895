import type { CaseView, HistoryItem } from '@cppcc-kit/adapter';
import type { Clock, ClockTurn, JsonObject, Snapshot } from '@cppcc-kit/sdk';
import { isDeadline, isObject, isTask, isText, type Unknown } from './mend.js';

export interface Mended<T> {
  readonly whole: T;
  /** What was missing or of another type. */
  readonly members: readonly string[];
}

const cases = new WeakMap<object, Mended<CaseView>>();
const events = new WeakMap<object, Mended<HistoryItem>>();
const lacking = new WeakMap<object, readonly string[]>();
/** Below every real one, so that two events without a number stay two. */
let unnumbered = 0;

/** A case as the elements need it, of whatever an adapter gives: what is not there is left empty and told. */
export function mendCase(view: CaseView): Mended<CaseView> {
  return remember(cases, view, (members) => {
    const take = taker(view, members);
    const given: Unknown = isObject(view.snapshot) ? view.snapshot : {};
    const of = taker(given, members, 'snapshot.');
    const actor = taker(isObject(view.actor) ? view.actor : {}, members, 'actor.');
    return {
      ...view,
      version: take('version', Number.isInteger, 0),
      available: takeList(take('available', Array.isArray, []), isOffer, 'available', members),
      deadlines: takeList(take('deadlines', Array.isArray, []), isShown, 'deadlines', members),
      actor: {
        ...view.actor,
        id: actor('id', isText, ''),
        name: actor('name', isText, ''),
        roles: actor('roles', Array.isArray, []),
      },
      snapshot: {
        ...view.snapshot,
        process: of('process', isText, ''),
        state: of('state', isText, ''),
        since: of('since', isInstant, ''),
        data: of('data', isObject, {}),
        counters: of('counters', isObject, {}),
        numbers: of('numbers', isObject, {}),
        seats: Object.fromEntries(
          Object.entries(of<Snapshot['seats']>('seats', isObject, {})).filter(([, ids]) =>
            Array.isArray(ids),
          ),
        ),
        tasks: takeList(of('tasks', Array.isArray, []), isTask, 'snapshot.tasks', members),
        clocks: takeList<Clock>(of('clocks', Array.isArray, []), isClock, 'snapshot.clocks', members),
        links: of('links', Array.isArray, []),
      },
    };
  });
}

/** What a mended event lacked. */
export const flawsOf = (event: HistoryItem): readonly string[] => lacking.get(event) ?? [];

/** A line of a log. Without a time it stands on the day of the one before. */
export function mendEvent(event: HistoryItem): Mended<HistoryItem> {
  return remember(events, event, (members) => {
    const take = taker(event, members);
    const actor = taker(isObject(event.actor) ? event.actor : {}, members, 'actor.');
    const { onBehalfOf, ...rest } = event;
    return {
      ...rest,
      ...(isObject(onBehalfOf) && isText(onBehalfOf.name) ? { onBehalfOf } : {}),
      seq: take('seq', Number.isInteger, --unnumbered),
      type: take('type', isText, ''),
      at: take('at', isInstant, ''),
      actor: {
        ...event.actor,
        id: actor('id', isText, ''),
        name: actor('name', isText, ''),
        roles: actor('roles', Array.isArray, []),
      },
      data: take<JsonObject>('data', isObject, {}),
      profile: take('profile', isText, ''),
      state: take('state', isText, ''),
      clocks: takeList<ClockTurn>(take('clocks', Array.isArray, []), isClockTurn, 'clocks', members),
    };
  });
}

function remember<T extends object>(
  known: WeakMap<object, Mended<T>>,
  value: T,
  mend: (members: string[]) => T,
): Mended<T> {
  const before = known.get(value);
  if (before !== undefined) return before;
  const members: string[] = [];
  const whole = mend(members);
  // What is whole stays the very same object: elements compare by it.
  const mended = { whole: members.length === 0 ? value : whole, members };
  known.set(value, mended);
  lacking.set(mended.whole, members);
  return mended;
}

const taker =
  (value: object, members: string[], at = '') =>
  <T>(name: string, fits: (each: unknown) => boolean, otherwise: T): T => {
    const own = (value as Unknown)[name];
    if (fits(own)) return own as T;
    members.push(at + name);
    return otherwise;
  };

function takeList<T>(
  list: readonly T[],
  fits: (each: unknown) => boolean,
  name: string,
  members: string[],
): readonly T[] {
  list.forEach((each, at) => fits(each) || members.push(`${name}.${at}`));
  return list.filter(fits);
}

const isInstant = (at: unknown): boolean =>
  typeof at === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/.test(at) &&
  !Number.isNaN(Date.parse(at));
const isOffer = (event: unknown): boolean =>
  isObject(event) && isText(event['type']) && isText(event['label']) && Array.isArray(event['refusals']);
const isClock = (clock: unknown): boolean =>
  isObject(clock) &&
  isText(clock['kind']) &&
  Array.isArray(clock['pauses']) &&
  Array.isArray(clock['extensions']);
const isClockTurn = (turn: unknown): boolean =>
  isObject(turn) &&
  ['start', 'extend', 'pause', 'resume', 'stop'].includes(String(turn['does'])) &&
  isText(turn['kind']) &&
  Number.isInteger(turn['clock']);
const isShown = (deadline: unknown): boolean => {
  if (!isDeadline(deadline)) return false;
  const { ok, state, extensions } = deadline.receipt as unknown as Unknown;
  return ok === false || state === 'paused' || Array.isArray(extensions);
};
