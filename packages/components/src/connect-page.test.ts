import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { national } from '@cppcc-kit/profiles';
import './define/proposal-form.js';
import './elements/proposal-form/extras/extras.js';
import './elements/proposal-form/extras/case-screens.js';
import { connect } from './connect-page.js';
import type { CppccProposalForm } from './elements/proposal-form/proposal-form.element.js';
import { people } from './testing/people.js';

const page = (status: number) =>
  new Response('<!doctype html><title>页面</title>', { status, headers: { 'content-type': 'text/html' } });
const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });

describe('settings of a page that do not come', () => {
  const { fetch } = window;
  afterEach(() => void (window.fetch = fetch));

  const answers: readonly (readonly [string, () => Response, string])[] = [
    ['a login page', () => page(200), '登录已失效'],
    ['401', () => json({}, 401), '登录已失效'],
    ['403', () => json({}, 403), '不能办理'],
    ['the page of a firewall', () => page(403), '被网站的安全防护拦截'],
    ['something else', () => json({ hello: 1 }), '没有收到答复'],
  ];
  for (const [what, answer, title] of answers)
    it(`are explained: ${what}`, async () => {
      let answered = answer;
      window.fetch = () => Promise.resolve(answered());
      const element = fixtureSync<CppccProposalForm>('<cppcc-proposal-form></cppcc-proposal-form>');
      const text = () => element.shadowRoot!.textContent;
      await connect(element, '/kit.json');
      await waitUntil(() => text().includes(title), title, { timeout: 8000 });
      answered = () => json({ baseUrl: '/api', profile: national, actor: people.member });
      const retry = [...element.shadowRoot!.querySelectorAll('button')].find((one) =>
        one.textContent.includes('重试'),
      );
      // Where the same call would fail again, as for every other call.
      if (['不能办理', '被网站的安全防护拦截'].includes(title)) expect(retry).to.equal(undefined);
      else {
        retry!.click();
        await waitUntil(() => text().includes('案由'), 'the form', { timeout: 8000 });
      }
    });
});

describe('a page that is connected by its tag', () => {
  it('says that this browser keeps no drafts, and goes on', async () => {
    const open = () => {
      throw new DOMException('', 'SecurityError');
    };
    const { open: real } = IDBFactory.prototype;
    IDBFactory.prototype.open = open;
    try {
      const kit = { baseUrl: '/api/cppcc', profile: national, actor: people.member };
      const element = document.createElement('cppcc-proposal-form');
      fixtureSync(html`<div>${element}</div>`);
      await connect(element, `data:application/json,${encodeURIComponent(JSON.stringify(kit))}`);
      const saved = () => element.shadowRoot?.getElementById('saved')?.textContent ?? '';
      await waitUntil(() => saved().includes('浏览器不允许保存'));
      expect(element.problem).to.equal(undefined);
    } finally {
      IDBFactory.prototype.open = real;
    }
  });
});
