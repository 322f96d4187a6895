import { CppccError, type Actor } from '@cppcc-kit/sdk';

/**
 * A browser has one session and many windows: whoever signs in last signs every request, also those of a page that was
 * made for somebody else. Asked before anything else is judged, so that nothing is done in a wrong name.
 *
 * @throws {CppccError} `CPPCC_OTHER_PERSON`
 */
export function checkExpectedActor({ id, name }: Actor, expected: string | undefined): void {
  if (expected === undefined || expected === id) return;
  throw new CppccError(
    'CPPCC_OTHER_PERSON',
    `当前登录的是${name}，本页属于另一个账号，本次没有办理。您填写的内容没有丢失，请用原来的账号重新登录后再办理，或重新打开页面。`,
    { details: { actor: { id, name } } },
  );
}
