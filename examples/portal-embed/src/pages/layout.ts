import type { Profile } from '@cppcc-kit/sdk';
import { html } from 'hono/html';
import { accountGroups, demoPassword, type Account } from '../accounts.js';
import { county } from '../content/index.js';
import { isFor, sections, siteMenu } from './sections.js';

/** Markup in which everything interpolated was escaped. */
export type Html = ReturnType<typeof html>;

export interface Page {
  readonly title: string;
  /** Steps from the home page to this one, itself last; none on the home page. */
  readonly trail: readonly { readonly label: string; readonly path?: string }[];
  readonly body: Html;
  /** Pages for the public show the same to everybody, signed in or not. */
  readonly isPublic?: boolean;
}

export interface Visit {
  readonly path: string;
  readonly account: Account | undefined;
  readonly profile: Profile;
  /** The day it is here where that is not the day it is: the portal's clock was stopped for a test. */
  readonly today?: string | undefined;
}

/** The portal around a page: head, banner, menus, foot. The kit is embedded by one provider around the page's elements. */
export function renderPage({ title, trail, body, isPublic = false }: Page, visit: Visit): Html {
  const { today } = visit;
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${trail.length === 0 ? title : `${title} - ${siteName}`}</title>
        <link rel="icon" href="/assets/emblem.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/portal.css" />
        <script src="/assets/portal-2009.js"></script>
        <script src="/assets/cppcc.min.js" defer></script>
        <script src="/assets/app.js" type="module"></script>
      </head>
      <body>
        <a class="skip" href="#content">跳到主要内容</a>
        <header>${renderTop(visit)} ${renderBanner(visit)}</header>
        ${renderMenu(visit)}
        <div class="wrap columns">
          ${trail.length === 0 ? '' : renderTrail(trail)}
          <aside class="side" aria-label="栏目">${renderSide(visit)}</aside>
          <main id="content" class="main" tabindex="-1">
            <p id="message" role="status" tabindex="-1"></p>
            <cppcc-provider${isPublic ? html` data-public` : ''}${today === undefined ? '' : html` data-today="${today}"`}>${body}</cppcc-provider>
          </main>
        </div>
        ${renderFoot()}
      </body>
    </html>`;
}

export const siteName = `政协${county.name}委员会`;

function renderTop({ account }: Visit): Html {
  return html`<div class="top">
    <div class="wrap">
      <span id="today" class="today"></span>
      <span class="tools">
        <button type="button" id="elder" class="plain" aria-pressed="false">大字版</button>
        ${account === undefined ? html`<a href="/login">登录</a>` : html`<span class="who">${account.actor.name}（${account.title}）</span><button type="button" id="sign-out" class="plain">退出</button>`}
        ${renderSwitcher(account)}
      </span>
    </div>
  </div>`;
}

/** Demonstration only: signs in for real, with the account's own password. */
function renderSwitcher(account: Account | undefined): Html {
  return html`<details class="switcher" data-password="${demoPassword}">
    <summary>切换演示账号</summary>
    <div class="accounts">
      ${accountGroups.map(
        ({ label, accounts }) =>
          html`<div class="group">
            <h2>${label}</h2>
            <ul>
              ${accounts.map(
                ({ login, title, actor }) =>
                  html`<li>
                    <button
                      type="button"
                      data-account="${login}"
                      ${actor.id === account?.actor.id ? html` aria-current="true"` : ''}
                    >
                      <b>${actor.name}</b><small>${title}</small>
                    </button>
                  </li>`,
              )}
            </ul>
          </div>`,
      )}
    </div>
  </details>`;
}

function renderBanner({ profile }: Visit): Html {
  return html`<div class="banner">
    <div class="wrap">
      <a class="name" href="/">
        <img src="/assets/emblem.svg" alt="" width="72" height="72" />
        <span><strong>${siteName}</strong><small>提案与民主监督工作平台</small></span>
      </a>
      <p class="motto">
        团结　民主　协商　监督<small>现行规则：${profile.name}（${profile.id}）第${profile.version}版</small>
      </p>
    </div>
  </div>`;
}

function renderMenu({ path }: Visit): Html {
  return html`<nav class="menu" aria-label="网站导航">
    <ul class="wrap">
      ${siteMenu.map((item) => html`<li><a href="${item.path}" ${isHere(item.path, path) ? html` aria-current="page"` : ''}>${item.label}</a></li>`)}
    </ul>
  </nav>`;
}

function renderSide({ account, path }: Visit): Html {
  const work = !account?.actor.roles.some((role) => role !== 'public')
    ? html`<section class="box">
        <h2>提案工作</h2>
        <p>委员、承办单位和工作人员登录后，可以提交、审查、办理和评价提案。</p>
        <p><a class="go" href="/login">登录</a></p>
      </section>`
    : html`<nav class="box" aria-label="提案工作">
        <h2 class="work-title">提案工作</h2>
        <ul class="work">
          ${sections.filter((section) => isFor(section, account)).map((section) => html`<li><a href="${section.path}" ${isHere(section.path, path) ? html` aria-current="page"` : ''}>${section.label}</a></li>`)}
        </ul>
      </nav>`;
  return html`${work}
    <section class="box">
      <h2>联系我们</h2>
      <p>${county.proposalCommittee}办公室</p>
      <p>${county.address}</p>
      <p>电话：${county.phone}</p>
    </section>`;
}

function renderTrail(trail: Page['trail']): Html {
  return html`<nav class="trail" aria-label="当前位置">
    <ol>
      <li><a href="/">首页</a></li>
      ${trail.map(({ label, path }) => html`<li>${path === undefined ? html`<span aria-current="page">${label}</span>` : html`<a href="${path}">${label}</a>`}</li>`)}
    </ol>
  </nav>`;
}

function renderFoot(): Html {
  return html`<footer class="foot">
    <div class="wrap">
      <p>主办：${county.committee}　承办：${county.proposalCommittee}办公室</p>
      <p>地址：${county.address}　电话：${county.phone}</p>
      <p>
        ${county.name}为虚构地名，本站为软件演示，所载人员、单位、提案和数据均系虚构。备案号：演示备00000000号
      </p>
    </div>
  </footer>`;
}

const isHere = (target: string, path: string) => target === path;
