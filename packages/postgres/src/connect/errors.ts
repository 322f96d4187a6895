import { CppccError, isCppccError } from '@cppcc-kit/sdk';

/**
 * SQLSTATE classes that say nothing about the statement, only that it could not be carried out now: connection, sign-in,
 * no such database, rollback of a transaction, resources, object in use, operator's intervention, system error.
 */
const UNAVAILABLE = /^(08|28|3D|40|53|55|57|58)...$/;
/** Data exceptions: a character that the database's encoding lacks, a number out of range. */
const UNFIT = /^22...$/;
const SQLSTATE = /^[0-9A-Z]{5}$/;
/** `ECONNREFUSED` and its kin have five characters too, now and then: `EPIPE`. */
const SYSTEM = /^E[A-Z_]+$/;

/**
 * What a database driver threw, with one of our codes where it has one: `CPPCC_NETWORK` for whatever may work the next
 * time, `CPPCC_INVALID` for data that cannot be stored. Anything else is a mistake in this package and stays what it is.
 * Messages name no host, user or password; the cause, for the operator's log, is the driver's own error.
 */
export function toCppccError(error: unknown): unknown {
  if (!(error instanceof Error) || isCppccError(error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (UNFIT.test(code))
    return new CppccError('CPPCC_INVALID', '内容中有数据库不能保存的字符或数值，请检查后重试。', {
      cause: error,
    });
  if (SQLSTATE.test(code) && !SYSTEM.test(code) && !UNAVAILABLE.test(code)) return error;
  // Drivers report a lost or refused connection without a code.
  return new CppccError(
    'CPPCC_NETWORK',
    '数据库暂时不能使用，本次操作没有得到确认。请稍后用同一操作编号重试。',
    { cause: error },
  );
}
