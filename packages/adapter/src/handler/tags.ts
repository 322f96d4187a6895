import { digestBytes } from '../backend/digest.js';

/**
 * Entity tag of an answer (RFC 9110 §8.8.3). Two people read different things of one case, so it comes from what is sent; of
 * a case it begins with the version, which is all that `If-Match` asks for: `"7-9f86d081…"`.
 */
export function formatTag(text: string, version?: number): string {
  const digest = digestBytes(new TextEncoder().encode(text));
  return `"${version === undefined ? '' : `${version}-`}${digest}"`;
}

export interface EntityTag {
  readonly opaque: string;
  readonly weak: boolean;
}

/** `"a", W/"b"`; undefined for what is no list of entity tags. */
export function parseTags(header: string): readonly EntityTag[] | undefined {
  // Each piece is read at the end of the one before, so that a comma inside a tag parts nothing.
  const piece = /[\s,]*(W\/)?"([!#-~\u0080-\u00ff]*)"\s*(?=,|$)/y;
  const tags: EntityTag[] = [];
  while (piece.lastIndex < header.trimEnd().length) {
    const found = piece.exec(header);
    if (found === null) return undefined;
    tags.push({ weak: found[1] !== undefined, opaque: found[2] ?? '' });
  }
  return tags.length === 0 ? undefined : tags;
}

/** Does a reader that names these tags already have it? Compared weakly (RFC 9110 §13.1.2). */
export function isNoneMatch(header: string | null, etag: string): boolean {
  if (header === null) return true;
  if (header.trim() === '*') return false;
  const { opaque } = parseTags(etag)?.[0] ?? {};
  return parseTags(header)?.every((tag) => tag.opaque !== opaque) ?? true;
}
