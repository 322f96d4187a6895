import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryFiles, memoryStore } from '@cppcc-kit/adapter/memory';
import { demoPassword } from './accounts.js';
import { systemClock } from './clock.js';
import { hashPassword } from './passwords.js';
import { createPortal, type PortalOptions } from './portal.js';
import { anlan } from './profile.js';
import { openSessions } from './sessions.js';

/** A portal of its own for one test, in memory unless said otherwise. */
export async function createTestPortal(options: Partial<PortalOptions> = {}) {
  const portal = createPortal({
    store: memoryStore(),
    files: memoryFiles(),
    sessions: options.sessions ?? (await openSessions(join(await createTestFolder(), 'sessions.json'))),
    password: await hashPassword(demoPassword),
    profile: anlan,
    clock: systemClock,
    ...options,
  });
  const request = async (path: string, init: RequestInit = {}) =>
    portal.request(`http://portal.test${path}`, init);
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) =>
    request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  /** Header with which the next requests are this account's. */
  const signIn = async (account: string, password: string = demoPassword) => {
    const response = await post('/api/session', { account, password });
    if (response.status !== 200) throw new Error(`Signing in answered ${response.status}.`);
    return { cookie: response.headers.getSetCookie()[0]!.split(';')[0]! };
  };
  return { request, post, signIn };
}

export const createTestFolder = () => mkdtemp(join(tmpdir(), 'cppcc-portal-'));
