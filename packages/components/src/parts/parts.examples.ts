import { national } from '@cppcc-kit/profiles';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { createForm } from '../controllers/form.js';
import type { Form } from '../controllers/form.js';
import type { FormValues } from '../controllers/field.js';
import {
  badge,
  base,
  button as buttonStyles,
  facts as factsStyles,
  feedback,
  field,
  files,
  layout,
  notice as noticeStyles,
  panel as panelStyles,
  pick,
  split,
  table,
  tokens,
} from '../styles/index.js';
import { badge as badgeOf } from './badge.js';
import { actions, button } from './button.js';
import { checkbox } from './checkbox.js';
import { checkboxGroup, radioGroup } from './choices.js';
import { confirmation } from './confirmation.js';
import { errorSummary } from './error-summary.js';
import type { Example } from './example.js';
import { facts } from './facts.js';
import { fileInput, fileList } from './files.js';
import { setText, showToast, statusLine, toast } from './live.js';
import { notice } from './notice.js';
import type { Choice } from './options.js';
import { panel, section } from './panel.js';
import { picker } from './picker.js';
import { select } from './select.js';
import { emptyState, failure, loading, offline } from './states.js';
import { textArea, textField } from './text-field.js';

/** An element that consists of parts only. */
class PartsExample extends LitElement {
  static override styles = [
    tokens,
    base,
    field,
    buttonStyles,
    badge,
    pick,
    table,
    panelStyles,
    factsStyles,
    noticeStyles,
    split,
    feedback,
    files,
    layout,
  ];
  readonly form: Form = createForm(this, { values: {} });
  content: (form: Form) => TemplateResult = () => html``;

  override render(): TemplateResult {
    return this.content(this.form);
  }
}
customElements.define('cppcc-parts-example', PartsExample);

function show(content: PartsExample['content'], values: FormValues = {}): PartsExample {
  const element = new PartsExample();
  element.content = content;
  element.form.set(values);
  return element;
}

function partsOf(element: HTMLElement): PartsExample {
  if (!(element instanceof PartsExample)) throw new TypeError('Not an example of parts.');
  return element;
}

const nothing = (): void => undefined;
const categories: readonly Choice[] = [
  '经济建设',
  '社会建设',
  '文化建设',
  '生态文明',
  '城乡规划',
  '教育卫生',
].map((label) => ({ value: label, label }));
const satisfaction: readonly Choice[] = ['满意', '基本满意', '不满意'].map((label) => ({
  value: label,
  label,
}));
const openness: readonly Choice[] = [
  { value: 'full', label: '同意全文公开' },
  { value: 'title', label: '只公开案由', hint: '正文和答复不对外公开，需说明理由' },
  { value: 'closed', label: '不公开' },
];
const research: readonly Choice[] = ['实地走访', '座谈会', '问卷', '蹲点调研'].map((label) => ({
  value: label,
  label,
}));
const units: readonly Choice[] = [
  '发展和改革局',
  '教育局',
  '公安局',
  '民政局',
  '财政局',
  '人力资源和社会保障局',
  '自然资源局',
  '住房和城乡建设局',
  '交通运输局',
  '水利局',
  '农业农村局',
  '卫生健康局',
].map((label, index) => ({ value: `u${index}`, label: `县${label}` }));

const proposal = (form: Form): TemplateResult => html`
  ${errorSummary()}
  ${section(
    '一、基本情况',
    html`${textField(form, { name: 'title', label: '案由', hint: '一事一案，一句话说明要解决的问题', required: true, max: 50 })}
      <div class="grid">
        ${select(form, { name: 'category', label: '类别', choices: categories, required: true })}
        ${textField(form, { name: 'phone', label: '联系电话', required: true, type: 'tel', width: 'medium', check: (value) => (/^[0-9-]{7,13}$/.test(value) ? undefined : '联系电话应为 7 至 13 位数字') })}
      </div>`,
  )}
  ${section('二、内容', html`${textArea(form, { name: 'situation', label: '情况', hint: '写明调研了解到的事实，注明时间、地点和数据来源', required: true, max: 3000, rows: 5 })}`)}
  ${section(
    '三、办理和公开',
    html` ${picker(form, { name: 'units', label: '建议承办单位', choices: units })}
    ${radioGroup(form, { name: 'openness', label: '公开意见', choices: openness, required: true })}
    ${checkboxGroup(form, { name: 'research', label: '调研方式', choices: research, inline: true })}
    ${checkbox(form, { name: 'truth', label: '所反映的情况经过核实', required: true })}`,
  )}
  ${actions(button({ label: '提交提案', variant: 'primary', onClick: nothing }), button({ label: '保存草稿', onClick: nothing }), statusLine('saved'))}
`;

