import type { WriteResult } from '../contract.js';
import { strangeAnswer, toError } from './errors.js';
import { caseView, refused, type Shape } from './shapes.js';

/** Reads an answer of a shape. Throws what the server says went wrong; where it says something else altogether, what that was. */
export function readAs<T>(shape: Shape<T>): (response: Response) => Promise<T> {
  return async (response) => read(response, shape, response.ok);
}

export async function readWrite(response: Response): Promise<WriteResult> {
  if (response.status !== 422) return { ok: true, case: await read(response, caseView, response.ok) };
  const { refusals } = await read(response, refused, true);
  return { ok: false, refusals };
}

async function read<T>(response: Response, { name, fits, isDated }: Shape<T>, expected: boolean): Promise<T> {
  const text = await response.text();
  const value = parse(text);
  if (expected && value !== undefined && fits(value))
    return (isDated ? { ...getDay(response.headers), ...value } : value) as T;
  // A 422 without refusals is a failure like any other: a key that stands for another request.
  if (response.status >= 400 && (!expected || value?.['code'])) throw toError(response, text, value ?? {});
  throw strangeAnswer(name, response, text);
}

/** The server's day, where it does not say it but has a clock: every answer is dated (RFC 9110 §6.6.1). */
function getDay(headers: Headers): { readonly today?: string } {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? {} : { today: new Date(date + SHANGHAI).toISOString().slice(0, 10) };
}

const SHANGHAI = 8 * 3_600_000;

function parse(text: string): Partial<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
