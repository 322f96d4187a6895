import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { luzhou, national, shangzhou } from '@cppcc-kit/profiles';
import { getProfilePin, isPinOf } from './pin.js';
import type { Profile } from './types.js';

const turned = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, each]) => [key, turned(each)]),
      );

describe('the pin of a profile', () => {
  it('carries number and digest of the settings', () => {
    assert.match(getProfilePin(shangzhou), /^611002@1#[0-9a-z]{11}$/);
    const pins = [national, shangzhou, luzhou].map(getProfilePin);
    assert.equal(new Set(pins).size, 3);
  });

  it('is the same for the same settings, however the file is arranged', () => {
    assert.equal(getProfilePin(turned(national) as Profile), getProfilePin(national));
    assert.equal(getProfilePin(JSON.parse(JSON.stringify(national)) as Profile), getProfilePin(national));
  });

  it('notices a profile edited under its old number', () => {
    const edited: Profile = { ...national, countdown: { dueSoonDays: 8 } };
    assert.notEqual(getProfilePin(edited), getProfilePin(national));
    assert.equal(isPinOf(getProfilePin(national), national), true);
    assert.equal(isPinOf(getProfilePin(national), edited), false);
    assert.equal(isPinOf(getProfilePin(national), { ...national, version: 2 }), false);
  });

  it('reads pins from before there were digests', () => {
    assert.equal(isPinOf('national@1', national), true);
    assert.equal(isPinOf('national@2', national), false);
  });
});
