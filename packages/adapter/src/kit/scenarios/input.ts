import type { JsonObject } from '@cppcc-kit/sdk';
import type { SendEvent } from '../../contract.js';
import { accepted, check, checkEqual, failed, refused } from '../expect.js';
import { drafted, listAll, open } from '../flow.js';
import type { KitContext, Scenario } from '../types.js';

const getForm = (data: JsonObject) => data['form'] as JsonObject;

/** An own member of this name, as JSON.parse makes it; a literal would set the prototype. */
const parsed = (text: string) => JSON.parse(text) as JsonObject;

async function checkNothingLeft(context: KitContext): Promise<void> {
  checkEqual(await listAll(context, context.actors.member), [], '被拒绝后的列表');
}

export const input: readonly Scenario[] = [
  {
    name: 'input/markup-is-text',
    title: '标记、引号和脚本按原文保存，不解释也不改写',
    requires: [],
    async run(context) {
      const situation = `<b onclick="alert(1)">'"&amp;</b><script>alert(1)</script>\n\${1} {{1}} '; drop table cases; -- %00 \\u0000`;
      const view = accepted(await open(context, { situation }));
      checkEqual(
        getForm((await context.as(context.actors.member).get(view.id)).snapshot.data)['situation'],
        situation,
        '保存的原文',
      );
    },
  },
  {
    name: 'input/broken-characters',
    title: '控制字符、残缺字符和改变显示次序的字符被拒绝，指明字段',
    requires: [],
    async run(context) {
      for (const character of ['\u0000', '\u0008', '\u001b', '\ud842', '\udfb7', '\u202e', '\uffff']) {
        refused(await open(context, { situation: `拥堵${character}严重` }), 'situation');
        refused(
          await open(context, { suggestions: ['错时上下学', `增设${character}护学岗`] }),
          'suggestions.1',
        );
      }
      await checkNothingLeft(context);
    },
  },
  {
    name: 'input/counts-characters',
    title: '字数按字计：生僻字算一字，恰好到上限可以，多一字被拒绝',
    requires: [],
    async run(context) {
      const { subject: limit } = context.profile.proposal.limits;
      const longest = Array.from('𠮷䶮'.repeat(limit)).slice(0, limit).join('');
      const view = accepted(await open(context, { subject: longest }));
      checkEqual(getForm(view.snapshot.data)['subject'], longest, '保存的案由');
      refused(await open(context, { subject: `${longest}䶮` }), 'subject');
    },
  },
  {
    name: 'input/full-width-digits',
    title: '全角数字的电话号码可以接受，保存为半角',
    requires: [],
    async run(context) {
      const proposer = { name: '委员甲', phone: '０９１４－２３１００００' };
      const view = accepted(await open(context, { proposer }));
      checkEqual(
        (getForm(view.snapshot.data)['proposer'] as JsonObject)['phone'],
        '0914-2310000',
        '保存的电话',
      );
    },
  },
  {
    name: 'input/unknown-members',
    title: '多余的字段被拒绝，指明是哪一个',
    requires: [],
    async run(context) {
      refused(await open(context, { noSuchField: 1 }), 'noSuchField');
      refused(
        await open(context, { proposer: { name: '委员甲', phone: '0914-2310000', isAdmin: true } }),
        'proposer.isAdmin',
      );
      await checkNothingLeft(context);
    },
  },
  {
    name: 'input/wrong-types',
    title: '类型不对的字段被拒绝，指明是哪一个',
    requires: [],
    async run(context) {
      for (const [path, changes] of [
        ['subject', { subject: 1 }],
        ['subject', { subject: null }],
        ['suggestions', { suggestions: '错时上下学' }],
        ['suggestions.0', { suggestions: [{}] }],
        ['consentToPublish', { consentToPublish: 'true' }],
        ['proposer', { proposer: '委员甲' }],
      ] as const) {
        refused(await open(context, changes), path);
      }
      await checkNothingLeft(context);
    },
  },
  {
    name: 'input/prototype-keys',
    title: '借以篡改程序对象的字段名（如__proto__）被拒绝，指明位置',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const attacks: readonly (readonly [string, JsonObject])[] = [
        ['data.__proto__', { ...context.sample(), ...parsed('{"__proto__":{"isAdmin":true}}') }],
        ['data.constructor', context.sample({ constructor: { prototype: { isAdmin: true } } })],
        [
          'data.proposer.__proto__',
          context.sample({
            proposer: parsed('{"name":"委员甲","phone":"0914-2310000","__proto__":{"x":1}}'),
          }),
        ],
      ];
      for (const [path, data] of attacks) {
        const { path: at } = await failed(
          context.as(member).open({ process: 'proposal', data }, { idempotencyKey: context.newKey() }),
          'CPPCC_INVALID',
        );
        checkEqual(at, path, '错误所在的位置');
      }
      checkEqual(({} as { isAdmin?: unknown }).isAdmin, undefined, '程序对象');
      await checkNothingLeft(context);
    },
  },
  {
    name: 'input/too-much',
    title: '过大、过深的内容被拒绝，不影响其他办理',
    requires: [],
    async run(context) {
      const adapter = context.as(context.actors.member);
      const deep = parsed(`{"a":${'['.repeat(500)}${']'.repeat(500)}}`);
      const wide = { list: Array.from({ length: 100_000 }, () => 0) };
      const large = { situation: '长'.repeat(10_000_000 / 3) };
      for (const [changes, code] of [
        [deep, 'CPPCC_INVALID'],
        [wide, 'CPPCC_INVALID'],
        [large, 'CPPCC_TOO_LARGE'],
      ] as const) {
        await failed(
          adapter.open(
            { process: 'proposal', data: context.sample(changes) },
            { idempotencyKey: context.newKey() },
          ),
          code,
        );
      }
      refused(await open(context, { situation: '长'.repeat(50_000) }), 'situation');
      await checkNothingLeft(context);
      await drafted(context);
    },
  },
  {
    name: 'input/wrong-calls',
    title: '版本、操作编号和请求的格式不对时拒绝并指明',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const adapter = context.as(member);
      const { id, version } = await drafted(context);
      for (const expectedVersion of [0, -1, 1.5]) {
        const { path } = await failed(
          adapter.send(
            id,
            { type: 'submit', data: {}, expectedVersion },
            { idempotencyKey: context.newKey() },
          ),
          'CPPCC_INVALID',
        );
        checkEqual(path, 'expectedVersion', '错误所涉及的字段');
      }
      for (const idempotencyKey of ['', 'a b', '操作', 'x'.repeat(101)]) {
        const { path } = await failed(
          adapter.send(id, { type: 'submit', data: {}, expectedVersion: version }, { idempotencyKey }),
          'CPPCC_INVALID',
        );
        checkEqual(path, 'idempotencyKey', '错误所涉及的字段');
      }
      for (const [path, event] of [
        ['type', { data: {}, expectedVersion: version }],
        ['data', { type: 'submit', data: [], expectedVersion: version }],
        ['data', { type: 'submit', expectedVersion: version }],
        ['onBehalfOf', { type: 'submit', data: {}, expectedVersion: version, onBehalfOf: 'x' }],
        [
          'onBehalfOf.id',
          { type: 'submit', data: {}, expectedVersion: version, onBehalfOf: { id: 'a\u0000', name: '甲' } },
        ],
      ] as const) {
        const { path: at } = await failed(
          adapter.send(id, event as unknown as SendEvent, { idempotencyKey: context.newKey() }),
          'CPPCC_INVALID',
        );
        checkEqual(at, path, '错误所涉及的字段');
      }
      check((await adapter.get(id)).version === version, '案件不应改变');
    },
  },
];
