import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A fenced block of a page, in the form in which it is printed. */
export interface Block {
  readonly page: string;
  /** Of the line on which the block begins. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

const root = new URL('../../', import.meta.url);

export const readmes = ['README.md', 'README.zh-CN.md'];

function listPages(): readonly string[] {
  const inDocs = readdirSync(new URL('docs', root), { recursive: true })
    .map((name) => `docs/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md'))
    .sort();
  const inPackages = readdirSync(new URL('packages', root), { recursive: true })
    .map((name) => `packages/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('README.md') && !name.includes('node_modules'))
    .sort();
  return [...readmes, ...inDocs, ...inPackages];
}

export function readBlocks(): readonly Block[] {
  return listPages().flatMap((page) => {
    const text = readFileSync(new URL(page, root), 'utf8');
    return [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(
      ({ index, 1: language = '', 2: body = '' }) => ({
        page,
        line: text.slice(0, index).split('\n').length,
        language,
        text: body,
      }),
    );
  });
}

/** The one block of a page that has these words in it. */
export function findBlock(page: string, language: string, words: string): string {
  const found = readBlocks().filter(
    (block) => block.page === page && block.language === language && block.text.includes(words),
  );
  if (found.length !== 1) throw new Error(`${page}: ${found.length} blocks of ${language} with ${words}`);
  return found[0]!.text;
}

/** A folder inside the repository, where the imports of what is printed are found. */
export function makePrintedFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(fileURLToPath(new URL('./.printed-', import.meta.url)));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
