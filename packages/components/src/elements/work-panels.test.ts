import { aTimeout, expect, fixtureSync, html } from '@open-wc/testing';
import { memoryDrafts, memoryStore } from '@cppcc-kit/drafts';
import { national } from '@cppcc-kit/profiles';
import type { CaseAdapter, CaseView, SendEvent, WriteOptions } from '@cppcc-kit/adapter';
import type { JsonObject } from '@cppcc-kit/sdk';
import { extensionDecision } from '../event-forms/decision.js';
import { getEventForm, type EventFormContext } from '../event-forms/index.js';
import type { CppccMovedEvent } from '../events.js';
import { networkError, slow } from '../testing/adapters.js';
import { fixtureAdapter } from '../testing/fixture-adapter.js';
import { supervisionView } from '../testing/fixture-logs.js';
import { others } from '../testing/others.js';
import { people } from '../testing/people.js';
import {
  fillIn,
  play,
  press,
  settle,
  type Scene,
  type SceneElement,
  type SceneOptions,
} from '../testing/scene.js';
import { createStage } from '../testing/stage.js';
import { form, story } from '../testing/story.js';
import '../define/assignment-panel.js';
import '../define/case-actions.js';
import '../define/feedback-form.js';
import '../define/handling-panel.js';
import '../define/reply-form.js';
import '../define/review-panel.js';

const open = (tag: string, options: SceneOptions, attributes = ''): Promise<Scene> =>
  play(fixtureSync<SceneElement>(`<${tag} ${attributes}></${tag}>`), options);
const textOf = ({ element }: Scene) => (element.renderRoot as ShadowRoot).textContent;
const find = ({ element }: Scene, selector: string) =>
  element.renderRoot.querySelector<HTMLElement>(selector);
const focusOf = ({ element }: Scene) => (element.renderRoot as ShadowRoot).activeElement;
const reason = '请补充近三年的数据，并说明来源。';

/** Opens a picker and ticks one of its choices. */
async function choose(scene: Scene, name: string, value: string): Promise<void> {
  const details = find(scene, `#${name} details`) as HTMLDetailsElement;
  details.open = true;
  await settle(scene.element);
  details.querySelector<HTMLInputElement>(`input[value=${value}]`)?.click();
  await settle(scene.element);
}

/** Notes what is sent, and lets the test answer. */
function recorded(answer: (real: CaseAdapter) => CaseAdapter['send']) {
  const sent: { input: SendEvent; key: string }[] = [];
  const adapter = (real: CaseAdapter): CaseAdapter => ({
    ...real,
    send: (id: string, input: SendEvent, options: WriteOptions) => {
      sent.push({ input, key: options.idempotencyKey });
      return answer(real)(id, input, options);
    },
  });
  return { sent, adapter };
}

describe('a work panel', () => {
  it('offers the queue, marks the case that is shown, and lets the host choose for itself', async () => {
    const scene = await open('cppcc-review-panel', { as: 'committee', others });
    const { element } = scene;
    const items = () => Array.from(element.renderRoot.querySelectorAll<HTMLButtonElement>('.item'));
    expect(items()).to.have.length(3);
    element.addEventListener('cppcc-select', (event) => event.preventDefault(), { once: true });
    items()[0]?.click();
    expect(element.caseId).to.equal(undefined);
    items()[1]?.click();
    await settle(element);
    expect(items().map((item) => item.getAttribute('aria-current'))).to.deep.equal([
      'false',
      'true',
      'false',
    ]);
    expect(textOf(scene)).to.include('情况');
    await expect(element).to.be.accessible();
  });

  it('gives way to the case where it is narrow, and comes back to the same place', async () => {
    const scene = await open('cppcc-review-panel', { as: 'committee', others }, 'style="width: 375px"');
    find(scene, '.item')?.click();
    await settle(scene.element);
    expect(find(scene, '.item')).to.equal(null);
    await press(scene.element, '返回列表');
    expect(focusOf(scene)).to.equal(find(scene, '.item'));
  });

  it('looks through the queue by stage', async () => {
    const scene = await open('cppcc-review-panel', { as: 'committee', others });
    const select = find(scene, 'select') as HTMLSelectElement;
    select.value = 'submitted';
    select.dispatchEvent(new Event('change'));
    await settle(scene.element);
    expect(scene.element.renderRoot.querySelectorAll('.item')).to.have.length(1);
  });

  it('shows what people wrote as text', async () => {
    const [first, ...rest] = story;
    const subject = '<img src=x onerror=alert(1)>关于环境整治的提案';
    const scene = await open('cppcc-review-panel', {
      as: 'committee',
      last: 'submit',
      steps: [{ ...first!, data: { ...first!.data, subject } }, ...rest],
    });
    expect(textOf(scene)).to.include(subject);
    expect(find(scene, 'img')).to.equal(null);
  });

  it('says so when the person may not see the case', async () => {
    const scene = await open('cppcc-handling-panel', { as: 'visitor', last: 'assign' });
    expect(textOf(scene)).to.include('没有找到这件提案');
  });
});

