import type { CaseView } from '../contract.js';
import { httpError } from './problem.js';
import { parseTags } from './tags.js';

const version = /^([1-9]\d{0,8})(?:-|$)/;

/**
 * The version that the sender was looking at: the number with which the tag of a case begins (`"7-9f86…"`, or `"7"` alone).
 *
 * `*` fits every version and so protects nobody's work: it is no precondition here. A weak tag never fits (RFC 9110
 * §13.1.1); it comes from a proxy that compresses answers, and the words say what to send instead.
 * @throws {CppccError} answered with 428 without a version, 400 where it is no tag or no version, 412 where none can fit
 */
export async function readVersion(
  { headers }: Pick<Request, 'headers'>,
  getCurrent: () => Promise<CaseView>,
): Promise<number> {
  const match = headers.get('if-match')?.trim();
  if (match === undefined || match === '*') throw noVersion();
  const tags = parseTags(match);
  // A number that counts nothing is a mistake of whoever wrote it; any other tag may be another resource's.
  if (tags === undefined || tags.some(({ opaque }) => /^-?[\d.]+$/.test(opaque) && !version.test(opaque)))
    throw malformed();
  const versions = tags.flatMap(({ weak, opaque }) => {
    const [, number] = version.exec(opaque) ?? [];
    return weak || number === undefined ? [] : [Number(number)];
  });
  const [only, ...others] = versions;
  if (only !== undefined && others.length === 0) return only;
  const current = await getCurrent();
  if (only === undefined)
    throw nothingFits(
      current,
      tags.every(({ weak }) => weak),
    );
  return versions.includes(current.version) ? current.version : only;
}

const noVersion = () =>
  httpError({
    status: 428,
    title: '缺少版本',
    code: 'CPPCC_INVALID',
    detail: '请求没有写明所依据的版本（If-Match），为防止覆盖他人的办理，没有受理。',
    path: 'expectedVersion',
  });

const malformed = () =>
  httpError({
    status: 400,
    title: '请求有误',
    code: 'CPPCC_INVALID',
    detail: '请求所依据的版本（If-Match）应为案件的版本号，如"3"。',
    path: 'expectedVersion',
  });

function nothingFits(current: CaseView, isWeak: boolean) {
  const what = isWeak
    ? '请求所依据的版本（If-Match）带有弱标记（W/），多半是途中的代理压缩回答时改写的，不能据以办理。'
    : '请求所依据的版本（If-Match）不是本案件的版本。';
  return httpError({
    status: 412,
    title: '内容已更新',
    code: 'CPPCC_CONFLICT',
    detail: `${what}请查看最新情况，以正文中的version写作If-Match: "${current.version}"后重试。`,
    path: 'expectedVersion',
    current,
  });
}
