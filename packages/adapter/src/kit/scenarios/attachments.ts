import type { AttachmentStore } from '../../contract.js';
import { accepted, checkEqual, failed, refused } from '../expect.js';
import { filed, open } from '../flow.js';
import type { KitContext, Scenario } from '../types.js';

/** The beginning of a PDF, and bytes that no text has. */
const BYTES = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 10, 0, 255, 10, 13]);

const pdf = (name = '调研报告 (一)“终稿”.pdf') => ({
  name,
  type: 'application/pdf',
  bytes: new Blob([BYTES], { type: 'application/pdf' }),
});

function storeOf(context: KitContext, actor = context.actors.member): AttachmentStore {
  return context.as(actor).attachments!;
}

async function putOne(
  context: KitContext,
): Promise<{ readonly id: string; readonly name: string; readonly size: number }> {
  return storeOf(context).put(pdf(), { idempotencyKey: context.newKey() });
}

export const attachments: readonly Scenario[] = [
  {
    name: 'attachments/round-trip',
    title: '附件取回时名称、类型和内容与放入时一致',
    requires: ['attachments'],
    async run(context) {
      const put = await putOne(context);
      checkEqual([put.name, put.size], [pdf().name, BYTES.length], '放入后的名称和大小');
      const { name, type, bytes } = await storeOf(context).get(put.id);
      checkEqual([name, type], [pdf().name, 'application/pdf'], '取回的名称和类型');
      checkEqual([...new Uint8Array(await bytes.arrayBuffer())], [...BYTES], '取回的内容');
    },
  },
  {
    name: 'attachments/put-once',
    title: '重复放入同一附件只存一份；同一操作编号不能用于另一附件',
    requires: ['attachments'],
    async run(context) {
      const options = { idempotencyKey: context.newKey() };
      const first = await storeOf(context).put(pdf(), options);
      checkEqual(await storeOf(context).put(pdf(), options), first, '重复放入的结果');
      await failed(storeOf(context).put(pdf('另一件.pdf'), options), 'CPPCC_KEY_REUSED');
    },
  },
  {
    name: 'attachments/seen-with-the-case',
    title: '附件随案件可见：提案委能取，看不到附件的委员和未登录的人取不到',
    requires: ['attachments'],
    async run(context) {
      const { otherMember, committee, visitor } = context.actors;
      const file = await putOne(context);
      await failed(storeOf(context, committee).get(file.id), 'CPPCC_NOT_FOUND');
      await filed(context, { attachments: [file] });
      checkEqual((await storeOf(context, committee).get(file.id)).name, file.name, '提案委取回的名称');
      await failed(storeOf(context, otherMember).get(file.id), 'CPPCC_NOT_FOUND');
      await failed(storeOf(context, visitor).get(file.id), 'CPPCC_NOT_FOUND');
    },
  },
  {
    name: 'attachments/not-by-guessing',
    title: '不能把他人的或不存在的附件写进自己的提案',
    requires: ['attachments'],
    async run(context) {
      const { otherMember } = context.actors;
      const file = await putOne(context);
      refused(await open(context, { attachments: [file] }, otherMember), 'attachments.0.id');
      refused(await open(context, { attachments: [{ ...file, id: 'no-such-file' }] }), 'attachments.0.id');
      accepted(await open(context, { attachments: [file] }));
    },
  },
  {
    name: 'attachments/mention-is-what-is-stored',
    title: '提案中附件的名称和大小以所存文件为准',
    requires: ['attachments'],
    async run(context) {
      const file = await putOne(context);
      const said = { id: file.id, name: '另一名称.docx', size: 1 };
      const { snapshot } = accepted(await open(context, { attachments: [said] }));
      checkEqual(
        (snapshot.data['form'] as { readonly attachments?: unknown }).attachments,
        [file],
        '所存的附件',
      );
    },
  },
  {
    name: 'attachments/wrong-files',
    title: '空文件、不合规的文件名和不存在的编号被拒绝',
    requires: ['attachments'],
    async run(context) {
      const put = (file: ReturnType<typeof pdf>) =>
        storeOf(context).put(file, { idempotencyKey: context.newKey() });
      await failed(put({ ...pdf(), bytes: new Blob([]) }), 'CPPCC_INVALID');
      for (const name of ['', '../报告.pdf', '报\u0000告.pdf', `${'长'.repeat(201)}.pdf`])
        await failed(put(pdf(name)), 'CPPCC_INVALID');
      await failed(storeOf(context).get('no-such-file'), 'CPPCC_NOT_FOUND');
      await failed(
        storeOf(context, context.actors.visitor).put(pdf(), { idempotencyKey: context.newKey() }),
        'CPPCC_SIGNED_OUT',
      );
    },
  },
  {
    name: 'attachments/kinds',
    title: '附件的名称、类型和内容一致，且是规则允许的种类；其他的被拒绝并说明',
    requires: ['attachments'],
    async run(context) {
      const put = (name: string, type = 'application/pdf', bytes: BlobPart = BYTES) =>
        storeOf(context).put(
          { name, type, bytes: new Blob([bytes], { type }) },
          { idempotencyKey: context.newKey() },
        );
      const refusedNames = [
        '提案.pdf.exe',
        '提案.exe',
        '提案.docm',
        '.htaccess',
        'CON.docx',
        'x.html',
        'a.php.pdf',
        '报告.pdf.',
        '报告\u202efdp.exe',
        '报\u200b告.pdf',
        '报告',
        'pdf',
        'C:报告.pdf',
      ];
      for (const name of refusedNames) {
        const { path } = await failed(put(name), 'CPPCC_INVALID');
        checkEqual(path, 'name', `“${name}”的错误所涉及的字段`);
      }
      await failed(put('网页.pdf', 'application/pdf', '<script>alert(1)</script>'), 'CPPCC_INVALID');
      await failed(put('改名.docx', ''), 'CPPCC_INVALID');
      await failed(
        put('程序.txt', 'text/plain', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0])),
        'CPPCC_INVALID',
      );
      await failed(put('报告.pdf', 'text/html'), 'CPPCC_INVALID');
      // What a computer does not know the type of comes back under the right one.
      for (const type of ['', 'application/octet-stream', 'application/x-own']) {
        const { id } = await put('报告.PDF', type);
        checkEqual((await storeOf(context).get(id)).type, 'application/pdf', '取回的类型');
      }
      await put('说明.txt', 'text/plain', '一、基本情况\r\n二、建议');
    },
  },
];
