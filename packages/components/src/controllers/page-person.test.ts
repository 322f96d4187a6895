import { expect, fixtureSync } from '@open-wc/testing';
import { memoryDrafts } from '@cppcc-kit/drafts';
import { oneBrowser, type OneBrowser } from '../testing/one-browser.js';
import { people } from '../testing/people.js';
import { fillIn, press, settle, type SceneElement } from '../testing/scene.js';
import { createStage, type Stage } from '../testing/stage.js';
import { form, story, type Step } from '../testing/story.js';
import '../define/case-actions.js';
import '../define/feedback-form.js';
import '../define/proposal-form.js';
import '../define/reply-form.js';
// Loaded beforehand, so that it is there after a few ticks.
import '../elements/proposal-form/extras/extras.js';

const reason = '情况有变化，另行提出。';

const joint: readonly Step[] = [
  { ...story[0]!, data: { ...form, proposerType: 'joint', invitees: [{ id: 'm2', name: '林晓梅' }] } },
];

interface Situation {
  readonly what: string;
  readonly tag: string;
  /** For whom the page is made, and who signs in in another window. */
  readonly own: keyof typeof people;
  readonly other: keyof typeof people;
  /** Where the case stands; without it there is none. */
  readonly last?: string;
  readonly steps?: readonly Step[];
  readonly write: (element: SceneElement) => Promise<void>;
  readonly send: (element: SceneElement) => Promise<void>;
}

const pressing =
  (...labels: readonly string[]) =>
  async (element: SceneElement) => {
    for (const label of labels) await press(element, label);
    await saved();
    await settle(element);
  };

const situations: readonly Situation[] = [
  {
    what: 'a proposal',
    tag: 'cppcc-proposal-form',
    own: 'member',
    other: 'coSigner',
    write: async (element) => {
      (element as unknown as { value: unknown }).value = form;
      await settle(element);
      await fillIn(element, { analysis: reason });
    },
    send: pressing('提交提案', '提交提案'),
  },
  {
    what: 'a withdrawal',
    tag: 'cppcc-case-actions',
    own: 'member',
    other: 'coSigner',
    last: 'submit',
    write: async (element) => {
      await press(element, '撤回');
      await fillIn(element, { reason });
    },
    send: pressing('撤回', '确认撤回'),
  },
  {
    what: 'a joint signature',
    tag: 'cppcc-case-actions',
    own: 'coSigner',
    other: 'member',
    last: 'draft',
    steps: joint,
    write: async (element) => {
      await press(element, '同意联名');
      await fillIn(element, { opinion: reason });
    },
    send: pressing('同意联名', '确认同意联名'),
  },
  {
    what: 'a rating',
    tag: 'cppcc-feedback-form',
    own: 'member',
    other: 'committee',
    last: 'releaseReply',
    write: (element) => fillIn(element, { overall: 'dissatisfied', reason }),
    send: pressing('评价办理', '确认评价办理'),
  },
];

const saved = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 320));
const textOf = ({ renderRoot }: SceneElement) => renderRoot.textContent ?? '';

async function mount({ tag, own, last, steps }: Situation): Promise<{
  readonly element: SceneElement;
  readonly stage: Stage;
  readonly browser: OneBrowser;
  readonly caseId: string | undefined;
}> {
  const stage = createStage();
  const caseId = last === undefined ? undefined : await stage.play(last, steps);
  const browser = oneBrowser(stage, own);
  const element = fixtureSync<SceneElement>(`<${tag}></${tag}>`);
  const { adapter } = browser;
  const drafts = memoryDrafts({ owner: people[own].id });
  Object.assign(element, { adapter, profile: stage.profile, drafts, actor: people[own], caseId });
  await settle(element);
  await saved();
  return { element, stage, browser, caseId };
}

describe('a page of one person, after another has signed in in a second window', () => {
  for (const situation of situations) {
    const { what, own, other, last, write, send } = situation;

    it(`does not send ${what}, keeps it, and says who is signed in and whose page it is`, async () => {
      const { element, stage, browser, caseId } = await mount(situation);
      await write(element);
      await saved();
      const states = async () =>
        last === undefined
          ? await stage.as(other).list({ mine: true })
          : (await stage.as(own).get(caseId!)).version;
      const before = await states();
      browser.signIn(other);
      await send(element);
      expect(await states()).to.deep.equal(before);
      const words = `当前登录的是${people[other].name}，本页属于${people[own].name}`;
      expect(textOf(element).split(words)).to.have.length(2);
      expect(textOf(element)).to.include('没有丢失').and.include(`请用${people[own].name}的账号重新登录`);
      const controls = Array.from(element.renderRoot.querySelectorAll('textarea'), ({ value }) => value);
      expect(controls).to.include(reason);
      expect(await element.drafts!.list()).to.have.length(1);

      browser.signIn(own);
      await send(element);
      expect(await element.drafts!.list(), 'the draft of what was sent').to.deep.equal([]);
    });
  }

  it('does not store a file that belongs to a reply', async () => {
    const { element, browser } = await mount({
      ...situations[1]!,
      tag: 'cppcc-reply-form',
      own: 'education',
      last: 'giveOpinion',
    });
    await press(element, '拟写答复');
    browser.signIn('traffic');
    const files = new DataTransfer();
    files.items.add(new File(['%PDF-1.4'], '附图.pdf', { type: 'application/pdf' }));
    const input = (element.renderRoot as ShadowRoot).getElementById('attachments-input') as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await saved();
    expect(textOf(element)).to.include('当前登录的是县公安局办公室');
  });

  it('does not show as his own what was read for the other, and lets him write on', async () => {
    const situation = situations[1]!;
    const { element, stage, browser, caseId } = await mount(situation);
    await situation.write(element);
    const view = await stage.as('committee').get(caseId!);
    await stage
      .as('committee')
      .send(caseId!, { type: 'receive', data: {}, expectedVersion: view.version }, { idempotencyKey: 'r' });
    browser.signIn('committee');
    const work = (element as unknown as { work: { reload(): Promise<void> } }).work;
    await work.reload();
    await settle(element);
    expect(textOf(element)).to.include('本页属于陈立群').and.not.include('提出审查意见');
    expect(element.renderRoot.querySelector('textarea')?.value).to.equal(reason);
  });
});
