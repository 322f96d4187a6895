import { aTimeout, expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { memoryDrafts, memoryStore, type Drafts } from '@cppcc-kit/drafts';
import type { CaseAdapter, WriteOptions } from '@cppcc-kit/adapter';
import { luzhou, national } from '@cppcc-kit/profiles';
import { CppccError } from '@cppcc-kit/sdk';
import '../../define/proposal-form.js';
// Loaded beforehand, so that it is there after a few ticks.
import './extras/extras.js';
import './extras/case-screens.js';
import './form-check.js';
import type { CppccSendEvent, CppccSentEvent } from '../../events.js';
import { people } from '../../testing/people.js';
import { createStage } from '../../testing/stage.js';
import { form } from '../../testing/story.js';
import { fromFilled, getFilled, toForm, toValues, type UnfinishedProposal } from './form-values.js';
import type { CppccProposalForm } from './proposal-form.element.js';

const written = form as unknown as UnfinishedProposal;

type Given = Partial<
  Pick<
    CppccProposalForm,
    'adapter' | 'profile' | 'drafts' | 'actor' | 'caseId' | 'draftId' | 'value' | 'proposer' | 'name'
  >
>;

async function mount(given: Given = {}): Promise<CppccProposalForm> {
  const element = document.createElement('cppcc-proposal-form');
  Object.assign(element, { profile: national, actor: people.member, ...given });
  fixtureSync(html`<div>${element}</div>`);
  await tick(element);
  return element;
}

/** Until what was under way in memory is done and shown. */
async function tick(element: CppccProposalForm): Promise<void> {
  for (let round = 0; round < 8; round++) await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

const find = <Found extends HTMLElement = HTMLInputElement>(element: CppccProposalForm, id: string): Found =>
  element.shadowRoot!.getElementById(id) as Found;
const textOf = (element: CppccProposalForm, id = 'top'): string =>
  find(element, id)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function type(element: CppccProposalForm, id: string, text: string, { isComposing = false } = {}): void {
  const control = find(element, id);
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing }));
}

function choose(element: CppccProposalForm, name: string, value: string): void {
  const input = Array.from(find<HTMLElement>(element, name).querySelectorAll('input')).find(
    (one) => one.value === value,
  )!;
  input.checked = true;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function press(element: CppccProposalForm, ...labels: string[]): Promise<void> {
  for (const label of labels) {
    const buttons = Array.from(element.shadowRoot!.querySelectorAll('button'));
    const found = buttons.find((one) => one.textContent.includes(label) && !one.disabled);
    expect(found, `button ${label} among ${buttons.map((one) => one.textContent.trim()).join()}`).to.exist;
    found!.click();
    await tick(element);
  }
}

const problemsOf = (element: CppccProposalForm): string[] =>
  Array.from(find<HTMLElement>(element, 'problems').children, (item) => item.textContent);

/** The back end, with a list of what was written to it. */
function recording(adapter: CaseAdapter): CaseAdapter & { writes: { type: string; key: string }[] } {
  const writes: { type: string; key: string }[] = [];
  return {
    ...adapter,
    writes,
    open: (input, options) => {
      writes.push({ type: 'open', key: options.idempotencyKey });
      return adapter.open(input, options);
    },
    send: (id, input, options) => {
      writes.push({ type: input.type, key: options.idempotencyKey });
      return adapter.send(id, input, options);
    },
  };
}

/** The write arrives and its answer does not, the first time. */
function losingFirstAnswer(adapter: CaseAdapter): CaseAdapter {
  let lost = false;
  return {
    ...adapter,
    async open(input, options: WriteOptions) {
      const result = await adapter.open(input, options);
      if (lost) return result;
      lost = true;
      throw new CppccError('CPPCC_NETWORK', '没有回应');
    },
  };
}

const casesOf = async (
  adapter: CaseAdapter,
): Promise<readonly { readonly id: string; readonly state: string; readonly title: string }[]> =>
  (await adapter.list({ mine: true })).items;

const draftsOf = (owner: string = people.member.id, store = memoryStore()): Drafts =>
  memoryDrafts({ owner, store });

/** Longer than the autosave waits. */
const saved = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 320));

describe('form values', () => {
  const full: UnfinishedProposal = {
    ...written,
    proposerType: 'joint',
    invitees: [{ id: 'm2', name: '林晓梅' }],
    research: { type: '座谈会', date: '2025-12-02', place: '县政协', summary: '所见' },
    suggestedUnits: ['education'],
    consentToPublish: false,
    publishRefusal: '涉及个人',
    secret: true,
    attachments: [{ id: 'f1', name: '甲.pdf', size: 3 }],
    origin: { process: 'research', caseId: 'r1' },
  };

  it('take a proposal apart and put it together again', () => {
    expect(toForm(toValues(full), full)).to.deep.equal(full);
    expect(toForm(toValues(written), written)).to.deep.equal(written);
  });

  it('keep every suggestion in a draft, the empty ones too, and nothing of what was there before', () => {
    const list = ['甲', '', '乙'];
    const kept = getFilled(toValues({ suggestions: list }));
    expect(kept).to.deep.equal({
      proposerType: 'individual',
      'suggestions.0': '甲',
      'suggestions.1': '',
      'suggestions.2': '乙',
    });
    const before = toValues({ suggestions: ['一', '二', '三', '四', '五'] });
    expect(toForm({ ...before, ...fromFilled(kept) }, {}).suggestions).to.deep.equal(list);
  });

  it('leave out what is empty and what does not belong', () => {
    const values = toValues({
      ...full,
      collective: { kind: 'party', name: '甲', contact: '乙', signer: '丙' },
    });
    expect(
      toForm({ ...values, proposerType: 'individual', hasResearch: false, consentToPublish: '' }, {}),
    ).to.have.all.keys(
      'subject',
      'category',
      'proposerType',
      'proposer',
      'situation',
      'analysis',
      'suggestions',
      'suggestedUnits',
      'secret',
    );
  });
});

