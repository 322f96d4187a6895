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
      title: '页面所属的人员有误',
      code: 'CPPCC_INVALID',
      detail: '请求所写的页面所属人员（Cppcc-Expected-Actor）格式不对，没有受理。请刷新页面后重试。',
      path: 'expectedActor',
    });
  }
}

/** @throws {CppccError} answered with 400 */
function readKey({ headers }: Request): string {
  const key = headers.get('idempotency-key');
  if (key !== null) return key;
  throw httpError({
    status: 400,
    title: '缺少操作编号',
    code: 'CPPCC_INVALID',
    detail: '请求缺少操作编号（Idempotency-Key），为防止重复办理，没有受理。',
    path: 'idempotencyKey',
  });
}

/**
 * The version that the sender was looking at.
 * @throws {CppccError} answered with 428 where it is missing, 400 where it is none of ours
 */
export function readVersion({ headers }: Request): number {
  const match = headers.get('if-match');
  if (match === null) {
    throw httpError({
      status: 428,
      title: '缺少版本',
      code: 'CPPCC_INVALID',
      detail: '请求没有写明所依据的版本（If-Match），为防止覆盖他人的办理，没有受理。',
      path: 'expectedVersion',
    });
  }
  const [, version] = /^"([1-9]\d{0,8})"$/.exec(match) ?? [];
  if (version !== undefined) return Number(version);
  throw httpError({
    status: 400,
    title: '版本有误',
    code: 'CPPCC_INVALID',
    detail: '请求所依据的版本（If-Match）应为案件的版本号，如"3"。',
    path: 'expectedVersion',
  });
}

/** @throws {CppccError} answered with 400 */
export function readFileName({ headers }: Request): string {
  const name = parseDisposition(headers.get('content-disposition'));
  if (name !== undefined) return name;
  throw httpError({
    status: 400,
    title: '缺少文件名',
    code: 'CPPCC_INVALID',
    detail: '请求没有写明文件名（Content-Disposition）。',
    path: 'name',
  });
}
