import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { findBlock, makePrintedFolder, readBlocks, type Block } from './blocks.js';
import { pages, runsByItself } from './covered.js';

const blocks = readBlocks();
const of = (...languages: readonly string[]) => blocks.filter(({ language }) => languages.includes(language));
const at = ({ page, line }: Block) => `${page}:${line}`;

/** What is printed is copied: it must at least be whole, and name what there is. */
describe('code in the documents', () => {
  for (const block of of('ts', 'js')) {
    it(`is a whole module: ${at(block)}`, () => {
      const { diagnostics = [] } = ts.transpileModule(block.text, {
        reportDiagnostics: true,
        fileName: `printed.${block.language}`,
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      });
      assert.deepEqual(
        diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
        [],
      );
    });

    it(`imports only what the packages have: ${at(block)}`, async () => {
      const { importedFiles } = ts.preProcessFile(block.text);
      for (const { fileName } of importedFiles) {
        if (!fileName.startsWith('@cppcc-kit/')) continue;
        const found = (await import(fileName)) as Record<string, unknown>;
        const [, names = ''] = new RegExp(`import \\{([^}]*)\\} from '${fileName}'`).exec(block.text) ?? [];
        for (const name of names.split(',').map((each) => each.trim().replace(/ as .*/, '')))
          if (name !== '' && !name.startsWith('type '))
            assert.ok(name in found, `${fileName} has no ${name}`);
      }
    });
  }

  // What needs a page, a server or the reader's files is run by the tests that covered.ts names.
  for (const block of of('ts').filter(({ page }) => page.startsWith('docs/concepts/')))
    it(`runs: ${at(block)}`, async () => {
      const { folder, remove } = makePrintedFolder();
      const said: unknown[] = [];
      const { log } = console;
      try {
        writeFileSync(`${folder}/printed.ts`, block.text);
        console.log = (line: unknown) => said.push(line);
        await import(pathToFileURL(`${folder}/printed.ts`).href);
      } finally {
        console.log = log;
        remove();
      }
      // A comment of lines below a call is what it prints.
      const [, promised] = /join\('\\n'\)\);\n((?:\/\/ .*\n)+)/.exec(block.text) ?? [];
      if (promised !== undefined) assert.equal(`// ${String(said[0]).replace(/\n/g, '\n// ')}\n`, promised);
    });

  for (const block of of('json'))
    it(`is JSON: ${at(block)}`, () => assert.equal(typeof JSON.parse(block.text), 'object'));

  for (const block of of('sh'))
    it(`starts what there is: ${at(block)}`, () => {
      const { scripts } = JSON.parse(
        readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
      ) as {
        scripts: Record<string, string>;
      };
      for (const [, name = ''] of block.text.matchAll(/^npm (?:run )?(\w+)/gm))
        assert.ok(name in scripts, name);
    });

  for (const block of of('html'))
    it(`names files and elements that there are: ${at(block)}`, () => {
      const elements = [...block.text.matchAll(/<(cppcc-[\w-]+)/g)].map(([, name]) => name);
      for (const name of elements) {
        const file = `../../packages/components/src/define/${name!.replace('cppcc-', '')}.ts`;
        assert.match(readFileSync(new URL(file, import.meta.url), 'utf8'), /define|register/);
      }
    });

  it('is all taken, by its own words, by what is said to run it', () => {
    for (const [page, runs] of Object.entries(pages))
      for (const [language, words, by] of runs) {
        findBlock(page, language, words);
        const test = readFileSync(new URL(`../../${by}`, import.meta.url), 'utf8');
        assert.ok(test.includes(words), `${by}: ${words}`);
      }
  });

  it('has no block that nothing runs', () => {
    const runs = ({ page, language, text }: Block) =>
      pages[page]?.some(([of, words]) => of === language && text.includes(words)) ?? false;
    const left = blocks.filter((block) => !runsByItself(block) && !runs(block));
    assert.deepEqual(left.map(at), []);
  });
});
