const CHINA = 8 * 3600_000;

/**
 * When a draft was saved: `14:05`; of another day `2026-11-21 14:05`. In Asia/Shanghai, which has kept UTC+8 since 1991.
 * @param iso instant
 * @param now milliseconds since 1970
 */
export function formatSavedAt(iso: string, now = Date.now()): string {
  const [date, time] = toChina(Date.parse(iso));
  const [today] = toChina(now);
  return date === today ? `${time}` : `${date} ${time}`;
}

function toChina(time: number): string[] {
  return new Date(time + CHINA).toISOString().slice(0, 16).split('T');
}
