import { startsWith } from './bytes.js';

/**
 * Could this be a text that Notepad wrote: UTF-8, GB 18030, or UTF-16 with its mark? No other control character stands in
 * one than tab, line and page breaks. The sdk decodes nothing: what counts is that no program is hidden in it.
 */
export function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return bytes.length % 2 === 0;
  return bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a);
}
