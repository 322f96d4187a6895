// What continuous integration runs on a clean clone: all tests, lint, format, types, what nobody uses, and npm start once.
// The last line is `N passed, N failed`, where each of the others counts as one.
import { ensureInstalled } from './lib/install.mjs';
import { commandOf, npmCommand } from './lib/paths.mjs';
import { runNode, runNodeAndRead, runNpm, step } from './lib/run.mjs';

await ensureInstalled();
report([
  await step('npm test', runTests),
  ...(await checkSources()),
  await step('smoke', () => check('smoke', runNode(['scripts/smoke.mjs']))),
]);

/** Lint takes as long as the others together, and a second processor has nothing else to do. */
async function checkSources() {
  const run = (name, command) => step(name, () => check(name, command()));
  const lint = run('lint', () => runNode([commandOf('eslint'), '.']));
  const others = [
    await run('format', () => runNode([commandOf('prettier'), '--check', '--log-level=warn', '.'])),
    await run('types', () => runNpm(['run', '--silent', 'types'])),
    await run('unused', () => runNode([commandOf('knip'), '--no-progress', '--no-config-hints'])),
  ];
  return [await lint, ...others];
}

async function runTests() {
  const { code, output } = await runNodeAndRead([npmCommand(), 'test', '--silent']);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed\s*$/m.exec(output.trim().split('\n').at(-1)) ?? [
    0, 0, 0,
  ];
  const broken = code !== 0 && Number(failed) === 0 ? 1 : 0;
  return { name: 'npm test', passed: Number(passed), failed: Number(failed) + broken };
}

async function check(name, running) {
  const failed = (await running) === 0 ? 0 : 1;
  return { name, passed: 1 - failed, failed };
}

function report(all) {
  const sum = (key) => all.reduce((total, result) => total + result[key], 0);
  console.log('\n> results');
  for (const { name, passed, failed } of all) console.log(`  ${name}: ${passed} passed, ${failed} failed`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
