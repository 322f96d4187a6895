import { html } from 'hono/html';
import type { Account } from '../accounts.js';
import type { PersonRole } from '../content/types.js';
import type { Html } from './layout.js';

/** A page that is one element under a heading. */
export interface WorkPage {
  readonly title: string;
  readonly lead: string;
  /** @param caseId the case named in the address, if any */
  readonly element: (caseId: string | undefined, account: Account) => Html;
}

/** Work that is an office's by the state of the case rather than by a task of its own. */
const turns: readonly {
  readonly role: PersonRole;
  readonly heading: string;
  readonly states: string;
}[] = [
  { role: 'preReviewGroup', heading: '待预审', states: 'preReview' },
  { role: 'proposalCommittee', heading: '待登记、审查', states: 'submitted underReview' },
  { role: 'chairpersonsMeeting', heading: '待审查', states: 'underReview' },
  { role: 'proposalCommittee', heading: '待交办', states: 'filed' },
  { role: 'partyOffice', heading: '待交办', states: 'filed' },
  { role: 'governmentOffice', heading: '待交办', states: 'filed' },
  { role: 'proposalCommittee', heading: '已评价，待结案或交付二次办理', states: 'rated' },
];

/** The pre-review group works by the state of cases alone: no task is ever opened for it. */
const hasTasks = ({ actor }: Account) => actor.roles.some((role) => role !== 'preReviewGroup');

function renderTurns({ actor }: Account): readonly Html[] {
  return turns
    .filter(({ role }) => actor.roles.includes(role))
    .map(
      ({ heading, states }) =>
        html`<cppcc-case-list
          heading="${heading}"
          process="proposal"
          states="${states}"
          href-template="/cases/{id}"
        ></cppcc-case-list>`,
    );
}

const caseIdOf = (caseId: string | undefined) => (caseId === undefined ? '' : html` case-id="${caseId}"`);

/** Path → page. The elements decide nothing about rights: each shows what the back end lets this person see and do. */
export const workPages: Readonly<Record<string, WorkPage>> = {
  '/todo': {
    title: '我的待办',
    lead: '等待您或您所在单位办理的提案和监督意见。',
    element: (_, account) =>
      html`<div class="stack">
        ${hasTasks(account) ? html`<cppcc-case-list waiting href-template="/cases/{id}"></cppcc-case-list>` : ''}${renderTurns(account)}
      </div>`,
  },
  '/new': {
    title: '提交提案',
    lead: '一事一案，有情况、有分析、有具体建议。填写的内容自动保存在本机，是否已保存见“提交提案”旁。',
    element: (caseId) => html`<cppcc-proposal-form${caseIdOf(caseId)}></cppcc-proposal-form>`,
  },
  '/mine': {
    title: '我的提案',
    lead: '您提出和联名的提案，包括尚未提交的。',
    element: () =>
      html`<cppcc-case-list mine process="proposal" href-template="/cases/{id}"></cppcc-case-list>`,
  },
  '/review': {
    title: '审查立案',
    lead: '登记、预审、审查，作出立案或其他处理决定。',
    element: (caseId) => html`<cppcc-review-panel${caseIdOf(caseId)}></cppcc-review-panel>`,
  },
  '/assign': {
    title: '提案交办',
    lead: '审定重点提案，会商确定承办单位，处理承办异议。',
    element: (caseId) => html`<cppcc-assignment-panel${caseIdOf(caseId)}></cppcc-assignment-panel>`,
  },
  '/handle': {
    title: '提案办理',
    lead: '签收、制定方案、记录与提案者的沟通；答复在提案页面拟写。',
    element: (caseId) => html`<cppcc-handling-panel${caseIdOf(caseId)}></cppcc-handling-panel>`,
  },
  '/release': {
    title: '答复审核',
    lead: '承办单位报送的答复，审核后送达提案者。',
    element: () =>
      html`<cppcc-case-list
        waiting
        task-kinds="replyReview"
        process="proposal"
        href-template="/cases/{id}"
      ></cppcc-case-list>`,
  },
  '/deadlines': {
    title: '办理期限',
    lead: '正在计时的各项期限，按国务院放假通知计算工作日。',
    element: () => html`<cppcc-deadline-tracker href-template="/cases/{id}"></cppcc-deadline-tracker>`,
  },
  '/all': {
    title: '提案查询',
    lead: '您可以查看的全部提案。',
    element: () => html`<cppcc-case-list process="proposal" href-template="/cases/{id}"></cppcc-case-list>`,
  },
  '/supervision': {
    title: '民主监督',
    lead: '民主监督小组提出的监督意见和被监督单位的反馈。',
    element: () =>
      html`<cppcc-case-list process="supervision" href-template="/cases/{id}"></cppcc-case-list>`,
  },
};
