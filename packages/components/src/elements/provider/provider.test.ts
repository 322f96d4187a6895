import { expect, fixtureSync } from '@open-wc/testing';
import { CppccError } from '@cppcc-kit/sdk';
import { html, type LitElement } from 'lit';
import { people } from '../../testing/people.js';
import { settle } from '../../testing/scene.js';
import { createStage } from '../../testing/stage.js';
import * as en from '../../wording/en.js';
import '../../define/case-actions.js';
import type { CppccProvider } from './provider.element.js';

const inside = '<cppcc-provider><div><cppcc-case-actions></cppcc-case-actions></div></cppcc-provider>';

/** Defined after the elements inside it, as happens when scripts come in another order. */
async function provide(): Promise<{
  provider: CppccProvider;
  element: LitElement & { caseId?: string | undefined };
}> {
  const provider = fixtureSync<CppccProvider>(inside);
  await import('../../define/provider.js');
  const element = provider.querySelector('cppcc-case-actions')!;
  const stage = createStage();
  const caseId = await stage.play('submit');
  Object.assign(provider, { adapter: stage.as('member'), profile: stage.profile, actor: people.member });
  element.caseId = caseId;
  await provider.updateComplete;
  await settle(element);
  return { provider, element };
}

describe('cppcc-provider', () => {
  it('gives everything inside it the kit, also to elements that were there first', async () => {
    const { element } = await provide();
    expect(element.renderRoot.textContent).to.include('撤回');
    await expect(element).to.be.accessible();
  });

  it('changes who works here in the elements that are already shown', async () => {
    const { provider, element } = await provide();
    provider.adapter = createStage().as('visitor');
    await settle(element);
    expect(element.renderRoot.textContent).to.include('没有找到这件提案').and.not.include('撤回理由');
  });

  it('says in everything inside it why the page could not be wired, with a way to try again', async () => {
    await import('../../define.js');
    const inside = [
      'case-actions',
      'case-list',
      'case-timeline',
      'deadline-tracker',
      'review-panel',
      'assignment-panel',
      'handling-panel',
      'reply-form',
      'feedback-form',
    ];
    const provider = document.createElement('cppcc-provider') as CppccProvider;
    provider.innerHTML = inside.map((name) => `<cppcc-${name} case-id="1"></cppcc-${name}>`).join('');
    let tries = 0;
    Object.assign(provider, {
      problem: new CppccError('CPPCC_NETWORK', '服务暂时不能使用'),
      retry: () => {
        tries++;
      },
    });
    fixtureSync(html`<div>${provider}</div>`);
    for (const element of provider.children as Iterable<LitElement>) {
      await settle(element);
      const { textContent } = element.renderRoot;
      expect(textContent, element.localName).to.include('重试').and.not.include('正在加载');
    }
    provider
      .querySelector<LitElement>('cppcc-case-list')!
      .renderRoot.querySelectorAll<HTMLButtonElement>('.state button')
      .forEach((button) => button.click());
    expect(tries).to.equal(1);
  });

  it('enlarges the type of the elements inside for elder people', async () => {
    const { provider, element } = await provide();
    expect(getComputedStyle(element).fontSize).to.equal('16px');
    provider.elder = true;
    await provider.updateComplete;
    expect(getComputedStyle(element).fontSize).to.equal('20px');
  });

  it('changes the language of what is shown, and back', async () => {
    const { provider, element } = await provide();
    provider.wording = en;
    await provider.updateComplete;
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.include('What to do');
    provider.wording = undefined;
    await provider.updateComplete;
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.include('办理事项');
  });
});
