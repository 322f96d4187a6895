import { expect, fixture, html } from '@open-wc/testing';
import { SmallForm } from '../testing/small-form.js';

customElements.define('cppcc-small-form', SmallForm);

/** What parts/README.md tells of it. */
describe('the smallest element with a form', () => {
  const sent: unknown[] = [];
  const open = async (): Promise<(selector: string) => HTMLInputElement> => {
    sent.length = 0;
    const send = (values: object) => {
      sent.push({ ...values });
      return Promise.resolve([{ code: 'TOO_SHORT', path: 'opinion', message: '请写明如何修改' }]);
    };
    const element: SmallForm = await fixture(html`<cppcc-small-form .send=${send}></cppcc-small-form>`);
    return (selector) => element.renderRoot.querySelector<HTMLInputElement>(selector)!;
  };
  const rest = () => new Promise((resolve) => setTimeout(resolve, 50));

  it('says what is missing and sends nothing', async () => {
    const find = await open();
    find('.actions button').click();
    await rest();
    expect(find('.notice').textContent).to.include('审查结果').and.not.include('审查意见');
    expect(sent).to.deep.equal([]);
  });

  it('asks for more as what is chosen requires it, and shows what is refused where it was written', async () => {
    const find = await open();
    find('[value=return]').click();
    await rest();
    find('.actions button').click();
    await rest();
    expect(find('.notice').textContent).to.include('审查意见');
    const opinion = find('#opinion');
    opinion.value = '请补充数据。';
    opinion.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    find('.actions button').click();
    await rest();
    expect(sent).to.deep.equal([{ outcome: 'return', opinion: '请补充数据。' }]);
    expect(find('.notice').textContent).to.include('请写明如何修改');
    expect(opinion.value).to.equal('请补充数据。');
  });
});
