// npm test [-- unit|browser|e2e|package ...]: runs everything, or the kinds named, on a fresh clone too.
// The last line is `N passed, N failed`; the exit code is not zero if anything failed or nothing ran.
import { ensureInstalled } from './lib/install.mjs';
import { listTestFiles, phases } from './lib/phases.mjs';
import { formatSeconds, runNode, runNodeAndRead, step } from './lib/run.mjs';

await ensureInstalled();
const selected = selectPhases(process.argv.slice(2));
const prepared = await prepare(selected);
report([checkEveryFileIsOwned(), ...prepared, ...(await runPhases(selected, prepared))]);

function selectPhases(names) {
  const known = phases.map((phase) => phase.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(', ')}. Choose from: ${known.join(', ')}.`);
    process.exit(1);
  }
  return names.length === 0 ? phases : phases.filter((phase) => names.includes(phase.name));
}

/** A test in a folder that no phase looks at would never run and nobody would notice. */
function checkEveryFileIsOwned() {
  const lost = listTestFiles().filter((file) => !phases.some((phase) => phase.owns(file)));
  for (const file of lost)
    console.error(`This test file belongs to no phase of scripts/lib/phases.mjs: ${file}`);
  return { name: 'files without a phase', passed: 0, failed: lost.length };
}

/** Builds and finds the browser where a selected phase needs it; what fails here is counted as a failure. */
async function prepare(selection) {
  const isNeeded = (need) => selection.some((phase) => phase.needs.includes(need));
  return [
    ...(isNeeded('build') ? [await build()] : []),
    ...(isNeeded('browser') ? [await step('browser', chooseBrowser)] : []),
  ];
}

async function build() {
  const code = await runNode(['scripts/build.mjs']);
  return { name: 'build', passed: 0, failed: code === 0 ? 0 : 1 };
}

async function chooseBrowser() {
  // Loaded only now: it needs installed packages.
  const { findBrowser } = await import('./lib/browser.mjs');
  try {
    const browser = await findBrowser();
    Object.assign(process.env, browser.env, { CHROME_PATH: browser.path });
    console.log(`  ${browser.path} (${browser.how})`);
    return { name: 'browser', passed: 0, failed: 0 };
  } catch (error) {
    console.error(error.message);
    return { name: 'browser', passed: 0, failed: 1 };
  }
}

async function runPhases(selection, preparations) {
  const missing = preparations.filter((result) => result.failed > 0).map((result) => result.name);
  const results = [];
  for (const phase of selection) {
    const lacks = phase.needs.filter((need) => missing.includes(need));
    if (lacks.length === 0) results.push(await runPhase(phase));
    else console.error(`\n> ${phase.name}: not run, because this failed: ${lacks.join(', ')}`);
  }
  return results;
}

async function runPhase({ name, what, owns, command }) {
  const files = listTestFiles().filter(owns);
  if (files.length === 0) {
    console.log(`\n> ${name}: no ${what} yet`);
    return { name, passed: 0, failed: 0 };
  }
  const start = performance.now();
  const { code, output } = await step(`${name}: ${what}, ${files.length} files`, () =>
    runNodeAndRead(command(files)),
  );
  const { passed, failed } = countResults(output);
  // A runner that broke down without naming a failed test has failed all the same.
  const broken = code !== 0 && failed === 0 ? 1 : 0;
  const time = performance.now() - start;
  return { name, passed, failed: failed + broken, time, failures: nameFailures(output) };
}

/** What failed, by the same lines: node's reporter repeats it under a heading, each test after its place. */
function nameFailures(output) {
  const browser = [...output.matchAll(/^wtr failed: (.*)$/gm)].map(([, name]) => name);
  const [, repeated = ''] = output.split(/^✖ failing tests:$/m);
  const places = [...repeated.matchAll(/^test at (\S+)\n✖ (.*) \([\d.]+ms\)$/gm)];
  return [...browser, ...places.map(([, place, name]) => `${place} ${name}`)];
}

/** Reads the closing lines of node's spec reporter and of web-test-runner.config.mjs. */
function countResults(output) {
  const browser = output.match(/^wtr: (\d+) passed, (\d+) failed/m);
  if (browser) return { passed: Number(browser[1]), failed: Number(browser[2]) };
  const last = (word) =>
    Number([...output.matchAll(new RegExp(`^\\S+ ${word} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  return { passed: last('pass'), failed: last('fail') + last('cancelled') };
}

function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  console.log('\n> results');
  for (const result of results.filter((one) => one.time !== undefined || one.failed > 0)) {
    const time = result.time === undefined ? '' : `, ${formatSeconds(result.time)}`;
    console.log(`  ${result.name}: ${result.passed} passed, ${result.failed} failed${time}`);
    for (const failure of result.failures ?? []) console.log(`    ✖ ${failure}`);
  }
  if (passed + failed === 0) console.error('  No test ran.');
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
}