describe('cppcc-proposal-form', () => {
  it('shows what is wrong with an empty form and goes to the first of it', async () => {
    const element = await mount({ adapter: createStage().as('member') });
    await press(element, '提交提案');
    expect(problemsOf(element)).to.deep.equal([
      '请填写案由',
      '请填写情况',
      '请填写建议 1',
      '请选择是否同意公开',
      '请填写联系电话',
    ]);
    expect(element.shadowRoot!.activeElement).to.equal(find(element, 'subject'));
  });

  it('fills in what the account says, and leaves what was typed', async () => {
    const element = await mount({ proposer: { phone: '13800000001' } });
    expect(element.value.proposer).to.deep.equal({ name: '陈立群', phone: '13800000001' });
    type(element, 'proposer.phone', '13900000002');
    element.proposer = { phone: '13800000001', sector: '教育界' };
    await tick(element);
    expect(element.value.proposer).to.deep.equal({ name: '陈立群', phone: '13900000002', sector: '教育界' });
  });

  it('lets staff write for a member, who then submits it', async () => {
    const stage = createStage();
    const element = await mount({ adapter: stage.as('committee'), actor: people.committee, value: written });
    await press(element, '提交提案');
    expect(problemsOf(element)).to.deep.equal(['请选择代填委员']);
    const member = find<HTMLSelectElement>(element, 'onBehalfOf');
    member.value = people.member.id;
    member.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await tick(element);
    expect(element.value.proposer?.name).to.equal(people.member.name);
    await press(element, '提交提案', '提交提案');
    expect(textOf(element)).to.include('已代为填报');
    const { id } = element.case!;
    const { snapshot, available } = await stage.as('member').get(id);
    expect([snapshot.state, available.some(({ type }) => type === 'submit')]).to.deep.equal([
      'drafting',
      true,
    ]);
    await press(element, '修改提案');
    type(element, 'subject', '关于完善校门口交通组织的提案');
    await press(element, '提交提案', '提交提案');
    expect(textOf(element)).to.include('已代为填报').and.to.include('关于完善校门口交通组织的提案');
  });

  it('says the same as the server about a field, when it is left', async () => {
    const element = await mount();
    for (const [id, text, message] of [
      ['proposer.phone', '12', '请填写正确的电话号码，如 13800000000 或 0914-2310000。'],
      ['proposer.memberNo', '一'.repeat(101), '委员证号不能超过100字。'],
      [
        'situation',
        'a\u0000',
        '情况含有无法保存的控制字符或残缺字符，请删去后重新输入。在“a【U+0000】”处删去这些字符',
      ],
      [
        'suggestions.0',
        'a\ud842',
        '建议 1含有无法保存的控制字符或残缺字符，请删去后重新输入。在“a【U+D842】”处删去这些字符',
      ],
    ] as const) {
      type(element, id, text);
      find(element, id).dispatchEvent(new Event('change', { bubbles: true }));
      expect(textOf(element, `${id}-error`)).to.equal(message);
    }
  });

  it('counts rare characters as one, and the whole text without rendering', async () => {
    const element = await mount();
    let renders = 0;
    element.addController({ hostUpdated: () => renders++ });
    type(element, 'subject', '关于𠮷䶮的提案');
    type(element, 'situation', '一 二');
    type(element, 'suggestions.0', '三𠮷');
    expect(textOf(element, 'subject-count')).to.equal('7 / 50 字');
    expect(textOf(element, 'total')).to.equal('正文合计 4 / 2500 字');
    await tick(element);
    expect(renders).to.equal(0);
  });

  it('refuses a text that is too long as a whole, and takes that back where it gets shorter', async () => {
    const element = await mount({
      adapter: createStage().as('member'),
      value: { ...written, analysis: '析'.repeat(1400), suggestions: ['议'.repeat(1400)] },
    });
    expect(textOf(element, 'total-note')).to.equal(
      '正文（情况、分析、建议合计）不能超过 2500 字，请精简或放入附件。',
    );
    expect(element.checkValidity()).to.be.false;
    await press(element, '提交提案');
    expect(problemsOf(element)).to.deep.equal([
      '正文（情况、分析、建议合计）不能超过 2500 字，请精简或放入附件。',
    ]);
    type(element, 'suggestions.0', '议');
    await tick(element);
    expect(textOf(element, 'situation-error')).to.equal('');
    expect(element.validity.valid).to.be.true;
  });

  describe('suggestions', () => {
    const texts = (element: CppccProposalForm): unknown => element.value.suggestions;

    it('are added, moved and deleted, and the focus goes along', async () => {
      const element = await mount({ value: { ...written, suggestions: ['甲', '乙'] } });
      await press(element, '增加一条建议');
      expect(texts(element)).to.deep.equal(['甲', '乙', '']);
      expect(element.shadowRoot!.activeElement).to.equal(find(element, 'suggestions.2'));
      type(element, 'suggestions.2', '丙');
      await press(element, '下移');
      expect(texts(element)).to.deep.equal(['乙', '甲', '丙']);
      expect(element.shadowRoot!.activeElement).to.equal(find(element, 'suggestions.1'));
      await press(element, '删去');
      expect(texts(element)).to.deep.equal(['甲', '丙']);
      expect(find(element, 'suggestions.2')).to.be.null;
    });

    it('tell the page that something was entered', async () => {
      const element = await mount({ value: written });
      let inputs = 0;
      element.addEventListener('input', () => inputs++);
      await press(element, '增加一条建议');
      expect(inputs).to.equal(1);
    });
  });

  describe('what a kind of proposal needs', () => {
    it('asks a collective one for its body, and offers it to offices only', async () => {
      const element = await mount({
        actor: people.committee,
        adapter: createStage().as('committee'),
        value: written,
      });
      choose(element, 'proposerType', 'collective');
      await tick(element);
      await press(element, '提交提案');
      expect(problemsOf(element)).to.deep.equal([
        '请选择单位类别',
        '请填写单位名称',
        '请填写召集人或负责人',
        '请填写联系人',
      ]);
      element.actor = people.member;
      element.value = written;
      await tick(element);
      expect(textOf(element, 'proposerType')).to.include('联名提案').and.not.include('集体提案 ');
      expect(find<HTMLElement>(element, 'proposerType').querySelectorAll('input')).to.have.length(2);
    });

    it('asks for research where the committee demands it', async () => {
      const element = await mount({
        profile: luzhou,
        adapter: createStage(luzhou).as('member'),
        value: written,
      });
      await press(element, '提交提案');
      expect(problemsOf(element)).to.deep.equal([
        '请选择调研方式',
        '请选择调研日期',
        '请填写调研地点',
        '请填写调研所见',
      ]);
    });

    it('asks why something should not be published', async () => {
      const element = await mount({ adapter: createStage().as('member'), value: written });
      choose(element, 'consentToPublish', 'no');
      await tick(element);
      await press(element, '提交提案');
      expect(problemsOf(element)).to.deep.equal(['请填写不同意公开的理由']);
    });

    it('says that invitations need a directory', async () => {
      const { directory: _, ...adapter } = createStage().as('member');
      const element = await mount({ adapter, value: { ...written, proposerType: 'joint' } });
      expect(textOf(element)).to.include('本系统没有委员名册');
    });
  });

  describe('drafts', () => {
    it('are saved while somebody types, in the middle of a composition too, and restored with a notice', async () => {
      const drafts = draftsOf();
      const element = await mount({ drafts });
      const events: string[] = [];
      element.addEventListener('cppcc-saved', ({ draftId }) => events.push(draftId));
      type(element, 'subject', '关于guan', { isComposing: true });
      await saved();
      expect(textOf(element, 'saved')).to.match(/^已保存 \d\d:\d\d$/);
      expect(events).to.deep.equal([element.draftId]);
      const next = await mount({ drafts });
      expect(next.value.subject).to.equal('关于guan');
      expect(next.draftId).to.equal(element.draftId);
      expect(textOf(next)).to.include('已恢复上次没有提交的内容');
    });

    it('are not begun by a form that nobody has touched', async () => {
      const drafts = draftsOf();
      const element = await mount({ drafts, proposer: { phone: '13800000001' } });
      type(element, 'subject', '');
      await saved();
      expect(await drafts.list()).to.deep.equal([]);
    });

    it('are discarded after a question', async () => {
      const drafts = draftsOf();
      type(await mount({ drafts }), 'subject', '甲');
      await saved();
      const element = await mount({ drafts });
      await press(element, '放弃草稿');
      expect(await drafts.list()).to.have.length(1);
      await press(element, '放弃草稿');
      expect(await drafts.list()).to.deep.equal([]);
      expect(element.value.subject).to.be.undefined;
      expect(element.value.proposer).to.deep.equal({ name: '陈立群' });
    });

    it('are several: a new one can be begun and the other taken up again', async () => {
      const drafts = draftsOf();
      const element = await mount({ drafts });
      type(element, 'subject', '第一件');
      await saved();
      const first = element.draftId;
      element.reset();
      await tick(element);
      type(element, 'subject', '第二件');
      await saved();
      expect(await drafts.list()).to.have.length(2);
      await press(element, '继续写《第一件》');
      expect(element.value.subject).to.equal('第一件');
      expect(element.draftId).to.equal(first);
      const other = await mount({ drafts, draftId: first });
      expect(other.value.subject).to.equal('第一件');
      expect((await mount({ drafts, draftId: 'new' })).value.subject).to.be.undefined;
    });

    it('stay with the person who wrote them', async () => {
      const store = memoryStore();
      const drafts = draftsOf('m1', store);
      const element = await mount({ drafts });
      type(element, 'subject', '甲的提案');
      await saved();
      element.actor = people.coSigner;
      element.drafts = draftsOf('m2', store);
      await tick(element);
      expect(element.value)
        .to.deep.include({ proposer: { name: '林晓梅' } })
        .and.not.have.property('subject');
      type(element, 'situation', '乙写的');
      await saved();
      expect((await drafts.list()).map(({ title }) => title)).to.deep.equal(['甲的提案']);
    });

    it('keep what was typed before they were read', async () => {
      const drafts = draftsOf();
      type(await mount({ drafts }), 'subject', '旧的');
      await saved();
      const element = document.createElement('cppcc-proposal-form');
      Object.assign(element, { profile: national, actor: people.member, drafts });
      fixtureSync(html`<div>${element}</div>`);
      await element.updateComplete;
      type(element, 'subject', '新的');
      await tick(element);
      expect(element.value.subject).to.equal('新的');
      await saved();
      expect((await drafts.list()).map(({ title }) => title).sort()).to.deep.equal(['新的', '旧的']);
    });

    it('go on when the element is moved on the page', async () => {
      const drafts = draftsOf();
      const element = await mount({ drafts });
      type(element, 'subject', '甲');
      await saved();
      const { draftId } = element;
      fixtureSync(html`<div></div>`).append(element);
      await tick(element);
      type(element, 'subject', '甲乙');
      await saved();
      expect(element.draftId).to.equal(draftId);
      expect((await drafts.list()).map(({ title }) => title)).to.deep.equal(['甲乙']);
    });

    it('of a newer release are neither opened nor replaced, only offered as a file', async () => {
      const drafts = draftsOf();
      const newer = await drafts.put({
        form: 'proposal',
        formVersion: 999,
        title: '新版本所写',
        data: { pages: [1] },
      });
      const element = await mount({ adapter: createStage().as('member'), drafts });
      expect(textOf(element)).to.include('由新版本所写，另存为文件').and.not.include('已恢复');
      type(element, 'subject', '关于另一件事的提案');
      await saved();
      expect(await drafts.list()).to.have.length(2);
      expect((await drafts.get(newer.id))?.data).to.deep.equal({ pages: [1] });
    });

    it('that are damaged are set aside and offered as a file; the others go on', async () => {
      let now = Date.UTC(2026, 10, 22);
      const drafts: Drafts = {
        ...memoryDrafts({ owner: people.member.id, now: () => (now += 1000) }),
        listDamaged: async () => [{ key: '["m1","cut', data: '半份' }],
      };
      await drafts.put({ form: 'proposal', formVersion: 1, title: '更早的', data: 7 });
      const sound = await drafts.put({
        form: 'proposal',
        formVersion: 1,
        title: '完好的',
        data: { values: { subject: '完好的', 'suggestions.0': '' }, beside: {} },
      });
      const shapes: unknown[] = [
        undefined,
        '案由',
        { values: { subject: 5 }, beside: {} },
        { values: { suggestedUnits: '住建局' }, beside: {} },
        { values: { 'suggestions.0': { text: '' } }, beside: {} },
        { values: { invitees: [null] }, beside: {} },
        { values: {}, beside: { attachments: 'e' } },
        { values: {}, beside: { invitees: [{ id: 1 }] } },
        { values: {}, beside: {}, attempt: { key: 5 } },
        { values: [], beside: [] },
      ];
      const damaged: string[] = [];
      for (const data of shapes)
        damaged.push((await drafts.put({ form: 'proposal', formVersion: 1, title: '坏的', data })).id);
      const element = await mount({ adapter: createStage().as('member'), drafts });
      expect(element.value.subject).to.equal('完好的');
      expect(textOf(element))
        .to.include(`${shapes.length + 1} 份草稿已损坏`)
        .and.include('已恢复')
        .and.not.include('继续写《坏的》');
      type(element, 'situation', '接着写。');
      await saved();
      expect(element.draftId).to.equal(sound.id);
      await press(element, '继续写《更早的》');
      expect(textOf(element)).to.include(`${shapes.length + 2} 份草稿已损坏`);
      for (const [index, id] of damaged.entries())
        expect((await drafts.get(id))?.data).to.deep.equal(shapes[index]);
    });

    it('that cannot be read from the disk do not keep the others from being offered', async () => {
      const drafts = draftsOf();
      const put = (title: string) =>
        drafts.put({
          form: 'proposal',
          formVersion: 1,
          title,
          data: { values: { subject: title }, beside: {} },
        });
      await put('完好的');
      // Later than the other, so that it is the one to be opened first.
      await aTimeout(5);
      const lost = await put('读不出的');
      const get: Drafts['get'] = async (id, version) => {
        if (id === lost.id) throw new Error('浏览器不允许保存');
        return drafts.get(id, version);
      };
      const element = await mount({ drafts: { ...drafts, get } });
      expect(element.value.subject).to.equal('完好的');
      expect(textOf(element)).to.include('1 份草稿已损坏');
      expect(textOf(element, 'saved')).to.equal('');
    });

    it('do not stand in the way where the browser refuses', async () => {
      const refused = () => Promise.reject(new Error('浏览器不允许保存'));
      const element = await mount({
        drafts: { ...draftsOf(), list: refused, put: refused },
        adapter: createStage().as('member'),
        value: written,
      });
      expect(textOf(element, 'saved')).to.equal('浏览器不允许保存');
      await press(element, '提交提案', '提交提案');
      expect(textOf(element)).to.include('提案已提交');
    });
  });

  describe('submitting', () => {
    it('says so when the rules have changed since the page was opened', async () => {
      const older = { ...national, version: national.version - 1 };
      const element = await mount({ adapter: createStage().as('member'), profile: older, value: written });
      await press(element, '提交提案', '提交提案');
      expect(textOf(element)).to.include('提案已提交').and.include('规定有调整，已按现行规定受理');
    });

    it('asks, opens the case, submits it, removes the draft and says what happens next', async () => {
      const drafts = draftsOf();
      const adapter = recording(createStage().as('member'));
      const element = await mount({ drafts, adapter, value: written });
      const sent: string[] = [];
      element.addEventListener('cppcc-sent', (event: CppccSentEvent) =>
        sent.push(`${event.eventType} ${event.case.snapshot.state}`),
      );
      type(element, 'subject', '关于护学岗的提案');
      await saved();
      await press(element, '提交提案');
      expect(textOf(element)).to.include('提交这件提案吗？').and.include('《关于护学岗的提案》，建议 3 条');
      expect(adapter.writes).to.deep.equal([]);
      await press(element, '提交提案');
      expect(sent).to.deep.equal(['draft drafting', 'submit submitted']);
      expect(await drafts.list()).to.deep.equal([]);
      expect(textOf(element))
        .to.include('提案已提交')
        .and.include(`第${national.session.term}届第${national.session.session}次会议 会议期间提案`)
        .and.include('2026年1月9日')
        .and.include('初审、会审、复审');
      expect(textOf(element)).to.not.include('规定有调整');
      await press(element, '再写一件');
      expect(element.value.subject).to.be.undefined;
      expect(element.case).to.be.undefined;
    });

    it('can be kept back by the page', async () => {
      const adapter = recording(createStage().as('member'));
      const element = await mount({ adapter, value: written });
      element.addEventListener('cppcc-send', (event: CppccSendEvent) => event.preventDefault());
      await press(element, '提交提案', '提交提案');
      expect(adapter.writes).to.deep.equal([]);
      expect(element.value.subject).to.equal(written.subject);
    });

    it('says what the server refused, at its field', async () => {
      const refusals = [
        { code: 'INVALID', path: 'proposer.phone', message: '号码已停用。' },
        { code: 'CLOSED', path: '', message: '今日系统维护。' },
      ];
      const element = await mount({
        adapter: { ...createStage().as('member'), open: () => Promise.resolve({ ok: false, refusals }) },
        value: written,
      });
      await press(element, '提交提案', '提交提案');
      expect(textOf(element, 'proposer.phone-error')).to.equal('号码已停用。');
      expect(problemsOf(element)).to.deep.equal(['号码已停用。', '今日系统维护。']);
    });

    it('tells apart what failed, and keeps the text', async () => {
      for (const [code, words] of [
        ['CPPCC_SIGNED_OUT', '登录已失效'],
        ['CPPCC_BLOCKED', '重新登录没有用'],
        ['CPPCC_BUSY', '系统繁忙'],
        ['CPPCC_FORBIDDEN', '网线断了'],
        ['CPPCC_TOO_LARGE', '网线断了'],
        ['CPPCC_NETWORK', '网线断了'],
      ] as const) {
        const element = await mount({
          adapter: {
            ...createStage().as('member'),
            open: () => Promise.reject(new CppccError(code, '网线断了')),
          },
          value: written,
        });
        await press(element, '提交提案', '提交提案');
        expect(textOf(element)).to.include('没有提交成功').and.include(words);
        expect(textOf(element).includes('登录已失效')).to.equal(code === 'CPPCC_SIGNED_OUT');
        expect(element.shadowRoot!.activeElement?.id).to.equal('failed');
        expect(element.value).to.deep.equal(written);
      }
    });

    it('can be given up while it waits, and asked again with the same key', async () => {
      const stage = createStage();
      let calls = 0;
      const adapter = recording({
        ...stage.as('member'),
        open: (input, options) =>
          calls++ > 0
            ? stage.as('member').open(input, options)
            : new Promise((_, reject) =>
                options.signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
              ),
      });
      const element = await mount({ adapter, value: written });
      await press(element, '提交提案', '提交提案');
      expect(find<HTMLElement>(element, 'top').querySelector('fieldset')!.disabled).to.be.true;
      await press(element, '停止等待');
      expect(textOf(element)).to.include('已停止等待');
      await press(element, '提交提案', '提交提案');
      expect(textOf(element)).to.include('提案已提交');
      expect(adapter.writes[0]!.key).to.equal(adapter.writes[1]!.key);
    });

    it('has no second effect after a lost answer and a crash', async () => {
      const stage = createStage();
      const drafts = draftsOf();
      const adapter = losingFirstAnswer(stage.as('member'));
      const first = await mount({ adapter, drafts, value: written });
      await press(first, '提交提案', '提交提案');
      expect(textOf(first)).to.include('没有提交成功');
      first.remove();
      const second = await mount({ adapter, drafts });
      expect(second.value).to.deep.equal(written);
      await press(second, '提交提案', '提交提案');
      expect(textOf(second)).to.include('提案已提交');
      expect((await casesOf(stage.as('member'))).map(({ state }) => state)).to.deep.equal(['submitted']);
    });

    it('has none either when the text is changed in between', async () => {
      const stage = createStage();
      const drafts = draftsOf();
      const adapter = losingFirstAnswer(stage.as('member'));
      const first = await mount({ adapter, drafts, value: written });
      await press(first, '提交提案', '提交提案');
      first.remove();
      const second = await mount({ adapter, drafts });
      type(second, 'subject', '改过的案由');
      await press(second, '提交提案', '提交提案');
      expect(textOf(second)).to.include('提案已提交');
      expect(
        (await casesOf(stage.as('member'))).map(({ state, title }) => `${state} ${title}`),
      ).to.deep.equal(['submitted 改过的案由']);
    });

    it('makes one case of one draft that is sent in two windows, and keeps the other text as a draft', async () => {
      const stage = createStage();
      const store = memoryStore();
      const given = () => ({ adapter: stage.as('member'), drafts: draftsOf(people.member.id, store) });
      const first = await mount({ ...given(), value: written });
      type(first, 'analysis', '第一窗口所写。');
      await saved();
      const second = await mount(given());
      const third = await mount(given());
      await press(first, '提交提案', '提交提案');
      expect(textOf(first)).to.include('提案已提交').and.not.include('已在另一个窗口提交');
      await waitUntil(() => textOf(second).includes('已在另一个窗口提交'));
      await press(third, '提交提案', '提交提案');
      expect(textOf(third)).to.include('提案已提交');
      type(second, 'analysis', '第二窗口所改。');
      await press(second, '提交提案', '提交提案');
      expect(textOf(second)).to.include('可能是在另一个窗口').and.include('第一窗口所写。');
      expect(await casesOf(stage.as('member'))).to.have.length(1);
      const kept = await draftsOf(people.member.id, store).list();
      expect(kept).to.have.length(1);
      expect(JSON.stringify(await draftsOf(people.member.id, store).get(kept[0]!.id))).to.include(
        '第二窗口所改。',
      );
    });

    it('begins anew when an earlier text turns out to have been refused', async () => {
      const stage = createStage();
      const real = stage.as('member');
      let calls = 0;
      const adapter: CaseAdapter = {
        ...real,
        open: (input, options) => {
          calls++;
          if (calls === 1) return Promise.reject(new CppccError('CPPCC_NETWORK', ''));
          if (input.data['subject'] === written.subject)
            return Promise.resolve({
              ok: false,
              refusals: [{ code: 'X', path: 'subject', message: '不行' }],
            });
          return real.open(input, options);
        },
      };
      const element = await mount({ adapter, drafts: draftsOf(), value: written });
      await press(element, '提交提案', '提交提案');
      type(element, 'subject', '另一个案由');
      await press(element, '提交提案', '提交提案');
      expect(textOf(element)).to.include('提案已提交');
      expect(await casesOf(real)).to.have.length(1);
    });

    it('shows text as text', async () => {
      const subject = '<img src=x onerror=alert(1)>';
      const element = await mount({ adapter: createStage().as('member'), value: { ...written, subject } });
      await press(element, '提交提案', '提交提案');
      expect(textOf(element)).to.include(subject);
      expect(element.shadowRoot!.querySelector('img')).to.be.null;
    });
  });

  describe('lists of the directory', () => {
    it('are asked for once; when they fail, again only when somebody wants it', async () => {
      const real = createStage().as('member');
      let [unitsAsked, peopleAsked, isDown] = [0, 0, true];
      const answer = <T>(rows: Promise<T>): Promise<T> =>
        isDown ? Promise.reject(new CppccError('CPPCC_NETWORK', '网络不通')) : rows;
      const directory = {
        units: () => (unitsAsked++, answer(real.directory!.units())),
        people: () => (peopleAsked++, answer(real.directory!.people({ role: 'member' }))),
      };
      const element = await mount({
        adapter: { ...real, directory },
        value: { ...written, proposerType: 'joint' },
      });
      for (const text of ['一', '二', '三']) {
        type(element, 'subject', text);
        element.requestUpdate();
        await tick(element);
      }
      expect([unitsAsked, peopleAsked]).to.deep.equal([1, 1]);
      expect(textOf(element)).to.include('委员名册没有加载');
      await press(element, '重试');
      expect([unitsAsked, peopleAsked]).to.deep.equal([1, 2]);
      expect(textOf(element)).to.include('委员名册没有加载');
      isDown = false;
      await press(element, '重试');
      expect([unitsAsked, peopleAsked]).to.deep.equal([1, 3]);
      expect(textOf(element)).to.not.include('委员名册没有加载').and.include('林晓梅');
    });
  });

  describe('joint proposals', () => {
    const joint: UnfinishedProposal = {
      ...written,
      proposerType: 'joint',
      invitees: [{ id: 'm2', name: '林晓梅' }],
    };

    it('are opened with invitations chosen from the directory, and wait', async () => {
      const stage = createStage();
      const element = await mount({
        adapter: stage.as('member'),
        drafts: draftsOf(),
        value: { ...joint, invitees: [] },
      });
      await press(element, '提交提案');
      expect(problemsOf(element)).to.deep.equal(['请选择联名委员']);
      find<HTMLElement>(element, 'invitees').querySelector('details')!.open = true;
      await waitUntil(
        () => find<HTMLElement>(element, 'invitees').querySelectorAll('input[type=checkbox]').length > 0,
      );
      const names = Array.from(
        find<HTMLElement>(element, 'invitees').querySelectorAll('.choice'),
        (row) => row.textContent,
      );
      expect(names.join()).to.include('林晓梅').and.not.include('陈立群');
      choose(element, 'invitees', 'm2');
      expect(element.value.invitees).to.deep.equal([{ id: 'm2', name: '林晓梅' }]);
      await press(element, '提交提案');
      expect(textOf(element)).to.include('将邀请 1 位委员联名');
      await press(element, '发出邀请');
      expect(textOf(element))
        .to.include('联名邀请已发出')
        .and.include('未答复')
        .and.include('暂不能提交：还有1位委员未答复');
      expect((await casesOf(stage.as('member')))[0]!.state).to.equal('drafting');
    });

    async function open(): Promise<{ stage: ReturnType<typeof createStage>; caseId: string }> {
      const stage = createStage();
      const caseId = await stage.play('draft', [
        { at: '2026-01-09T10:00:00+08:00', by: 'member', type: 'draft', data: joint, state: 'drafting' },
      ]);
      return { stage, caseId };
    }
    const answer = async (
      stage: ReturnType<typeof createStage>,
      caseId: string,
      type: string,
    ): Promise<unknown> =>
      stage
        .as('coSigner')
        .send(caseId, { type, data: { opinion: '附意见' }, expectedVersion: 1 }, { idempotencyKey: type });

    it('show each answer and are submitted when all are in', async () => {
      const { stage, caseId } = await open();
      const element = await mount({ adapter: stage.as('member'), caseId });
      expect(textOf(element)).to.include('联名截止：2026年1月14日');
      await answer(stage, caseId, 'acceptCoSign');
      await press(element, '刷新');
      expect(textOf(element)).to.include('同意联名 附意见');
      await press(element, '提交提案', '提交提案');
      expect(textOf(element)).to.include('提案已提交');
    });

    it('are none when nobody signs: the proposer is told what to do', async () => {
      const { stage, caseId } = await open();
      await answer(stage, caseId, 'declineCoSign');
      const element = await mount({ adapter: stage.as('member'), caseId });
      expect(textOf(element)).to.include('谢绝联名 附意见').and.include('改为个人提案后提交');
    });

    it('can be revised, which asks everybody again, or left as they are', async () => {
      const { stage, caseId } = await open();
      await answer(stage, caseId, 'acceptCoSign');
      const adapter = recording(stage.as('member'));
      const element = await mount({ adapter, caseId, drafts: draftsOf() });
      expect(textOf(element)).to.include('同意联名 附意见');
      await press(element, '修改提案');
      await press(element, '提交提案', '发出邀请');
      expect(adapter.writes).to.deep.equal([]);
      expect(textOf(element)).to.include('同意联名');
      await press(element, '修改提案');
      type(element, 'subject', '改过的案由');
      await press(element, '提交提案');
      expect(textOf(element)).to.include('此前的联名意见作废');
      await press(element, '发出邀请');
      expect(adapter.writes.map((each) => each.type)).to.deep.equal(['revise']);
      expect(textOf(element)).to.include('未答复');
    });

    it('are only to be read by the invited', async () => {
      const { stage, caseId } = await open();
      const element = await mount({ adapter: stage.as('coSigner'), actor: people.coSigner, caseId });
      expect(textOf(element)).to.include('城区三所小学');
      expect(element.shadowRoot!.querySelector('textarea, button')).to.be.null;
    });
  });

  describe('with a case', () => {
    const returned = (stage: ReturnType<typeof createStage>): Promise<string> =>
      stage.play('returnForRevision', [
        { at: '2026-01-09T10:00:00+08:00', by: 'member', type: 'draft', data: form, state: 'drafting' },
        { at: '2026-01-09T10:00:00+08:00', by: 'member', type: 'submit', data: {}, state: 'submitted' },
        { at: '2026-01-12T09:00:00+08:00', by: 'committee', type: 'receive', data: {}, state: 'underReview' },
        {
          at: '2026-01-13T09:00:00+08:00',
          by: 'committee',
          type: 'returnForRevision',
          data: { reason: '请补充数据。' },
          state: 'returned',
        },
      ]);

    it('revises one that came back, from its own draft, and submits it again', async () => {
      const stage = createStage();
      const drafts = draftsOf();
      const caseId = await returned(stage);
      const adapter = recording(stage.as('member'));
      const first = await mount({ adapter, caseId, drafts });
      expect(textOf(first)).to.include('提案已退回').and.include('请补充数据。');
      expect(first.value).to.deep.equal(written);
      type(first, 'situation', '补充了数据。');
      await saved();
      first.remove();
      expect((await mount({ drafts })).value.situation).to.be.undefined;
      const element = await mount({ adapter, caseId, drafts });
      expect(element.value.situation).to.equal('补充了数据。');
      await press(element, '提交提案', '提交提案');
      expect(adapter.writes.map((each) => each.type)).to.deep.equal(['revise', 'submit']);
      expect(textOf(element)).to.include('提案已提交');
      expect(await drafts.list()).to.deep.equal([]);
    });

    it('says that somebody else was faster, and keeps the text', async () => {
      const stage = createStage();
      const caseId = await returned(stage);
      const element = await mount({ adapter: stage.as('member'), caseId });
      const { version } = await stage.as('member').get(caseId);
      await stage
        .as('member')
        .send(
          caseId,
          { type: 'revise', data: form, expectedVersion: version },
          { idempotencyKey: 'other window'.replace(' ', '-') },
        );
      type(element, 'subject', '我的修改');
      await press(element, '提交提案', '提交提案');
      expect(textOf(element)).to.include('刚被他人更新过');
      expect(element.value.subject).to.equal('我的修改');
      await press(element, '提交提案', '提交提案');
      expect(textOf(element)).to.include('提案已提交');
    });

    it('shows one that is under way to read, and one that is missing as such', async () => {
      const stage = createStage();
      const element = await mount({ adapter: stage.as('member'), caseId: await stage.play('submit') });
      expect(textOf(element)).to.include('县第二小学门前');
      expect(element.shadowRoot!.querySelector('textarea')).to.be.null;
      const missing = await mount({ adapter: stage.as('member'), caseId: 'nowhere' });
      expect(textOf(missing)).to.include('CPPCC_NOT_FOUND');
    });

    it('begins a blank form when the case is taken away', async () => {
      const stage = createStage();
      const element = await mount({ adapter: stage.as('member'), caseId: await returned(stage) });
      element.caseId = undefined;
      await tick(element);
      expect(element.value.subject).to.be.undefined;
      expect(textOf(element)).to.not.include('提案已退回');
    });
  });

  describe('attachments', () => {
    function pick(element: CppccProposalForm, ...files: File[]): void {
      const chosen = new DataTransfer();
      for (const file of files) chosen.items.add(file);
      const input = find(element, 'attachments');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change'));
    }

    it('are stored when chosen and sent with the proposal', async () => {
      const element = await mount({ adapter: createStage().as('member'), value: written });
      pick(element, new File(['abc'], '甲.txt'));
      await tick(element);
      expect(element.value.attachments).to.have.length(1);
      expect(element.value.attachments![0]).to.deep.include({ name: '甲.txt', size: 3 });
      await press(element, '提交提案', '提交提案');
      expect(textOf(element)).to.include('提案已提交');
    });

    it('hold the proposal back while they are under way or broken, and are tried again with the same key', async () => {
      const keys: string[] = [];
      let fail: ((error: Error) => void) | undefined;
      const put = (
        { name }: { readonly name: string },
        { idempotencyKey }: WriteOptions,
      ): Promise<{ id: string; name: string; size: number }> => {
        keys.push(idempotencyKey);
        return keys.length > 1
          ? Promise.resolve({ id: 'f1', name, size: 3 })
          : new Promise((_, reject) => (fail = reject));
      };
      const element = await mount({
        adapter: {
          ...createStage().as('member'),
          attachments: { put, get: () => Promise.reject(new Error()) },
        },
        value: written,
      });
      pick(element, new File(['abc'], '甲.txt'));
      await tick(element);
      await press(element, '提交提案');
      expect(problemsOf(element)).to.deep.equal(['附件还在上传，请稍候再提交']);
      fail!(new Error('x is undefined'));
      await tick(element);
      expect(textOf(element)).to.include('没有上传成功').and.not.include('undefined');
      await press(element, '提交提案');
      expect(problemsOf(element)).to.deep.equal(['有附件没有上传成功，请重新上传或移除']);
      await press(element, '重新上传');
      expect(find<HTMLElement>(element, 'problems-box').hidden).to.be.true;
      expect(keys[0]).to.equal(keys[1]);
      expect(element.value.attachments).to.have.length(1);
      await press(element, '移除');
      expect(element.value.attachments).to.be.undefined;
    });

    it('that are empty, too large or too many are refused', async () => {
      const adapter = createStage().as('member');
      const small = {
        ...national,
        proposal: {
          ...national.proposal,
          limits: { ...national.proposal.limits, attachmentMegabytes: 0.00001, attachments: 2 },
        },
      };
      const element = await mount({ adapter, value: written, profile: small });
      pick(
        element,
        new File([], '空.txt'),
        new File(['0123456789abcdef'], '大.txt'),
        new File(['a'], '多.txt'),
      );
      await tick(element);
      for (const words of ['文件是空的', '文件不能超过', '附件不能超过 2 个'])
        expect(textOf(element)).to.include(words);
      expect(element.value.attachments).to.be.undefined;
      // Only where there are too many can another try end otherwise, once another is gone.
      const retries = () =>
        [...element.shadowRoot!.querySelectorAll('.files button')].filter((each) =>
          each.textContent.includes('重新上传'),
        );
      expect(retries()).to.have.length(1);
      await press(element, '提交提案');
      expect(problemsOf(element)).to.have.length(1);
      for (const name of ['大.txt', '多.txt']) {
        [...element.shadowRoot!.querySelectorAll<HTMLElement>('.files li')]
          .find((each) => each.textContent.includes(name))!
          .querySelectorAll('button')
          .forEach((each) => each.textContent.includes('移除') && each.click());
        await tick(element);
      }
      // Chosen again, put right: it takes the place of the one that was refused.
      pick(element, new File(['a'], '空.txt'));
      await tick(element);
      expect(find<HTMLElement>(element, 'problems-box').hidden).to.be.true;
      expect(element.value.attachments).to.have.length(1);
    });
  });

  describe('in a form of the page', () => {
    async function inForm(given: Given = {}): Promise<{ form: HTMLFormElement; element: CppccProposalForm }> {
      const element = document.createElement('cppcc-proposal-form');
      Object.assign(element, { profile: national, actor: people.member, name: 'proposal', ...given });
      const place = fixtureSync<HTMLFormElement>(html`<form><fieldset>${element}</fieldset></form>`);
      await tick(element);
      return { form: place, element };
    }

    it('is sent under its name as JSON, and has no button of its own', async () => {
      const { form: host, element } = await inForm({ value: written, adapter: createStage().as('member') });
      expect(JSON.parse(new FormData(host).get('proposal') as string)).to.deep.equal(written);
      expect(textOf(element)).to.not.include('提交提案');
    });

    it('holds the form back and shows why', async () => {
      const { form: host, element } = await inForm();
      expect(element.checkValidity()).to.be.false;
      expect(element.validationMessage).to.equal('请填写案由');
      expect(host.checkValidity()).to.be.false;
      expect(host.reportValidity()).to.be.false;
      expect(problemsOf(element)).to.include('请填写案由');
      element.value = written;
      await tick(element);
      expect(host.checkValidity()).to.be.true;
    });

    it('is reset and disabled with it', async () => {
      const { form: host, element } = await inForm({ value: written });
      host.reset();
      await tick(element);
      expect(element.value.subject).to.be.undefined;
      host.querySelector('fieldset')!.disabled = true;
      await tick(element);
      expect(find<HTMLElement>(element, 'top').querySelector('fieldset')!.disabled).to.be.true;
      expect(new FormData(host).has('proposal')).to.be.false;
    });
  });

  it('waits for the profile', async () => {
    const element = await mount({ profile: undefined });
    expect(textOf(element)).to.include('正在加载');
    element.profile = national;
    await tick(element);
    expect(find(element, 'subject')).to.exist;
  });
});