describe('the form of an event', () => {
  it('takes the focus to its heading, and after sending to the work with a word of what was done', async () => {
    const scene = await open('cppcc-case-actions', { as: 'member', last: 'submit' });
    await press(scene.element, '撤回');
    expect(focusOf(scene)?.id).to.equal('event-title');
    await fillIn(scene.element, { reason });
    await press(scene.element, '撤回');
    expect(focusOf(scene)?.getAttribute('role')).to.equal('alertdialog');
    await press(scene.element, '确认撤回');
    expect(focusOf(scene)?.id).to.equal('work');
    expect(find(scene, '#toast')?.textContent).to.include('已撤回');
    await expect(scene.element).to.be.accessible();
  });

  it('shows nothing of what was wrong in the form before', async () => {
    const scene = await open('cppcc-review-panel', { as: 'committee', last: 'review' });
    await press(scene.element, '不予立案');
    await press(scene.element, '不予立案');
    expect(find(scene, '#problems-box')?.hidden).to.equal(false);
    await press(scene.element, '返回');
    await press(scene.element, '退回修改');
    expect(find(scene, '#problems-box')?.hidden).to.equal(true);
    expect(find(scene, '#reason-error')?.textContent).to.equal('');
  });

  it('keeps the focus where a choice decides what else is asked', async () => {
    const scene = await open('cppcc-assignment-panel', { as: 'committee', last: 'file' });
    await press(scene.element, '交办');
    const radio = find(scene, '#mode input[value=leadAndCo]') as HTMLInputElement;
    radio.focus();
    radio.click();
    await settle(scene.element);
    expect(find(scene, '#co')).to.not.equal(null);
    expect(focusOf(scene)).to.equal(radio);
  });

  it('takes units that arrive after it was opened', async () => {
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const adapter = (real: CaseAdapter): CaseAdapter => ({
      ...real,
      directory: {
        ...real.directory!,
        units: async (options) => arrived.then(() => real.directory!.units(options)),
      },
    });
    const scene = await open('cppcc-assignment-panel', { as: 'committee', last: 'file', adapter });
    await press(scene.element, '交办');
    arrive();
    await settle(scene.element);
    await fillIn(scene.element, { lead: 'education' });
    expect(find(scene, '#lead summary')?.textContent).to.include('县教育局');
  });

  it('takes the question back when what it asked about changes', async () => {
    const scene = await open('cppcc-case-actions', { as: 'member', last: 'submit' });
    await press(scene.element, '撤回');
    await fillIn(scene.element, { reason });
    await press(scene.element, '撤回');
    await fillIn(scene.element, { reason: `${reason}另行提出。` });
    expect(find(scene, '[role=alertdialog]')).to.equal(null);
  });

  it('says at the field what the back end refuses', async () => {
    const { adapter } = recorded(() => async () => ({
      ok: false,
      refusals: [
        { code: 'X', path: 'reason', message: '理由不够具体。' },
        { code: 'NOT_ALLOWED', path: '', message: '您不能办理这一步。' },
      ],
    }));
    const scene = await open('cppcc-case-actions', { as: 'member', last: 'submit', adapter });
    await press(scene.element, '撤回');
    await fillIn(scene.element, { reason });
    await press(scene.element, '撤回');
    await press(scene.element, '确认撤回');
    expect(find(scene, '#reason-error')?.textContent).to.equal('理由不够具体。');
    expect(find(scene, '#problems-box')?.textContent).to.include('您不能办理这一步。');
    expect(focusOf(scene)?.id).to.equal('reason');
  });

  it('tries again with the same key after a lost answer', async () => {
    let failures = 1;
    const { sent, adapter } = recorded(
      (real) =>
        async (...call) =>
          failures-- > 0 ? Promise.reject(networkError()) : real.send(...call),
    );
    const scene = await open('cppcc-case-actions', { as: 'member', last: 'submit', adapter });
    await press(scene.element, '撤回');
    await fillIn(scene.element, { reason });
    await press(scene.element, '撤回');
    await press(scene.element, '确认撤回');
    expect(textOf(scene)).to.include('没有收到答复');
    expect((find(scene, '#reason') as HTMLTextAreaElement).value).to.equal(reason);
    await press(scene.element, '重试');
    expect(sent.map(({ key }) => key)[0]).to.equal(sent.map(({ key }) => key)[1]);
    expect(find(scene, '#toast')?.textContent).to.include('已撤回');
  });

  it('can stop waiting', async () => {
    const scene = await open('cppcc-case-actions', { as: 'member', last: 'submit', adapter: slow });
    await press(scene.element, '撤回');
    await fillIn(scene.element, { reason });
    await press(scene.element, '撤回');
    await press(scene.element, '确认撤回');
    expect((find(scene, '.fields') as HTMLFieldSetElement).disabled).to.equal(true);
    expect(focusOf(scene)?.textContent).to.include('停止等待');
    await press(scene.element, '停止等待');
    expect(textOf(scene)).to.include('已停止等待');
    expect((find(scene, '#reason') as HTMLTextAreaElement).value).to.equal(reason);
  });

  it('keeps what was typed when somebody else was faster', async () => {
    const scene = await open('cppcc-review-panel', { as: 'committee', last: 'review' });
    await press(scene.element, '退回修改');
    await fillIn(scene.element, { reason });
    const colleague = scene.stage.as('committee');
    await colleague.send(
      scene.caseId,
      {
        type: 'refer',
        data: { to: 'reference', reason },
        expectedVersion: (await colleague.get(scene.caseId)).version,
      },
      { idempotencyKey: 'faster' },
    );
    const moved: string[] = [];
    const hear = ({ case: { snapshot } }: CppccMovedEvent) => void moved.push(snapshot.state);
    scene.element.addEventListener('cppcc-moved', hear);
    const beside = Object.assign(document.createElement('cppcc-case-actions'), {
      adapter: colleague,
      profile: scene.element.profile,
      caseId: scene.caseId,
    });
    fixtureSync(html`<div>${beside}</div>`);
    await settle(beside);
    await press(scene.element, '退回修改');
    await press(scene.element, '确认退回修改');
    expect(textOf(scene))
      .to.include('已有新的进展，当前不能再办理“退回修改”')
      .and.include('现在的状态是“转送参考”')
      .and.not.include('现在不能');
    expect((find(scene, '#reason') as HTMLTextAreaElement).value).to.equal(reason);
    expect(moved).to.deep.equal(['referred']);
    expect(beside.case?.snapshot.state).to.equal('referred');
    await press(scene.element, '返回');
    expect(textOf(scene)).to.include('转送参考').and.not.include('当前不能再办理');
  });
});

