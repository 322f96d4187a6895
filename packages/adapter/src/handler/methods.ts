import { httpError } from './problem.js';

/** Methods that RFC 9110 §9.3 and RFC 5789 define: known, if not everywhere allowed. */
const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'];

export const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** What an address understands, as `Allow` names it. */
export function getAllowed(methods: ReadonlyMap<string, unknown>): readonly string[] {
  return [...methods.keys()]
    .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    .concat('OPTIONS');
}

/** 405 for a method that this address does not take, 501 for one that nobody knows (RFC 9110 §9.1). */
export function refuseMethod(method: string, allowed: readonly string[]) {
  return httpError({
    ...(known.includes(method)
      ? { status: 405, title: '不支持的请求方式', code: 'CPPCC_INVALID' }
      : { status: 501, title: '暂不支持', code: 'CPPCC_NOT_SUPPORTED' }),
    detail: `这个地址不支持这种请求方式，可用的有：${allowed.join('、')}。`,
    headers: { allow: allowed.join(', ') },
  });
}
