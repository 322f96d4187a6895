import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Handler } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/**
 * Serves exactly the files that lie in these folders now, by name. A request picks one of them or none: no path out of
 * a request ever reaches the file system.
 */
export function serveFiles(folders: readonly string[]): Handler {
  const files = new Map<string, StaticFile>();
  for (const folder of folders)
    for (const name of listFiles(folder)) files.set(name, readStatic(join(folder, name)));
  return (context) => {
    const file = files.get(context.req.param('name') ?? '');
    if (file === undefined) return context.text('没有这个文件。', 404);
    context.header('ETag', file.etag);
    context.header('Cache-Control', 'no-cache');
    if (context.req.header('if-none-match') === file.etag) return context.body(null, 304);
    return context.body(file.bytes, 200, { 'Content-Type': file.type });
  };
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

function readStatic(path: string): StaticFile {
  const bytes = new Uint8Array(readFileSync(path));
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { bytes, type: types[extname(path)] ?? 'application/octet-stream', etag };
}
