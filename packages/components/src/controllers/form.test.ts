import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { checkbox } from '../parts/checkbox.js';
import { radioGroup } from '../parts/choices.js';
import { errorSummary } from '../parts/error-summary.js';
import { picker } from '../parts/picker.js';
import { select } from '../parts/select.js';
import { textArea, textField } from '../parts/text-field.js';
import { base, field, tokens } from '../styles/index.js';
import type { FormValues } from './field.js';
import { createForm } from './form.js';
import { FormElement } from './form-element.js';

const choices = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));
const many = Array.from({ length: 60 }, (_, index) => ({ value: `u${index}`, label: `第 ${index} 局` }));

class FormUnderTest extends FormElement {
  static override styles = [tokens, base, field];
  renders = 0;
  changes: string[] = [];
  showsPhone = true;
  readonly fields = createForm<FormValues>(this, {
    values: {},
    changed: (name) => this.changes.push(name),
    turned: () => this.updateValidity(),
  });

  protected submissionValue(): string {
    return JSON.stringify(this.fields.values);
  }

  formResetCallback(): void {
    this.fields.set({ title: '', body: '', phone: '' });
  }

  override render(): TemplateResult {
    this.renders++;
    const { fields } = this;
    return html`${errorSummary()}
    ${textField(fields, { name: 'title', label: '案由', required: true, max: 5 })}
    ${textArea(fields, { name: 'body', label: '情况', max: 10, ignoreWhitespace: true })}
    ${this.showsPhone ? textField(fields, { name: 'phone', label: '电话', check: (value) => (/^\d+$/.test(value) ? undefined : '电话只能是数字') }) : ''}
    ${select(fields, { name: 'category', label: '类别', choices })}
    ${radioGroup(fields, { name: 'rating', label: '评价', choices })}
    ${picker(fields, { name: 'units', label: '单位', choices: many })}
    ${checkbox(fields, { name: 'truth', label: '属实' })}`;
  }
}
customElements.define('cppcc-form-under-test', FormUnderTest);

const inside = (element: LitElement, selector: string): HTMLInputElement =>
  element.renderRoot.querySelector<HTMLInputElement>(selector)!;
const textOf = (element: LitElement, selector: string): string | null =>
  inside(element, selector).textContent;

function type(element: LitElement, name: string, value: string, { isComposing = false } = {}): void {
  const control = inside(element, `#${name}`);
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing }));
}

function leave(element: LitElement, name: string): void {
  inside(element, `#${name}`).dispatchEvent(new Event('change', { bubbles: true }));
}

