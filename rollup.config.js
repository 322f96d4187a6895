// lib/ (written by tsc) -> dist/: one shared function per kind of output.
import { existsSync, readFileSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';

// In the order in which they import each other: the one-file bundles read the dist/ of those before.
const packages = ['sdk', 'profiles', 'adapter', 'postgres', 'drafts', 'components'];

/** Stands for the notices of each module, which would be repeated twenty times. */
const banner =
  '/*! CPPCC Kit, MulanPSL-2.0. Contains Lit, (c) Google LLC, BSD-3-Clause; Valibot, (c) Fabian Hiller, MIT; idb, (c) Jake Archibald, ISC. */';

export default [
  ...packages.map(library),
  ...oneFile('define.js', 'cppcc.min.js'),
  ...oneFile('define-proposal-form.js', 'cppcc-proposal-form.min.js'),
];

/** ES modules, one per entry of the package's `exports`, with every other package left outside. */
function library(packageName) {
  const folder = `packages/${packageName}`;
  return {
    input: Object.fromEntries(entriesOf(folder).map((entry) => [entry, `${folder}/lib/${entry}.js`])),
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    plugins: [typeScriptSourceMaps()],
    output: {
      dir: `${folder}/dist`,
      format: 'esm',
      sourcemap: true,
      chunkFileNames: 'shared/[name].js',
      // Otherwise entries repeat the imports of their chunks as bare `import 'x'`, which other bundlers warn about.
      hoistTransitiveImports: false,
    },
  };
}

function entriesOf(folder) {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const entries = Object.values(manifest.exports).map((target) => basename(target.default, '.js'));
  for (const entry of entries) {
    if (existsSync(`${folder}/lib/${entry}.js`)) continue;
    throw new Error(`${folder}/package.json exports dist/${entry}.js, but there is no src/${entry}.ts.`);
  }
  return entries;
}

/** One classic script for a `<script>` tag, with everything it needs inside; its exports are the global `cppcc`. */
function oneFile(entry, output) {
  const input = `packages/components/lib/${entry}`;
  if (!existsSync(input)) {
    console.log(`  ${output} is left out: ${input} does not exist yet.`);
    return [];
  }
  // Lit's exports hold a development build; the condition keeps it out whatever NODE_ENV says.
  const resolve = nodeResolve({ exportConditions: ['browser', 'production'] });
  return [
    {
      input,
      plugins: [resolve, typeScriptSourceMaps(), lowerTo('es2020')],
      output: {
        file: `packages/components/dist/${output}`,
        format: 'iife',
        name: 'cppcc',
        sourcemap: true,
        banner,
        plugins: [terser({ ecma: 2020, compress: { passes: 3 }, format: { comments: /^!/ } })],
      },
    },
  ];
}

/**
 * Lowers every module of a bundle, dependencies included: county offices use browsers with the kernel of
 * Chromium 86. Module by module, because helpers added to a finished bundle would become globals of the page.
 */
function lowerTo(target) {
  return {
    name: 'lower',
    transform: (code, id) => transform(code, { target, loader: 'js', sourcefile: id, sourcemap: true }),
  };
}

/** Lets the maps of dist/ lead to the TypeScript sources instead of to lib/. */
function typeScriptSourceMaps() {
  return {
    name: 'typescript-source-maps',
    load(id) {
      if (!existsSync(`${id}.map`)) return null;
      return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
    },
  };
}
