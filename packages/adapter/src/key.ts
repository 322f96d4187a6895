import { CppccError } from '@cppcc-kit/sdk';

/** @throws {CppccError} `CPPCC_INVALID`: a key that no header could carry as it is */
export function checkKey(key: unknown): void {
  if (typeof key === 'string' && /^[!-~]{1,100}$/.test(key)) return;
  throw new CppccError('CPPCC_INVALID', '操作编号格式不对，应为字母、数字或符号。', {
    path: 'idempotencyKey',
  });
}
