import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import { hideContacts } from '@cppcc-kit/sdk/text-tools';
import { memoryAdapter } from '../memory.js';
import { chinaCalendar } from '@cppcc-kit/sdk/calendar';
import { proposalProcess } from '@cppcc-kit/sdk/proposal';
import { createKitContext } from './context.js';

describe('the mark by which a scenario finds its cases again', () => {
  it('is another each time, and never cut as somebody’s telephone number', () => {
    const backend = memoryAdapter({
      processes: [proposalProcess],
      profile: national,
      calendar: chinaCalendar,
    });
    const marks = new Set<string>();
    for (let i = 0; i < 5000; i++) {
      const { mark, sample } = createKitContext(backend, { profile: national });
      const subject = sample()['subject'] as string;
      assert.equal(hideContacts(subject), subject);
      marks.add(mark);
    }
    assert.equal(marks.size, 5000);
  });
});
