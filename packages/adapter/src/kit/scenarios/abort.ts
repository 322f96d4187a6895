import type { CaseAdapter } from '../../contract.js';
import { aborted, accepted, checkEqual } from '../expect.js';
import { drafted, listAll } from '../flow.js';
import type { Scenario } from '../types.js';

export const abort: readonly Scenario[] = [
  {
    name: 'abort/before',
    title: '已中止的请求一律不办理',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const { id, version } = await drafted(context);
      const { signal } = stopped();
      const adapter = context.as(member);
      await aborted(
        adapter.open(
          { process: 'proposal', data: context.sample() },
          { idempotencyKey: context.newKey(), signal },
        ),
      );
      await aborted(
        adapter.send(
          id,
          { type: 'submit', data: {}, expectedVersion: version },
          { idempotencyKey: context.newKey(), signal },
        ),
      );
      await aborted(adapter.get(id, { signal }));
      await aborted(adapter.list({}, { signal }));
      await aborted(adapter.history(id, {}, { signal }));
      checkEqual((await adapter.get(id)).version, version, '中止后的版本');
      checkEqual(await listAll(context, member), [id], '中止后的列表');
    },
  },
  {
    name: 'abort/on-the-way',
    title: '途中中止的读取不返回结果',
    requires: [],
    async run(context) {
      const { id } = await drafted(context);
      const reads: ((adapter: CaseAdapter, signal: AbortSignal) => Promise<unknown>)[] = [
        (adapter, signal) => adapter.get(id, { signal }),
        (adapter, signal) => adapter.list({}, { signal }),
        (adapter, signal) => adapter.history(id, {}, { signal }),
      ];
      for (const read of reads) {
        const controller = new AbortController();
        const call = read(context.as(context.actors.member), controller.signal);
        controller.abort();
        await aborted(call);
      }
    },
  },
  {
    name: 'abort/write-can-be-repeated',
    title: '途中中止的办理，用同一操作编号重复后只办一次',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const controller = new AbortController();
      const input = { process: 'proposal', data: context.sample() };
      const options = { idempotencyKey: context.newKey() };
      const call = context.as(member).open(input, { ...options, signal: controller.signal });
      controller.abort();
      await aborted(call);
      const { id } = accepted(await context.as(member).open(input, options));
      checkEqual(await listAll(context, member), [id], '列表');
    },
  },
];

function stopped(): AbortController {
  const controller = new AbortController();
  controller.abort();
  return controller;
}
