import { CppccError, type CppccErrorCode, type Refusal } from '@cppcc-kit/sdk';
import { createId } from '../backend/new-id.js';
import type { CaseView } from '../contract.js';
import { respond } from './respond.js';
import { formatTag } from './tags.js';

interface Kind {
  readonly status: number;
  readonly title: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const kinds: Readonly<Record<CppccErrorCode, Kind>> = {
  CPPCC_REFUSED: { status: 422, title: '未能办理' },
  CPPCC_CONFLICT: { status: 412, title: '内容已更新' },
  CPPCC_NOT_FOUND: { status: 404, title: '没有找到' },
  // How to sign in is the host's affair; RFC 9110 wants some scheme named.
  CPPCC_SIGNED_OUT: { status: 401, title: '需要登录', headers: { 'www-authenticate': 'Session' } },
  CPPCC_OTHER_PERSON: { status: 403, title: '登录的账号不同' },
  CPPCC_ORIGIN: { status: 403, title: '来源不受信任' },
  CPPCC_FORBIDDEN: { status: 403, title: '不能办理' },
  // A back end that calls another service hands on what that one met with.
  CPPCC_BLOCKED: { status: 403, title: '请求被拦截' },
  CPPCC_TOO_LARGE: { status: 413, title: '内容过大' },
  CPPCC_BUSY: { status: 503, title: '系统繁忙' },
  CPPCC_INVALID: { status: 400, title: '请求有误' },
  // As the draft on the Idempotency-Key header field asks (§2.7).
  CPPCC_KEY_REUSED: { status: 422, title: '操作编号重复' },
  CPPCC_NOT_SUPPORTED: { status: 501, title: '暂不支持' },
  CPPCC_CALENDAR_MISSING: { status: 501, title: '缺少放假安排' },
  CPPCC_NETWORK: { status: 502, title: '服务暂时不可用' },
};

/** What went wrong with the request itself rather than with the call it carries. */
export interface HttpProblem extends Kind {
  readonly detail: string;
  readonly code: CppccErrorCode;
  readonly path?: string;
  /** Where the versions do not fit: what the case is now. */
  readonly current?: CaseView;
}

const thrown = new WeakMap<Error, HttpProblem>();

/** An error that answers with this very problem. */
export function httpError(problem: HttpProblem): CppccError {
  const { code, detail, current: details } = problem;
  const error = new CppccError(code, detail, details === undefined ? {} : { details });
  thrown.set(error, problem);
  return error;
}

/** Was the error made to be answered? Then it is no news for the log, whatever its status. */
export const isMeant = (error: unknown): boolean => error instanceof Error && thrown.has(error);

/** Problem details (RFC 9457) with our stable `code`; nothing of an unknown error gets out. */
export function respondToError(error: unknown, instance: string = newInstance()): Response {
  if (!isOurs(error)) {
    const detail = '系统暂时出错，本次没有办理。请稍后重试；仍不成功的，请联系管理员。';
    return problem(500, { title: '系统出错', code: 'CPPCC_NETWORK', detail, instance });
  }
  const { code, message: detail } = error;
  const {
    status,
    title,
    headers,
    path = error.path,
  } = thrown.get(error) ?? { ...kinds[code], path: error.path };
  const body = { title, code, detail, ...(path === undefined ? {} : { path }), instance };
  if (code === 'CPPCC_OTHER_PERSON' || code === 'CPPCC_KEY_REUSED')
    return problem(status, { ...body, ...(error.details as object) });
  const { retryAfter } = (error.details ?? {}) as { readonly retryAfter?: number };
  if (code === 'CPPCC_BUSY' && retryAfter !== undefined)
    return problem(status, body, { ...headers, 'retry-after': String(Math.ceil(retryAfter)) });
  const current = code === 'CPPCC_CONFLICT' ? (error.details as CaseView | undefined) : undefined;
  return current === undefined
    ? problem(status, body, headers)
    : problem(status, { ...body, current }, { etag: formatTag(JSON.stringify(current), current.version) });
}

/** By its code, not its class: a back end may have another copy of the sdk. */
function isOurs(error: unknown): error is CppccError {
  return (
    error instanceof Error &&
    Object.prototype.hasOwnProperty.call(kinds, (error as Partial<CppccError>).code ?? '')
  );
}

/** A refused event: the very value that the adapter returned. */
export function respondToRefusals(refusals: readonly Refusal[]): Response {
  const { status, title } = kinds.CPPCC_REFUSED;
  const detail = refusals.map(({ message }) => message).join('');
  return problem(status, {
    title,
    code: 'CPPCC_REFUSED',
    detail,
    ok: false,
    refusals,
    instance: newInstance(),
  });
}

/** Names one answer, so that what a person reads out can be found in the log (RFC 9457 §3.1.5). */
export const newInstance = (): string => `urn:cppcc-kit:answer:${createId()}`;

/** All members of RFC 9457. The type is as narrow as the title: a code with the status it came with. */
function problem(
  status: number,
  body: { readonly code: CppccErrorCode; readonly [member: string]: unknown },
  headers: Readonly<Record<string, string>> = {},
): Response {
  const type = `urn:cppcc-kit:problem:${body.code}:${status}`;
  return respond(
    status,
    { type, status, ...body },
    { ...headers, 'content-type': 'application/problem+json; charset=utf-8' },
  );
}
