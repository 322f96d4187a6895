import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import { safeParse, type GenericSchema } from 'valibot';
import type { JsonObject } from '../engine/snapshot.js';
import { proposalProcess } from '../proposal.js';
import { supervisionProcess } from '../supervision.js';

/** Whatever it is attached to, a file is judged alike: the proposal, a letter, what a supervision brings together. */

const proposal = proposalProcess.names.schemas;
const supervision = supervisionProcess.names.schemas;
const places: readonly (readonly [string, GenericSchema, max: number])[] = [
  ...['form', 'reply', 'coOpinion', 'refer', 'convert'].map(
    (name) => [name, proposal[name]!(national), national.proposal.limits.attachments] as const,
  ),
  ...['briefing', 'activity', 'opinion', 'reply'].map(
    (name) => [`supervision ${name}`, supervision[name]!(national), 10] as const,
  ),
];

const file = (id: string, size: unknown = 1): JsonObject => ({ id, name: '附件.pdf', size: size as number });
const many = (count: number) => Array.from({ length: count }, (_, index) => file(`f${index}`));

for (const [name, schema, max] of places) {
  const said = (list: readonly JsonObject[]) =>
    (safeParse(schema, { attachments: list }).issues ?? []).flatMap(({ path, message }) => {
      const at = (path ?? []).map(({ key }) => String(key));
      return at[0] === 'attachments' ? [[at.join('.'), message]] : [];
    });

  describe(`files of ${name}`, () => {
    it('are counted, each once, and have a size that a file can have', () => {
      assert.deepEqual(said(many(max)), []);
      assert.deepEqual(said(many(max + 1)), [['attachments', `附件不能超过${max}个。`]]);
      assert.deepEqual(said([file('f1'), file('f1')]), [['attachments', '有重复，请删去一个。']]);
      for (const size of [-5.5, 0, 1.5, '1', NaN])
        assert.deepEqual(said([file('f1', size)]), [['attachments.0.size', '附件大小不对，请重新上传。']]);
    });
  });
}