const written: FormValues = {
  title: '关于在老旧小区加装电梯中同步改造消防通道的提案',
  category: '城乡规划',
  phone: '0914-0000000',
  situation:
    '今年三月至五月，我们走访了城关街道的 12 个老旧小区，查看楼栋 86 栋。已加装电梯的 31 栋中，有 9 栋的井道占用了原有的消防通道，消防车无法靠近。\n居民普遍支持加装电梯，但对占道的后果并不了解；施工单位反映，审批时没有要求同时提供通道改造方案。',
  units: ['u7', 'u2'],
  openness: 'full',
  research: ['实地走访', '座谈会'],
  truth: true,
};

const caseFacts = (): TemplateResult =>
  facts([
    { label: '编号', value: '十届二次会议第 031 号' },
    { label: '状态', value: badgeOf('办理中', 'info') },
    { label: '类别', value: '城乡规划' },
    { label: '提案人', value: '委员甲（第一提案人）、委员乙' },
    { label: '主办单位', value: '县住房和城乡建设局' },
    { label: '答复期限', value: '2026年8月31日（还有 12 个工作日）' },
    { label: '情况', value: written['situation'], long: true },
  ]);

const rows = [
  {
    number: '第 031 号',
    title: '关于在老旧小区加装电梯中同步改造消防通道的提案',
    unit: '县住房和城乡建设局',
    due: '2026-08-31',
    level: badgeOf('剩 12 日'),
  },
  {
    number: '第 047 号',
    title: '关于完善乡镇卫生院夜间急诊的提案',
    unit: '县卫生健康局',
    due: '2026-08-18',
    level: badgeOf('明日到期', 'warning'),
  },
  {
    number: '第 052 号',
    title: '关于规范共享单车停放的提案',
    unit: '县公安局',
    due: '2026-08-13',
    level: badgeOf('逾期 3 天', 'danger'),
  },
];

const caseTable = (): TemplateResult =>
  html`<table class="table">
    <caption>
      承办中的提案
    </caption>
    <thead>
      <tr>
        <th scope="col">编号</th>
        <th scope="col">案由</th>
        <th scope="col">主办单位</th>
        <th scope="col">答复期限</th>
        <th scope="col">状态</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ number, title, unit, due, level }, index) =>
          html`<tr aria-current=${index === 1}>
            <td class="num" data-label="编号">${number}</td>
            <th scope="row"><a href="#">${title}</a></th>
            <td data-label="主办单位">${unit}</td>
            <td class="num" data-label="答复期限">${due}</td>
            <td data-label="状态">${level}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

const attachments = [
  { name: '走访记录表.docx', size: 52_300 },
  { name: '消防通道现场照片.jpg', size: 3_610_000, progress: 0.62 },
  { name: '全部影像资料.zip', size: 214_000_000, problem: '文件不能超过 20 MB，请压缩或分开上传' },
];

const controls = (): TemplateResult =>
  html`<div class="stack">
    ${actions(
      button({ label: '提交审查意见', variant: 'primary', onClick: nothing }),
      button({ label: '退回修改', onClick: nothing }),
      button({ label: '查看原文', variant: 'quiet', onClick: nothing }),
      button({ label: '撤回提案', variant: 'danger', onClick: nothing }),
    )}
    ${actions(
      button({ label: '正在提交…', variant: 'primary', busy: true, onClick: nothing }),
      button({ label: '签收', disabled: true, onClick: nothing }),
    )}
    <p class="row">
      ${badgeOf('草稿')} ${badgeOf('审查中', 'info')} ${badgeOf('已立案', 'success')}
      ${badgeOf('明日到期', 'warning')} ${badgeOf('逾期 3 天', 'danger')}
    </p>
  </div>`;

const notices = (): TemplateResult =>
  html`<div class="stack">
    ${notice({ title: '已恢复上次没有提交的内容', body: '保存于 6月3日 14:05。可以接着写，也可以放弃这份草稿。', actions: actions(button({ label: '放弃草稿', variant: 'quiet', onClick: nothing })) })}
    ${notice({ tone: 'success', title: '提案已提交', body: '审查结果会在“我的提案”中告知。' })}
    ${notice({ tone: 'warning', title: '答复期限将至', body: '距 8月31日还有 3 个工作日。' })}
    ${notice({ tone: 'danger', title: '附件没有上传', body: '第 2 个文件超过 20 MB。' })}
  </div>`;

const failed = { code: 'CPPCC_NETWORK', message: '连接不上服务器，请检查网络后重试。' };

async function press(element: HTMLElement, name: string): Promise<void> {
  const all = Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? []);
  all.find((one) => one.textContent.includes(name))?.click();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

