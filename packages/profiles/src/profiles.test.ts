import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { defineProfile, type ClockRule, type Profile } from '@cppcc-kit/sdk';
import { luzhou, national, profiles, shangzhou } from './index.js';

/** Every rule in a profile's table of clocks; a list has one for each case. */
const listRules = (clocks: object): readonly ClockRule[] =>
  Object.values(clocks).flatMap((each: object) =>
    Array.isArray(each)
      ? each.map(({ rule }: { readonly rule: ClockRule }) => rule)
      : 'basis' in each
        ? [each as ClockRule]
        : listRules(each),
  );

/** Settings of one profile that differ from the base's: `proposal.assigners`, `proposal.clocks.reply`. */
const listDifferences = ({ proposal, supervision }: Profile): readonly string[] =>
  Object.entries({ proposal, supervision }).flatMap(([process, settings]) => {
    const base: Readonly<Record<string, unknown>> = national[process as 'proposal' | 'supervision'];
    return Object.entries(settings).flatMap(([name, value]) => {
      if (isDeepStrictEqual(value, base[name])) return [];
      if (name !== 'clocks') return [`${process}.${name}`];
      const clocks = base[name] as Readonly<Record<string, unknown>>;
      return Object.entries(value).flatMap(([kind, rule]) =>
        isDeepStrictEqual(rule, clocks[kind]) ? [] : [`${process}.clocks.${kind}`],
      );
    });
  });

describe('profiles', () => {
  for (const profile of profiles) {
    it(`of ${profile.name} are plain data that the schema takes`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(profile)), profile);
      assert.deepEqual(
        defineProfile(profile, {
          id: profile.id,
          version: profile.version,
          name: profile.name,
          committee: profile.committee,
          overrides: [],
        }),
        profile,
      );
    });
  }

  for (const profile of [shangzhou, luzhou]) {
    it(`of ${profile.name} say for each setting of their own what it rests on`, () => {
      const own = listDifferences(profile);
      assert.ok(own.length >= 5, own.join());
      for (const path of own) assert.match(profile.basis[path] ?? '', /^(SZ|LZ)-\d\d|^domain §/, path);
    });
  }

  it('review in three stages under each county’s names (SZ-35, SZ-37, LZ-10)', () => {
    const labels = ({ proposal }: Profile) => proposal.reviewStages.map(({ label }) => label);
    assert.deepEqual([labels(shangzhou), shangzhou.proposal.preReview], [['初审', '会审', '终审'], true]);
    assert.deepEqual([labels(luzhou), luzhou.proposal.preReview], [['初审', '会审', '复审'], false]);
    assert.deepEqual(
      [luzhou.proposal.research, luzhou.proposal.closeRule, luzhou.proposal.assigners.length],
      ['required', 'implemented', 3],
    );
  });

  it('refuse an override that leads nowhere or does not fit', () => {
    const define = (path: string, value: string | number) => () =>
      defineProfile(national, {
        id: 'x',
        version: 1,
        name: '某县',
        committee: '某县委员会',
        overrides: [{ path, value, basis: 'SZ-01' }],
      });
    assert.throws(define('proposal.reviewStage', 3));
    assert.throws(define('proposal.research', 'maybe'));
    assert.throws(define('proposal.clocks.reply', 3));
    assert.throws(define('prop.research', 'required'));
    assert.equal(define('proposal.research', 'required')().basis['proposal.research'], 'SZ-01');
  });

  for (const { name, proposal, supervision } of profiles) {
    it(`of ${name} tell a clerk what each clock rests on, without our own references`, () => {
      for (const { basis, source } of [...listRules(proposal.clocks), ...listRules(supervision.clocks)]) {
        assert.match(source ?? '', /[\u4e00-\u9fff]{6}/u, basis);
        assert.doesNotMatch(source ?? '', /domain|§|\[|#/, basis);
      }
    });
  }
});
