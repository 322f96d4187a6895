import { addDays, countDays, isIsoDate, toIsoDate, type IsoDate } from '@cppcc-kit/sdk/calendar';

/** What this computer takes for today. A dead clock battery makes it a day years ago. */
export const getOwnDay = (): IsoDate => toIsoDate(new Date().toISOString());

/** Days by which this computer is behind, as its back ends say. A difference, so that midnight passes on an open page too. */
const behind = new WeakMap<object, number>();

/** Remembers what day a back end says it is; one that says nothing changes nothing. */
export function learnDay(adapter: object | undefined, today: unknown): void {
  if (adapter === undefined || typeof today !== 'string' || !isIsoDate(today)) return;
  behind.set(adapter, countDays(getOwnDay(), today));
}

/** Today by the clock of the back end, or by this computer's where the back end has said nothing. */
export const getDay = (adapter: object | undefined): IsoDate => addDays(getOwnDay(), getDaysBehind(adapter));

/** This moment, as near as a difference of days tells it. */
export const getNow = (adapter: object | undefined): string =>
  new Date(Date.now() + getDaysBehind(adapter) * 86_400_000).toISOString();

export const getDaysBehind = (adapter: object | undefined): number =>
  (adapter === undefined ? undefined : behind.get(adapter)) ?? 0;
