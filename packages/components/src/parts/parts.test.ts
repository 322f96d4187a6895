import { expect, fixtureSync, html } from '@open-wc/testing';
import { national } from '@cppcc-kit/profiles';
import { render } from 'lit';
import type { TemplateResult } from 'lit';
import { setLanguage } from '../wording/language.js';
import * as en from '../wording/en.js';
import { button } from './button.js';
import { confirmation } from './confirmation.js';
import { facts } from './facts.js';
import { fileInput, formatSize } from './files.js';
import { examples } from './parts.examples.js';
import { failure, loading } from './states.js';

// Not `fixture`: it waits for a frame, and a page that is not in front gets none.
const show = (content: TemplateResult): HTMLElement => fixtureSync(html`<div>${content}</div>`);
const press = (place: HTMLElement, label: string): void =>
  Array.from(place.querySelectorAll('button'))
    .find((one) => one.textContent.includes(label))
    ?.click();

afterEach(() => setLanguage({}));

describe('button', () => {
  it('keeps its place in the tab order while busy but ignores clicks', async () => {
    let clicks = 0;
    const place = show(button({ label: '提交', busy: true, onClick: () => clicks++ }));
    press(place, '提交');
    expect(clicks).to.equal(0);
    expect(place.querySelector('button')?.disabled).to.be.false;
    expect(place.querySelector('button')?.getAttribute('aria-disabled')).to.equal('true');
  });
});

describe('failure', () => {
  it('shows the message and the code of an error of ours, and offers another try', async () => {
    let tries = 0;
    const place = show(
      failure(Object.assign(new Error('请刷新后再试'), { code: 'CPPCC_CONFLICT' }), () => tries++),
    );
    expect(place.textContent).to.include('请刷新后再试').and.include('CPPCC_CONFLICT');
    press(place, '重试');
    expect(tries).to.equal(1);
  });

  it('says the same of the same, whatever the back end calls it, and offers another try only where it can help', () => {
    const fail = (code: string, details?: unknown) =>
      show(failure(Object.assign(new Error('原话'), { code, details }), () => undefined));
    const hasRetry = (place: HTMLElement) =>
      place.textContent.includes('重试') && !!place.querySelector('button');
    expect(fail('CPPCC_SIGNED_OUT').textContent).to.include('登录已失效').and.not.include('原话');
    const blocked = fail('CPPCC_BLOCKED');
    expect(blocked.textContent).to.include('安全防护').and.include('重新登录没有用');
    expect(blocked.textContent).to.not.include('登录已失效');
    expect(hasRetry(blocked)).to.be.false;
    expect(fail('CPPCC_BUSY', { retryAfter: 1800 }).textContent).to.include('约 30 分钟后');
    for (const code of ['CPPCC_FORBIDDEN', 'CPPCC_ORIGIN', 'CPPCC_TOO_LARGE', 'CPPCC_INVALID']) {
      expect(fail(code).textContent).to.include('原话').and.not.include('登录');
      expect(hasRetry(fail(code)), code).to.be.false;
    }
    for (const code of ['CPPCC_NETWORK', 'CPPCC_BUSY', 'CPPCC_SIGNED_OUT'])
      expect(hasRetry(fail(code)), code).to.be.true;
  });

  it('keeps the text of other errors from people', async () => {
    for (const error of [new TypeError('x is undefined'), 'oops', undefined, null]) {
      const place = show(failure(error));
      expect(place.textContent).to.include('没有完成').and.not.include('undefined').and.not.include('oops');
    }
  });
});

describe('loading', () => {
  it('shows how far it is and can be cancelled', async () => {
    let cancelled = 0;
    const place = show(loading({ label: '正在上传', progress: 0.4, cancel: () => cancelled++ }));
    expect(place.querySelector('progress')?.value).to.equal(0.4);
    press(place, '取消');
    expect(cancelled).to.equal(1);
  });
});

describe('confirmation', () => {
  it('takes the focus once and is cancelled by Escape', async () => {
    let cancelled = 0;
    const content = (): TemplateResult =>
      confirmation({
        question: '撤回吗？',
        confirmLabel: '撤回',
        onConfirm() {},
        onCancel: () => cancelled++,
      });
    const place = show(html``);
    render(content(), place);
    await Promise.resolve();
    const dialog = place.querySelector<HTMLElement>('[role=alertdialog]')!;
    expect(document.activeElement).to.equal(dialog);
    place.querySelector('button')?.focus();
    render(content(), place);
    await Promise.resolve();
    expect(document.activeElement).to.equal(place.querySelector('button'));
    dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(cancelled).to.equal(1);
  });
});

describe('facts', () => {
  it('leaves out what is not known and shows markup as text', async () => {
    const place = show(
      facts([
        { label: '编号', value: '' },
        { label: '情况', value: '<b>甲</b>', long: true },
      ]),
    );
    expect(place.querySelectorAll('dt')).to.have.length(1);
    expect(place.querySelector('dd')?.textContent).to.equal('<b>甲</b>');
  });
});

describe('files', () => {
  it('hands over the chosen files and is ready for the same again', async () => {
    let names: string[] = [];
    const place = show(
      fileInput({
        id: 'f',
        label: '附件',
        limits: national.proposal.limits,
        onFiles: (files) => (names = files.map(({ name }) => name)),
      }),
    );
    const input = place.querySelector('input')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File(['x'], '甲.txt'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    expect(names).to.deep.equal(['甲.txt']);
    expect(input.files).to.have.length(0);
  });

  it('writes sizes as people read them', () => {
    expect([1, 52_300, 3_610_000].map(formatSize)).to.deep.equal(['1 KB', '51 KB', '3.4 MB']);
  });
});

describe('wording', () => {
  it('changes with the language of the page', async () => {
    setLanguage(en);
    expect(show(failure(undefined)).textContent).to.include('Not completed');
    setLanguage({});
    expect(show(failure(undefined)).textContent).to.include('没有完成');
  });
});

describe('styles', () => {
  const shown = async (name: string): Promise<HTMLElement> => {
    const element = examples.find((example) => example.name === name)!.render() as HTMLElement;
    show(html``).append(element);
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    return element;
  };

  it('hold against rules of the page for everything', async () => {
    const rules = document.head.appendChild(document.createElement('style'));
    rules.textContent = '* { font-size: 12px; color: red; } div { text-indent: 2em; text-align: center; }';
    const element = await shown('form-empty');
    const { fontSize, color, textIndent, textAlign } = getComputedStyle(
      element.shadowRoot!.querySelector('label')!,
    );
    rules.remove();
    expect({ fontSize, color, textIndent, textAlign }).to.deep.equal({
      fontSize: '16px',
      color: 'rgb(28, 36, 48)',
      textIndent: '0px',
      textAlign: 'start',
    });
  });

  it('take the tokens of the page', async () => {
    const element = await shown('form-empty');
    element.style.setProperty('--cppcc-text', 'rgb(1, 2, 3)');
    expect(getComputedStyle(element.shadowRoot!.querySelector('label')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('give elder mode larger type and targets of 44 px', async () => {
    const element = await shown('form-elder');
    for (const target of Array.from(
      element.shadowRoot!.querySelectorAll('input[type=text], select, textarea, .button, summary'),
    )) {
      expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(44);
      expect(getComputedStyle(target).fontSize).to.equal('20px');
    }
  });
});
