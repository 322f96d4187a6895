import type { CaseAdapter } from '@cppcc-kit/adapter';
import { CppccError } from '@cppcc-kit/sdk';

/** Back ends that do not do what one wishes. */

/** Never answers a write; it can still be aborted. */
export const slow = (real: CaseAdapter): CaseAdapter => ({
  ...real,
  send: (_id, _input, { signal }) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    }),
});

export const networkError = () =>
  new CppccError('CPPCC_NETWORK', '网络不通或服务器没有回应，您填写的内容没有丢失。请检查网络后重试。');

/** Writes are lost on their way. */
export const withoutNetwork = (real: CaseAdapter): CaseAdapter => ({
  ...real,
  send: () => Promise.reject(networkError()),
});

/** Nothing can be read. */
export const unreadable = (real: CaseAdapter): CaseAdapter => ({
  ...real,
  get: () => Promise.reject(networkError()),
  list: () => Promise.reject(networkError()),
});
