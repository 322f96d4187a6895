import { CppccError, isCppccError, type CppccErrorCode } from '@cppcc-kit/sdk';
import { readRetryAfter } from './retry-after.js';

const SAFE = '，您填写的内容没有丢失。';
const LATER = '请稍后重试；仍不成功的，请联系管理员。';

/** What became of a call that the service did not explain itself, and what the person can do about it. */
const told: Partial<Record<CppccErrorCode, string>> = {
  CPPCC_SIGNED_OUT: `登录已失效${SAFE}请重新登录。`,
  CPPCC_FORBIDDEN: '没有这项权限，请核对登录的账号。',
  CPPCC_BLOCKED: '被网站的安全防护拦截，请联系管理员。',
  CPPCC_TOO_LARGE: '超过网站允许的大小，请压缩、拆分文件或精简内容。',
  CPPCC_BUSY: `系统繁忙或正在维护${SAFE}${LATER}`,
};

/** No answer: the line, the server, or our patience broke off. */
export function noAnswer(cause: unknown): CppccError {
  return new CppccError('CPPCC_NETWORK', `网络不通或服务器没有回应${SAFE}请检查网络后重试。`, { cause });
}

/** An answer, but none of this protocol. `details` tells whoever connects the two ends what was expected and what came. */
export function strangeAnswer(expected: string, { status, redirected }: Response, text: string): CppccError {
  const details = { expected, status, received: text.slice(0, 200) };
  // A page for people in place of data, or the way to one (a browser hides its status): where one signs in.
  const isSignIn = redirected || isPage(text) || [0, 3].includes(Math.floor(status / 100));
  const code = isSignIn ? 'CPPCC_SIGNED_OUT' : 'CPPCC_NETWORK';
  return new CppccError(code, told[code] ?? `服务器的回答无法识别${SAFE}${LATER}`, { details });
}

/** A failure: problem details, ours or another server's, or what something before the server has to say. */
export function toError(
  { status, headers }: Response,
  text: string,
  problem: Partial<Record<string, unknown>>,
): CppccError {
  const { detail, title, path, current, actor, caseId } = problem;
  const retryAfter = readRetryAfter(headers);
  const code = isCppccError(problem) ? problem.code : getCode(status, isPage(text), retryAfter !== undefined);
  const words = [detail, title].find((each) => typeof each === 'string');
  return new CppccError(code, words ?? told[code] ?? `服务器没有受理（${status}）${SAFE}${LATER}`, {
    ...(typeof path === 'string' ? { path } : {}),
    details:
      current ??
      (actor && { actor }) ??
      (caseId && { caseId }) ??
      (retryAfter === undefined ? undefined : { retryAfter }),
  });
}

/** Our service answers with data; a page comes from a firewall, gateway or web server before it. */
const isPage = (text: string): boolean => /^\s*</.test(text);

function getCode(status: number, isForeign: boolean, isLater: boolean): CppccErrorCode {
  if (status === 401) return 'CPPCC_SIGNED_OUT';
  if (status === 413) return 'CPPCC_TOO_LARGE';
  if (status === 429 || (status === 503 && isLater)) return 'CPPCC_BUSY';
  if (status >= 500 || status === 408) return status === 501 ? 'CPPCC_NOT_SUPPORTED' : 'CPPCC_NETWORK';
  // A path that the web server does not know: the service is being restarted, or is not there.
  if (status === 404) return isForeign ? 'CPPCC_NETWORK' : 'CPPCC_NOT_FOUND';
  if (status === 409 || status === 412) return 'CPPCC_CONFLICT';
  if (isForeign) return 'CPPCC_BLOCKED';
  return status === 403 ? 'CPPCC_FORBIDDEN' : 'CPPCC_INVALID';
}
