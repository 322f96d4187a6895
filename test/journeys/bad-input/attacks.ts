import type { CaseView } from '@cppcc-kit/adapter';
import type { JsonObject } from '@cppcc-kit/sdk';
import { toForm } from '../life.js';
import { newKey } from '../session.js';

/** A request that must be refused. It is sent as the member whose case `own` is, unless it says who. */
export interface Attack {
  readonly name: string;
  readonly by?: string;
  readonly path?: string;
  readonly init: RequestInit;
  readonly status: number;
  readonly code?: string;
  /** Where the refusal says that it is wrong. */
  readonly at?: string;
}

const json = { 'content-type': 'application/json' };
const post = (body: string, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers: { ...json, 'idempotency-key': newKey(), ...headers },
});
const opening = (data: JsonObject, more: JsonObject = {}) =>
  post(JSON.stringify({ process: 'proposal', data, ...more }));

/** The proposal is wrong: the schema's refusals, 422, by field. */
const texts: readonly (readonly [string, JsonObject, string])[] = [
  ['NUL in 案由', { subject: '关于\u0000路灯的提案' }, 'subject'],
  ['an escape sequence in 情况', { situation: '路灯\u001b[31m不亮' }, 'situation'],
  ['half a character in 案由', { subject: '关于\ud842路灯的提案' }, 'subject'],
  ['half a character in 建议', { suggestions: ['明确\udfb7管护单位'] }, 'suggestions.0'],
  ['text that reads in another order than it is stored', { analysis: '同意\u202e意同不' }, 'analysis'],
  ['a noncharacter', { situation: '路灯\uffff不亮' }, 'situation'],
  ['案由 of 51 characters', { subject: '路'.repeat(51) }, 'subject'],
  ['a body of 2501 characters', { situation: '路'.repeat(2501) }, 'situation'],
  ['a text where a list belongs', { suggestions: '明确管护单位' }, 'suggestions'],
  ['a number where a text belongs', { subject: 1 }, 'subject'],
  ['no 建议', { suggestions: [] }, 'suggestions'],
  [
    'letters for a telephone',
    { proposer: { name: '林文博', phone: 'javascript:alert(1)' } },
    'proposer.phone',
  ],
  ['an unknown field', { approved: true }, 'approved'],
  [
    'an unknown field within',
    { proposer: { name: '林文博', phone: '13800001112', role: 'proposalCommittee' } },
    'proposer.role',
  ],
];

const raw = (data: string) => post(`{"process":"proposal","data":${data}}`);
const polluted = (key: string) => raw(JSON.stringify(toForm()).replace('{', `{"${key}":{"isAdmin":true},`));