describe('createForm', () => {
  let element: FormUnderTest;
  beforeEach(async () => {
    element = await fixture(html`<cppcc-form-under-test></cppcc-form-under-test>`);
  });

  describe('typing', () => {
    it('writes the value and the count and renders nothing', async () => {
      type(element, 'title', '关于𠮷');
      await element.updateComplete;
      expect(element.fields.values['title']).to.equal('关于𠮷');
      expect(textOf(element, '#title-count')).to.equal('3 / 5 字');
      expect(element.changes).to.deep.equal(['title']);
      expect(element.renders).to.equal(1);
    });

    it('counts as the definition says', () => {
      type(element, 'body', '一 二\n三');
      expect(textOf(element, '#body-count')).to.equal('3 / 10 字');
    });

    it('says nothing about a field until it is left', () => {
      type(element, 'phone', '零九');
      expect(textOf(element, '#phone-error')).to.equal('');
      leave(element, 'phone');
      expect(textOf(element, '#phone-error')).to.equal('电话只能是数字');
      expect(inside(element, '#phone').getAttribute('aria-invalid')).to.equal('true');
    });

    it('takes a message back at the key that puts it right, and does not repeat it at the next wrong one', () => {
      type(element, 'phone', '零');
      leave(element, 'phone');
      type(element, 'phone', '0');
      expect(textOf(element, '#phone-error')).to.equal('');
      expect(inside(element, '#phone').getAttribute('aria-invalid')).to.equal('false');
      type(element, 'phone', '0零');
      expect(textOf(element, '#phone-error')).to.equal('');
    });

    it('says at once that a text is too long, and cuts nothing off', () => {
      type(element, 'title', '一二三四五六');
      expect(textOf(element, '#title-error')).to.equal('案由不能超过 5 字，请删减');
      expect(textOf(element, '#title-count')).to.equal('6 / 5 字，超出 1 字');
      expect(inside(element, '#title').value).to.equal('一二三四五六');
      type(element, 'title', '一二三四五');
      expect(textOf(element, '#title-error')).to.equal('');
    });

    it('is not checked, counted or reported while an IME composes', () => {
      type(element, 'title', 'guanyuyanglao', { isComposing: true });
      expect(textOf(element, '#title-error')).to.equal('');
      expect(textOf(element, '#title-count')).to.equal('0 / 5 字');
      expect(inside(element, '#title-count').hasAttribute('data-pending')).to.be.true;
      expect(element.changes).to.deep.equal([]);
      type(element, 'title', '关于养老', { isComposing: true });
      inside(element, '#title').dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      expect(textOf(element, '#title-count')).to.equal('4 / 5 字');
      expect(inside(element, '#title-count').hasAttribute('data-pending')).to.be.false;
      expect(element.changes).to.deep.equal(['title']);
    });

    it('is heard outside as input and change, once each', () => {
      const heard: string[] = [];
      for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(name));
      type(element, 'title', '一');
      leave(element, 'title');
      expect(heard).to.deep.equal(['input', 'change']);
    });
  });

  describe('validate', () => {
    it('says all that is wrong in the order of the page and goes to the first', () => {
      element.fields.set({ phone: '零' });
      expect(element.fields.validate()).to.be.false;
      expect(textOf(element, '#problems-title')).to.equal('有 2 处需要修改');
      expect(
        Array.from(element.renderRoot.querySelectorAll('#problems a'), (link) => link.textContent),
      ).to.deep.equal(['请填写案由', '电话只能是数字']);
      expect(textOf(element, '#title-error')).to.equal('请填写案由');
      expect(element.shadowRoot?.activeElement?.id).to.equal('title');
    });

    it('shortens the summary as fields are put right and takes it away at the end', () => {
      element.fields.set({ phone: '零' });
      element.fields.validate();
      type(element, 'title', '一');
      expect(textOf(element, '#problems-title')).to.equal('有 1 处需要修改');
      expect(inside(element, '#title-problem').hidden).to.be.true;
      type(element, 'phone', '0');
      expect(inside(element, '#problems-box').hidden).to.be.true;
    });

    it('leads from the summary to the field without touching the address', () => {
      element.fields.set({ phone: '零' });
      element.fields.validate();
      const { href } = location;
      inside(element, '#phone-problem a').click();
      expect(element.shadowRoot?.activeElement?.id).to.equal('phone');
      expect(location.href).to.equal(href);
    });

    it('leaves out a field that is not on screen', async () => {
      element.fields.set({ title: '一', phone: '零' });
      element.showsPhone = false;
      element.requestUpdate();
      await element.updateComplete;
      expect(element.fields.validate()).to.be.true;
      expect(element.fields.values['phone']).to.equal('零');
    });
  });

  it('shows what the server refused until it is edited, also what belongs to no field', () => {
    element.fields.refuse([{ name: 'title', message: '已有同名提案' }, { message: '征集已经截止' }]);
    expect(textOf(element, '#problems-title')).to.equal('有 2 处需要修改');
    expect(textOf(element, '#title-error')).to.equal('已有同名提案');
    type(element, 'title', '新');
    expect(textOf(element, '#title-error')).to.equal('');
    expect(textOf(element, '#problems li:not([hidden])')).to.equal('征集已经截止');
  });

  it('puts values in, with their counts, and takes back what was said', async () => {
    element.fields.validate();
    element.fields.set({ title: '一二', category: 'b', rating: 'c', truth: true, body: '一\r\n二' });
    await element.updateComplete;
    expect(textOf(element, '#title-error')).to.equal('');
    expect(textOf(element, '#title-count')).to.equal('2 / 5 字');
    expect(inside(element, '#category').value).to.equal('b');
    expect(inside(element, '#rating input:checked').value).to.equal('c');
    expect(inside(element, '#truth').checked).to.be.true;
    expect(element.changes).to.deep.equal([]);
  });

  it('leaves the caret alone when it renders again, whatever line ends the value has', async () => {
    element.fields.set({ body: '一\r\n二三' });
    await element.updateComplete;
    inside(element, '#body').setSelectionRange(1, 1);
    element.requestUpdate();
    await element.updateComplete;
    expect(inside(element, '#body').selectionStart).to.equal(1);
  });

  describe('picker', () => {
    const open = async (): Promise<void> => {
      inside(element, '#units summary').click();
      await new Promise((resolve) => setTimeout(resolve, 20));
    };

    it('makes its list when it is opened and remembers what was chosen', async () => {
      expect(element.renderRoot.querySelectorAll('#units .choice')).to.have.length(0);
      await open();
      inside(element, '#units input[value=u3]').click();
      inside(element, '#units input[value=u7]').click();
      expect(element.fields.values['units']).to.deep.equal(['u3', 'u7']);
      expect(textOf(element, '#units summary')).to.equal('已选 2 项：第 3 局、第 7 局');
      await open();
      await open();
      expect(element.renderRoot.querySelectorAll('#units input:checked')).to.have.length(2);
    });

    it('filters without the host page hearing of it', async () => {
      let heard = 0;
      element.addEventListener('input', () => heard++);
      await open();
      const filter = inside(element, '#units .filter');
      filter.value = '第 59';
      filter.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      expect(element.renderRoot.querySelectorAll('#units .choice:not([hidden])')).to.have.length(1);
      expect(heard).to.equal(0);
    });
  });
});

describe('FormElement', () => {
  let form: HTMLFormElement;
  let element: FormUnderTest;
  beforeEach(async () => {
    form = await fixture(
      html`<form>
        <fieldset><cppcc-form-under-test name="proposal"></cppcc-form-under-test></fieldset>
      </form>`,
    );
    element = form.querySelector('cppcc-form-under-test')!;
    await element.updateComplete;
  });

  it('belongs to the form of the page and submits its value', () => {
    type(element, 'title', '一');
    expect(element.form).to.equal(form);
    expect(form.elements.namedItem('proposal')).to.equal(element);
    expect(JSON.parse(new FormData(form).get('proposal') as string)).to.include({ title: '一' });
  });

  it('submits nothing while a fieldset around it is disabled', () => {
    form.querySelector('fieldset')!.disabled = true;
    expect(element.isDisabled).to.be.true;
    expect(new FormData(form).has('proposal')).to.be.false;
  });

  it('knows whether it is valid, and says so only when asked to', () => {
    expect(element.checkValidity()).to.be.false;
    expect(textOf(element, '#title-error')).to.equal('');
    expect(element.reportValidity()).to.be.false;
    expect(textOf(element, '#title-error')).to.equal('请填写案由');
    type(element, 'title', '一');
    expect(element.validity.valid).to.be.true;
    expect(form.checkValidity()).to.be.true;
  });

  it('is reset with the form', async () => {
    type(element, 'title', '一');
    form.reset();
    await element.updateComplete;
    expect(inside(element, '#title').value).to.equal('');
  });
});
