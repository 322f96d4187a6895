import { checkFileName, getFileKind } from './file-name.js';
import { fileKinds, isOtherType, type Content, type FileKind } from './kinds.js';
import { sniff } from './sniff.js';

export interface GivenFile {
  readonly name: string;
  /** Media type as the sender says it; may be empty. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export type CheckedFile =
  | { readonly ok: true; readonly type: string }
  | { readonly ok: false; readonly path: 'name' | 'type' | 'bytes'; readonly message: string };

const contents: Readonly<Partial<Record<Content, string>>> = {
  pdf: 'PDF文件',
  doc: '旧格式的文字文档',
  docx: '文字文档',
  xls: '旧格式的表格',
  xlsx: '表格',
  ppt: '旧格式的演示文稿',
  pptx: '演示文稿',
  ofd: 'OFD文件',
  zip: '压缩文件',
  rar: 'RAR压缩文件',
  text: '纯文本或网页',
  jpeg: '图片',
  png: '图片',
};

/** Do name, type and content say the same, and is it among what the committee takes? With the type to keep it under. */
export function checkFile({ name, type, bytes }: GivenFile, kinds: readonly FileKind[]): CheckedFile {
  const problem = checkFileName(name, kinds);
  const kind = getFileKind(name);
  if (problem !== undefined || kind === undefined)
    return { ok: false, path: 'name', message: problem ?? '不能上传这种文件。' };
  if (isOtherType(kind, type)) return { ok: false, path: 'type', message: describe(kind) };
  const { content, type: own } = fileKinds[kind];
  const found = sniff(bytes);
  return found === content
    ? { ok: true, type: own }
    : { ok: false, path: 'bytes', message: describe(kind, found) };
}

function describe(kind: FileKind, found: Content = 'unknown'): string {
  if (found === 'macros') return '文件中含有宏，不能上传。请另存为不含宏的文档后重新选择。';
  if (found === 'locked') return '文件设有打开密码，别人无法查看。请取消密码后重新选择。';
  const what = contents[found];
  const actually = what === undefined ? '可能已损坏，或只是改了文件名' : `实际是${what}`;
  return `文件内容与文件名不符：名称以.${kind}结尾，内容${actually}。请用相应的软件打开原文件，另存为.${kind}后重新选择。`;
}
