type QueryValue = string | number | boolean | undefined;

/** A path segment. Half a surrogate pair cannot be encoded; with the replacement character there is no such case. */
export function encode(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}

export function formatCasePath(caseId: string): string {
  return `/cases/${encode(caseId)}`;
}

/** `?states=filed&states=assigned&limit=20`. */
export function formatQuery(query: object = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query) as [string, QueryValue | readonly QueryValue[]][]) {
    for (const each of [value].flat() as QueryValue[])
      if (each !== undefined) parameters.append(name, String(each));
  }
  return `?${parameters.toString()}`;
}
