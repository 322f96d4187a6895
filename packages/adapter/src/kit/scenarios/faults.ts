import type { CppccErrorCode } from '@cppcc-kit/sdk';
import type { SendEvent, WriteResult } from '../../contract.js';
import { aborted, accepted, check, checkEqual, failed } from '../expect.js';
import { drafted, listAll } from '../flow.js';
import type { Fault, KitContext, Scenario } from '../types.js';

/** More than any client tries by itself. */
const MANY = 20;

/** There: these scenarios require it. */
const faultsOf = ({ faults: line }: KitContext) => line!;

/** As a client does it: what got no answer is asked again, with the same key. */
async function persist(
  context: KitContext,
  fault: Fault,
  write: () => Promise<WriteResult>,
): Promise<WriteResult> {
  faultsOf(context).inject(fault, 1);
  try {
    return await write();
  } catch (error) {
    checkEqual((error as { code?: CppccErrorCode }).code, 'CPPCC_NETWORK', '没有回应时的错误代码');
    return await write();
  } finally {
    faultsOf(context).inject(fault, 0);
  }
}

function broken(fault: Fault, name: string, title: string): Scenario {
  return {
    name,
    title,
    requires: ['faults'],
    async run(context) {
      const adapter = context.as(context.actors.member);
      const opening = { process: 'proposal', data: context.sample() };
      const opens = { idempotencyKey: context.newKey() };
      const opened = accepted(await persist(context, fault, () => adapter.open(opening, opens)));
      const event: SendEvent = { type: 'submit', data: {}, expectedVersion: opened.version };
      const sends = { idempotencyKey: context.newKey() };
      const sent = accepted(await persist(context, fault, () => adapter.send(opened.id, event, sends)));
      checkEqual([sent.id, sent.version], [opened.id, 2], '办理的结果');
      checkEqual(await listAll(context, context.actors.member), [opened.id], '列表');
      checkEqual(
        (await adapter.history(opened.id)).items.map(({ type }) => type),
        ['draft', 'submit'],
        '记录',
      );
    },
  };
}

export const faults: readonly Scenario[] = [
  broken('loseReply', 'faults/lost-reply', '已办理而回执丢失：重复请求只办一次'),
  broken('truncate', 'faults/truncated-reply', '回执在途中被截断：重复请求只办一次'),
  broken('unavailable', 'faults/unavailable', '服务暂停后恢复：重复请求得以办理'),
  {
    name: 'faults/no-answer-says-so',
    title: '一直没有回应时，说明怎么办、内容没有丢失，案件不变',
    requires: ['faults'],
    async run(context) {
      const { member } = context.actors;
      const adapter = context.as(member);
      const { id, version } = await drafted(context);
      for (const fault of ['unavailable', 'truncate'] as const) {
        faultsOf(context).inject(fault, MANY);
        try {
          const { message } = await failed(adapter.get(id), 'CPPCC_NETWORK');
          check(
            message.includes('没有丢失') && message.includes('重试'),
            `应说明内容没有丢失、请重试，实际为“${message}”`,
          );
        } finally {
          faultsOf(context).inject(fault, 0);
        }
      }
      checkEqual((await adapter.get(id)).version, version, '恢复后的版本');
    },
  },
  {
    name: 'faults/slow-can-be-aborted',
    title: '等待过久可以中止，中止后可以用同一操作编号重来',
    requires: ['faults'],
    async run(context) {
      const { member } = context.actors;
      const adapter = context.as(member);
      const { id, version } = await drafted(context);
      const event: SendEvent = { type: 'submit', data: {}, expectedVersion: version };
      const options = { idempotencyKey: context.newKey() };
      for (const call of [
        (signal: AbortSignal) => adapter.get(id, { signal }),
        (signal: AbortSignal) => adapter.send(id, event, { ...options, signal }),
      ]) {
        const controller = new AbortController();
        faultsOf(context).inject('stall', MANY);
        const pending = aborted(call(controller.signal));
        setTimeout(() => controller.abort(), 20);
        await pending;
        faultsOf(context).inject('stall', 0);
      }
      checkEqual(accepted(await adapter.send(id, event, options)).version, version + 1, '重来后的版本');
    },
  },
];
