import type { Guard } from '../../engine/process.js';
import { refuse } from '../../engine/refusal.js';
import { getReviewers, getSilent } from '../offices.js';
import { nameRoles } from '../parts.js';
import { getStage, getText } from '../view.js';
import { pastDue } from './past-due.js';

/** What a stage of the review may decide. */
export const reviewGuards: Readonly<Record<string, Guard>> = {
  stageDecides: (snapshot, { type }, { profile }) => {
    const { label, decisions } = profile.proposal.reviewStages[getStage(snapshot)] ?? {
      label: '',
      decisions: [],
    };
    return (decisions as readonly string[]).includes(type)
      ? undefined
      : refuse('NOT_IN_THIS_STAGE', `“${label}”环节不能作出这项决定，请先提出审查意见，转入下一环节。`);
  },
  /** What comes back keeps its number: one that is entered by hand would stand in the record and nowhere else. */
  keepsNumber: ({ numbers }, { data }) =>
    data?.['number'] === undefined
      ? undefined
      : refuse(
          'NUMBER_KEPT',
          `本提案已登记为第${String(numbers['serial'])}号，重新登记沿用原编号，请不要另填编号。`,
          'number',
        ),
  /** Where the place gives a term for the revision, it is the proposer's to use. */
  revisionRunOut: (...args) => {
    const isRunning = args[0].clocks.some(
      ({ kind, stopped }) => kind === 'revision' && stopped === undefined,
    );
    const past = !isRunning || pastDue('revision', ...args);
    if (past === true) return undefined;
    return past === false
      ? refuse('REVISION_NOT_DUE', '修改期限尚未届满，请等待提案者修改后重新提交。')
      : past;
  },
  notItself: ({ id }, { data }) =>
    data?.['mainProposal'] === id
      ? refuse('SAME_CASE', '不能与本提案自身并案，请选择另一件提案。', 'mainProposal')
      : undefined,
  /** In a joint stage nobody decides before the others have been heard (QK-20). */
  opinionsIn: (snapshot, event, { profile }) => {
    const silent = getSilent(snapshot, 'stageOpinion', getReviewers(snapshot, profile), event, profile);
    return silent.length === 0
      ? undefined
      : refuse(
          'OPINIONS_PENDING',
          `本环节为联合审查，${nameRoles(silent)}尚未提出审查意见，请待各方提出意见后再作决定。`,
        );
  },
  /** 立案 says that the proposal fits: what does not is returned, converted or declined (domain §3.3). */
  checksFit: (_, { data }) => {
    const failed = data === undefined ? undefined : checks.find(({ name }) => data[name] !== true);
    return failed === undefined
      ? undefined
      : refuse(
          'NOT_FIT',
          `${failed.label}不符合的不能立案，请退回修改、转化或不予立案；审查无误的，请改选“符合”。`,
          failed.name,
        );
  },
  /** Who finds something wrong says what: the next stage and the proposer have to do something with it. */
  opinionIfUnfit: (_, { data }) =>
    data !== undefined && checks.some(({ name }) => data[name] !== true) && getText(data, 'opinion') === ''
      ? refuse('OPINION_REQUIRED', '有“不符合”的，请在审查意见中写明问题。', 'opinion')
      : undefined,
};

const checks = [
  { name: 'eligibility', label: '提案者资格' },
  { name: 'content', label: '内容' },
  { name: 'format', label: '格式' },
] as const;
