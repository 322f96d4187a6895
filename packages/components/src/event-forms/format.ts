import { formatDate, toIsoDate } from '@cppcc-kit/sdk/calendar';

/** 2026年3月2日, in Asia/Shanghai, of an ISO instant. */
export const formatInstant = (at: string): string => formatDate(toIsoDate(at));

/** 2026年3月2日 14:05, in Asia/Shanghai, which has kept UTC+8 since 1991; '' of nothing. */
export function formatMoment(at: string | undefined): string {
  if (at === undefined) return '';
  return `${formatInstant(at)} ${new Date(Date.parse(at) + 8 * 3600_000).toISOString().slice(11, 16)}`;
}