describe('a step that cannot be taken back', () => {
  it('is asked about once more, though the case stays where it is, and says what it means', async () => {
    const { sent, adapter } = recorded(
      (real) =>
        (...call) =>
          real.send(...call),
    );
    const scene = await open('cppcc-case-actions', { as: 'committee', last: 'releaseReply', adapter });
    await press(scene.element, '公开');
    await press(scene.element, '公开');
    expect(sent).to.have.length(0);
    expect(textOf(scene)).to.include('确定公开吗').and.include('社会公众在网上即可看到');
    await press(scene.element, '确认公开');
    expect(sent.map(({ input }) => input.type)).to.deep.equal(['publish']);
    // Everything is public now: nothing is left to publish, and the panel says so.
    expect(textOf(scene)).to.include('可以公开的内容都已公开');
  });

  it('names the units that were chosen', async () => {
    const scene = await open('cppcc-assignment-panel', { as: 'committee', last: 'file' });
    await press(scene.element, '交办');
    const summaries = () =>
      [...scene.element.renderRoot.querySelectorAll('details.pick > summary')].map(
        (each) => each.textContent,
      );
    expect(summaries()).to.deep.equal(['点击选择一个']);
    await fillIn(scene.element, { mode: 'leadAndCo' });
    await choose(scene, 'lead', 'education');
    await choose(scene, 'co', 'police');
    await press(scene.element, '交办');
    const asked = find(scene, '[part=confirmation]')?.textContent;
    expect(asked).to.include('主办单位：县教育局').and.include('会办单位：县公安局');
  });

  it('of a supervision has a form of its own, never one that a proposal has under the same name', async () => {
    const { snapshot } = supervisionView;
    const offer = (type: string, needs: string) => ({ type, needs, label: type, refusals: [] });
    const view = {
      ...supervisionView,
      snapshot: {
        ...snapshot,
        state: 'handling',
        seats: { supervisedUnit: ['education', 'fire'] },
        tasks: [
          {
            id: 'reply:7:unit:fire',
            kind: 'reply',
            assignee: 'unit:fire',
            opened: 7,
            openedAt: snapshot.since,
          },
        ],
      },
      available: [
        offer('recordNoReply', 'noReply'),
        offer('followUp', 'followingUp'),
        offer('logProgress', 'progress'),
      ],
    };
    const sent: unknown[] = [];
    const adapter = fixtureAdapter({ views: [view] });
    const element = Object.assign(document.createElement('cppcc-case-actions'), {
      adapter: {
        ...adapter,
        send: (...args: Parameters<typeof adapter.send>) => {
          sent.push(args[1].data);
          return adapter.send(...args);
        },
      },
      profile: national,
      caseId: view.id,
    });
    fixtureSync(html`<div>${element}</div>`);
    await settle(element);
    expect(element.shadowRoot!.textContent).to.include('recordNoReply').and.not.include('logProgress');
    await press(element, 'recordNoReply');
    const unit = element.shadowRoot!.getElementById('unit') as HTMLSelectElement;
    expect([...unit.options].map(({ value }) => value).filter(Boolean)).to.deep.equal(['fire']);
    await fillIn(element, { reason: '两次催办仍未反馈。' });
    await press(element, 'recordNoReply');
    expect(element.shadowRoot!.textContent).to.include('被监督单位：县消防救援大队');
    await press(element, '取消');
    await press(element, '返回');
    await press(element, 'followUp');
    await fillIn(element, { unit: 'education', supervisor: '县政协副主席', text: '请于七日内反馈。' });
    await press(element, 'followUp');
    expect(sent).to.deep.equal([{ unit: 'education', supervisor: '县政协副主席', text: '请于七日内反馈。' }]);
  });

  it('is named by its stage', async () => {
    const scene = await open('cppcc-review-panel', { as: 'committee', last: 'receive' });
    const [stage] = national.proposal.reviewStages;
    const label = `提出${stage!.label}意见`;
    await press(scene.element, label);
    expect(find(scene, '#event-title')?.textContent).to.equal(label);
  });
});

