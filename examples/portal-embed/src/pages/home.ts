import { html } from 'hono/html';
import { notices } from '../content/index.js';
import type { Html } from './layout.js';
import type { Figures } from './figures.js';

/** 首页: news, notices, this session's figures, and the proposals that are public. */
export function renderHome(figures: Figures): Html {
  const news = notices.filter(({ kind }) => kind === '要闻' || kind === '委员风采');
  const papers = notices.filter(({ kind }) => kind === '通知' || kind === '公告');
  return html`<h1 class="hide">首页</h1>
    <div class="pair">${renderNotices('政协要闻', news)} ${renderNotices('通知公告', papers)}</div>
    <section class="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">本届本次会议以来提案办理情况</h2>
      <dl>
        ${figures.map(
          ({ label, value, unit }) =>
            html`<div>
              <dt>${label}</dt>
              <dd><b>${value}</b>${unit}</dd>
            </div>`,
        )}
      </dl>
    </section>
    <cppcc-case-list
      class="short"
      heading="提案公开"
      href-template="/cases/{id}"
      process="proposal"
    ></cppcc-case-list>
    <p class="more"><a href="/open">查看全部公开提案</a></p>`;
}

export function renderNotices(
  title: string,
  list: readonly { readonly date: string; readonly title: string }[],
): Html {
  return html`<section class="panel">
    <h2>${title}</h2>
    <ul class="news">
      ${list.map((each) => html`<li><a href="/notices/${indexOf(each)}">${each.title}</a><time datetime="${each.date}">${each.date.slice(5)}</time></li>`)}
    </ul>
  </section>`;
}

const indexOf = (notice: { readonly title: string }) =>
  notices.findIndex(({ title }) => title === notice.title) + 1;
