import type { WriteOptions } from '../contract.js';
import { parseDisposition } from '../disposition.js';
import { httpError } from './problem.js';

/** What every write carries beside its content. */
export function readWriteOptions(request: Request): WriteOptions {
  const expectedActor = readExpectedActor(request);
  return {
    idempotencyKey: readKey(request),
    signal: request.signal,
    ...(expectedActor === undefined ? {} : { expectedActor }),
  };
}

/** @throws {CppccError} answered with 400 where it is no percent-encoded id */
export function readExpectedActor({ headers }: Request): string | undefined {
  const id = headers.get('cppcc-expected-actor');
  if (id === null) return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    throw httpError({
      status: 400,
      title: '请求有误',
      code: 'CPPCC_INVALID',
      detail: '请求所写的页面所属人员（Cppcc-Expected-Actor）格式不对，没有受理。请刷新页面后重试。',
      path: 'expectedActor',
    });
  }
}

/**
 * Written bare or, as the draft on the Idempotency-Key header field has it, as a quoted string (RFC 8941 §3.3.3).
 * @throws {CppccError} answered with 400
 */
function readKey({ headers }: Request): string {
  const key = headers.get('idempotency-key');
  if (key !== null) return unquote(key);
  throw httpError({
    status: 400,
    title: '请求有误',
    code: 'CPPCC_INVALID',
    detail: '请求缺少操作编号（Idempotency-Key），为防止重复办理，没有受理。',
    path: 'idempotencyKey',
  });
}

/** @throws {CppccError} answered with 400 */
export function readFileName({ headers }: Request): string {
  const name = parseDisposition(headers.get('content-disposition'));
  if (name !== undefined) return name;
  throw httpError({
    status: 400,
    title: '请求有误',
    code: 'CPPCC_INVALID',
    detail: '请求没有写明文件名（Content-Disposition）。',
    path: 'name',
  });
}

function unquote(value: string): string {
  const [, inner] = /^"((?:[^"\\]|\\["\\])*)"$/.exec(value.trim()) ?? [];
  return inner === undefined ? value : inner.replace(/\\(["\\])/g, '$1');
}
