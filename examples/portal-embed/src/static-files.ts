import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Handler } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

interface StaticFile {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  /** By content coding, as the file is sent; `identity` is the file itself. Made when it is first asked for. */
  readonly get: (coding: Coding) => Uint8Array<ArrayBuffer>;
}

type Coding = 'br' | 'gzip' | 'identity';

/**
 * Serves exactly the files that lie in these folders now, by name. A request picks one of them or none: no path out of
 * a request ever reaches the file system.
 */
export function serveFiles(folders: readonly string[]): Handler {
  const files = new Map<string, StaticFile>();
  for (const folder of folders)
    for (const name of listFiles(folder)) files.set(name, readStatic(folder, name));
  return (context) => {
    const file = files.get(context.req.param('name') ?? '');
    if (file === undefined) return context.text('没有这个文件。', 404);
    const coding = chooseCoding(context.req.header('accept-encoding'));
    // Each coding is other bytes and so another tag (RFC 9110 §8.8.3.3).
    const etag = coding === 'identity' ? file.etag : file.etag.replace(/"$/, `-${coding}"`);
    context.header('ETag', etag);
    context.header('Cache-Control', file.cacheControl);
    context.header('Vary', 'Accept-Encoding');
    if (hasAlready(context.req.header('if-none-match'), etag)) return context.body(null, 304);
    if (coding !== 'identity') context.header('Content-Encoding', coding);
    return context.body(file.get(coding), 200, { 'Content-Type': file.type });
  };
}

/** Compared weakly: a proxy may have weakened the tag (RFC 9110 §13.1.2). */
const hasAlready = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, ''))) ?? false;

/** The best of what the browser takes (RFC 9110 §12.5.3); over plain http browsers do not take brotli. */
function chooseCoding(header = ''): Coding {
  const taken = new Map(
    header.split(',').map((each) => {
      const [name = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((part) => part.startsWith('q='))?.slice(2) ?? '1';
      return [name, Number(quality) > 0] as const;
    }),
  );
  const takes = (name: string) => taken.get(name) ?? taken.get('*') ?? false;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/** A folder that is not there yet, because nothing has been built, holds nothing. */
function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && extname(entry.name) in types)
      .map(({ name }) => name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function readStatic(folder: string, name: string): StaticFile {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const made = new Map<Coding, Uint8Array<ArrayBuffer>>([['identity', bytes]]);
  return {
    type: types[extname(name)] ?? 'application/octet-stream',
    etag,
    // A name with a hash in it never means other bytes.
    cacheControl: /-[\w-]{8}\.min\.js$/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    get(coding) {
      const known = made.get(coding) ?? compress(coding, bytes);
      made.set(coding, known);
      return known;
    },
  };
}

function compress(coding: Coding, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (coding === 'gzip') return new Uint8Array(gzipSync(bytes, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return new Uint8Array(brotliCompressSync(bytes, { params }));
}
