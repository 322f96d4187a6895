import { CppccError } from '@cppcc-kit/sdk';
import type { CaseView } from '../contract.js';

/** Thrown by every back end in the same words. */

/** Also for what the person may not see: that a confidential case exists is itself confidential. */
export function notFound(): CppccError {
  return new CppccError(
    'CPPCC_NOT_FOUND',
    '没有找到这件案件，或您无权查看。请核对编号，或返回列表重新选择。',
  );
}

export function conflict(current: CaseView): CppccError {
  return new CppccError('CPPCC_CONFLICT', '该件刚刚由他人办理过，现已更新。请查看最新情况后再办理。', {
    details: current,
  });
}

export function notSignedIn(): CppccError {
  return new CppccError('CPPCC_SIGNED_OUT', '请先登录，再办理这项操作。');
}

export function invalid(path: string, message: string): CppccError {
  return new CppccError('CPPCC_INVALID', message, { path });
}

/** @param caseId the case on which the key was used */
export function keyReused(caseId?: string): CppccError {
  const message = '同一操作编号已用于另一项内容，本次没有保存。请刷新页面后重试。';
  return new CppccError('CPPCC_KEY_REUSED', message, {
    path: 'idempotencyKey',
    ...(caseId === undefined ? {} : { details: { caseId } }),
  });
}

/** A log that this installation cannot read. Nothing is skipped or guessed; somebody must load what is missing. */
export function unreadable(what: string, details: unknown): CppccError {
  return new CppccError('CPPCC_NOT_SUPPORTED', `本系统没有装载${what}，不能办理该件。请联系管理员。`, {
    details,
  });
}

/** One limit and one sentence for it, wherever a file is counted. */
export function fileTooLarge(maxBytes: number): CppccError {
  const message = `文件不能超过${Math.floor(maxBytes / 1_048_576)}MB，请压缩或拆分后重新选择。`;
  return new CppccError('CPPCC_TOO_LARGE', message, { path: 'bytes' });
}
