import type { CaseBackend, CaseView } from '@cppcc-kit/adapter';
import { anonymous } from '@cppcc-kit/adapter';
import { isCppccError, type Profile } from '@cppcc-kit/sdk';
import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import type { Account } from '../accounts.js';
import { notices } from '../content/index.js';
import { createCasePage } from './case-page.js';
import { createFigures } from './figures.js';
import { renderHome, renderNotices } from './home.js';
import { renderPage, siteName, type Html, type Page } from './layout.js';
import { isFor, sections } from './sections.js';
import { createSignInPage, toNext } from './sign-in-page.js';
import { workPages, type WorkPage } from './work-pages.js';

export interface PagesOptions {
  readonly backend: CaseBackend;
  readonly profile: Profile;
  readonly getVisitor: (headers: Headers) => Account | undefined;
  /** ISO date, where the portal's clock stands. */
  readonly getToday?: (() => string) | undefined;
}

/** The portal's pages by address. */
export function createPages({ backend, profile, getVisitor, getToday }: PagesOptions): Hono {
  const app = new Hono();
  const countFigures = createFigures(backend);
  const visitor = ({ req }: Context) => getVisitor(req.raw.headers);
  const send = (context: Context, page: Page, status: 200 | 403 | 404 = 200) => {
    // A page shows who is signed in: the next person at this computer must not get it from a cache.
    context.header('Cache-Control', 'no-store');
    const visit = { path: context.req.path, account: visitor(context), profile, today: getToday?.() };
    return context.html(renderPage(page, visit), status);
  };
  const signIn = (context: Context) =>
    context.redirect(`/login?next=${encodeURIComponent(context.req.path)}`);

  app.get('/', async (context) =>
    send(context, { title: siteName, trail: [], body: renderHome(await countFigures()), isPublic: true }),
  );
  app.get('/login', (context) => send(context, createSignInPage(toNext(context.req.query('next')))));
  app.get('/open', (context) => send(context, openPage));
  app.get('/notices', (context) =>
    send(context, {
      title: '通知公告',
      trail: [{ label: '通知公告' }],
      body: html`<h1>通知公告</h1>
        ${renderNotices('全部', notices)}`,
    }),
  );
  app.get('/notices/:number', (context) => {
    const notice = notices[Number(context.req.param('number')) - 1];
    return notice === undefined ? send(context, notFound, 404) : send(context, createNoticePage(notice));
  });

  for (const [path, page] of Object.entries(workPages)) {
    app.get(path, (context) => {
      const account = visitor(context);
      const section = sections.find((each) => each.path === path);
      if (account === undefined) return signIn(context);
      if (section !== undefined && !isFor(section, account)) return send(context, notForYou(page), 403);
      return send(context, createWorkPage(page, page.element(context.req.query('case'), account)));
    });
  }

  app.get('/cases/:id', async (context) => {
    const account = visitor(context);
    const view = await find(backend, account, context.req.param('id'));
    if (view !== undefined)
      return send(context, createCasePage(view, profile, account === undefined ? openTrail : workTrail));
    return account === undefined ? signIn(context) : send(context, notFound, 404);
  });
  // A mounted app's own notFound is never asked.
  app.get('*', (context) => send(context, notFound, 404));
  return app;
}

async function find(
  backend: CaseBackend,
  account: Account | undefined,
  id: string,
): Promise<CaseView | undefined> {
  try {
    return await backend.as(account?.actor ?? anonymous).get(id);
  } catch (error) {
    if (isCppccError(error, 'CPPCC_NOT_FOUND')) return undefined;
    throw error;
  }
}

const openTrail = { label: '提案公开', path: '/open' };
const workTrail = { label: '提案工作', path: '/todo' };

const openPage: Page = {
  title: '提案公开',
  trail: [{ label: '提案公开' }],
  isPublic: true,
  body: html`<h1>提案公开</h1>
    <p class="lead">经提案者同意公开的提案和办理答复。</p>
    <cppcc-case-list process="proposal" href-template="/cases/{id}"></cppcc-case-list>`,
};

function createWorkPage({ title, lead }: WorkPage, element: Html): Page {
  return {
    title,
    trail: [{ label: '提案工作', path: '/todo' }, { label: title }],
    body: html`<h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${element}`,
  };
}

function createNoticePage({ date, kind, title }: (typeof notices)[number]): Page {
  return {
    title,
    trail: [{ label: '通知公告', path: '/notices' }, { label: title }],
    body: html`<article class="sheet">
      <h1>${title}</h1>
      <p class="muted">${kind}　${date}</p>
      <p class="text">本条为演示内容，只有标题。</p>
    </article>`,
  };
}

const notForYou = ({ title }: WorkPage): Page => ({
  title,
  trail: [{ label: title }],
  body: html`<h1>${title}</h1>
    <p class="lead">您的账号没有这项工作。如需办理，请切换到有关工作账号。</p>`,
});

const notFound: Page = {
  title: '没有找到',
  trail: [{ label: '没有找到' }],
  body: html`<h1>没有找到</h1>
    <p class="lead">没有这个页面，或您无权查看。请核对地址，或返回首页重新选择。</p>`,
};
