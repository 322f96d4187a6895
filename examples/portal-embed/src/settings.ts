import { checkOrigins } from '@cppcc-kit/adapter/handler';
import type { Profile } from '@cppcc-kit/sdk';
import { chooseProfile } from './profile.js';

export interface Settings {
  readonly port: number;
  /** Folder of the embedded database and of the sign-ins. */
  readonly dataFolder: string;
  /** A PostgreSQL server to use instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  readonly profile: Profile;
  /** Fill an empty database with the demonstration cases. */
  readonly seed: boolean;
  /** Addresses at which people open the portal, where a proxy in front tells another `Host`. */
  readonly trustedOrigins: readonly string[];
  /** The proxy in front sets `X-Forwarded-*` or `Forwarded` itself. */
  readonly trustProxy: boolean;
  /** ISO instant at which the portal's clock stands still, for tests. */
  readonly now: string | undefined;
}

/** @throws {Error} with what to change where a variable cannot be used */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    port: parsePort(env['PORT']),
    dataFolder: env['CPPCC_DATA'] ?? '.data/portal',
    databaseUrl: env['DATABASE_URL'],
    profile: chooseProfile(env['CPPCC_PROFILE']),
    seed: env['CPPCC_SEED'] !== '0',
    trustedOrigins: parseOrigins(env['CPPCC_ORIGINS']),
    trustProxy: env['CPPCC_TRUST_PROXY'] === '1',
    // A portal that people rely on never tells them another time than theirs.
    now: env['NODE_ENV'] === 'production' ? undefined : parseInstant(env['CPPCC_NOW']),
  };
}

function parsePort(text = '8080'): number {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT=${text} is no port. Write a number from 0 to 65535, as in PORT=9000.`);
  return port;
}

/** `https://portal.example,http://10.0.0.8:8080` */
function parseOrigins(text = ''): readonly string[] {
  const origins = text.split(/[\s,]+/).filter((each) => each !== '');
  try {
    checkOrigins(origins);
  } catch (cause) {
    throw new Error(`CPPCC_ORIGINS=${text} is no list of origins. Write it as https://portal.example.`, {
      cause,
    });
  }
  return origins;
}

function parseInstant(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time))
    throw new Error(`CPPCC_NOW=${text} is no instant. Write it as 2026-03-02T09:00:00+08:00.`);
  return new Date(time).toISOString();
}
