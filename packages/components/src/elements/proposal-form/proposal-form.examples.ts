import { memoryDrafts } from '@cppcc-kit/drafts';
import type { CaseAdapter } from '@cppcc-kit/adapter';
import { luzhou, national } from '@cppcc-kit/profiles';
import { CppccError, type Profile } from '@cppcc-kit/sdk';
import '../../define/proposal-form.js';
import type { Example } from '../../parts/example.js';
import { people } from '../../testing/people.js';
import { createStage } from '../../testing/stage.js';
import { form } from '../../testing/story.js';
import { toValues, type UnfinishedProposal } from './form-values.js';
import type { CppccProposalForm } from './proposal-form.element.js';

const written = form as unknown as UnfinishedProposal;
const proposer = { phone: '13800000001', sector: '教育界', post: '县第二小学副校长', memberNo: '0120' };
const members = ['林晓梅', '周启明', '何静', '赵文博', '孙丽华'].map((name, index) => ({
  id: `m${index + 2}`,
  name,
  note: ['医药卫生界', '农业界', '工商联', '民建', '教育界'][index] ?? '',
}));
const joint: UnfinishedProposal = {
  ...written,
  proposerType: 'joint',
  invitees: members.slice(0, 3).map(({ id, name }) => ({ id, name })),
};

type Given = Partial<
  Pick<CppccProposalForm, 'adapter' | 'profile' | 'drafts' | 'caseId' | 'value' | 'proposer' | 'actor'>
>;

const stage = createStage();
const never = <T>(): Promise<T> => new Promise(() => undefined);
const adapterOf = (own: Partial<CaseAdapter> = {}): CaseAdapter => {
  const adapter = stage.as('member');
  return {
    ...adapter,
    ...own,
    directory: { units: () => adapter.directory!.units(), people: () => Promise.resolve(members) },
  };
};

function show(given: Given = {}, setUp?: (element: CppccProposalForm) => void): HTMLElement {
  const element = document.createElement('cppcc-proposal-form');
  const drafts = memoryDrafts({
    owner: people.member.id,
    now: () => Date.parse('2026-01-09T14:05:00+08:00'),
  });
  Object.assign(element, {
    adapter: adapterOf(),
    profile: national,
    drafts,
    actor: people.member,
    proposer,
    ...given,
  });
  setUp?.(element);
  return element;
}

const settled = (milliseconds = 60): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function press(element: HTMLElement, ...names: string[]): Promise<void> {
  for (const name of names) {
    await settled();
    const all = Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? []);
    all.find((one) => one.textContent?.includes(name))?.click();
  }
  await settled();
}

/** As a case stands after these steps of its own. */
async function playJoint(): Promise<string> {
  const at = '2026-01-09T10:00:00+08:00';
  return stage.play('acceptCoSign', [
    {
      at,
      by: 'member',
      type: 'draft',
      data: {
        ...form,
        proposerType: 'joint',
        invitees: [
          { id: 'm2', name: '林晓梅' },
          ...members.slice(1, 3).map(({ id, name }) => ({ id, name })),
        ],
      },
      state: 'drafting',
    },
    {
      at,
      by: 'coSigner',
      type: 'acceptCoSign',
      data: { opinion: '同意，建议补充周边道路的监控数据。' },
      state: 'drafting',
    },
  ]);
}

/** The element shows a case that has to be made first. */
const showCase = (play: () => Promise<string>) => ({
  render: () => show(),
  async ready(element: HTMLElement) {
    (element as CppccProposalForm).caseId = await play();
    await settled(150);
  },
});

const research: Profile = luzhou;

