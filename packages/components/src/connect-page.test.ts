import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { national } from '@cppcc-kit/profiles';
import { connect } from './connect-page.js';
import './define/proposal-form.js';
import { people } from './testing/people.js';

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
