const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** More parts than any office file has: a larger archive is one of ordinary files. */
const MOST = 20_000;

/**
 * Names of what is in an archive, from its directory at the end; nothing is unpacked. Undefined where there is none that can
 * be read: the file is cut or made up.
 */
export function listZipEntries(bytes: Uint8Array): readonly string[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  for (let index = 0; index < count && index < MOST; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return undefined;
    const length = view.getUint16(at + 28, true);
    if (at + 46 + length > end) return undefined;
    names.push(String.fromCharCode(...bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** A comment of up to 65535 bytes may follow the directory's end. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 65_535; at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}
