import type { AttachmentStore } from '../contract.js';
import { formatDisposition } from '../disposition.js';
import { httpError } from './problem.js';
import { safeHeaders } from './respond.js';
import { formatTag } from './tags.js';

type File = Awaited<ReturnType<AttachmentStore['get']>>;

/** A file, or the part of it that was asked for: a download that broke off goes on where it stopped (RFC 9110 §14). */
export function respondWithFile(request: Request, id: string, { name, type, bytes }: File): Response {
  // A file is never changed: what it is called says which bytes it has.
  const etag = formatTag(`${id} ${bytes.size}`);
  // It is anybody's: it is saved, never shown, and could run nothing if it were.
  const headers = {
    ...safeHeaders,
    etag,
    'accept-ranges': 'bytes',
    'content-type': type,
    'content-disposition': formatDisposition(name),
    'content-security-policy': "default-src 'none'; sandbox",
  };
  const range = readRange(request, etag, bytes.size);
  if (range === undefined)
    return new Response(bytes, { headers: { ...headers, 'content-length': String(bytes.size) } });
  const [from, to] = range;
  return new Response(bytes.slice(from, to + 1, type), {
    status: 206,
    headers: {
      ...headers,
      'content-length': String(to - from + 1),
      'content-range': `bytes ${from}-${to}/${bytes.size}`,
    },
  });
}

/**
 * First and last byte that are asked for. Undefined for the whole: nothing was asked, or several parts at once, or another
 * unit, or a part of something else than this (`If-Range`); a server may ignore all of these (§14.2).
 * @throws {CppccError} answered with 416 where the file has no such part
 */
function readRange(
  { method, headers }: Request,
  etag: string,
  size: number,
): readonly [number, number] | undefined {
  const condition = headers.get('if-range');
  if (method !== 'GET' || (condition !== null && condition !== etag)) return undefined;
  const [, first = '', last = ''] =
    /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(headers.get('range') ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  // The end before the beginning is no range at all, and ignored.
  if (first !== '' && last !== '' && Number(last) < from) return undefined;
  if (from < size && from <= to) return [from, to];
  throw httpError({
    status: 416,
    title: '没有这一段内容',
    code: 'CPPCC_INVALID',
    detail: '附件没有所请求的这一段内容，请从头下载。',
    headers: { 'content-range': `bytes */${size}`, 'accept-ranges': 'bytes' },
  });
}
