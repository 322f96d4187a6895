import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import * as v from 'valibot';
import { proposalSchemas } from '../proposal/schemas.js';
import { supervisionSchemas } from '../supervision/schemas.js';

interface Node {
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
}

/** Everything a schema asks for that is no group or list itself, by its path. */
function getLeaves(node: Node, path: string): readonly (readonly [path: string, leaf: v.GenericSchema])[] {
  if (node.wrapped !== undefined) return getLeaves(node.wrapped, path);
  if (node.item !== undefined) return getLeaves(node.item, `${path}[]`);
  if (node.entries !== undefined)
    return Object.entries(node.entries).flatMap(([key, each]) => getLeaves(each, `${path}.${key}`));
  return [[path, node as unknown as v.GenericSchema]];
}

const schemas = { ...prefix('proposal', proposalSchemas), ...prefix('supervision', supervisionSchemas) };
const leaves = Object.entries(schemas).flatMap(([name, schema]) => getLeaves(schema as Node, name));

function prefix(
  process: string,
  factories: Readonly<Record<string, (profile: typeof national) => v.GenericSchema>>,
): Readonly<Record<string, v.GenericSchema>> {
  return Object.fromEntries(
    Object.entries(factories).map(([name, create]) => [`${process}:${name}`, create(national)]),
  );
}

const messages = (schema: v.GenericSchema, value: unknown): readonly string[] =>
  v.safeParse(schema, value).issues?.map(({ message }) => message) ?? [];

describe('every text of every event', () => {
  it('is there to be judged', () => assert.ok(leaves.length > 120));

  it('says something, or is empty', () => {
    for (const nothing of [
      '\u200b',
      '\u2060\u200b',
      '\u3164',
      '\ufeff',
      '\u00ad',
      '\u2800',
      '\ufe0f',
      '\u{e0041}',
    ])
      for (const [path, leaf] of leaves) {
        const result = v.safeParse(leaf, nothing);
        assert.ok(!result.success || result.output === '', `${path} takes ${JSON.stringify(nothing)}`);
      }
  });

  it('is repaired before it is judged', () => {
    for (const pasted of [
      '一\v二',
      '一\f二',
      '一\x85二',
      '一\u2028二\u2029',
      '\u202d一\u202c',
      '@\u2068张三\u2069',
    ])
      for (const [path, leaf] of leaves)
        for (const message of messages(leaf, pasted))
          assert.doesNotMatch(message, /无法保存/, `${path} refuses ${JSON.stringify(pasted)}`);
  });

  it('is refused with what cannot be kept', () => {
    const texts = leaves.filter(([, leaf]) => messages(leaf, '一').length === 0);
    assert.ok(texts.length > 60);
    for (const odd of ['一\u0000', '一\u0007', '一\u202e二', '一\ud842', '一\uffff'])
      for (const [path, leaf] of texts)
        assert.equal(messages(leaf, odd).length, 1, `${path} takes ${JSON.stringify(odd)}`);
  });
});

describe('texts that only some answers need', () => {
  const saysWhy: readonly (readonly [name: string, data: object, message: RegExp])[] = [
    ['proposal:rate', { overall: 'dissatisfied', reason: '\u3164' }, /请写明理由/],
    ['proposal:form', { consentToPublish: false, publishRefusal: '\u200b' }, /请简要说明理由/],
    ['proposal:reply', { publishable: false, publishRefusal: '\u2060' }, /请简要说明理由/],
  ];
  for (const [name, data, message] of saysWhy)
    it(`${name} asks why`, () =>
      assert.ok(messages(schemas[name]!, data).some((each) => message.test(each))));
});

describe('numbers and addresses', () => {
  const judge = (key: 'postcode' | 'email' | 'phone', value: string): unknown => {
    const leaf = leaves.find(([path]) => path === `proposal:form.proposer.${key}`)![1];
    const result = v.safeParse(leaf, value);
    return result.success ? result.output : undefined;
  };

  it('are kept plainly, however they are typed', () => {
    for (const typed of [
      '726000',
      '726 000',
      '７２６０００',
      ' 726000 ',
      '726\u200b000',
      '\u202d726000\u202c',
    ])
      assert.equal(judge('postcode', typed), '726000', typed);
    for (const typed of [
      'a.b@example.cn',
      'ａ．ｂ＠ｅｘａｍｐｌｅ．ｃｎ',
      ' a.b@example.cn\u200b',
      'a.b @ example.cn',
    ])
      assert.equal(judge('email', typed), 'a.b@example.cn', typed);
    assert.equal(judge('phone', '0914—2310000转801'), '0914-2310000-801');
    assert.deepEqual([judge('postcode', ''), judge('email', ' ')], ['', '']);
  });

  it('are refused when they are none', () => {
    for (const typed of ['72600', '7260000', '邮编', 'abcdef'])
      assert.equal(judge('postcode', typed), undefined);
    for (const typed of ['a', 'a@b', 'a@b@c.cn', `${'a'.repeat(400)}@b.cn`])
      assert.equal(judge('email', typed), undefined);
  });
});
