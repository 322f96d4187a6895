/** Files that go with a case: which kinds there are, what they may be called, what is in them. */
export { checkFile } from './files/check-file.js';
export type { GivenFile } from './files/check-file.js';
export { checkFileName, getFileKind } from './files/file-name.js';
export { fileKinds } from './files/kinds.js';
export type { FileKind } from './files/kinds.js';
