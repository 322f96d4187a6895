import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createHandler } from '@cppcc-kit/adapter/handler';
import { memoryAdapter } from '@cppcc-kit/adapter/memory';
import { shangzhou } from '@cppcc-kit/profiles';
import { chinaCalendar } from '@cppcc-kit/sdk/calendar';
import { proposalProcess } from '@cppcc-kit/sdk/proposal';

/** A site that has nothing but pages of its own, the script files, and a service: as the guide tells it. */
export interface HostPage {
  readonly address: string;
  /** What the pages' own forms have sent. */
  readonly posted: readonly URLSearchParams[];
  /** The second script file is not there. */
  lose(lost: boolean): void;
  stop(): Promise<void>;
}

const dist = new URL('../../packages/components/dist/', import.meta.url);
const member = { id: 'm1', name: '陈立群', roles: ['member'] };
const nonce = 'a1b2c3';

const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>提交提案</title>
<script nonce="${nonce}" src="/assets/cppcc-proposal-form.min.js?v=7" defer></script>
</head>
<body><h1>提交提案</h1><cppcc-proposal-form src="/cppcc/kit.json"></cppcc-proposal-form></body>
</html>`;

/** The site's own files by path, the policy under which they are served, and what `/cppcc/kit.json` answers. */
interface HostFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly policy: string;
  readonly kit: object;
}

/** Nothing but what carries the nonce may run: no inline script, no host by name. */
const strictest: HostFiles = {
  files: { '/': page },
  policy: `default-src 'none'; connect-src 'self'; script-src 'nonce-${nonce}'`,
  kit: {
    baseUrl: '/api/cppcc',
    supports: { attachments: true, directory: true },
    profile: shangzhou,
    actor: member,
  },
};

const typeOf = (path: string) =>
  path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';

export async function startHostPage({ files, policy, kit } = strictest): Promise<HostPage> {
  const backend = memoryAdapter({
    processes: [proposalProcess],
    profile: shangzhou,
    calendar: chinaCalendar,
    now: () => '2026-01-12T09:00:00+08:00',
    directory: {
      people: () => Promise.resolve([{ id: 'm2', name: '苏巧云' }]),
      units: () => Promise.resolve([{ id: 'education', name: '教育局' }]),
    },
  });
  const service = createHandler({ backend, basePath: '/api/cppcc', authenticate: () => member });
  const posted: URLSearchParams[] = [];
  let isLost = false;

  const answer = (body: string, path: string): Response =>
    new Response(body, {
      headers: { 'content-type': `${typeOf(path)}; charset=utf-8`, 'content-security-policy': policy },
    });

  const listener = getRequestListener(async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/api/')) return service(request);
    if (pathname === '/cppcc/kit.json') return Response.json(kit);
    if (request.method === 'POST') posted.push(new URLSearchParams(await request.text()));
    const own = files[pathname];
    if (own !== undefined) return answer(own, pathname);
    const name = pathname.slice('/assets/'.length);
    // Where the page goes on to: any other page of the site.
    if (!pathname.startsWith('/assets/')) return answer('<!doctype html><title>门户</title>', pathname);
    if (!name.endsWith('.min.js') || (isLost && name.includes('extras')))
      return new Response('', { status: 404 });
    return answer(readFileSync(new URL(name, dist), 'utf8'), pathname);
  });
  const site = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    posted,
    lose(lost) {
      isLost = lost;
    },
    stop: () =>
      new Promise((resolve) => {
        site.close(() => resolve());
        // A browser that was not closed keeps its connections.
        site.closeAllConnections();
      }),
  };
}