export const examples: readonly Example[] = [
  { name: 'empty', title: '空白', state: 'empty', render: () => show(), ready: () => settled() },
  {
    name: 'filled',
    title: '已填写，已自动保存',
    state: 'filled',
    render: () => show({ value: written }),
    async ready(element) {
      await settled();
      const subject = element.shadowRoot!.querySelector<HTMLInputElement>('#subject')!;
      subject.value += '（修改稿）';
      subject.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settled(400);
    },
  },
  {
    name: 'error',
    title: '有错误',
    state: 'error',
    render: () =>
      show({
        value: {
          ...written,
          subject: '关于'.repeat(27),
          suggestions: ['由教育部门统筹三校错峰放学。', ''],
          consentToPublish: false,
          proposer: { name: '陈立群', phone: '零九一四' },
        },
      }),
    ready: (element) => press(element, '提交提案'),
  },
  {
    name: 'too-long',
    title: '正文超过上限',
    state: 'error',
    render: () => show({ value: { ...written, analysis: '城区三所小学集中在老街片区。'.repeat(190) } }),
    ready: (element) => press(element, '提交提案'),
  },
  {
    name: 'joint',
    title: '联名提案：邀请委员',
    state: 'filled',
    render: () => show({ value: joint }),
    ready: (element) => press(element, '已选'),
  },
  {
    name: 'joint-no-directory',
    title: '联名提案：没有委员名册',
    state: 'failed',
    render: () => {
      const { directory: _, ...rest } = stage.as('member');
      return show({ value: { ...written, proposerType: 'joint' }, adapter: rest });
    },
  },
  {
    name: 'collective',
    title: '集体提案',
    state: 'filled',
    render: () =>
      show({
        actor: people.committee,
        value: {
          ...written,
          proposerType: 'collective',
          collective: { kind: 'specialCommittee', name: '教科卫体委员会', signer: '王明远', contact: '刘芳' },
        },
      }),
  },
  {
    name: 'research',
    title: '须附调研情况（泸州）',
    state: 'filled',
    render: () =>
      show({
        profile: research,
        value: {
          ...written,
          research: {
            type: '蹲点调研',
            date: '2025-12-02',
            place: '县第二小学',
            summary: '连续五天在放学时段清点车辆和行人。',
          },
        },
      }),
  },
  {
    name: 'restored',
    title: '恢复草稿，另有一份草稿',
    state: 'restored',
    render: () => show(),
    async ready(element) {
      const drafts = memoryDrafts({
        owner: people.member.id,
        now: () => Date.parse('2026-01-09T14:05:00+08:00'),
      });
      for (const subject of [
        '关于增加乡镇卫生院夜间急诊的提案',
        '关于完善城区小学上下学时段交通组织的提案',
      ]) {
        await drafts.put({
          form: 'proposal',
          formVersion: 1,
          title: subject,
          data: { values: toValues({ ...written, subject }), beside: {} },
        });
      }
      (element as CppccProposalForm).drafts = drafts;
      await settled();
    },
  },
  {
    name: 'files',
    title: '附件：正在上传，没有成功',
    state: 'busy',
    render: () =>
      show({
        value: { ...written, attachments: [{ id: 'f1', name: '走访记录表.docx', size: 52_300 }] },
        adapter: adapterOf({
          attachments: {
            put: ({ name }) =>
              name.endsWith('pdf')
                ? never()
                : Promise.reject(new CppccError('CPPCC_NETWORK', '网络不通，请检查后重新上传。')),
            get: never,
          },
        }),
      }),
    async ready(element) {
      const input = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      for (const [name, size] of [
        ['放学时段车流统计.pdf', 340_000],
        ['现场照片.zip', 2_100_000],
      ] as const)
        files.items.add(new File([new Uint8Array(size)], name));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change'));
      await settled();
    },
  },
  {
    name: 'asking',
    title: '提交前确认',
    state: 'filled',
    render: () => show({ value: written }),
    ready: (element) => press(element, '提交提案'),
  },
  {
    name: 'busy',
    title: '正在提交',
    state: 'busy',
    render: () => show({ value: written, adapter: adapterOf({ open: never }) }),
    ready: (element) => press(element, '提交提案', '提交提案'),
  },
  {
    name: 'failed',
    title: '没有提交成功',
    state: 'failed',
    render: () =>
      show({
        value: written,
        adapter: adapterOf({
          open: () =>
            Promise.reject(
              new CppccError(
                'CPPCC_NETWORK',
                '网络不通或服务器没有回应，您填写的内容没有丢失。请检查网络后重试。',
              ),
            ),
        }),
      }),
    ready: (element) => press(element, '提交提案', '提交提案'),
  },
  {
    name: 'offline',
    title: '断网',
    state: 'offline',
    render() {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      return show({ value: written });
    },
    ready: () => settled(),
  },
  {
    name: 'sent',
    title: '已提交',
    state: 'readonly',
    render: () => show({ value: written }),
    ready: (element) => press(element, '提交提案', '提交提案'),
  },
  { name: 'invited', title: '联名邀请已发出', state: 'filled', ...showCase(playJoint) },
  {
    name: 'returned',
    title: '退回修改',
    state: 'filled',
    ...showCase(() =>
      stage.play('returnForRevision', [
        { at: '2026-01-09T10:00:00+08:00', by: 'member', type: 'draft', data: form, state: 'drafting' },
        { at: '2026-01-09T10:00:00+08:00', by: 'member', type: 'submit', data: {}, state: 'submitted' },
        { at: '2026-01-12T09:00:00+08:00', by: 'committee', type: 'receive', data: {}, state: 'underReview' },
        {
          at: '2026-01-13T09:00:00+08:00',
          by: 'committee',
          type: 'returnForRevision',
          data: { reason: '第二条建议涉及道路权属，请补充与县住建局沟通的情况后再次提交。' },
          state: 'returned',
        },
      ]),
    ),
  },
  { name: 'readonly', title: '已提交，只能阅读', state: 'readonly', ...showCase(() => stage.play('submit')) },
  {
    name: 'elder',
    title: '适老化',
    state: 'filled',
    render: () => show({ value: written }, (element) => element.setAttribute('elder', '')),
  },
  {
    name: 'control',
    title: '作为网页表单的控件，停用',
    state: 'readonly',
    render: () =>
      show({ value: written }, (element) => {
        element.name = 'proposal';
        element.disabled = true;
      }),
  },
];
