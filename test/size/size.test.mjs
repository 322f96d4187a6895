// What a page has to load, measured as it is sent (brotli, quality 11). The numbers are printed every time.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { root } from '../../scripts/lib/paths.mjs';

const dist = join(root, 'packages/components/dist');
/** A part of the form that is loaded later (decision 0008), by the name that rollup gives it. */
const part = (name) =>
  join(
    dist,
    readdirSync(dist).find((file) => new RegExp(`^cppcc-proposal-form-${name}-.*\\.min\\.js$`).test(file)) ??
      name,
  );
const extras = part('extras');
const check = part('form-check');
const screens = part('case-screens');
const calendarData = join(root, 'packages/sdk/src/calendar/data.ts');

const limits = [
  {
    what: 'the proposal form with drafts and REST adapter',
    source: join(dist, 'cppcc-proposal-form.min.js'),
    read: (source) => readFileSync(source),
    limit: 24 * 1024,
  },
  {
    what: 'what the form loads later (decision 0008)',
    source: extras,
    read: (source) => readFileSync(source),
    limit: 10 * 1024,
  },
  {
    what: 'the schema of the form, loaded with it',
    source: check,
    read: (source) => readFileSync(source),
    limit: 5 * 1024,
  },
  {
    what: 'what the form shows of a case, loaded when it stands before one',
    source: screens,
    read: (source) => readFileSync(source),
    limit: 2 * 1024,
  },
  {
    what: 'the calendar of four years',
    source: calendarData,
    read: (source) => bundleOf(`export { chinaYears } from ${JSON.stringify(source)}`),
    limit: Math.floor(0.6 * 1024),
  },
];

for (const { what, source, read, limit } of limits) {
  const skip = !existsSync(source) && `${source} does not exist yet`;
  test(`${what}: at most ${limit} bytes`, { skip }, async () => {
    const code = await read(source);
    const size = brotliCompressSync(code).length;
    console.log(`${what}: ${size} bytes brotli of ${limit} (${code.length} minified)`);
    assert.ok(size <= limit, `${size} bytes are more than ${limit}`);
  });
}

for (const name of [
  'cppcc.min.js',
  'cppcc-proposal-form.min.js',
  basename(extras),
  basename(check),
  basename(screens),
]) {
  const file = join(dist, name);
  const skip = !existsSync(file) && `${file} does not exist yet`;

  test(`${name} needs nothing newer than ES2020`, { skip }, async () => {
    const code = readFileSync(file, 'utf8');
    // Lowering it once more must change nothing.
    const lowered = await transform(code, { target: 'es2020' });
    const untouched = await transform(code, { target: 'esnext' });
    assert.equal(lowered.code === untouched.code, true);
  });

  test(`${name} holds production code that a strict content security policy allows`, { skip }, () => {
    const code = readFileSync(file, 'utf8');
    assert.doesNotMatch(code, /Lit is in dev mode/);
    assert.doesNotMatch(code, /\beval\(|new Function\b/);
  });
}

async function bundleOf(entry) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0].contents;
}
