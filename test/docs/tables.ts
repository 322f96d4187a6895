import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

export const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** What stands under a heading of a page, up to the next heading that is no smaller. */
export function readSection(page: string, heading: string): string {
  const [, level = '', text = ''] =
    new RegExp(`^(#+) ${heading}\\n([^]*)`, 'm').exec(`${readText(page)}\n`) ?? [];
  if (level === '') throw new Error(`${page} has no heading ${heading}`);
  return text.split(new RegExp(`^#{1,${level.length}} `, 'm'))[0]!;
}

/** The rows of the tables in a text, without their heads: the cells as they are printed. */
export function readRows(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/^\|[ -]+\|.*\n((?:\|.*\n)+)/gm)]
    .filter(([table]) => /^\|[ |-]+\n/.test(table))
    .flatMap(([, rows = '']) => rows.trim().split('\n'))
    .map((row) =>
      row
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
}

/** What stands in code in a cell or a text. */
export const readCodes = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
