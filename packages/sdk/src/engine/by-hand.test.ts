import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import { listSteps } from '../checks/steps.js';
import { proposalProcess } from '../proposal.js';
import { supervisionProcess } from '../supervision.js';
import { committee, contact, education, government, m1 } from '../testing/people.js';
import { withProposal } from '../testing/profiles.js';
import { sole } from '../testing/proposal-papers.js';
import { filed, inLastStage } from '../testing/proposal-steps.js';
import { asList } from './compile.js';
import { getNumbering } from './numbering.js';
import type { Process } from './process.js';

/** Files of past years have their numbers: domain §2.1 Number. */

const past = { ...national, session: { ...national.session, term: 14, session: 3, year: 2026 } };
const processes: readonly Process[] = [proposalProcess, supervisionProcess];
const codes = (refusals: readonly { readonly code: string; readonly path: string }[]) =>
  refusals.map(({ code, path }) => [code, path]);

function asksForNumber({ names }: Process, needs: string | undefined): boolean {
  const schema = needs === undefined ? undefined : names.schemas[needs]?.(national);
  const { entries = {} } = (schema ?? {}) as { readonly entries?: object };
  return 'number' in entries && 'numberOf' in entries;
}

describe('every step that gives out a number of a series', () => {
  for (const process of processes) {
    const steps = listSteps(process.definition);
    for (const step of steps.filter(({ numbers, numbersLater }) => (numbers ?? numbersLater) !== undefined))
      it(`${process.definition.id} ${step.at} takes one that was entered by hand`, () => {
        if (asksForNumber(process, step.needs)) return;
        // Whoever completes what another proposed takes the number that was entered there.
        const sources = steps.filter(
          ({ numbersLater, keeps }) =>
            numbersLater === step.numbers && asList(step.numbersFrom).includes(keeps ?? ''),
        );
        assert.ok(sources.length > 0);
        assert.deepEqual(
          sources.filter(({ needs }) => !asksForNumber(process, needs)).map(({ at }) => at),
          [],
        );
      });
  }
});

describe('a number of a past session', () => {
  const convert = { to: 'letter', reason: '转委员来信', number: 7, numberOf: { term: 13, session: 4 } };

  it('is of the series of that session', () => {
    const story = inLastStage(past);
    const at = '2026-01-15T01:00:00Z';
    const series = (data: object) =>
      getNumbering(
        proposalProcess,
        story.snapshot,
        { type: 'refer', actor: committee, data: { to: 'reference', reason: '转送', ...data } },
        story.context(at),
      );
    assert.deepEqual(series({}), { series: 'proposal/outcome/reference/14/3' });
    assert.deepEqual(series({ number: 7 }), { series: 'proposal/outcome/reference/14/3', byHand: 7 });
    assert.deepEqual(series(convert), { series: 'proposal/outcome/letter/13/4', byHand: 7 });
  });

  it('says which, and is of none that is still to come', () => {
    const story = inLastStage(past);
    const refuse = (data: object) =>
      story.refuse('2026-01-15T01:00:00Z', committee, 'convert', { ...convert, ...data });
    const of = (term: number, session: number) => ({ numberOf: { term, session } });
    assert.deepEqual(codes(refuse(of(14, 4))), [['INVALID', 'numberOf.session']]);
    assert.deepEqual(codes(refuse(of(15, 1))), [['INVALID', 'numberOf.session']]);
    assert.deepEqual(codes(refuse(of(0, 1))), [['INVALID', 'numberOf.term']]);
    // A slip of the key, which would open a series of its own.
    assert.deepEqual(codes(refuse(of(13, 44))), [['INVALID', 'numberOf.session']]);
    assert.deepEqual(codes(refuse({ numberOf: { term: 13 } })), [['REQUIRED', 'numberOf.session']]);
    assert.deepEqual(codes(refuse({ numberOf: { term: 13, session: 4, year: 2020 } })), [
      ['UNKNOWN_KEY', 'numberOf.year'],
    ]);
    assert.deepEqual(
      refuse({ number: undefined }).map(({ path, message }) => [path, message]),
      [['number', '填写了届次的，请同时填写编号。']],
    );
  });

  it('makes what is filed under it a proposal of that session', () => {
    const { snapshot } = inLastStage(past).do('2026-01-15T01:00:00Z', committee, 'file', {
      eligibility: true,
      content: true,
      format: true,
      opinion: '补录。',
      category: 'society',
      tier: 'ordinary',
      number: 12,
      numberOf: { term: 13, session: 4 },
    });
    const { term, session } = snapshot.data;
    assert.deepEqual([snapshot.numbers['filing'], term, session], [12, 13, 4]);
  });

  it('is taken when the proposers consent to the conversion it was entered with', () => {
    const story = inLastStage(past).do('2026-01-15T01:00:00Z', committee, 'convert', convert);
    assert.equal(story.snapshot.numbers['outcome'], undefined);
    story.do('2026-01-16T01:00:00Z', m1, 'consent');
    assert.deepEqual([story.snapshot.state, story.snapshot.numbers['outcome']], ['converted', 7]);
  });

  it('is taken when the last of the offices agrees to the notice it was entered with', () => {
    const offices = withProposal({ assigners: ['proposalCommittee', 'governmentOffice'] });
    const story = filed(offices).do('2026-01-16T01:00:00Z', committee, 'assign', { ...sole, number: 31 });
    assert.equal(story.snapshot.numbers['notice'], undefined);
    story.do('2026-01-16T02:00:00Z', government, 'approveAssignment', { note: '' });
    assert.equal(story.snapshot.numbers['notice'], 31);
    story.do('2026-01-16T03:00:00Z', education, 'acknowledge', contact);
    const change = { mode: 'leadAndCo', lead: ['education'], co: ['health'], reason: '增加会办单位。' };
    story.do('2026-01-17T01:00:00Z', committee, 'reassign', { ...change, number: 55 });
    assert.equal(story.snapshot.numbers['notice'], 31);
    story.do('2026-01-17T02:00:00Z', government, 'approveAssignment', { note: '' });
    assert.equal(story.snapshot.numbers['notice'], 55);
  });
});
