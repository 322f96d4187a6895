// What the compiler does not see: who may import whom, what old browsers lack, and the rules of Lit.
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as webComponents } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** No package imports upwards. Besides its own files, the sources of a package may import only these. */
const mayImport = {
  sdk: ['valibot'],
  profiles: ['@cppcc-kit/sdk'],
  adapter: ['@cppcc-kit/sdk', 'valibot'],
  postgres: ['@cppcc-kit/sdk', '@cppcc-kit/adapter', '@electric-sql/pglite', 'kysely', 'pg', 'node:'],
  drafts: ['@cppcc-kit/sdk', 'idb'],
  components: ['@cppcc-kit/sdk', '@cppcc-kit/drafts', '@cppcc-kit/adapter', 'lit', '@lit/', 'valibot'],
};

/** Elements know the adapter by its types; only the modules that register and wire them load its code. */
const typesOnly = {
  packages: ['@cppcc-kit/adapter'],
  except: [
    'packages/components/src/connect-page.ts',
    'packages/components/src/define*.ts',
    'packages/components/src/define/*.ts',
  ],
};

/** Code that runs in browsers: the floor is Chromium 86, on pages that are often plain http. */
const clientCode = [
  'packages/{sdk,drafts,components}/src/**/*.ts',
  'packages/adapter/src/rest.ts',
  'packages/adapter/src/rest/**/*.ts',
];

/** The Chromium version that brought each of these. */
const tooNew = {
  globals: { structuredClone: 98, reportError: 95, scheduler: 94 },
  statics: {
    'AbortSignal.any': 116,
    'AbortSignal.timeout': 103,
    'Array.fromAsync': 121,
    'Intl.Segmenter': 87,
    'Object.groupBy': 117,
    'Object.hasOwn': 93,
    'Promise.withResolvers': 119,
    'Response.json': 105,
    'URL.canParse': 120,
    'URL.parse': 126,
  },
  methods: {
    at: 92,
    checkVisibility: 105,
    findLast: 97,
    findLastIndex: 97,
    isWellFormed: 111,
    randomUUID: 92,
    showPicker: 99,
    showPopover: 114,
    throwIfAborted: 100,
    toReversed: 110,
    toSorted: 110,
    toSpliced: 110,
    toWellFormed: 111,
  },
  css: [
    { name: ':has()', pattern: ':has\\(', since: 105 },
    { name: ':is()', pattern: ':is\\(', since: 88 },
    { name: ':where()', pattern: ':where\\(', since: 88 },
    { name: 'nesting', pattern: '&', since: 112 },
    { name: '@layer', pattern: '@layer', since: 99 },
    { name: '@container', pattern: '@container', since: 105 },
    { name: 'aspect-ratio', pattern: 'aspect-ratio:', since: 88 },
    { name: 'color-mix()', pattern: 'color-mix\\(', since: 111 },
    { name: 'inset', pattern: 'inset(-inline|-block)?:', since: 87 },
    { name: 'two-sided margin and padding', pattern: '(margin|padding)-(inline|block):', since: 87 },
    { name: 'dvh and its kin', pattern: '\\d[dsl]v[hw]\\b', since: 108 },
  ],
};

/** What a browser offers to https pages only; written `(navigator as Partial<Navigator>).locks` it may be missing. */
const secureOnly = [
  'crypto.subtle',
  'navigator.clipboard',
  'navigator.locks',
  'navigator.serviceWorker',
  'navigator.storage',
];

const houseStyle = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  { selector: 'ExportDefaultDeclaration', message: 'Use named exports.' },
];

