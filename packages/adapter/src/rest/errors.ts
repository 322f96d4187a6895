import { CppccError, type CppccErrorCode } from '@cppcc-kit/sdk';

const SAFE = '，您填写的内容没有丢失。';
const LATER = '请稍后重试；仍不成功的，请联系管理员。';

/** No answer: the line, the server, or our patience broke off. */
export function noAnswer(cause: unknown): CppccError {
  return new CppccError('CPPCC_NETWORK', `网络不通或服务器没有回应${SAFE}请检查网络后重试。`, { cause });
}

/** An answer, but none of this protocol. `details` tells whoever connects the two ends what was expected and what came. */
export function strangeAnswer(expected: string, status: number, received: string): CppccError {
  const details = { expected, status, received: received.slice(0, 200) };
  return new CppccError('CPPCC_NETWORK', `服务器的回答无法识别${SAFE}${LATER}`, { details });
}

/** Problem details, ours or another server's, as the error of the contract. */
export function toError(
  status: number,
  { code, detail, title, path, current, actor }: Partial<Record<string, unknown>>,
): CppccError {
  const text = [detail, title].find((each) => typeof each === 'string');
  return new CppccError(
    typeof code === 'string' && code.startsWith('CPPCC_') ? (code as CppccErrorCode) : getCode(status),
    text ?? `服务器没有受理（${status}）${SAFE}${LATER}`,
    {
      ...(typeof path === 'string' ? { path } : {}),
      details: actor === undefined ? current : { actor },
    },
  );
}

function getCode(status: number): CppccErrorCode {
  if (status === 401 || status === 403) return 'CPPCC_FORBIDDEN';
  if (status === 404) return 'CPPCC_NOT_FOUND';
  if (status === 409 || status === 412) return 'CPPCC_CONFLICT';
  if (status === 501) return 'CPPCC_NOT_SUPPORTED';
  return status < 500 && status !== 408 && status !== 429 ? 'CPPCC_INVALID' : 'CPPCC_NETWORK';
}
