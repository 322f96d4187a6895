import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  ClockUnit,
  DeadlineFound,
  DeadlineLevel,
  DeadlinePaused,
  DeadlineUnknown,
  ProcessDefinition,
} from '@cppcc-kit/sdk';
import { proposalDefinition } from '@cppcc-kit/sdk/proposal';
import { supervisionDefinition } from '@cppcc-kit/sdk/supervision';
import { deadlines } from '../../packages/components/src/wording/zh/deadlines.js';
import { readCodes, readRows, readSection } from './tables.js';

const page = 'docs/glossary.md';
const definitions: readonly ProcessDefinition[] = [proposalDefinition, supervisionDefinition];

const readTerms = (heading: string) => readRows(readSection(page, heading));
/** `submit 提交`, as a page has it and as the definitions do: neither has a word of its own. */
const toLine = (id: string, label: string) => `${id} ${label}`;
const linesOf = (heading: string) =>
  readTerms(heading).map(([label = '', id = '']) => toLine(readCodes(id)[0] ?? id, label));

type Word = keyof DeadlineFound | keyof DeadlinePaused | keyof DeadlineUnknown | ClockUnit;
/** The compiler asks for every word that a receipt may have, and the page is asked for them all. */
const receiptWords: Readonly<Record<Word, true>> = {
  ok: true,
  state: true,
  from: true,
  late: true,
  rule: true,
  basis: true,
  source: true,
  due: true,
  stopped: true,
  skipped: true,
  makeup: true,
  rolled: true,
  passed: true,
  pauses: true,
  extensions: true,
  provisional: true,
  pausedFrom: true,
  remaining: true,
  code: true,
  year: true,
  message: true,
  notBefore: true,
  notAfter: true,
  workingDays: true,
  days: true,
  months: true,
};
const levels: Readonly<Record<DeadlineLevel, string>> = deadlines.levels;

describe('the glossary', () => {
  for (const { label, states, events, clocks } of definitions)
    for (const [name, terms] of Object.entries({ 状态: states, 操作: events, 期限种类: clocks }))
      it(`has the words of the process, and no others: ${label}的${name}`, () => {
        const own = Object.entries(terms).map(([id, term]) => toLine(id, (term as { label: string }).label));
        assert.ok(own.length > 4);
        assert.deepEqual(linesOf(`${label}的${name}`), own);
      });

  for (const [heading, isStanding] of [
    ['账号的角色', true],
    ['案件里的角色', false],
  ] as const)
    it(`has the roles: ${heading}`, () => {
      const told = readTerms(heading).map(([name = '', id = '', where = '']) =>
        where.split('、').map((process) => `${process} ${toLine(readCodes(id)[0] ?? '', name)}`),
      );
      const own = definitions.flatMap(({ label, roles }) =>
        Object.entries(roles)
          .filter(([, { kind }]) => (kind === 'standing') === isStanding)
          .map(([id, role]) => `${label} ${toLine(id, role.label)}`),
      );
      assert.deepEqual(told.flat().sort(), own.sort());
    });

  it('has the levels of deadlines in the words of the elements', () => {
    const own = Object.entries(levels).map(([id, label]) => toLine(id, label));
    assert.deepEqual(linesOf('紧急程度').sort(), own.sort());
  });

  it('has every word of a receipt', () => {
    const told = readTerms('计算说明').map(([, , id = '']) => readCodes(id)[0]);
    assert.deepEqual(told.sort(), Object.keys(receiptWords).sort());
  });
});
