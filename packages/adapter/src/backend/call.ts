import { isStorable, normalizeText, saysSomething } from '@cppcc-kit/sdk/text';
import type { Json, JsonObject } from '@cppcc-kit/sdk';
import * as v from 'valibot';
import { toPlainJson } from './plain-json.js';
import { invalid } from './problems.js';

/** The shapes of calls, checked before anything is read: whatever comes in is untrusted, also in one process. */

const REFERENCE = /^(?!.*\p{DI})[\p{L}\p{N}][\p{L}\p{N}._:@-]{0,99}$/u;

/** Could this be the id of a case, person, unit or file? Nothing else reaches a store. */
export function isReference(value: unknown): value is string {
  return typeof value === 'string' && REFERENCE.test(value) && isStorable(value);
}

const reference = v.custom<string>(isReference, '编号的格式不对。');
const WRONG_NAME = '姓名的格式不对。';
const personName = v.pipe(
  v.string(WRONG_NAME),
  v.maxLength(100, WRONG_NAME),
  v.transform(normalizeText),
  v.check((name) => saysSomething(name) && isStorable(name), WRONG_NAME),
);
const eventData = v.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  '内容应为一组字段。',
);
const onBehalfOf = v.optional(
  v.strictObject({ id: reference, name: personName }, '代为填报的委员信息不对。'),
);
const eventType = v.custom<string>(
  (value) => typeof value === 'string' && value.length > 0 && value.length <= 100,
  '没有写明操作。',
);

export const openCaseSchema = v.strictObject(
  { process: reference, data: eventData, onBehalfOf },
  '请求的格式不对。',
);
export const sendEventSchema = v.strictObject(
  {
    type: eventType,
    data: eventData,
    expectedVersion: v.pipe(
      v.number('没有写明案件的版本。'),
      v.safeInteger('案件的版本应为整数。'),
      v.minValue(1, '案件的版本应从1开始。'),
    ),
    onBehalfOf,
  },
  '请求的格式不对。',
);

const page = {
  limit: v.optional(
    v.pipe(
      v.number('每页件数应为1至200。'),
      v.integer('每页件数应为1至200。'),
      v.minValue(1, '每页件数应为1至200。'),
      v.maxValue(200, '每页件数应为1至200。'),
    ),
    50,
  ),
  cursor: v.optional(v.pipe(v.string('翻页位置的格式不对。'), v.maxLength(200, '翻页位置的格式不对。'))),
};
const references = v.optional(
  v.pipe(v.array(reference, '筛选条件的格式不对。'), v.maxLength(50, '筛选条件过多。')),
  [],
);
const flag = v.optional(v.boolean('应为“是”或“否”。'), false);

export const pageQuerySchema = v.strictObject(page, '查询条件的格式不对。');
export const listQuerySchema = v.strictObject(
  {
    ...page,
    process: v.optional(reference),
    states: references,
    waiting: flag,
    taskKinds: references,
    unit: v.optional(reference),
    category: v.optional(reference),
    tier: v.optional(reference),
    mine: flag,
    search: v.optional(
      v.pipe(v.string('查询内容应为文字。'), v.maxLength(100, '查询内容不能超过100字。')),
      '',
    ),
  },
  '查询条件的格式不对。',
);
export const peopleQuerySchema = v.strictObject(
  {
    search: v.optional(v.pipe(v.string('查询内容应为文字。'), v.maxLength(100, '查询内容不能超过100字。'))),
    role: v.optional(reference),
    ids: references,
  },
  '查询条件的格式不对。',
);

/**
 * The input as plain JSON of this shape.
 * @throws {CppccError} `CPPCC_INVALID` with the path of the first thing that is wrong
 */
export function parseCall<const Schema extends v.GenericSchema<unknown, unknown>>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, toPlainJson(input));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = issue.path?.map((item) => String(item.key).slice(0, 40)).join('.') ?? '';
  throw invalid(path, issue.expected === 'never' ? '请求中有多余的内容，请删去后重试。' : issue.message);
}

/** Only what a digest needs: absent members left out. */
export function toDigestable(parts: readonly (Json | undefined)[]): Json {
  return parts.map((part) => part ?? null);
}
