import { isKind, type FileKind } from './kinds.js';

/** Endings that some system runs or shows as a page, also where another ending follows: `a.php.pdf`, `提案.exe.pdf`. */
const active =
  /\.(exe|bat|cmd|scr|msi|dll|jar|js|jse|mjs|vbs|vbe|wsf|hta|lnk|ps1|sh|php\d?|phtml|jspx?|aspx?|cgi|html?|xhtml|svg|docm|xlsm|pptm|dotm)\./i;

/** Names that mean a device to Windows, whatever ending they have. */
const device = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i;

/** Marks that nobody sees and that can make a name read otherwise than it is. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\ufe00-\ufe0f]/u;

/** The kind that a name says, if it is one there is. */
export function getFileKind(name: string): FileKind | undefined {
  const ending = /[^.]\.([a-z]{2,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return isKind(ending) ? ending : undefined;
}

/** Why a file may not be called so, and what to do; undefined where it may. */
export function checkFileName(name: string, kinds: readonly FileKind[]): string | undefined {
  if (name.trim() === '') return '文件没有名称，请改名后重新选择。';
  if (name.length > 200) return '文件名过长，不能超过200个字符，请改短后重新选择。';
  if (hidden.test(name)) return '文件名中有看不见的字符，请重新输入文件名后再选择。';
  if (/[\\/:*?"<>|]/.test(name)) return '文件名中不能有\\ / : * ? " < > |，请改名后重新选择。';
  if (/^\s|[\s.]$/.test(name)) return '文件名的开头不能是空格，末尾不能是空格或句点，请改名后重新选择。';
  if (device.test(name)) return '这个文件名是Windows系统保留的，请改名后重新选择。';
  const kind = getFileKind(name);
  if (kind === undefined || !kinds.includes(kind) || active.test(name))
    return `不能上传这种文件。可以上传的有：${kinds.join('、')}。请另存为其中一种，或压缩后重新选择。`;
  return undefined;
}
