// Element and draft tests in a real browser, straight from the TypeScript sources: no build before a test.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './scripts/lib/browser.mjs';

const browser = await findBrowser();
Object.assign(process.env, browser.env);

/** Prints the line that scripts/test.mjs counts by; a run without a single test is a failure. */
const closingLine = {
  onTestRunFinished({ sessions }) {
    const { passed, failed, skipped } = countTests([...sessions]);
    for (const name of nameFailures([...sessions])) console.log(`wtr failed: ${name}`);
    console.log(`\nwtr: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    if (passed + failed === 0) process.exitCode = 1;
  },
};

function countTests(sessions) {
  const suites = sessions.flatMap((session) => (session.testResults ? [session.testResults] : []));
  const tests = suites.flatMap(testsOf);
  const brokenFiles = sessions.reduce((sum, session) => sum + session.errors.length, 0);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  return { passed, skipped, failed: tests.length - passed - skipped + brokenFiles };
}

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

/** A test by its name, what broke outside the tests by its message, each with its file. */
function nameFailures(sessions) {
  return sessions.flatMap(({ testFile, testResults, errors }) => {
    const tests = testResults
      ? testsOf(testResults).filter(({ passed, skipped }) => !passed && !skipped)
      : [];
    const file = testFile.replace(/^.*packages/, 'packages');
    return [...tests.map(({ name }) => name), ...errors.map(({ message }) => message)].map(
      (what) => `${file}: ${what}`,
    );
  });
}

function isLitNotice({ args }) {
  return args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode'));
}

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['packages/{drafts,components}/src/**/*.test.ts', 'packages/sdk/src/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['@cppcc-kit/source', 'browser', 'development'] },
  plugins: [
    // The configuration is named because esbuild must know that decorators are the TypeScript kind.
    esbuildPlugin({
      ts: true,
      target: 'es2021',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  // A new profile each time: puppeteer makes a temporary one and removes it.
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: browser.path, headless: true, args: browser.args } }),
  ],
  // One page at a time: the browser holds back the frames of a page that is not in front, and tests wait for frames.
  concurrency: 1,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: '40000' } },
  filterBrowserLogs: (log) => !isLitNotice(log),
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), closingLine],
};