describe('the search for a main proposal', () => {
  it('asks for nothing that is still being composed', async () => {
    const asked: unknown[] = [];
    const scene = await open('cppcc-review-panel', {
      as: 'committee',
      last: 'review',
      others: [['关于加装电梯的提案', 'receive']],
      adapter: (real) => ({
        ...real,
        list: (query = {}, options) => {
          if (query.search !== undefined) asked.push(query.search);
          return real.list(query, options);
        },
      }),
    });
    await press(scene.element, '并案');
    const input = find(scene, '[data-control] input.filter') as HTMLInputElement;
    const type = async (value: string, isComposing: boolean) => {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing }));
      await aTimeout(400);
      await settle(scene.element);
    };
    // Typed just before the composition: its search waits with it.
    input.value = 'K';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const half of ['d', 'dian', "dian't"]) await type(half, true);
    expect(asked).to.deep.equal([]);
    expect(find(scene, '#mainProposal-found')?.textContent).to.equal('');
    await type('电梯', true);
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await aTimeout(400);
    await settle(scene.element);
    expect(asked).to.deep.equal(['电梯']);
    expect(textOf(scene)).to.include('关于加装电梯的提案');
  });
});

describe('the draft of an event', () => {
  it('comes back, one for each event, and can be thrown away', async () => {
    const drafts = memoryDrafts({ owner: 'c1' });
    const scene = await open('cppcc-review-panel', { as: 'committee', last: 'review', drafts });
    const write = async (event: string, text: string) => {
      await press(scene.element, event);
      await fillIn(scene.element, { reason: text });
      await press(scene.element, '返回');
    };
    await write('退回修改', '请补充数据。');
    await write('转送参考', '转县公安局参考。');
    await settle(scene.element);
    expect(await drafts.list()).to.have.length(2);
    await press(scene.element, '退回修改');
    expect((find(scene, '#reason') as HTMLTextAreaElement).value).to.equal('请补充数据。');
    expect(textOf(scene)).to.include('已恢复').and.include('已保存');
    await press(scene.element, '放弃这些内容');
    expect((find(scene, '#reason') as HTMLTextAreaElement).value).to.equal('');
    expect((await drafts.list()).map(({ form }) => form)).to.deep.equal(['proposal:refer']);
  });

  it('takes along what was said about it when it is thrown away', async () => {
    const { adapter } = recorded(() => async () => ({
      ok: false,
      refusals: [{ code: 'NOT_ALLOWED', path: '', message: '您不能办理这一步。' }],
    }));
    const scene = await open('cppcc-case-actions', { as: 'member', last: 'submit', adapter });
    await press(scene.element, '撤回');
    await fillIn(scene.element, { reason });
    await press(scene.element, '返回');
    await press(scene.element, '撤回');
    await press(scene.element, '撤回');
    await press(scene.element, '确认撤回');
    expect(find(scene, '#problems-box')?.hidden).to.equal(false);
    await press(scene.element, '放弃这些内容');
    expect(find(scene, '#problems-box')?.hidden).to.equal(true);
  });

  it('is gone when the event has been sent', async () => {
    const drafts = memoryDrafts({ owner: 'm1' });
    const scene = await open('cppcc-case-actions', { as: 'member', last: 'submit', drafts });
    await press(scene.element, '撤回');
    await fillIn(scene.element, { reason });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await drafts.list()).to.have.length(1);
    await press(scene.element, '撤回');
    await press(scene.element, '确认撤回');
    expect(await drafts.list()).to.deep.equal([]);
  });
});

