import { more } from './more-words.js';

const CHINA = 8 * 3_600_000;

/** The day in China of an instant or date, as people write it. */
export const dateOf = (iso: string): string => {
  const time = Date.parse(iso);
  return time ? more().date(new Date(time + CHINA).toISOString()) : '';
};
