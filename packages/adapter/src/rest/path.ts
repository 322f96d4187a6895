/** A path segment. Half a surrogate pair cannot be encoded; with the replacement character there is no such case. */
export function encode(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}

export function formatCasePath(caseId: string): string {
  return `/cases/${encode(caseId)}`;
}

type QueryValue = string | number | boolean | undefined;

/** `?states=filed&states=assigned&limit=20`. */
export function formatQuery(query: object = {}): string {
  const parameters = new URLSearchParams();
  const members: readonly [string, QueryValue | QueryValue[]][] = Object.entries(query);
  for (const [name, value] of members) {
    for (const each of [value].flat()) if (each !== undefined) parameters.append(name, String(each));
  }
  return `?${parameters.toString()}`;
}
