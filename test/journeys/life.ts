import type { CaseView } from '@cppcc-kit/adapter';
import type { JsonObject } from '@cppcc-kit/sdk';
import { signIn } from './session.js';

/** A proposal as the interface takes it. `mark` stands in every text of its own. */
export const toForm = (mark = '', more: JsonObject = {}): JsonObject => ({
  subject: `关于路灯的提案${mark}`,
  proposerType: 'individual',
  proposer: { name: `林文博${mark}`, phone: '13800001112', post: `教师${mark}` },
  situation: `学府路路灯不亮。${mark}`,
  analysis: `管护责任不清。${mark}`,
  suggestions: [`明确管护单位。${mark}`],
  consentToPublish: true,
  ...more,
});

const checks = (mark: string) => ({ eligibility: true, content: true, format: true, opinion: `同意${mark}` });

/** What happens to a proposal from its submission to its publication, under 商州's rules: who, event, data. */
const course = (
  mark: string,
): readonly (readonly [string, string, (JsonObject | ((view: CaseView) => JsonObject))?])[] => [
  ['linWenbo', 'submit'],
  ['songYaqin', 'receive', { note: `收到${mark}` }],
  ['dingXiuying', 'review', checks(mark)],
  ['songYaqin', 'review', checks(mark)],
  ['jiaChengye', 'review', checks(mark)],
  ['yuanZhijun', 'file', { ...checks(mark), category: 'society', tier: 'ordinary' }],
  [
    'songYaqin',
    'assign',
    {
      mode: 'sole',
      lead: ['education'],
      requirements: `抓紧办理${mark}`,
      signer: `签发${mark}`.slice(0, 30),
    },
  ],
  ['zouLei', 'approveAssignment', { note: mark }],
  ['moXiaofeng', 'approveAssignment', { note: mark }],
  ['fuXiaolei', 'acknowledge', { contact: `周${mark}`, phone: '0900-2310018' }],
  [
    'fuXiaolei',
    'logContact',
    { phase: 'before', mode: 'phone', on: '2026-01-12', who: `提案者${mark}`, summary: `沟通${mark}` },
  ],
  [
    'fuXiaolei',
    'draftReply',
    {
      title: `答复${mark}`,
      letterNo: `安教函${mark}`,
      mark: 'A',
      body: `已办理。${mark}`,
      suggestions: [{ adopted: true, done: true, text: `已明确。${mark}` }],
      contact: `周${mark}`,
      phone: '0900-2310018',
      publishable: true,
    },
  ],
  ['mengQinglin', 'signReply', ({ version }) => ({ version, opinion: `同意${mark}` })],
  ['fuXiaolei', 'submitReply'],
  ['guanTing', 'releaseReply', { unit: 'education', mark: 'A', note: mark }],
  ['linWenbo', 'rate', { overall: 'satisfied', comment: `谢谢${mark}` }],
  ['songYaqin', 'publish', { reply: true }],
];

interface Stretch {
  /** Stands in every text. */
  readonly mark?: string;
  /** First and last event; without them, all from the submission to the publication. */
  readonly from?: string;
  readonly until?: string;
}

/** Lets a proposal live without a browser. */
export async function live(
  address: string,
  view: CaseView,
  { mark = '', from = 'submit', until = 'publish' }: Stretch = {},
): Promise<CaseView> {
  const steps = course(mark);
  const types = steps.map(([, type]) => type);
  let current = view;
  for (const [account, type, data] of steps.slice(types.indexOf(from), types.lastIndexOf(until) + 1)) {
    const session = await signIn(address, account);
    current = await session.send(current, type, typeof data === 'function' ? data(current) : data);
  }
  return current;
}
