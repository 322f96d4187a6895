import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import type { Profile } from '@cppcc-kit/sdk';
import { chinaCalendar } from '@cppcc-kit/sdk/calendar';
import { proposalProcess } from '@cppcc-kit/sdk/proposal';
import { supervisionProcess } from '@cppcc-kit/sdk/supervision';
import { createKitContext } from '../kit/context.js';
import { act, filed, getFiling, reviewed, send } from '../kit/flow.js';
import { scenarios } from '../kit/scenarios.js';
import { memoryAdapter } from '../memory.js';

/** The national profile stands in the first session of all; a real committee has years behind it. */
const profile: Profile = { ...national, session: { ...national.session, term: 14, session: 3 } };

const begin = () =>
  createKitContext(
    memoryAdapter({
      processes: [proposalProcess, supervisionProcess],
      profile,
      calendar: chinaCalendar,
      now: () => '2026-03-02T01:30:00Z',
    }),
    { profile },
  );

describe('a committee of many sessions', () => {
  for (const { name, run } of scenarios.filter((each) => /^numbers\/|numbers-by-hand$/.test(each.name)))
    it(`keeps the contract: ${name}`, () => run(begin()));

  it('compares a number with those of its own session only, and says what is wrong', async () => {
    const context = begin();
    const { committee } = context.actors;
    const file = async (term: number, session: number) =>
      send(context, committee, await reviewed(context), 'file', {
        ...getFiling(context),
        number: 1,
        numberOf: { term, session },
      });
    await filed(context);
    for (const [term, session] of [
      [14, 2],
      [13, 3],
    ] as const)
      assert.ok((await file(term, session)).ok);
    for (const [term, session] of [
      [14, 2],
      [14, 3],
    ] as const) {
      const result = await file(term, session);
      assert.deepEqual(result.ok ? [] : result.refusals, [
        {
          code: 'NUMBER_TAKEN',
          path: 'number',
          message: '编号1已经用过，请核对后另填，或留空由系统编号。',
        },
      ]);
    }
  });

  it('tells whoever completes what another proposed to whom to turn', async () => {
    const context = begin();
    const { committee, member } = context.actors;
    const convert = { to: 'letter', reason: '转委员来信', number: 5 };
    const asked = async () => act(context, committee, await reviewed(context), 'convert', convert);
    const [one, other] = [await asked(), await asked()];
    await act(context, member, one, 'consent');
    const late = await send(context, member, other, 'consent');
    assert.deepEqual(late.ok ? [] : late.refusals, [
      {
        code: 'NUMBER_TAKEN',
        path: '',
        message: '先前填写的编号5已被占用，暂不能办理。请告知填写编号的经办人员，另行编号后再办理。',
      },
    ]);
  });
});