describe('the draft of an event in two windows', () => {
  const withdrawal = async () => {
    const store = memoryStore();
    const given = () => memoryDrafts({ owner: 'm1', store });
    const keys: string[] = [];
    const network = { losesAnswers: false };
    const adapter = (real: CaseAdapter): CaseAdapter => ({
      ...real,
      send: async (id, input, options) => {
        keys.push(options.idempotencyKey);
        const result = await real.send(id, input, options);
        if (network.losesAnswers) throw networkError();
        return result;
      },
    });
    const first = await open('cppcc-case-actions', {
      as: 'member',
      last: 'submit',
      drafts: given(),
      adapter,
    });
    // Elements of one page hear of each other; windows do not.
    first.element.addEventListener('cppcc-sent', (event) => event.stopPropagation());
    await press(first.element, '撤回');
    await fillIn(first.element, { reason });
    await press(first.element, '返回');
    await settle(first.element);
    await press(first.element, '撤回');
    await settle(first.element);
    const another = async () => {
      const element = fixtureSync<SceneElement>(`<cppcc-case-actions></cppcc-case-actions>`);
      const { profile, as } = first.stage;
      Object.assign(element, {
        adapter: adapter(as('member')),
        profile,
        drafts: given(),
        actor: people.member,
        caseId: first.caseId,
      });
      await settle(element);
      await press(element, '撤回');
      await settle(element);
      return { ...first, element };
    };
    const send = async ({ element }: Scene) => {
      await press(element, '撤回');
      await press(element, '确认撤回');
    };
    return { first, another, send, keys, network };
  };

  it('is sent with the same key from each, and after a reload', async () => {
    const { first, another, send, keys, network } = await withdrawal();
    network.losesAnswers = true;
    const second = await another();
    await send(first);
    network.losesAnswers = false;
    await send(second);
    expect(keys).to.have.length(2);
    expect(keys[1]).to.equal(keys[0]);
    expect((await first.stage.as('member').get(first.caseId)).snapshot.state).to.equal('withdrawn');
  });

  it('is known in the other as sent, with what was typed there kept', async () => {
    const { first, another, send, keys } = await withdrawal();
    const second = await another();
    await fillIn(second.element, { reason: '另一种说法。' });
    await send(first);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await settle(second.element);
    expect(textOf(second)).to.include('这份草稿已在另一个窗口提交');
    expect((find(second, '#reason') as HTMLTextAreaElement).value).to.equal('另一种说法。');
    expect(keys).to.have.length(1);
  });

  it('is looked for before sending where windows cannot talk', async () => {
    const { BroadcastChannel } = globalThis;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    try {
      const { first, another, send, keys } = await withdrawal();
      const second = await another();
      await send(first);
      await send(second);
      expect(textOf(second)).to.include('这份草稿已在另一个窗口提交');
      expect((find(second, '#reason') as HTMLTextAreaElement).value).to.equal(reason);
      expect(keys).to.have.length(1);
    } finally {
      globalThis.BroadcastChannel = BroadcastChannel;
    }
  });

  it('of a newer release or damaged is offered as a file and never replaced', async () => {
    const drafts = memoryDrafts({ owner: 'm1' });
    const scene = await open('cppcc-case-actions', { as: 'member', last: 'submit', drafts });
    const row = { form: 'proposal:withdraw', caseId: scene.caseId, title: '撤回' };
    const newer = await drafts.put({ ...row, formVersion: 999, data: { pages: [1] } });
    const damaged = await drafts.put({ ...row, formVersion: 1, data: { reason: ['甲'] } });
    const text = await drafts.put({ ...row, formVersion: 1, data: '甲' });
    await press(scene.element, '撤回');
    await settle(scene.element);
    expect(textOf(scene)).to.include('由新版本所写').and.include('有 2 份草稿已损坏');
    await fillIn(scene.element, { reason });
    await press(scene.element, '返回');
    await settle(scene.element);
    expect(await drafts.list()).to.have.length(4);
    for (const { id, data } of [newer, damaged, text])
      expect((await drafts.get(id))?.data).to.deep.equal(data);
  });
});

describe('elements that show the same case', () => {
  it('follow each other', async () => {
    const scene = await open('cppcc-case-actions', { as: 'member', last: 'submit' });
    const other = fixtureSync<SceneElement>('<cppcc-review-panel no-queue></cppcc-review-panel>');
    const { adapter, profile } = scene.element;
    Object.assign(other, { adapter, profile, caseId: scene.caseId });
    await settle(other);
    expect(other.renderRoot.textContent).to.include('待登记');
    await press(scene.element, '撤回');
    await fillIn(scene.element, { reason });
    await press(scene.element, '撤回');
    await press(scene.element, '确认撤回');
    await other.updateComplete;
    expect(other.renderRoot.textContent).to.include('已撤回').and.not.include('待登记');
  });
});

