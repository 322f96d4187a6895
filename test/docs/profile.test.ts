import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import {
  defineProfile,
  formatTerm,
  profileSchema,
  readPath,
  type ClockRule,
  type ClockTerm,
  type Json,
} from '@cppcc-kit/sdk';
import { readCodes, readRows, readSection, readText } from './tables.js';

const page = 'docs/reference/profile.md';

/** A schema as valibot keeps it: what is inside, and what may be chosen. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly string[];
  readonly getter?: (input: unknown) => Schema;
}
interface Setting {
  /** `proposal.marks.*.whenDone`; `*` stands for every entry of a list. */
  readonly path: string;
  readonly options: readonly string[];
}

/** The settings of a schema. What only holds others is none by itself; a list, and whatever may be left out, is. */
function listSettings({ type, entries, item, wrapped, options = [] }: Schema, path = ''): readonly Setting[] {
  if (wrapped !== undefined) {
    const inside = listSettings(wrapped, path);
    return inside.some((each) => each.path === path) ? inside : [{ path, options: [] }, ...inside];
  }
  if (item !== undefined) {
    const inside = listSettings(item, `${path}.*`);
    const choices = inside.filter((each) => each.path === `${path}.*`).flatMap((each) => each.options);
    return [{ path, options: choices }, ...inside.filter((each) => each.path !== `${path}.*`)];
  }
  if (entries !== undefined)
    return Object.entries(entries).flatMap(([key, each]) =>
      listSettings(each, path === '' ? key : `${path}.${key}`),
    );
  assert.ok(['string', 'number', 'boolean', 'picklist', 'lazy', 'record'].includes(type), `${path}: ${type}`);
  return [{ path, options }];
}

const schema = profileSchema as unknown as Schema;
/** The rules of clocks are told once: a list of cases, and the two kinds of rule. */
function listClockSettings(): readonly Setting[] {
  const rules = schema.entries!['proposal']!.entries!['replyLimit']!;
  const one = rules.getter!([]).item!;
  const { rule } = one.entries!;
  return [{}, { date: '' }]
    .flatMap((input) => listSettings(rule!.getter!(input), 'rule'))
    .concat(listSettings(one));
}

type Row = readonly string[];
const toPath = ([first = '']: Row) => readCodes(first)[0] ?? '';
const rows = readRows(readText(page)).filter((row) => row.length === 5);
const clockRows = readRows(readSection(page, '期限的写法'));

/** A setting has a row of its own, or stands in code in the row of the list that it belongs to. */
function findRow(path: string, all: readonly Row[]): Row | undefined {
  const own = all.find((row) => toPath(row) === path);
  const [, above, key] = /^(.*?)(?:\.\*)?\.([^.*]+)$/.exec(path) ?? [];
  if (own !== undefined || above === undefined) return own;
  const around = findRow(above, all);
  return around !== undefined && readCodes(around[1]!).includes(key!) ? around : undefined;
}

describe('the settings of a profile', () => {
  const cases = [
    ['settings', listSettings(schema), rows],
    ['rules of clocks', listClockSettings(), clockRows],
  ] as const;
  for (const [name, settings, all] of cases) {
    it(`are on the page, all of them, with what may be chosen: ${name}`, () => {
      assert.deepEqual(
        settings.filter(({ path }) => findRow(path, all) === undefined).map(({ path }) => path),
        [],
      );
      for (const { path, options } of settings) {
        // What is the same for every part of a letter is told above the table.
        const above = path.startsWith('proposal.reply.') ? readSection(page, '答复函的各项') : '';
        const codes = readCodes(above.split('\n|')[0]! + findRow(path, all)![1]!);
        const untold = options.filter((option) => !codes.includes(option));
        assert.deepEqual(untold, [], path);
      }
    });

    it(`are in the schema, where the page has them: ${name}`, () => {
      const known = settings.map(({ path }) => path);
      assert.deepEqual(
        all.map(toPath).filter((path) => !known.includes(path)),
        [],
      );
    });
  }

  const asJson = (cell: string) => JSON.parse(readCodes(cell)[0]!) as Json;
  const settings = national as unknown as Parameters<typeof readPath>[0];
  const isRule = (value: unknown): value is Extract<ClockRule, ClockTerm> =>
    typeof value === 'object' && value !== null && 'amount' in value;

  for (const row of rows) {
    const path = toPath(row);
    const [, , told = '', basis = '', example = ''] = row;

    it(`says what holds where nothing is set: ${path}`, () => {
      const value = readPath(settings, path);
      if (told.startsWith('`')) assert.deepEqual(asJson(told), value);
      else if (!isRule(value)) assert.ok([`${Object.keys(value!).length}项`, '有'].includes(told), told);
      else {
        assert.equal(told, formatTerm(value) + (value.rollForward === true ? '，顺延' : ''));
        const [source = ''] = value.source!.split('，本委员会');
        assert.ok(basis.includes(source), `${basis}: ${source}`);
      }
    });

    if (['id', 'version', 'name', 'committee', 'basis'].includes(path)) continue;
    it(`has an example that can be set: ${path}`, () => {
      const overrides = [{ path, value: asJson(example), basis: '示例' }];
      defineProfile(national, { id: 'x', version: 1, name: '某县', committee: '某县委员会', overrides });
    });
  }
});
