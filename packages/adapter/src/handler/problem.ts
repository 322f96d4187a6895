import { CppccError, type CppccErrorCode, type Refusal } from '@cppcc-kit/sdk';
import type { CaseView } from '../contract.js';
import { respond } from './respond.js';

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
  CPPCC_FORBIDDEN: { status: 401, title: '需要登录', headers: { 'www-authenticate': 'Session' } },
  CPPCC_OTHER_PERSON: { status: 403, title: '登录的账号不同' },
  CPPCC_INVALID: { status: 400, title: '请求有误' },
  CPPCC_NOT_SUPPORTED: { status: 501, title: '暂不支持' },
  CPPCC_CALENDAR_MISSING: { status: 501, title: '缺少放假安排' },
  CPPCC_NETWORK: { status: 502, title: '服务暂时不可用' },
};

/** What went wrong with the request itself rather than with the call it carries. */
export interface HttpProblem extends Kind {
  readonly detail: string;
  readonly code: CppccErrorCode;
  readonly path?: string;
}

const thrown = new WeakMap<Error, HttpProblem>();

/** An error that answers with this very problem. */
export function httpError(problem: HttpProblem): CppccError {
  const error = new CppccError(problem.code, problem.detail);
  thrown.set(error, problem);
  return error;
}

/** Problem details (RFC 9457) with our stable `code`; nothing of an unknown error gets out. */
export function respondToError(error: unknown): Response {
  if (!isOurs(error)) {
    const detail = '系统暂时出错，本次没有办理。请稍后重试；仍不成功的，请联系管理员。';
    return problem(500, { title: '系统出错', code: 'CPPCC_NETWORK', detail });
  }
  const { code, message: detail } = error;
  const {
    status,
    title,
    headers,
    path = error.path,
  } = thrown.get(error) ?? { ...kinds[code], path: error.path };
  const body = { title, code, detail, ...(path === undefined ? {} : { path }) };
  if (code === 'CPPCC_OTHER_PERSON') return problem(status, { ...body, ...(error.details as object) });
  const current = code === 'CPPCC_CONFLICT' ? (error.details as CaseView | undefined) : undefined;
  return current === undefined
    ? problem(status, body, headers)
    : problem(status, { ...body, current }, { etag: `"${current.version}"` });
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
  return problem(status, { title, code: 'CPPCC_REFUSED', detail, ok: false, refusals });
}

function problem(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Response {
  return respond(
    status,
    { status, ...body },
    { ...headers, 'content-type': 'application/problem+json; charset=utf-8' },
  );
}