describe('the reply', () => {
  it('is countersigned in exactly the draft that was on screen', async () => {
    const { sent, adapter } = recorded(
      (real) =>
        (...call) =>
          real.send(...call),
    );
    const scene = await open('cppcc-reply-form', { as: 'traffic', last: 'draftReply', adapter });
    expect(textOf(scene)).to.include('三校护学岗已组建');
    await press(scene.element, '会签');
    await press(scene.element, '会签');
    await press(scene.element, '确认会签');
    expect(sent[0]?.input.data).to.deep.equal({ version: 13 });
    await expect(scene.element).to.be.accessible();
  });

  it('carries attachments, which those who may read it can have', async () => {
    const scene = await open('cppcc-reply-form', { as: 'education', last: 'draftReply' });
    await press(scene.element, '拟写答复');
    const input = find(scene, '#attachments-input') as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File(['%PDF-1.7 方案'], '错峰放学方案.pdf', { type: 'application/pdf' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(scene.element);
    await press(scene.element, '拟写答复');
    const { snapshot } = await scene.stage.as('education').get(scene.caseId);
    const { education } = snapshot.data['replies'] as unknown as Readonly<
      Record<string, { attachments: readonly { name: string; size: number }[] }>
    >;
    expect(education!.attachments.map(({ name, size }) => ({ name, size }))).to.deep.equal([
      { name: '错峰放学方案.pdf', size: 15 },
    ]);

    const reader = fixtureSync<SceneElement>('<cppcc-reply-form></cppcc-reply-form>');
    const { profile } = scene.element;
    const saved: string[] = [];
    const onClick = (event: Event) => {
      const [link] = event.composedPath();
      if (!(link instanceof HTMLAnchorElement) || link.download === '') return;
      event.preventDefault();
      saved.push(link.download);
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      this.addEventListener('click', onClick);
      click.call(this);
    };
    Object.assign(reader, { adapter: scene.stage.as('traffic'), profile, caseId: scene.caseId });
    await settle(reader);
    await press(reader, '下载');
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.deep.equal(['错峰放学方案.pdf']);
    await expect(reader).to.be.accessible();
  });

  it('asks for no text of its own where a suggestion is answered with another', async () => {
    const scene = await open('cppcc-reply-form', { as: 'education', last: 'draftReply' });
    await press(scene.element, '拟写答复');
    expect(find(scene, '[id="suggestions.1.text"]')).to.not.equal(null);
    await fillIn(scene.element, { 'suggestions.1.answeredWith': '0' });
    expect(find(scene, '[id="suggestions.1.text"]')).to.equal(null);
    await press(scene.element, '拟写答复');
    const { snapshot } = await scene.stage.as('education').get(scene.caseId);
    const { education } = snapshot.data['replies'] as unknown as Readonly<
      Record<string, { suggestions: readonly { text: string; answeredWith?: number }[] }>
    >;
    expect(education!.suggestions.map(({ answeredWith, text }) => [answeredWith, text !== ''])).to.deep.equal(
      [
        [undefined, true],
        [0, false],
        [undefined, true],
      ],
    );
  });

  it('offers no second try of a file that cannot be taken, and lets it go with what was said of it', async () => {
    const scene = await open('cppcc-reply-form', { as: 'education', last: 'draftReply' });
    await press(scene.element, '拟写答复');
    const pick = async (name: string) => {
      const input = find(scene, '#attachments-input') as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File(['MZ'], name));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await settle(scene.element);
    };
    await pick('方案.exe');
    await press(scene.element, '拟写答复');
    expect(textOf(scene))
      .to.include('不能上传这种文件')
      .and.include('有附件没有上传成功')
      .and.not.include('重新上传 方案');
    expect(
      [...scene.element.renderRoot.querySelectorAll('button')].map(({ textContent }) => textContent.trim()),
    )
      .to.include('移除')
      .and.not.include('重新上传');
    await press(scene.element, '移除');
    expect(find(scene, '#problems-box')?.hidden).to.equal(true);
    expect(find(scene, '#attachments-error')?.textContent).to.equal('');
  });

  it('says at the attachments that one has not arrived, and does not send without it', async () => {
    const { sent, adapter } = recorded(
      (real) =>
        (...call) =>
          real.send(...call),
    );
    const failing = (real: CaseAdapter): CaseAdapter => ({
      ...adapter(real),
      attachments: { ...real.attachments!, put: () => Promise.reject(networkError()) },
    });
    const scene = await open('cppcc-reply-form', { as: 'education', last: 'draftReply', adapter: failing });
    await press(scene.element, '拟写答复');
    const input = find(scene, '#attachments-input') as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File(['%PDF-1.7 方案'], '错峰放学方案.pdf'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(scene.element);
    await press(scene.element, '拟写答复');
    expect(textOf(scene)).to.include('有附件没有上传成功');
    expect(sent).to.deep.equal([]);
  });

  it('is not countersigned once there is a newer draft', async () => {
    const scene = await open('cppcc-reply-form', { as: 'traffic', last: 'draftReply' });
    await press(scene.element, '会签');
    const unit = scene.stage.as('education');
    const letter = story.find(({ type }) => type === 'draftReply')!.data;
    await unit.send(
      scene.caseId,
      { type: 'draftReply', data: { ...letter, mark: 'A' }, expectedVersion: 13 },
      { idempotencyKey: 'newer' },
    );
    await fillIn(scene.element, { opinion: '同意。' });
    await press(scene.element, '会签');
    await press(scene.element, '确认会签');
    expect(textOf(scene)).to.include('已有新稿');
    await press(scene.element, '按新稿办理');
    await press(scene.element, '会签');
    await press(scene.element, '确认会签');
    const { snapshot } = await unit.get(scene.caseId);
    expect(
      (snapshot.data['countersignatures'] as unknown as readonly { version: number }[]).map(
        ({ version }) => version,
      ),
    ).to.deep.equal([14]);
  });

  it('asks for a reason when the inspection office changes the mark', async () => {
    const scene = await open('cppcc-reply-form', { as: 'inspection', last: 'submitReply' });
    await press(scene.element, '审核答复');
    expect((find(scene, '#mark') as HTMLSelectElement).value).to.equal('B');
    await fillIn(scene.element, { mark: 'A' });
    await press(scene.element, '审核答复');
    expect(find(scene, '#note-error')?.textContent).to.include('调整说明');
  });
});

describe('a unit that is reminded', () => {
  it('reads who asks for what, and answers there', async () => {
    const scene = await open('cppcc-handling-panel', { as: 'education', last: 'plan' });
    expect(textOf(scene)).to.not.include('催办').and.not.include('反馈办理进展');
    const urge = async (by: 'inspection' | 'party', type: string, data: JsonObject) => {
      const office = scene.stage.as(by);
      const { version } = await office.get(scene.caseId);
      const event = { type, data: { units: ['education'], ...data }, expectedVersion: version };
      await office.send(scene.caseId, event, { idempotencyKey: type });
    };
    await urge('inspection', 'remind', { text: '请于一周内报送答复。' });
    await urge('party', 'followUp', { text: '请说明经费安排。', supervisor: '县委副书记' });
    await (scene.element as unknown as { work: { reload(): Promise<void> } }).work.reload();
    await settle(scene.element);
    expect(textOf(scene))
      .to.include('请于一周内报送答复。')
      .and.include('县督查室')
      .and.include('请说明经费安排。')
      .and.include('县委副书记');
    await press(scene.element, '反馈办理进展');
    await fillIn(scene.element, { text: '正在会签。' });
    await press(scene.element, '反馈办理进展');
    const { snapshot } = await scene.stage.as('inspection').get(scene.caseId);
    expect(snapshot.tasks.filter(({ kind, settled }) => /^(reminder|followUp)$/.test(kind) && !settled)).to.be
      .empty;
    expect(textOf(scene)).to.include('正在会签。');
  });
});

describe('the feedback form', () => {
  it('opens by itself, asks why, and says what was answered', async () => {
    const scene = await open('cppcc-feedback-form', { as: 'member', last: 'releaseReply' });
    await fillIn(scene.element, { overall: 'dissatisfied' });
    await press(scene.element, '评价办理');
    expect(find(scene, '#reason-error')?.textContent).to.not.equal('');
    await fillIn(scene.element, { reason: '没有写明施划时间。' });
    await press(scene.element, '评价办理');
    await press(scene.element, '确认评价办理');
    expect(textOf(scene)).to.include('不满意').and.include('没有写明施划时间。');
    await expect(scene.element).to.be.accessible();
  });
});

describe('the actions of a joint signer', () => {
  it('show what has changed since he signed, old beside new', async () => {
    const stage = createStage();
    const { id, name } = people.coSigner;
    const joint = { ...form, proposerType: 'joint', invitees: [{ id, name }] };
    const changed = { ...joint, situation: '改写后的情况。' };
    const state = 'drafting';
    const caseId = await stage.play('revise', [
      { at: '2026-01-09T10:00:00+08:00', by: 'member', type: 'draft', data: joint, state },
      { at: '2026-01-09T11:00:00+08:00', by: 'coSigner', type: 'acceptCoSign', data: {}, state },
      { at: '2026-01-09T12:00:00+08:00', by: 'member', type: 'revise', data: changed, state },
    ]);
    const element = fixtureSync<SceneElement>('<cppcc-case-actions></cppcc-case-actions>');
    const { profile } = stage;
    Object.assign(element, { adapter: stage.as('coSigner'), actor: people.coSigner, profile, caseId });
    await settle(element);
    const said = (element.renderRoot as ShadowRoot).textContent;
    expect(said).to.include('您签名后，提案文本有修改').and.include('情况（您签名时）');
    expect(said).to.include('城区三所小学集中在老街片区').and.include('改写后的情况。');
    expect(said).to.include('同意联名').and.not.include('建议（您签名时）');
  });
});

describe('the decision about more time', () => {
  it('starts from what the chosen unit asked for, not from what another did', () => {
    const asked = (unit: string, amount: number) => ({ amount, by: { unit } });
    const waits = (subject: string) => ({ kind: 'extensionDecision', subject });
    const view = {
      deadlines: [],
      snapshot: {
        tasks: [waits('education'), waits('transport')],
        data: { extensionRequests: [asked('education', 1), asked('transport', 3)] },
      },
    } as unknown as CaseView;
    const context = { view, units: [] } as unknown as EventFormContext;
    expect(extensionDecision.values(context)).to.include({ unit: 'education', amount: '1' });
    const chosen = { ...context, values: { unit: 'transport' } };
    expect(extensionDecision.follows?.('unit', chosen)).to.deep.equal({ amount: '3' });
  });
});

describe('the registration', () => {
  it('asks for a number where the proposal has none, and not again', async () => {
    const [draft, submit, receive] = story;
    const again = [
      draft!,
      submit!,
      receive!,
      {
        at: '2026-01-13T09:00:00+08:00',
        by: 'committee',
        type: 'returnForRevision',
        data: { reason },
        state: 'returned',
      },
      { at: '2026-01-14T09:00:00+08:00', by: 'member', type: 'submit', data: {}, state: 'submitted' },
    ] as const;
    for (const [steps, asked] of [
      [story, true],
      [again, false],
    ] as const) {
      const scene = await open('cppcc-review-panel', { as: 'committee', last: 'submit', steps });
      await press(scene.element, '登记');
      expect(find(scene, '[name="number"]') !== null).to.equal(asked);
    }
  });
});

describe('a number by hand', () => {
  it('is asked for by every step that gives one out, and says of which session it is', () => {
    const context = { view: { snapshot: { process: 'proposal', data: {}, numbers: {} } }, profile: national };
    for (const needs of ['receive', 'file', 'refer', 'convert', 'overrideConversion', 'assign', 'reassign']) {
      const form = getEventForm(needs, 'proposal')!;
      const of = context as unknown as EventFormContext;
      expect(form.values(of), needs).to.include({ number: '', 'numberOf.term': '', 'numberOf.session': '' });
      const values = { ...form.values(of), number: '12', 'numberOf.term': '13', 'numberOf.session': '4' };
      expect(form.data(values, of), needs).to.deep.include({
        number: 12,
        numberOf: { term: 13, session: 4 },
      });
      expect(form.data(form.values(of), of), needs).to.not.have.any.keys('number', 'numberOf');
    }
    const sending = getEventForm('sending', 'supervision')!;
    const of = { view: { snapshot: { process: 'supervision' } } } as unknown as EventFormContext;
    const values = { ...sending.values(of), number: '3', 'numberOf.term': '13', 'numberOf.year': '2021' };
    expect(sending.data(values, of)).to.deep.equal({ number: 3, numberOf: { term: 13, year: 2021 } });
  });

  it('of a session still to come is refused at its field', async () => {
    const scene = await open('cppcc-review-panel', { as: 'committee', last: 'submit' });
    await press(scene.element, '登记');
    await fillIn(scene.element, { 'numberOf.term': '1', 'numberOf.session': '9', number: '3' });
    await press(scene.element, '登记');
    await press(scene.element, '确认登记');
    expect(textOf(scene)).to.include('届次不能晚于现在的');
  });
});

describe('the committee in charge of a supervision', () => {
  it('is chosen from the special committees of the directory', () => {
    const committees = [{ value: 'economy', label: '经济委员会' }];
    const context = { committees, view: supervisionView } as unknown as EventFormContext;
    const form = getEventForm('appointment', 'supervision')!;
    const values = { ...form.values(context), 'committee.id': 'economy', reason: '职责调整。' };
    expect(form.data(values, context)).to.deep.equal({
      committee: { id: 'economy', name: '经济委员会' },
      reason: '职责调整。',
    });
  });
});