const tests = [
  '**/*.test.ts',
  '**/*.examples.ts',
  'packages/{components,sdk}/src/testing/**/*.ts',
  'test/**/*.ts',
];
const elements = ['packages/components/src/**/*.ts'];

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/lib/',
      '!scripts/lib/',
      'coverage/',
      'gallery/',
      '.data/',
      '.nx/',
      '**/*.d.mts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-restricted-syntax': ['error', ...houseStyle],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/parameter-properties': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // Every index access may be undefined to the compiler; after a check, `!` says less than a cast or a branch.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A bracket shows that the key comes from outside and may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Characters are counted by code points here, and a string spread does just that.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Objects here are closures that never read `this`; their methods may be taken apart and handed on.
      '@typescript-eslint/unbound-method': 'off',
      // A flag may have turned while something was awaited, which the rule does not see.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A host is described by the properties that a controller needs, whatever class it was made by.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A method of an asynchronous contract stays async without an await: what it throws becomes a rejection.
      '@typescript-eslint/require-await': 'off',
      // node:test collects what these return.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },

  { files: elements, ...lit['flat/recommended'] },
  {
    files: elements,
    ...webComponents['flat/best-practice'],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
  },
  { files: elements, ...litA11y.configs.recommended },
  // Fails to read attributes in templates of several lines; axe finds positive tabindex in every example.
  // LitElement implements every lifecycle callback.
  { files: elements, rules: { 'lit-a11y/tabindex-no-positive': 'off', 'wc/guard-super-call': 'off' } },

  ...Object.entries(mayImport).map(importRule),
  {
    files: clientCode,
    rules: {
      'no-restricted-globals': ['error', ...tooNewGlobals()],
      'no-restricted-properties': ['error', ...tooNewStatics(), ...secureOnlyProperties()],
      'no-restricted-syntax': ['error', ...houseStyle, ...tooNewMethods(), ...tooNewCss()],
    },
  },

  {
    files: tests,
    rules: {
      // Tests run on one known browser or Node, may use any package, and look into things they made themselves.
      '@typescript-eslint/no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // What the page really holds is not what its types promise: that is being tested.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // chai: `expect(x).to.be.true`, and `await expect(el).to.be.accessible()`, which its types do not call a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },

  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.recommended] },
);

function importRule([name, allowed]) {
  const refused = {
    regex: `^(?!\\.|${allowed.map(asPrefix).join('|')})`,
    message: `The package ${name} may import only its own files and ${allowed.join(', ')}.`,
  };
  const files = [`packages/${name}/src/**/*.ts`];
  if (name !== 'components') return { files, rules: restrictImports(refused) };
  return [
    { files, rules: restrictImports(refused, ...typesOnly.packages.map(typesOnlyPattern)) },
    { files: typesOnly.except, rules: restrictImports(refused) },
  ];
}

/** `pg` allows pg and pg/x, not pglite; `@lit/` and `node:` allow all that begins so. */
function asPrefix(name) {
  return /[/:]$/.test(name) ? name : `${name}(/|$)`;
}

function typesOnlyPattern(name) {
  return {
    regex: `^${name}(/|$)`,
    allowTypeImports: true,
    message: `Elements import only types of ${name}: a host may bring an adapter of its own.`,
  };
}

function restrictImports(...patterns) {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

function tooNewGlobals() {
  return Object.entries(tooNew.globals).map(([name, since]) => ({ name, message: needs(since) }));
}

function tooNewStatics() {
  return Object.entries(tooNew.statics).map(([path, since]) => ({
    ...splitPath(path),
    message: needs(since),
  }));
}

function secureOnlyProperties() {
  return secureOnly.map((path) => ({
    ...splitPath(path),
    message: 'It is missing on plain-http pages: guard it.',
  }));
}

function tooNewMethods() {
  return Object.entries(tooNew.methods).map(([name, since]) => ({
    selector: `CallExpression > MemberExpression.callee[property.name="${name}"]`,
    message: needs(since),
  }));
}

function tooNewCss() {
  return tooNew.css.map(({ name, pattern, since }) => ({
    selector: `TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/${pattern}/]`,
    message: `CSS ${name}: ${needs(since)}`,
  }));
}

function splitPath(path) {
  const [object, property] = path.split('.');
  return { object, property };
}

function needs(version) {
  return `It needs Chromium ${version}; county offices have 86.`;
}
