import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Sign-ins, kept in one small file so that a restart keeps them. */
export interface Sessions {
  /** Begins a session; resolves with its token once it is on disk. */
  open(personId: string): Promise<string>;
  /** Whose session this is; undefined for a forged, ended or expired one. */
  find(token: string): string | undefined;
  close(token: string): Promise<void>;
}

interface Session {
  readonly personId: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** One working day: nobody who leaves the office stays signed in overnight. */
export const sessionHours = 12;

/**
 * Tokens are 256 random bits; the file keeps only their digests, so that reading it lets nobody in.
 * `now` gives milliseconds since 1970.
 */
export async function openSessions(file: string, now: () => number = Date.now): Promise<Sessions> {
  let sessions = await read(file);
  let saved: Promise<void> = Promise.resolve();

  const save = (): Promise<void> => {
    const text = JSON.stringify(Object.fromEntries(sessions));
    saved = saved.catch(() => undefined).then(() => write(file, text));
    return saved;
  };
  return {
    async open(personId) {
      const token = randomBytes(32).toString('base64url');
      sessions = new Map([...sessions].filter(([, { expires }]) => expires > now()));
      sessions.set(digest(token), { personId, expires: now() + sessionHours * 3_600_000 });
      await save();
      return token;
    },
    find(token) {
      const session = sessions.get(digest(token));
      return session !== undefined && session.expires > now() ? session.personId : undefined;
    },
    async close(token) {
      if (sessions.delete(digest(token))) await save();
    },
  };
}

const digest = (token: string) => createHash('sha256').update(token).digest('hex');

async function read(file: string): Promise<Map<string, Session>> {
  try {
    return new Map(Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, Session>));
  } catch (error) {
    // No file yet, or one that a power failure cut short: everybody signs in again.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}

/** Written beside and renamed, so that there is always one whole file. */
async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
