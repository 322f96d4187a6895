import type { CaseAdapter, CaseView, WriteResult } from '@cppcc-kit/adapter';
import { restAdapter } from '@cppcc-kit/adapter/rest';
import type { JsonObject } from '@cppcc-kit/sdk';
import { demoPassword } from '../../examples/portal-embed/src/accounts.js';

/** Somebody who works without a browser: the same interface, the same session cookie. */
export interface Session {
  readonly adapter: CaseAdapter;
  /** Any request at all, as this person; `path` is below the service. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** The portal's page; undefined where it shows this person none. */
  readPage(path: string): Promise<string | undefined>;
  /** Throws where the back end refuses. */
  open(data: JsonObject, key?: string): Promise<CaseView>;
  send(view: CaseView, type: string, data?: JsonObject, key?: string): Promise<CaseView>;
}

let keys = 0;
export const newKey = () => `journey-${Date.now()}-${keys++}`;

const sessions = new Map<string, Promise<Session>>();

/** Signs in once for each portal and account; `visitor` has none. */
export function signIn(address: string, account: string): Promise<Session> {
  const key = `${address} ${account}`;
  const session = sessions.get(key) ?? openSession(address, account);
  sessions.set(key, session);
  return session;
}

async function openSession(address: string, account: string): Promise<Session> {
  const cookie = account === 'visitor' ? '' : await getCookie(address, account);
  const baseUrl = `${address}/api/cppcc`;
  const adapter = restAdapter({ baseUrl, headers: () => ({ cookie }), supports: { directory: true } });
  return {
    adapter,
    request: async (path, init = {}) =>
      fetch(`${baseUrl}${path}`, {
        ...init,
        headers: { cookie, ...(init.headers as Record<string, string>) },
      }),
    async readPage(path) {
      const response = await fetch(`${address}${path}`, { headers: { cookie }, redirect: 'manual' });
      return response.ok ? response.text() : undefined;
    },
    open: async (data, key = newKey()) =>
      taken(await adapter.open({ process: 'proposal', data }, { idempotencyKey: key })),
    send: async ({ id, version }, type, data = {}, key = newKey()) =>
      taken(await adapter.send(id, { type, data, expectedVersion: version }, { idempotencyKey: key })),
  };
}

async function getCookie(address: string, account: string): Promise<string> {
  const response = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, password: demoPassword }),
  });
  const [cookie] = response.headers.getSetCookie().map((line) => line.split(';')[0]);
  if (cookie === undefined) throw new Error(`${account} could not sign in: ${response.status}`);
  return cookie;
}

function taken(result: WriteResult): CaseView {
  if (result.ok) return result.case;
  throw new Error(result.refusals.map(({ code, path, message }) => `${code} ${path} ${message}`).join('; '));
}
