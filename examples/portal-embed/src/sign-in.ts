import { getHost, type OriginOptions } from '@cppcc-kit/adapter/handler';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, setCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';
import { findAccount, findAccountOf, toLogin, type Account } from './accounts.js';
import { isPassword, type PasswordHash } from './passwords.js';
import { sessionHours, type Sessions } from './sessions.js';
import { createThrottle } from './throttle.js';

const cookieName = 'cppcc_session';

/** A mistyped password is a matter of a few attempts, many names from one place are not. */
const perAccount = { failures: 5, minutes: 10 };
const perAddress = { failures: 50, minutes: 10 };

export interface SignInOptions extends OriginOptions {
  readonly sessions: Sessions;
  /** All accounts of the demonstration share one password. */
  readonly password: PasswordHash;
}

/** Who sent the request: decided by the session alone, so nothing in the request can claim a role. */
export function getAccount(headers: Headers, sessions: Sessions): Account | undefined {
  const token = getToken(headers);
  const personId = token === undefined ? undefined : sessions.find(token);
  return personId === undefined ? undefined : findAccountOf(personId);
}

const getToken = (headers: Headers): string | undefined =>
  parse(headers.get('cookie') ?? '', cookieName)[cookieName];

/** `POST /api/session` signs in, `DELETE /api/session` signs out, `GET /api/me` says who is signed in. */
export function createSignIn({ sessions, password, trustProxy = false }: SignInOptions): Hono {
  const byAccount = createThrottle(perAccount);
  const byAddress = createThrottle(perAddress);
  const app = new Hono();

  app.post(
    '/session',
    bodyLimit({ maxSize: 4096, onError: (context) => refuse(context, 413, '请求过长，没有处理。') }),
    async (context) => {
      const given = await readCredentials(context);
      if (given === undefined) return refuse(context, 400, '请填写登录名和口令。');
      const address = getAddress(context, trustProxy);
      const guesses = `${address} ${toLogin(given.account).slice(0, 100)}`;
      const wait = Math.max(byAccount.waitFor(guesses), byAddress.waitFor(address));
      if (wait > 0) {
        context.header('Retry-After', String(wait));
        return refuse(context, 429, `登录失败次数过多，请${Math.ceil(wait / 60)}分钟后再试。`);
      }
      byAccount.count(guesses);
      byAddress.count(address);
      const account = findAccount(given.account);
      const right = await isPassword(given.password, password);
      if (account === undefined || !right)
        return refuse(context, 401, '登录名或口令不对，请核对后重新登录。');
      byAccount.forgive(guesses);
      byAddress.forgive(address);
      await end(context, sessions);
      setCookie(context, cookieName, await sessions.open(account.actor.id), {
        httpOnly: true,
        // Only where it is known that people come by https; county portals are often plain http.
        secure: getHost(context.req.raw, trustProxy).protocol === 'https:',
        sameSite: 'Lax',
        path: '/',
        maxAge: sessionHours * 3600,
      });
      return context.json(describe(account));
    },
  );

  app.delete('/session', async (context) => {
    await end(context, sessions);
    deleteCookie(context, cookieName, { path: '/' });
    return context.body(null, 204);
  });

  app.get('/me', (context) => context.json(describe(getAccount(context.req.raw.headers, sessions))));
  return app;
}

async function end(context: Context, sessions: Sessions): Promise<void> {
  const token = getToken(context.req.raw.headers);
  if (token !== undefined) await sessions.close(token);
}

/** Only JSON is read: another site's form cannot send it. */
async function readCredentials(
  context: Context,
): Promise<{ readonly account: string; readonly password: string } | undefined> {
  if (context.req.header('content-type')?.startsWith('application/json') !== true) return undefined;
  const body = (await context.req.json().catch(() => undefined)) as
    Partial<Record<string, unknown>> | null | undefined;
  const account = body?.['account'];
  const password = body?.['password'];
  return typeof account === 'string' && typeof password === 'string' ? { account, password } : undefined;
}

/** What the page is told of the person: who he is, and of a member what he would otherwise type into every proposal. */
function describe(account: Account | undefined) {
  if (account === undefined) return { actor: null };
  const { actor, member } = account;
  return { actor, ...(member === undefined ? {} : { proposer: { name: actor.name, ...member } }) };
}

function refuse(context: Context, status: 400 | 401 | 413 | 429, title: string) {
  return context.json({ title }, status);
}

/**
 * The connection's own address: headers that name another are anybody's word. Behind a trusted proxy the last address that
 * it added; else all people would share one, and one of them could lock everybody out.
 */
function getAddress({ env, req }: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? req.header('x-forwarded-for')?.split(',').pop()?.trim() : undefined;
  if (forwarded !== undefined && forwarded !== '') return forwarded;
  const { incoming } = (env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? 'local';
}
