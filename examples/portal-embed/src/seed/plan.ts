import type { Day } from './days.js';
import type { EarlyOptions } from './early-course.js';
import type { LateOptions } from './late-course.js';

/** How far a proposal has come. Everything not said here goes the usual way. */
export interface Plan extends EarlyOptions, LateOptions {
  /** Name of the last move. */
  readonly until: string;
  /** Days of some moves. Without any, the proposal went through session, hand-over meeting and reply in their season. */
  readonly on?: Readonly<Record<string, Day>>;
  /** The last event of all, instead of what the course would do next. */
  readonly then?: 'requestWithdrawal' | 'returnReply';
}

/** Submitted this year outside the session; what the text says of last winter's research is left out. */
const recess = { withoutResearch: true } as const;
const closed = { until: 'close', publish: true } as const;
const tracked = { until: 'close', publish: true, grade: 'basicallySatisfied' } as const;
const archived = { until: 'archive', publish: true } as const;

/** Content key → plan; proposals of the session that are not named here are closed and public. */
const plans: Readonly<Record<string, Plan>> = {
  // 起草中
  'mobile-library': { until: 'draft', on: { draft: { clock: 'coSign', dueIn: 2 } } },
  'restaurant-fumes': { until: 'draft', on: { draft: { clock: 'coSign', dueIn: 0 } } },
  'electric-tricycle': {
    until: 'coSign',
    answered: 1,
    on: { draft: { clock: 'coSign', dueIn: 3 }, coSign: -1 },
  },
  'hotline-closure': { until: 'discard', discarded: true, on: { draft: -6 } },
  // 待登记, 预审中, 审查中
  'night-economy': { until: 'submit', on: { submit: -1 } },
  'civic-practice-station': { until: 'submit', on: { submit: -3 } },
  'tcm-village': { until: 'receive', on: { receive: -2 } },
  'small-machinery': { until: 'receive', on: { receive: -6 } },
  'village-mediation': { until: 'review1', on: { review1: -3 } },
  'community-canteen': { until: 'review2', on: { review2: -2 } },
  'idle-public-assets': { until: 'preReview', on: { preReview: -4 } },
  // 征求提案者意见, 退回修改
  'single-street-lamp': { until: 'convert', on: { convert: -3 } },
  'plum-cold-chain': { ...recess, until: 'merge', on: { merge: -5 } },
  'two-matters': { until: 'returnForRevision' },
  'veteran-jobs': { until: 'return', returned: true, on: { return: -4 } },
  // 已立案, 会商交办
  'vocational-orders': { until: 'file', tier: 'important', on: { file: -5 } },
  'abandoned-land': { ...recess, until: 'file', tier: 'key', on: { file: -4 } },
  'crop-insurance-plum': { ...recess, until: 'approveKey', tier: 'key', on: { approveKey: -2 } },
  'truck-parking-xinxu': { ...recess, until: 'agree', on: { agree: -1 } },
  'agri-credit-guarantee': { ...recess, until: 'assign', on: { assign: -2 } },
  // 已交办, 承办异议
  'park-facilities': { ...recess, until: 'receiptOfOther', on: { handOver: { clock: 'receipt', dueIn: 1 } } },
  'talent-introduction': { ...recess, until: 'handOver', on: { handOver: -2 } },
  'ethnic-village-culture': { ...recess, until: 'handOver', on: { handOver: -9 } },
  'fishpond-tailwater': { ...recess, until: 'object', on: { object: -2 } },
  // 办理中
  /** Into this one another is to be merged, so it is still on its way. */
  'cold-storage-maling': {
    ...recess,
    tier: 'key',
    until: 'during',
    on: { acknowledge: { clock: 'reply', dueIn: 40 }, during: -20 },
  },
  'student-mental-health': {
    ...recess,
    until: 'during',
    on: { acknowledge: { clock: 'reply', dueIn: 6 }, during: -12 },
  },
  'farmland-upkeep': {
    ...recess,
    until: 'opinion',
    on: { acknowledge: { clock: 'reply', dueIn: 0 }, opinion: -30 },
  },
  'rural-mutual-care': {
    ...recess,
    until: 'before',
    tier: 'important',
    on: { acknowledge: { clock: 'reply', dueIn: 20 }, before: -40 },
  },
  'live-ecommerce': {
    ...recess,
    until: 'before',
    separate: true,
    on: { acknowledge: { clock: 'reply', dueIn: 37 }, before: -20 },
  },
  'township-health-centre': {
    ...recess,
    until: 'plan',
    tier: 'important',
    on: { acknowledge: -38, plan: -27 },
  },
  'dog-management': { until: 'before', on: { acknowledge: { clock: 'reply', dueIn: 27 }, before: -45 } },
  'ebike-charging': {
    ...recess,
    until: 'opinion',
    on: { acknowledge: { clock: 'reply', dueIn: -24 }, opinion: -60 },
  },
  'public-toilets': {
    ...recess,
    until: 'askExtension',
    asksExtension: true,
    on: { acknowledge: { clock: 'reply', dueIn: 5 }, askExtension: -3 },
  },
  'bamboo-road': {
    ...recess,
    until: 'extend',
    extended: 1,
    on: { acknowledge: { clock: 'reply', dueIn: 4 }, extend: -6 },
  },
  'digital-archives': {
    ...recess,
    until: 'before',
    then: 'requestWithdrawal',
    on: { acknowledge: -50, before: -35 },
  },
  'school-canteen': {
    until: 'countersign',
    tier: 'important',
    on: { acknowledge: { clock: 'reply', dueIn: 3 }, countersign: -2 },
  },
  'river-greenway': {
    ...recess,
    until: 'draftReply',
    on: { acknowledge: { clock: 'reply', dueIn: 8 }, draftReply: -3 },
  },
  'ancient-trees': {
    until: 'submitReply',
    on: { acknowledge: { clock: 'reply', dueIn: 2 }, submitReply: -2 },
  },
  'ev-charging': {
    ...recess,
    until: 'submitReply',
    on: { acknowledge: { clock: 'reply', dueIn: 12 }, submitReply: -1 },
  },
  'village-sewage': {
    ...recess,
    until: 'submitReply',
    then: 'returnReply',
    on: { acknowledge: { clock: 'reply', dueIn: 9 }, submitReply: -4 },
  },
  // 已答复待评价, 已评价
  'after-school-service': { ...recess, until: 'release', on: { acknowledge: -88, release: -6 } },
  'pocket-parks': {
    until: 'rateOfOne',
    on: { acknowledge: -95, release: { clock: 'feedback', dueIn: 3 }, rateOfOne: -3 },
  },
  'waterlogging-renmin': {
    ...recess,
    until: 'release',
    on: { acknowledge: -90, release: { clock: 'feedback', dueIn: 10 } },
  },
  'hospital-parking': {
    ...recess,
    until: 'release',
    on: { acknowledge: -120, release: { clock: 'feedback', dueIn: -6 } },
  },
  'estate-title-legacy': {
    ...recess,
    until: 'rate',
    grade: 'basicallySatisfied',
    on: { acknowledge: -105, release: -16, rate: -3 },
  },
  'market-renovation': { ...recess, until: 'rate', on: { acknowledge: -98, release: -14, rate: -2 } },
  'construction-waste': { ...recess, until: 'rate', on: { acknowledge: -92, release: -11, rate: -1 } },
  // 二次办理中
  'disabled-day-care': {
    ...recess,
    until: 'rehandle',
    on: { acknowledge: -125, release: -40, rehandle: { clock: 'rehandle', dueIn: 5 } },
  },
  'rural-kindergarten': {
    ...recess,
    until: 'submitReply2',
    on: { acknowledge: -130, release: -45, rehandle: { clock: 'rehandle', dueIn: 11 }, submitReply2: -2 },
  },
  // 已结案, 还有建议在跟踪落实
  'school-gate-guard': { ...closed, tier: 'key' },
  'flood-warning': { ...closed, tier: 'key' },
  'rural-water-upkeep': { ...tracked, tier: 'key' },
  'old-building-lifts': { ...tracked, tier: 'key' },
  'yuntai-old-village': { ...tracked, tier: 'important', declined: 1 },
  'rural-road-guardrail': { until: 'release', on: { acknowledge: -96, release: -8 } },
  'emergency-stroke': tracked,
  'funeral-service': {
    ...tracked,
    extended: 1,
    on: {
      submit: '2026-01-08',
      handOver: '2026-02-06',
      extend: '2026-04-27',
      release: '2026-06-30',
      rate: '2026-07-09',
      close: '2026-07-20',
    },
  },
  'minor-protection-court': { until: 'close', publishRefusal: '涉及未成年人具体案情' },
  'river-sand': { until: 'close', secret: true, publishRefusal: '涉及联合执法部署' },
  // 已归档
  'property-management': {
    ...archived,
    on: {
      submit: '2026-01-06',
      handOver: '2026-02-06',
      release: '2026-04-20',
      rate: '2026-04-28',
      release2: '2026-05-26',
      rate2: '2026-06-03',
      archive: '2026-08-10',
    },
  },
  'chronic-drugs-village': { ...archived, answered: 0 },
  'tea-brand': archived,
  'small-reservoir-safety': { ...archived, returned: true },
  'wetland-birds': archived,
  'self-built-houses': archived,
  'back-street-lighting': archived,
  'bus-economic-zone': { ...archived, declined: 1 },
  'rural-bus-market-day': archived,
  'quarry-restoration': archived,
  'anti-fraud-elder': archived,
  // 不立案和其他处理
  'overall-development': { until: 'decline' },
  'tea-warehouse-land': { until: 'decline' },
  'shop-contract-lawsuit': { until: 'decline' },
  'place-name-study': { until: 'decline' },
  'gift-box-promotion': { until: 'decline' },
  'basic-pension-standard': { until: 'convertAfter' },
  'first-primary-traffic': { until: 'consent' },
  'paediatric-medicine-shortage': { until: 'consent' },
  'highway-interchange': { until: 'refer' },
  'library-hours': { until: 'withdraw' },
};

export const getPlan = (key: string): Plan => plans[key] ?? closed;
