import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  categories,
  committees,
  county,
  notices,
  participatingUnits,
  people,
  proposals,
  sectors,
  supervision,
  towns,
  units,
} from './index.js';
import type { ReplyContent } from './index.js';

const REAL_PROPOSALS = new URL('../../../../../shared/data/proposals.jsonl', import.meta.url);
const unitIds = new Set<string>(units.map(({ id }) => id));
const personIds = new Set<string>(people.map(({ id }) => id));
const memberIds = new Set<string>(people.filter(({ member }) => member).map(({ id }) => id));
const bodyIds = new Set<string>(
  people.filter(({ roles }) => roles.some((role) => role === 'participatingUnit')).map(({ id }) => id),
);
const keys = new Set(proposals.map(({ key }) => key));
const length = (text: string) => [...text].length;
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);
const within = (text: string, min: number, max: number, where: string) =>
  assert.ok(
    length(text) >= min && length(text) <= max,
    `${where}: ${length(text)} characters, expected ${min}–${max}`,
  );
const replies = (of: (typeof proposals)[number]): readonly ReplyContent[] =>
  [of.reply, of.secondReply].filter((reply) => reply !== undefined);

test('there is enough of everything', () => {
  assert.ok(proposals.length >= 64);
  assert.ok(proposals.filter(({ reply }) => reply).length >= 40);
  assert.ok(memberIds.size >= 16 && people.length >= 36 && unitIds.size >= 32);
  assert.equal(new Set(supervision.map(({ topic }) => topic)).size, 8);
  for (const { id } of categories)
    assert.ok(
      proposals.some(({ category }) => category === id),
      id,
    );
});

test('keys, ids, subjects and letter numbers are unique', () => {
  const letters = proposals.flatMap((proposal) => replies(proposal).map(({ letterNo }) => letterNo));
  for (const values of [
    [...proposals, ...supervision].map(({ key }) => key),
    proposals.map(({ subject }) => subject),
    letters,
  ])
    assert.deepEqual(repeated(values), []);
  for (const values of [
    people.map(({ id }) => id),
    people.map(({ name }) => name),
    units.map(({ id }) => id),
    units.map(({ phone }) => phone),
  ])
    assert.deepEqual(repeated(values), []);
  assert.deepEqual(repeated(people.flatMap(({ member }) => (member ? [member.memberNo] : []))), []);
});

test('accounts belong to units, sectors and committees that exist', () => {
  for (const { id, name, roles, unit, member } of people) {
    if (unit !== undefined) {
      if ([...committees, ...participatingUnits].some((body) => body === unit)) continue;
      const home = units.find((each) => each.id === unit);
      assert.ok(home, id);
      assert.equal(name, roles.some((role) => role === 'unitLeader') ? home.leader : home.contact, id);
    }
    if (member) {
      assert.ok(
        sectors.some((sector) => sector === member.sector),
        id,
      );
      assert.ok(
        committees.some((committee) => committee === member.committee),
        id,
      );
      assert.ok(
        towns.some((town) => member.address.startsWith(`${county.name}${town}`)),
        id,
      );
      assert.match(member.phone, /^1380000\d{4}$/, id);
    }
    assert.equal(member !== undefined, roles.includes('member'), id);
  }
});

test('every reference leads somewhere', () => {
  for (const proposal of proposals) {
    const { key, units: handlers, objection, outcome } = proposal;
    const signers = proposal.collective
      ? [proposal.collective.contact]
      : [proposal.proposer, ...(proposal.coSigners ?? [])];
    // A party or body with an account of its own proposes by that.
    for (const id of signers) assert.ok(memberIds.has(id) || bodyIds.has(id), `${key}: ${id}`);
    assert.deepEqual(repeated(signers), [], key);
    const asked = [handlers.lead, ...(handlers.co ?? [])];
    for (const id of [...asked, ...(objection ? [objection.unit, objection.suggestedUnit] : [])])
      assert.ok(unitIds.has(id), `${key}: ${id}`);
    assert.deepEqual(repeated(asked), [], key);
    if (objection)
      assert.ok(objection.unit !== handlers.lead && objection.suggestedUnit === handlers.lead, key);
    if (outcome?.event === 'merge')
      assert.ok(outcome.mainProposal !== key && keys.has(outcome.mainProposal), key);
    assert.ok(
      categories.some(({ id }) => id === proposal.category),
      key,
    );
  }
  for (const { key, unit, team } of supervision) {
    assert.ok(unitIds.has(unit), key);
    for (const id of [team.lead, ...team.members]) assert.ok(personIds.has(id), `${key}: ${id}`);
  }
});

test('texts keep the lengths of a proposal form', () => {
  for (const { key, subject, situation, analysis, suggestions, outcome } of proposals) {
    within(subject, 8, 40, `${key} subject`);
    assert.match(subject, /^关于.+的提案$/u, key);
    within(situation, outcome ? 60 : 120, 450, `${key} situation`);
    within(analysis, outcome ? 40 : 60, 300, `${key} analysis`);
    assert.ok(suggestions.length >= (outcome ? 1 : 2) && suggestions.length <= 5, key);
    for (const suggestion of suggestions) within(suggestion, outcome ? 30 : 40, 160, `${key} suggestion`);
    within([situation, analysis, ...suggestions].join(''), 1, 1500, `${key} body`);
  }
});

test('a reply answers every suggestion and bears a mark that fits', () => {
  for (const proposal of proposals) {
    const prefix = units.find(({ id }) => id === proposal.units.lead)?.letterPrefix;
    for (const { letterNo, mark, perSuggestion } of replies(proposal)) {
      assert.match(letterNo, new RegExp(`^${prefix}〔2026〕[1-9]\\d*号$`, 'u'), proposal.key);
      assert.equal(perSuggestion.length, proposal.suggestions.length, proposal.key);
      assert.ok(
        perSuggestion.every(({ adopted, done }) => adopted || !done),
        proposal.key,
      );
      const allDone = perSuggestion.every(({ done }) => done);
      assert.equal(mark === 'A', allDone, `${proposal.key}: mark ${mark}`);
    }
    if (proposal.secondReply) assert.ok(proposal.reply && proposal.feedbackReason, proposal.key);
    if (proposal.outcome) assert.ok(!proposal.reply && !proposal.contacts, proposal.key);
  }
});

test('research precedes the proposal', () => {
  for (const { key, timing, research } of proposals) {
    if (timing === 'recess') assert.ok(research && research.date > '2026-01-15', key);
    else if (research) assert.ok(research.date < '2026-01-01', key);
  }
});

test('no clause is taken from a real proposal', (t) => {
  if (!existsSync(REAL_PROPOSALS)) {
    t.skip('the real proposals are not present');
    return;
  }
  const real = readFileSync(REAL_PROPOSALS, 'utf8');
  const texts = JSON.stringify([proposals, supervision, notices]);
  const copied = texts
    .split(/[。！？；，：、“”"]/u)
    .filter((clause) => length(clause) >= 14 && real.includes(clause));
  assert.deepEqual(copied, []);
});
