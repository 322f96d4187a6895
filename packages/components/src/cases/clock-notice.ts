import type { LitElement } from 'lit';
import { formatDate } from '@cppcc-kit/sdk/calendar';
import { getDay, getDaysBehind, getOwnDay } from '../controllers/server-day.js';
import { notice } from '../parts/notice.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';

/** The element of the page that says it: one is enough. */
let teller: LitElement | undefined;

/** This computer's date is wrong by more than a day: that hurts more than this page, and the person can put it right. */
export function clockNotice(host: LitElement, adapter: object | undefined): unknown {
  const isWrong = Math.abs(getDaysBehind(adapter)) > 1;
  if (teller === host && !isWrong) teller = undefined;
  if (isWrong && teller?.isConnected !== true) teller = host;
  if (!isWrong || teller !== host) return '';
  const { title, body } = wordsOf('clock', zh.clock);
  return notice({ title, tone: 'warning', body: body(formatDate(getOwnDay()), formatDate(getDay(adapter))) });
}
