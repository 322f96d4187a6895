import { readmes, type Block } from './blocks.js';

/** Language, words that only this block of the page has, and the file that runs it as it is printed. */
export type Runs = readonly (readonly [language: string, words: string, by: string])[];

const pageTest = 'test/journeys/documents.test.ts';
const pageHelp = 'test/journeys/printed-page.ts';
const readme: Runs = [
  ['sh', 'npm start', 'scripts/smoke.mjs'],
  ['sh', 'npm test', 'scripts/ci.mjs'],
  ['html', '<!doctype html>', pageTest],
  ['css', 'portal.css', pageTest],
  ['js', 'after.js', pageTest],
  ['js', 'createServer', 'test/docs/servers.test.ts'],
];
export const pages: Readonly<Record<string, Runs>> = {
  ...Object.fromEntries(readmes.map((page) => [page, readme])),
  'docs/guides/embed-the-form.md': [
    ['html', 'cppcc-proposal-form src="/cppcc/kit.json"', pageHelp],
    ['json', '"baseUrl"', pageHelp],
    ['js', 'restAdapter', pageTest],
    ['', 'Content-Security-Policy', pageHelp],
    ['css', '--cppcc-accent', pageTest],
    ['js', 'cppcc-send', pageTest],
    ['html', '<form action', pageTest],
    ['html', 'cppcc.min.js', pageTest],
  ],
  'docs/guides/write-an-adapter.md': [
    ['js', 'createServer', 'test/docs/servers.test.ts'],
    ['ts', 'export function countyAdapter', 'test/docs/guide-adapter.test.ts'],
    ['ts', 'myBackendUnderTest', 'test/docs/guide-adapter.test.ts'],
  ],
  'docs/guides/behind-a-proxy.md': [
    ['nginx', 'proxy_pass', 'test/conformance/proxy-nginx.test.ts'],
    ['yaml', 'PreserveHostHeader', 'test/conformance/proxy.test.ts'],
    ['java', 'setRequestProperty', 'test/conformance/proxy-java.test.ts'],
  ],
};

/** A module without a page or a server around it runs where it is found. */
export const runsByItself = ({ page, language }: Block) =>
  language === 'ts' && page.startsWith('docs/concepts/');
