import { fileURLToPath } from 'node:url';
import { createBackend, type CaseStore, type FileStore } from '@cppcc-kit/adapter';
import { createHandler, type OriginOptions } from '@cppcc-kit/adapter/handler';
import type { Profile } from '@cppcc-kit/sdk';
import { toIsoDate } from '@cppcc-kit/sdk/calendar';
import { Hono } from 'hono';
import type { Clock } from './clock.js';
import { units } from './content/index.js';
import { createPages } from './pages/pages.js';
import type { PasswordHash } from './passwords.js';
import { createRules } from './rules.js';
import { keepNothing, sameOriginWrites, securityHeaders } from './security.js';
import type { Sessions } from './sessions.js';
import { createSignIn, getAccount } from './sign-in.js';
import { serveFiles } from './static-files.js';

export interface PortalOptions extends OriginOptions {
  readonly store: CaseStore;
  readonly files: FileStore;
  readonly sessions: Sessions;
  /** Of every demonstration account. */
  readonly password: PasswordHash;
  readonly profile: Profile;
  readonly clock: Clock;
}

const folderOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const assets = [folderOf('../public'), folderOf('../../../packages/components/dist')];

/** The whole portal: pages, files, sign-in, and the kit's own interface under `/api/cppcc`. */
export function createPortal({
  store,
  files,
  sessions,
  password,
  profile,
  clock,
  ...origins
}: PortalOptions): Hono {
  const backend = createBackend({ ...createRules(profile), store, files, now: clock.now });
  const handle = createHandler({
    backend,
    ...origins,
    basePath: '/api/cppcc',
    authenticate: ({ headers }) => getAccount(headers, sessions)?.actor,
  });
  const app = new Hono();
  app.use(securityHeaders);
  app.on(['GET'], ['/health', '/healthz'], async (context) => {
    await store.list({ addresses: [], limit: 1 });
    return context.json({ ok: true });
  });
  app.get('/assets/:name', serveFiles(assets));
  app.all('/api/cppcc/*', (context) => handle(context.req.raw));
  app.use('/api/*', keepNothing);
  app.use('/api/*', sameOriginWrites(origins));
  app.route('/api', createSignIn({ sessions, password, ...origins }));
  app.get('/api/profile', (context) => context.json(profile));
  // The kit's directory is for people who have signed in; what an office is called is no secret.
  app.get('/api/units', (context) => context.json(units.map(({ id, name }) => ({ id, name }))));
  if (clock.advance !== undefined) app.post('/api/test/clock', moveClock(clock.advance));
  // Whoever asks for JSON must not be answered with a page.
  app.all('/api/*', async ({ req }) => handle(new Request(new URL('/api/cppcc/nowhere', req.url))));
  const getVisitor = (headers: Headers) => getAccount(headers, sessions);
  const getToday = clock.advance === undefined ? undefined : () => toIsoDate(clock.now());
  app.route('/', createPages({ backend, profile, getVisitor, getToday }));
  return app;
}

/** For tests only: exists where the portal was started with a standing clock. */
function moveClock(advance: NonNullable<Clock['advance']>) {
  return async ({ req }: { readonly req: { json(): Promise<unknown> } }) => {
    const { now } = (await req.json().catch(() => ({}))) as { readonly now?: unknown };
    return new Response(null, { status: typeof now === 'string' && advance(now) ? 204 : 400 });
  };
}
