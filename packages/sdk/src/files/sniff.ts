import { hasUtf16, startsWith, toLatin } from './bytes.js';
import type { Content } from './kinds.js';
import { isText } from './plain-file.js';
import { listZipEntries } from './zip-entries.js';

/**
 * Readers take a header that stands a little later: white space, a mark of UTF-8 or lines for the printer come before it.
 * After anything else, such as the beginning of a program or a page, other readers take the file for that.
 */
const PDF = /^(?:\xef\xbb\xbf)?(?:[\s\0]|\x1b%-12345X|@PJL[^\r\n<]*)*%PDF-/;

/** What the bytes are, by the marks that each format begins with; names and types can say anything. */
export function sniff(bytes: Uint8Array): Content {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return sniffOle(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return sniffZip(bytes);
  // RAR 1.5 to 4, and 5.
  if (startsWith(bytes, [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07])) return 'rar';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (PDF.test(toLatin(bytes.subarray(0, 1024)))) return 'pdf';
  return isText(bytes) ? 'text' : 'unknown';
}

/** Old office files are small file systems; the names of their parts, in UTF-16, say what they are. */
function sniffOle(bytes: Uint8Array): Content {
  if (hasUtf16(bytes, 'EncryptedPackage')) return 'locked';
  if (hasUtf16(bytes, '_VBA_PROJECT')) return 'macros';
  if (hasUtf16(bytes, 'WordDocument')) return 'doc';
  if (hasUtf16(bytes, 'Workbook') || hasUtf16(bytes, 'Book')) return 'xls';
  return hasUtf16(bytes, 'PowerPoint Document') ? 'ppt' : 'unknown';
}

/** New office files are archives; the folder of their main part says what they are. */
function sniffZip(bytes: Uint8Array): Content {
  const names = listZipEntries(bytes);
  if (names === undefined) return 'unknown';
  if (names.includes('OFD.xml')) return 'ofd';
  if (!names.includes('[Content_Types].xml')) return 'zip';
  if (names.some((name) => /(^|\/)vba(Project|Data)|(^|\/)macrosheets\//i.test(name))) return 'macros';
  const has = (folder: string) => names.some((name) => name.startsWith(folder));
  if (has('word/')) return 'docx';
  if (has('xl/')) return 'xlsx';
  return has('ppt/') ? 'pptx' : 'zip';
}
