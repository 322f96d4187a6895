import type { KitReport, KitResult } from './run.js';

const marks: Readonly<Record<KitResult['outcome'], string>> = {
  passed: '通过',
  failed: '未通过',
  notApplicable: '不适用',
};

/**
 * The report as a supplier hands it in at acceptance: plain text, one line for each promise.
 *
 * @param what the system that was examined, and when: `某系统 3.2，2026年3月2日`
 */
export function formatReport({ results, passed, failed, notApplicable }: KitReport, what: string): string {
  const lines = results.map(
    ({ outcome, title, name, reason }) =>
      `${marks[outcome]}　${title}（${name}）${reason === undefined ? '' : `\n　　　${reason}`}`,
  );
  return [
    'CPPCC Kit 后端接口一致性检验报告',
    `检验对象：${what}`,
    `共${results.length}项：通过${passed}项，未通过${failed}项，不适用${notApplicable}项（系统声明不提供的功能）。`,
    `结论：${failed === 0 ? '符合' : '不符合'}`,
    '',
    ...lines,
  ].join('\n');
}
