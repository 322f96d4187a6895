// lib/ (written by tsc) -> dist/: one shared function per kind of output.
import { existsSync, readFileSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';

// In the order in which they import each other: the one-file bundles read the dist/ of those before.
const packages = ['sdk', 'profiles', 'adapter', 'postgres', 'drafts', 'components'];

/** What is inside the scripts beside our own code, each with the notice that its licence asks for. */
const included = ['lit', 'valibot', 'idb'];
const notice = '/*! LICENSES.txt */\n';

export default [
  ...packages.map(library),
  classicScript('define.js', 'cppcc.min.js', { format: 'iife', name: 'cppcc', inlineDynamicImports: true }),
  classicScript('define-proposal-form.js', 'cppcc-proposal-form.min.js', {
    format: 'amd',
    amd: { define: 'cppccPart' },
    // Parts of two versions must never meet: the hash keeps them apart in every cache.
    chunkFileNames: 'cppcc-proposal-form-[name]-[hash].min.js',
    banner: ({ isEntry }) =>
      isEntry ? notice + readFileSync('scripts/lib/classic-loader.js', 'utf8') : notice,
  }),
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

/**
 * For a `<script>` tag, with everything it needs inside; its exports are the global `cppcc`. What is imported when it is
 * needed becomes a file beside it, or is inside too.
 */
function classicScript(entry, output, format) {
  // Lit's exports hold a development build; the condition keeps it out whatever NODE_ENV says.
  const resolve = nodeResolve({ exportConditions: ['browser', 'production'] });
  return {
    input: `packages/components/lib/${entry}`,
    preserveEntrySignatures: 'allow-extension',
    plugins: [resolve, typeScriptSourceMaps(), squeezeTemplates(), lowerTo('es2020'), licences()],
    output: {
      dir: 'packages/components/dist',
      entryFileNames: output,
      sourcemap: true,
      compact: true,
      banner: notice,
      generatedCode: { symbols: false },
      plugins: [terser({ ecma: 2020, compress: { passes: 3 }, format: { comments: /^!/ } })],
      ...format,
    },
  };
}

/** One file with every licence, instead of a notice for each module. */
function licences() {
  const texts = [
    ['CPPCC Kit', 'LICENSE'],
    ...included.map((name) => [name, `node_modules/${name}/LICENSE${name === 'valibot' ? '.md' : ''}`]),
  ];
  const source = texts.map(([name, path]) => `${name}\n\n${readFileSync(path, 'utf8')}`).join('\n\n');
  return {
    name: 'licences',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
    },
  };
}

/** Takes the indentation out of templates and style sheets, which the minifier of the code leaves alone. */
function squeezeTemplates() {
  const squeeze = {
    html: (text) => text.replace(/\s*\n\s*/g, ' '),
    css: (text) =>
      text
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/;}/g, '}'),
  };
  return {
    name: 'squeeze-templates',
    transform(code, id) {
      if (!id.includes('packages')) return null;
      const texts = templatesIn(this.parse(code)).flatMap(({ tag, quasi }) =>
        quasi.quasis.map((text) => ({ ...text, squeeze: squeeze[tag.name] })),
      );
      const squeezed = texts
        .filter((text) => text.squeeze)
        .sort((one, other) => other.start - one.start)
        .reduce(
          (all, { start, end, squeeze }) =>
            all.slice(0, start) + squeeze(all.slice(start, end)) + all.slice(end),
          code,
        );
      return { code: squeezed, map: null };
    },
  };
}

function templatesIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(templatesIn);
  return node.type === 'TaggedTemplateExpression' ? [node, ...inside] : inside;
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
