const messages = {
  CPPCC_STORAGE_FULL: '浏览器存储空间已满，草稿未能保存。请删除不需要的草稿，或先把正文复制到文档中保存。',
  CPPCC_STORAGE_BLOCKED: '本站的其他窗口占用草稿存储，草稿未能保存。请关闭其他窗口，再继续填写。',
  CPPCC_STORAGE_OUTDATED: '本系统已更新，草稿未能保存。请先把正文复制到文档中保存，再刷新页面。',
  CPPCC_STORAGE_UNAVAILABLE:
    '浏览器不允许保存，草稿未能保存。请先把正文复制到文档中保存，再换用普通窗口填写。',
};

export type DraftErrorCode = keyof typeof messages;

/** Says why a draft could not be kept, and tells the person at the screen what to do about it. */
export class DraftError extends Error {
  readonly code: DraftErrorCode;

  constructor(code: DraftErrorCode, cause?: unknown) {
    super(messages[code]);
    this.name = 'DraftError';
    this.code = code;
    // The second argument of Error() is younger than our oldest browser.
    Object.assign(this, { cause });
  }
}

export function toDraftError(cause: unknown): DraftError {
  if (cause instanceof DraftError) return cause;
  const { name } = Object(cause) as { name?: unknown };
  if (name === 'QuotaExceededError') return new DraftError('CPPCC_STORAGE_FULL', cause);
  return new DraftError(
    name === 'VersionError' ? 'CPPCC_STORAGE_OUTDATED' : 'CPPCC_STORAGE_UNAVAILABLE',
    cause,
  );
}
