import { expect, fixtureSync, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { national } from '@cppcc-kit/profiles';
import { LitElement, type TemplateResult } from 'lit';
import '../define/proposal-form.js';
import '../elements/proposal-form/extras/extras.js';
import '../elements/proposal-form/form-check.js';
import type { CppccProposalForm } from '../elements/proposal-form/proposal-form.element.js';
import { phoneField } from '../event-forms/phone-field.js';
import { fileList } from '../parts/files.js';
import { picker } from '../parts/picker.js';
import { textArea } from '../parts/text-field.js';
import { base, field, files, pick, tokens } from '../styles/index.js';
import { people } from '../testing/people.js';
import type { FormValues } from './field.js';
import { createForm } from './form.js';

const names = ['张　三', '买买提·艾力', '林文', '林小文', '县教育局'];
const choices = names.map((label, index) => ({ value: `p${index}`, label }));

class TextsUnderTest extends LitElement {
  static override styles = [tokens, base, field, pick, files];
  readonly fields = createForm<FormValues>(this, { values: {} });
  override render(): TemplateResult {
    return html`${textArea(this.fields, { name: 'note', label: '说明', max: 100, required: true })}${phoneField(this.fields, { name: 'phone', label: '电话' })}${picker(this.fields, { name: 'people', label: '委员', choices })}${fileList([{ name: '报告\u202efdp.exe', size: 1, problem: '格式不对' }], { remove: () => undefined })}`;
  }
}
customElements.define('cppcc-texts-under-test', TextsUnderTest);

const inside = <Found extends HTMLElement>(element: LitElement, selector: string): Found =>
  element.renderRoot.querySelector<Found>(selector)!;

async function mount<Element extends LitElement>(tag: string, given: object = {}): Promise<Element> {
  const element = document.createElement(tag) as Element;
  Object.assign(element, given);
  fixtureSync(html`<div>${element}</div>`);
  for (let round = 0; round < 8; round++) await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  return element;
}

function type(element: LitElement, selector: string, value: string, isComposing = false): void {
  const control = inside<HTMLInputElement>(element, selector);
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing }));
}

