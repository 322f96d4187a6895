import { CppccError } from '@cppcc-kit/sdk';

/** @throws {CppccError} `CPPCC_INVALID`: a key that no header could carry as it is */
export function checkKey(key: unknown): void {
  if (typeof key === 'string' && /^[!-~]{1,100}$/.test(key)) return;
  throw new CppccError('CPPCC_INVALID', '操作编号应为1至100个字母、数字或符号，不含空格。', {
    path: 'idempotencyKey',
  });
}