export const examples: readonly Example[] = [
  { name: 'form-empty', title: '表单：空白', state: 'empty', render: () => show(proposal) },
  {
    name: 'form-filled',
    title: '表单：已填写，已自动保存',
    state: 'filled',
    render: () => show(proposal, written),
    async ready(element) {
      setText(partsOf(element), 'saved', '已保存 14:05');
      await press(element, '已选');
    },
  },
  {
    name: 'form-error',
    title: '表单：有错误',
    state: 'error',
    render: () =>
      show(proposal, {
        ...written,
        title: '关于'.repeat(27),
        phone: '零九一四',
        situation: '',
        openness: '',
        truth: false,
      }),
    async ready(element) {
      partsOf(element).form.validate();
    },
  },
  {
    name: 'form-elder',
    title: '表单：适老化',
    state: 'filled',
    render() {
      const element = show(proposal, written);
      element.setAttribute('elder', '');
      return element;
    },
  },
  {
    name: 'form-disabled',
    title: '表单：停用',
    state: 'busy',
    render: () => show((form) => html`<fieldset disabled>${proposal(form)}</fieldset>`, written),
  },
  {
    name: 'rating',
    title: '单选：并排',
    state: 'filled',
    render: () =>
      show(
        (form) =>
          radioGroup(form, {
            name: 'overall',
            label: '总体评价',
            choices: satisfaction,
            required: true,
            inline: true,
          }),
        { overall: '基本满意' },
      ),
  },
  { name: 'controls', title: '按钮和状态标签', state: 'filled', render: () => show(controls) },
  { name: 'notices', title: '提示', state: 'restored', render: () => show(notices) },
  {
    name: 'empty',
    title: '没有内容',
    state: 'empty',
    render: () =>
      show(() =>
        emptyState(
          '还没有提案',
          '提交后可以在这里查看办理进度。',
          button({ label: '撰写提案', variant: 'primary', onClick: nothing }),
        ),
      ),
  },
  {
    name: 'loading',
    title: '正在加载',
    state: 'busy',
    render: () => show(() => loading({ cancel: nothing })),
  },
  {
    name: 'uploading',
    title: '正在上传，可以取消',
    state: 'busy',
    render: () => show(() => loading({ label: '正在上传附件…', progress: 0.4, cancel: nothing })),
  },
  {
    name: 'failed',
    title: '失败，可以重试',
    state: 'failed',
    render: () => show(() => failure(failed, nothing)),
  },
  { name: 'offline', title: '断网', state: 'offline', render: () => show(() => offline(nothing)) },
  {
    name: 'facts',
    title: '案件信息',
    state: 'readonly',
    render: () =>
      show(() =>
        panel({
          title: '关于在老旧小区加装电梯中同步改造消防通道的提案',
          body: caseFacts(),
          footer: actions(
            button({ label: '签收', variant: 'primary', onClick: nothing }),
            button({ label: '提出异议', onClick: nothing }),
          ),
        }),
      ),
  },
  { name: 'table', title: '列表', state: 'filled', render: () => show(caseTable) },
  {
    name: 'split',
    title: '列表与详情并排',
    state: 'filled',
    render: () =>
      show(
        (form) =>
          html`<div class="split">
            ${panel({
              title: '待审查',
              meta: badgeOf('3 件'),
              body: html`<ul class="stack">
                ${rows.map(
                  ({ number, title, level }) =>
                    html`<li>
                      <a href="#">${title}</a>
                      <p class="row muted">${number} ${level}</p>
                    </li>`,
                )}
              </ul>`,
            })}${panel({ title: '审查意见', body: html`${radioGroup(form, { name: 'outcome', label: '审查结果', choices: openness.slice(0, 2), required: true })}${textArea(form, { name: 'opinion', label: '意见', max: 500, rows: 4 })}`, footer: actions(button({ label: '提交审查意见', variant: 'primary', onClick: nothing })) })}
          </div>`,
      ),
  },
  {
    name: 'files',
    title: '附件',
    state: 'filled',
    render: () =>
      show(
        () =>
          html`<div>
            ${fileInput({ id: 'files', label: '附件', limits: national.proposal.limits, onFiles: nothing })}${fileList(attachments, { remove: nothing, retry: nothing })}
          </div>`,
      ),
  },
  {
    name: 'confirmation',
    title: '就地确认',
    state: 'filled',
    render: () =>
      show(() =>
        confirmation({
          question: '撤回这件提案吗？',
          body: '撤回后不再审查，内容留在草稿中。',
          confirmLabel: '撤回提案',
          danger: true,
          onConfirm: nothing,
          onCancel: nothing,
        }),
      ),
  },
  {
    name: 'toast',
    title: '完成提示',
    state: 'filled',
    render: () => show(() => html`${caseTable()}${toast()}`),
    async ready(element) {
      showToast(partsOf(element), '已签收第 047 号提案');
    },
  },
];
