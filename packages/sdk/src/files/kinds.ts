/** What the bytes of a file show it to be. */
export type Content =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'ofd'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'zip'
  | 'rar'
  | 'text'
  | 'jpeg'
  | 'png'
  /** Nothing that anybody may hand over, each said in its own words. */
  | 'macros'
  | 'locked'
  | 'unknown';

interface Kind {
  /** What the server says it is, whatever the sender said. */
  readonly type: string;
  readonly content: Content;
  /** What browsers and office programs call it too. */
  readonly aliases?: readonly string[];
}

/** Kinds of files by the ending of their name; the profile says which of them a committee takes (domain §3.1 [S11]). */
export const fileKinds = {
  pdf: { type: 'application/pdf', content: 'pdf' },
  doc: { type: 'application/msword', content: 'doc' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    content: 'docx',
  },
  xls: { type: 'application/vnd.ms-excel', content: 'xls' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content: 'xlsx' },
  ppt: { type: 'application/vnd.ms-powerpoint', content: 'ppt' },
  pptx: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    content: 'pptx',
  },
  zip: { type: 'application/zip', content: 'zip', aliases: ['application/x-zip-compressed'] },
  rar: {
    type: 'application/vnd.rar',
    content: 'rar',
    aliases: ['application/x-rar-compressed', 'application/x-rar', 'application/x-compressed'],
  },
  txt: { type: 'text/plain', content: 'text' },
  // The national format for official papers (GB/T 33190) and that of WPS.
  ofd: { type: 'application/ofd', content: 'ofd' },
  wps: { type: 'application/vnd.ms-works', content: 'doc' },
  et: { type: 'application/vnd.ms-excel', content: 'xls' },
  jpg: { type: 'image/jpeg', content: 'jpeg' },
  jpeg: { type: 'image/jpeg', content: 'jpeg' },
  png: { type: 'image/png', content: 'png' },
} as const satisfies Readonly<Record<string, Kind>>;

export type FileKind = keyof typeof fileKinds;

export const isKind = (ending: string): ending is FileKind =>
  Object.prototype.hasOwnProperty.call(fileKinds, ending);

/** What a media type says, if it is one of ours; many computers know no type for a file, or one of their own. */
export function isOtherType(kind: FileKind, type: string): boolean {
  const given = type.split(';')[0]?.trim().toLowerCase() ?? '';
  const { type: own, content, aliases = [] }: Kind = fileKinds[kind];
  if (given === own || aliases.includes(given)) return false;
  const others: readonly Kind[] = Object.values(fileKinds).filter((each: Kind) => each.content !== content);
  const isOthers = others.some((each) => each.type === given || each.aliases?.includes(given) === true);
  return isOthers || /\b(html|svg|xml$|javascript|ecmascript)|x-msdownload|x-sh\b/.test(given);
}
