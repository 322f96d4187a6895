import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { readBlocks, type Block } from './blocks.js';

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

  // What needs a page, a server of one's own or the reader's files is run by journeys and tests of its own.
  for (const block of of('ts').filter(({ page }) => page.startsWith('docs/concepts/')))
    it(`runs: ${at(block)}`, async () => {
      const folder = mkdtempSync(fileURLToPath(new URL('./.printed-', import.meta.url)));
      const said: unknown[] = [];
      const { log } = console;
      try {
        writeFileSync(`${folder}/printed.ts`, block.text);
        console.log = (line: unknown) => said.push(line);
        await import(pathToFileURL(`${folder}/printed.ts`).href);
      } finally {
        console.log = log;
        rmSync(folder, { recursive: true });
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
});