export const openings: readonly Attack[] = [
  ...texts.map(([name, wrong, at]): Attack => ({
    name,
    init: opening(toForm('', wrong)),
    status: 422,
    code: 'CPPCC_REFUSED',
    at,
  })),
  {
    name: '__proto__',
    init: polluted('__proto__'),
    status: 400,
    code: 'CPPCC_INVALID',
    at: 'data.__proto__',
  },
  {
    name: 'constructor',
    init: polluted('constructor'),
    status: 400,
    code: 'CPPCC_INVALID',
    at: 'data.constructor',
  },
  {
    name: 'an unknown part of the request',
    init: opening(toForm(), { actor: { id: 'yuanZhijun', roles: ['proposalCommittee'] } }),
    status: 400,
    code: 'CPPCC_INVALID',
    at: 'actor',
  },
  {
    name: 'another process',
    init: post(JSON.stringify({ process: 'nothing', data: toForm() })),
    status: 400,
    code: 'CPPCC_INVALID',
    at: 'process',
  },
  {
    name: '10 MB',
    init: opening(toForm('', { situation: '路'.repeat(3_500_000) })),
    status: 413,
    code: 'CPPCC_TOO_LARGE',
    at: '',
  },
  {
    name: 'a hundred levels',
    init: raw(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`),
    status: 400,
    code: 'CPPCC_INVALID',
  },
  {
    name: 'half a request',
    init: post('{"process":"proposal","data":{'),
    status: 400,
    code: 'CPPCC_INVALID',
    at: '',
  },
  ...['[]', 'null', '1', '"text"'].map((body): Attack => ({
    name: `${body} for a request`,
    init: post(body),
    status: 400,
    code: 'CPPCC_INVALID',
    at: '',
  })),
  ...['[]', 'null', '1'].map((body): Attack => ({
    name: `${body} for a proposal`,
    init: raw(body),
    status: 400,
    code: 'CPPCC_INVALID',
    at: 'data',
  })),
  {
    name: 'a number that no computer holds',
    init: raw('{"subject":1e999}'),
    status: 400,
    code: 'CPPCC_INVALID',
    at: 'data.subject',
  },
  {
    name: 'markup for the name of a field',
    init: opening(toForm('', { '<img src=x onerror=hit=1>': 1 })),
    status: 422,
    code: 'CPPCC_REFUSED',
    at: '<img src=x onerror=hit=1>',
  },
  {
    name: 'a text in UTF-16',
    init: {
      ...post(''),
      body: new Uint8Array(Buffer.from(JSON.stringify({ process: 'proposal', data: toForm() }), 'utf16le')),
    },
    status: 400,
    code: 'CPPCC_INVALID',
    at: '',
  },
  {
    name: 'a key without end',
    init: { ...opening(toForm()), headers: { ...json, 'idempotency-key': 'k'.repeat(500) } },
    status: 400,
    code: 'CPPCC_INVALID',
    at: 'idempotencyKey',
  },
  {
    name: 'bytes that are no text',
    init: { ...post(''), body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) },
    status: 400,
    code: 'CPPCC_INVALID',
    at: '',
  },
  {
    name: 'a form of another site',
    init: post(JSON.stringify({ process: 'proposal', data: toForm() }), { 'content-type': 'text/plain' }),
    status: 415,
    code: 'CPPCC_INVALID',
  },
  {
    name: 'the page of another site',
    init: post(JSON.stringify({ process: 'proposal', data: toForm() }), { origin: 'http://elsewhere.test' }),
    status: 403,
    code: 'CPPCC_ORIGIN',
  },
  {
    name: 'no key',
    init: { method: 'POST', body: '{}', headers: json },
    status: 400,
    code: 'CPPCC_INVALID',
    at: 'idempotencyKey',
  },
  { name: 'nobody', by: 'visitor', init: opening(toForm()), status: 401, code: 'CPPCC_SIGNED_OUT' },
  {
    name: 'a forged session',
    by: 'visitor',
    init: {
      ...opening(toForm()),
      headers: { ...json, 'idempotency-key': newKey(), cookie: 'cppcc_session=songYaqin' },
    },
    status: 401,
    code: 'CPPCC_SIGNED_OUT',
  },
  { name: 'a unit', by: 'fuXiaolei', init: opening(toForm()), status: 422, code: 'CPPCC_REFUSED' },
  {
    name: 'the name of another member',
    init: opening(toForm(), { onBehalfOf: { id: 'suQiaoyun', name: '苏巧云' } }),
    status: 422,
    code: 'CPPCC_REFUSED',
    at: 'onBehalfOf',
  },
];

/** @param own a case of the member's that waits to be registered */
export function sendings({ id, version }: CaseView): readonly Attack[] {
  const path = `/cases/${id}/events`;
  const event = (body: JsonObject, match: string | undefined = `"${version}"`) => ({
    path,
    init: post(JSON.stringify({ data: {}, ...body }), match === undefined ? {} : { 'if-match': match }),
  });
  const forged = {
    'x-role': 'proposalCommittee',
    'x-user': 'songYaqin',
    'x-forwarded-user': 'songYaqin',
    authorization: 'Bearer songYaqin',
    'if-match': `"${version}"`,
  };
  return [
    {
      name: '10 MB of an event',
      path,
      init: post(JSON.stringify({ type: 'withdraw', data: { reason: '重'.repeat(3_500_000) } }), {
        'if-match': `"${version}"`,
      }),
      status: 413,
      code: 'CPPCC_TOO_LARGE',
      at: '',
    },
    {
      name: 'an old version',
      ...event({ type: 'withdraw', data: { reason: '重写' } }, `"${version - 1}"`),
      status: 412,
      code: 'CPPCC_CONFLICT',
    },
    {
      name: 'a version to come',
      ...event({ type: 'withdraw', data: { reason: '重写' } }, `"${version + 1}"`),
      status: 412,
      code: 'CPPCC_CONFLICT',
    },
    {
      name: 'a version that is none',
      // It names none, so it protects none: as if there were no condition at all.
      ...event({ type: 'withdraw', data: { reason: '重写' } }, '*'),
      status: 428,
      code: 'CPPCC_INVALID',
      at: 'expectedVersion',
    },
    {
      name: 'no version',
      path,
      init: post(JSON.stringify({ type: 'withdraw', data: { reason: '重写' } })),
      status: 428,
      code: 'CPPCC_INVALID',
      at: 'expectedVersion',
    },
    {
      name: 'a version in the body',
      ...event({ type: 'withdraw', data: { reason: '重写' }, expectedVersion: version }),
      status: 400,
      code: 'CPPCC_INVALID',
      at: 'expectedVersion',
    },
    {
      name: 'a role in the headers',
      path,
      init: post('{"type":"receive","data":{}}', forged),
      status: 422,
      code: 'CPPCC_REFUSED',
    },
    {
      name: 'a role in the body',
      ...event({ type: 'receive', actor: { id: 'songYaqin', roles: ['proposalCommittee'] } }),
      status: 400,
      code: 'CPPCC_INVALID',
      at: 'actor',
    },
    {
      name: 'a role in the data',
      ...event({ type: 'withdraw', data: { reason: '重写', roles: ['proposalCommittee'] } }),
      status: 422,
      code: 'CPPCC_REFUSED',
      at: 'roles',
    },
    {
      name: 'a step that comes later',
      by: 'songYaqin',
      ...event({
        type: 'file',
        data: {
          eligibility: true,
          content: true,
          format: true,
          opinion: '',
          category: 'society',
          tier: 'ordinary',
        },
      }),
      status: 422,
      code: 'CPPCC_REFUSED',
    },
    {
      name: 'an event that there is not',
      ...event({ type: '__proto__' }),
      status: 422,
      code: 'CPPCC_REFUSED',
    },
    {
      name: 'another member’s case',
      by: 'suQiaoyun',
      ...event({ type: 'withdraw', data: { reason: '重写' } }),
      status: 404,
      code: 'CPPCC_NOT_FOUND',
    },
  ];
}

/** @param own as above */
export function questions({ id }: CaseView): readonly Attack[] {
  const forged = {
    headers: { 'x-role': 'proposalCommittee', 'x-user': 'songYaqin', cookie: 'cppcc_session=songYaqin' },
  };
  const hidden = { init: {}, status: 404, code: 'CPPCC_NOT_FOUND' };
  const wrong = { init: {}, status: 400, code: 'CPPCC_INVALID' };
  return [
    { name: 'the case of another member', by: 'suQiaoyun', path: `/cases/${id}`, ...hidden },
    { name: 'its history', by: 'suQiaoyun', path: `/cases/${id}/events`, ...hidden },
    { name: 'the case, for nobody', by: 'visitor', path: `/cases/${id}`, ...hidden },
    {
      name: 'the case, for whoever names another',
      by: 'visitor',
      path: `/cases/${id}`,
      ...hidden,
      init: forged,
    },
    { name: 'the case, before its unit is known', by: 'fuXiaolei', path: `/cases/${id}`, ...hidden },
    { name: 'a path out of the service', path: '/cases/..%2f..%2fetc%2fpasswd', ...hidden },
    { name: 'no such address', path: '/everything', ...hidden },
    { name: 'a role in the question', path: '/cases?role=proposalCommittee', ...wrong, at: 'role' },
    { name: 'everything at once', path: '/cases?limit=100000', ...wrong, at: 'limit' },
    {
      name: 'a page that nobody gave out',
      path: `/cases?cursor=${encodeURIComponent("' or 1=1 --")}`,
      ...wrong,
      at: 'cursor',
    },
    {
      name: 'another way to write',
      path: `/cases/${id}`,
      init: { method: 'PUT', body: '{}', headers: json },
      status: 405,
      code: 'CPPCC_INVALID',
    },
    {
      name: 'to delete',
      path: `/cases/${id}`,
      init: { method: 'DELETE' },
      status: 405,
      code: 'CPPCC_INVALID',
    },
  ];
}
