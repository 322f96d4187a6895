import { CppccError } from '@cppcc-kit/sdk';
import { httpError } from './problem.js';

/** Read and thrown away beyond the limit, so that the sender hears why instead of finding the line cut. */
const DRAINED = 32 * 1_048_576;

/**
 * The bytes of a request, counted while they come in: what is too much is never kept.
 * @throws {CppccError} answered with 413
 */
export async function readBytes(
  { body, headers }: Request,
  maxBytes: number,
  tooLarge: (maxBytes: number) => CppccError,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (Number(headers.get('content-length') ?? 0) > maxBytes + DRAINED) throw tooLarge(maxBytes);
  const reader = body?.getReader();
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    size += read.value.length;
    if (size <= maxBytes) chunks.push(read.value);
    if (size > maxBytes + DRAINED) {
      await reader?.cancel();
      break;
    }
  }
  if (size > maxBytes) throw tooLarge(maxBytes);
  return join(chunks, size);
}

/** @throws {CppccError} answered with 415, 413 or 400 */
export async function readJson(
  request: Request,
  maxBytes: number,
): Promise<Readonly<Record<string, unknown>>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw httpError({
      status: 415,
      title: '内容类型不对',
      code: 'CPPCC_INVALID',
      detail: '请求内容应为JSON（Content-Type: application/json）。',
    });
  }
  const bytes = await readBytes(request, maxBytes, textTooLarge);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw malformed('请求内容不是完整的JSON，可能在传送中被截断，请重试。');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw malformed('请求内容应为一组字段。');
  return value as Readonly<Record<string, unknown>>;
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const malformed = (detail: string) =>
  httpError({ status: 400, title: '请求有误', code: 'CPPCC_INVALID', detail, path: '' });

function textTooLarge(maxBytes: number): CppccError {
  const detail = `内容过大，不能超过${Math.floor(maxBytes / 1024)}KB。请精简，或放入附件。`;
  return new CppccError('CPPCC_TOO_LARGE', detail, { path: '' });
}
