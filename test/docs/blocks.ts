import { readdirSync, readFileSync } from 'node:fs';

/** A fenced block of a page, in the form in which it is printed. */
export interface Block {
  readonly page: string;
  /** Of the line on which the block begins. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

const root = new URL('../../', import.meta.url);

function listPages(): readonly string[] {
  const inDocs = readdirSync(new URL('docs', root), { recursive: true })
    .map((name) => `docs/${String(name)}`)
    .filter((name) => name.endsWith('.md'));
  return ['README.md', 'README.zh-CN.md', ...inDocs];
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