describe('a picker', () => {
  let element: TextsUnderTest;
  const shown = (): readonly string[] =>
    Array.from(element.renderRoot.querySelectorAll<HTMLElement>('.choice'))
      .filter((row) => !row.hidden)
      .map((row) => row.textContent);
  const said = (): string => inside(element, '[role=status]').textContent;

  beforeEach(async () => {
    element = await mount<TextsUnderTest>('cppcc-texts-under-test');
    inside<HTMLDetailsElement>(element, 'details').open = true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it('judges nothing that is still being composed', () => {
    for (const half of ['l', 'li', "li'n"]) {
      type(element, '.filter', half, true);
      expect(shown()).to.deep.equal(names);
      expect(said()).to.equal('');
    }
    type(element, '.filter', '林文', true);
    inside(element, '.filter').dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(shown()).to.deep.equal(['林文']);
    type(element, '.filter', '没有');
    expect(said()).to.contain('没有');
  });

  it('finds names however they are typed', () => {
    for (const [typed, name] of [
      ['买买提艾力', '买买提·艾力'],
      ['买买提•艾力', '买买提·艾力'],
      ['艾力 买买提', '买买提·艾力'],
      ['张三', '张　三'],
      ['张 三', '张　三'],
      ['教育\u200b局', '县教育局'],
    ] as const) {
      type(element, '.filter', typed);
      expect(shown(), typed).to.deep.equal([name]);
    }
  });
});

describe('what cannot be kept', () => {
  it('is shown where it stands, and taken out by one button', async () => {
    const element = await mount<TextsUnderTest>('cppcc-texts-under-test');
    type(element, '#note', '城区三所小学\u0007上下学时段拥堵\u202e。');
    inside(element, '#note').dispatchEvent(new Event('change', { bubbles: true }));
    const error = inside(element, '#note-error');
    expect(error.textContent).to.contain('“城区三所小学【U+0007】上下学时段拥堵').and.to.contain('另有1处');
    error.querySelector('button')!.click();
    expect(inside<HTMLTextAreaElement>(element, '#note').value).to.equal('城区三所小学上下学时段拥堵。');
    expect(element.fields.values['note']).to.equal('城区三所小学上下学时段拥堵。');
    expect(error.textContent).to.equal('');
    expect(element.fields.problems()).to.deep.equal([]);
  });

  it('is not what a paste from Word brings along', async () => {
    const element = await mount<TextsUnderTest>('cppcc-texts-under-test');
    type(element, '#note', '第一段。\v第二段。\f\u202d13800000000\u202c');
    expect(element.fields.problems()).to.deep.equal([]);
  });

  it('is helped with in the proposal form as well', async () => {
    const form = await mount<CppccProposalForm>('cppcc-proposal-form', {
      profile: national,
      actor: people.member,
    });
    type(form, '#situation', '情况\u0000如下');
    inside(form, '#situation').dispatchEvent(new Event('change', { bubbles: true }));
    const error = inside(form, '#situation-error');
    expect(error.textContent).to.contain('U+0000');
    error.querySelector('button')!.click();
    expect(error.textContent).to.equal('');
    expect(form.value.situation).to.equal('情况如下');
  });
});

describe('a field that only looks filled in', () => {
  it('is empty', async () => {
    const element = await mount<TextsUnderTest>('cppcc-texts-under-test');
    for (const nothing of ['\u200b', '\u3164', '\u2060 \ufeff']) {
      type(element, '#note', nothing);
      expect(element.fields.problems().map(({ name }) => name)).to.deep.equal(['note']);
    }
  });
});

describe('a telephone number', () => {
  it('is taken as people write it, and refused if it is none', async () => {
    const element = await mount<TextsUnderTest>('cppcc-texts-under-test');
    element.fields.set({ note: '说明' });
    for (const number of [
      '0914—2310000转801',
      '\u202d13800000000\u202c',
      '１３８ ００００ ００００、0914-2310000',
      '12345',
    ]) {
      type(element, '#phone', number);
      expect(element.fields.problems(), number).to.deep.equal([]);
    }
    type(element, '#phone', '12');
    expect(element.fields.problems()[0]?.message).to.contain('请填写正确的电话号码');
  });
});

describe('a file name', () => {
  it('hides nothing', async () => {
    const element = await mount<TextsUnderTest>('cppcc-texts-under-test');
    expect(inside(element, '.files .name').textContent).to.contain('报告[U+202E]fdp.exe');
  });
});

describe('on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('each text stands whole, and nothing that only works on a screen', async () => {
    const form = await mount<CppccProposalForm>('cppcc-proposal-form', {
      profile: national,
      actor: people.member,
    });
    const paragraphs = Array.from({ length: 40 }, (_, index) => `第${index + 1}段，说明情况。`).join('\n');
    type(form, '#situation', paragraphs);
    window.dispatchEvent(new Event('beforeprint'));
    const paper = inside(form, '#situation').previousElementSibling as HTMLElement;
    expect(getComputedStyle(paper).display).to.equal('none');
    await emulateMedia({ media: 'print' });
    expect(paper.textContent).to.equal(paragraphs);
    expect(paper.getBoundingClientRect().height).to.be.greaterThan(40 * 16);
    expect(paper.scrollHeight).to.be.at.most(paper.clientHeight + 1);
    expect(getComputedStyle(inside(form, '#situation')).display).to.equal('none');
    expect(getComputedStyle(inside(form, '.panel > footer')).display).to.equal('none');
    for (const button of form.renderRoot.querySelectorAll('button'))
      expect(button.getBoundingClientRect().height).to.equal(0);
    // Printed again after more was written.
    type(form, '#situation', '短');
    window.dispatchEvent(new Event('beforeprint'));
    expect(paper.textContent).to.equal('短');
  });
});
