// The four kinds of tests: which files belong to each and which command runs them.
import { commandOf, listFiles } from './paths.mjs';

const nodePackages = ['sdk', 'profiles', 'adapter', 'postgres'];
const fromSources = ['--conditions=@cppcc-kit/source', '--import', 'tsx'];

export const phases = [
  {
    name: 'unit',
    what: 'node tests of the packages, the conformance kit and the code printed in the documents',
    needs: [],
    owns: (file) =>
      /^packages\/\w+\/src\/.*\.test\.ts$/.test(file)
        ? nodePackages.includes(file.split('/')[1]) && !file.endsWith('.browser.test.ts')
        : /^(test\/(conformance|docs)|examples\/[\w-]+)\/.*\.test\.ts$/.test(file),
    command: (files) => nodeTest(files, { concurrency: 2, seconds: 1200 }),
  },
  {
    name: 'browser',
    what: 'element and draft tests in the browser',
    needs: ['browser'],
    owns: (file) =>
      /^packages\/(drafts|components)\/src\/.*\.test\.ts$/.test(file) ||
      /^packages\/sdk\/src\/.*\.browser\.test\.ts$/.test(file),
    command: () => [commandOf('@web/test-runner', 'wtr')],
  },
  {
    name: 'e2e',
    what: 'journeys through the portal in the browser',
    needs: ['build', 'browser'],
    owns: (file) => /^test\/journeys\/.*\.test\.ts$/.test(file),
    command: (files) => nodeTest(files, { concurrency: 2, seconds: 600 }),
  },
  {
    name: 'package',
    what: 'packages as published, and their sizes',
    needs: ['build'],
    owns: (file) => /^test\/(package|size)\/.*\.test\.mjs$/.test(file),
    command: (files) => nodeTest(files, { concurrency: 1, seconds: 300 }),
  },
];

/**
 * Node 20 has no globs in `--test`, so the files are listed here. Its time limit is for a whole file; what a failed test
 * has left open does not keep a file from ending.
 */
function nodeTest(files, { concurrency, seconds }) {
  return [
    ...fromSources,
    '--test',
    '--test-reporter=spec',
    '--test-force-exit',
    `--test-concurrency=${concurrency}`,
    `--test-timeout=${seconds * 1000}`,
    ...files,
  ];
}

export function listTestFiles() {
  return ['packages', 'examples', 'test'].flatMap(listFiles).filter((file) => /\.test\.(ts|mjs)$/.test(file));
}
