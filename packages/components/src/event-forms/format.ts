import { formatDate, toIsoDate } from '@cppcc-kit/sdk/calendar';

/** 2026年3月2日, in Asia/Shanghai, of an ISO instant. */
export const formatInstant = (at: string): string => formatDate(toIsoDate(at));
