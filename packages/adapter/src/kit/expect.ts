import { canonicalize, type CppccErrorCode, type Json, type Refusal } from '@cppcc-kit/sdk';
import type { CaseView, WriteResult } from '../contract.js';

/** Checks that need no test runner and speak to whoever has to mend the back end. */

const CHINESE = /[\u4e00-\u9fff]/;

export function check(holds: boolean, expected: string): void {
  if (!holds) throw new Error(expected);
}

/** Compares as JSON: the order of keys and members that are `undefined` do not matter. */
export function checkEqual(actual: unknown, expected: unknown, what: string): void {
  check(toText(actual) === toText(expected), `${what}：应为${format(expected)}，实际为${format(actual)}`);
}

export function accepted(result: WriteResult): CaseView {
  if (result.ok) return result.case;
  throw new Error(`应当受理，却被拒绝：${format(result.refusals)}`);
}

/** The refusals of an event that had to be refused: each with a code, a path and a message in Chinese. */
export function refused(result: WriteResult, ...paths: readonly string[]): readonly Refusal[] {
  if (result.ok) throw new Error('应当拒绝，却受理了');
  check(result.refusals.length > 0, '拒绝时应说明理由，实际没有');
  for (const { code, path, message } of result.refusals) {
    check(
      typeof code === 'string' && /^[A-Z][A-Z_]+$/.test(code),
      `拒绝应带有稳定的代码，实际为${format(code)}`,
    );
    check(typeof path === 'string', '拒绝应指明所涉及的字段（整体为空字符串）');
    check(typeof message === 'string' && CHINESE.test(message), `拒绝应以中文说明，实际为${format(message)}`);
  }
  for (const path of paths) {
    check(
      result.refusals.some((each) => each.path === path),
      `应指明字段“${path}”，实际为${format(result.refusals.map((each) => each.path))}`,
    );
  }
  return result.refusals;
}

interface Failure {
  readonly code: CppccErrorCode;
  readonly message: string;
  readonly path?: string;
  readonly details?: unknown;
}

/** The error of a call that had to fail with this code. Any class will do: client and server may have different copies. */
export async function failed(call: Promise<unknown>, code: CppccErrorCode): Promise<Failure> {
  const error = await caught(call, code);
  checkEqual((error as Partial<Failure>).code, code, '错误代码');
  const { message } = error as Failure;
  check(CHINESE.test(message), `错误应以中文说明，实际为${format(message)}`);
  return error as Failure;
}

export async function aborted(call: Promise<unknown>): Promise<void> {
  const error = await caught(call, 'AbortError');
  checkEqual((error as Partial<Error>).name, 'AbortError', '中止后的错误');
}

async function caught(call: Promise<unknown>, expected: string): Promise<object> {
  let result: unknown;
  try {
    result = await call;
  } catch (error) {
    check(typeof error === 'object' && error !== null, `应当抛出${expected}，实际抛出${format(error)}`);
    return error as object;
  }
  throw new Error(`应当失败（${expected}），实际返回${format(result)}`);
}

function format(value: unknown): string {
  const text = toText(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

function toText(value: unknown): string {
  const json = JSON.stringify(value instanceof Set ? [...(value as ReadonlySet<unknown>)] : value) as
    string | undefined;
  return json === undefined ? '无' : canonicalize(JSON.parse(json) as Json);
}
