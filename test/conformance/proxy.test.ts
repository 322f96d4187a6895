import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBlock } from '../docs/blocks.js';
import { ask, startProxy, startService, write, type Rewrite } from './proxy.js';

const guide = 'docs/guides/behind-a-proxy.md';
const printed = findBlock(guide, 'nginx', 'proxy_set_header');

/** What nginx does by these lines, for somebody who has opened the site by https. */
function obey(lines: string): Rewrite {
  const settings = [...lines.matchAll(/proxy_set_header (\S+) (\S+);/g)];
  return ({ host, ...came }) => {
    const values = new Map([
      ['$http_host', host],
      ['$scheme', 'https'],
      ['$remote_addr', '192.0.2.60'],
      ['""', undefined],
    ]);
    const set = settings.map(([, name = '', value = '']) => {
      assert.ok(values.has(value), value);
      return [name.toLowerCase(), values.get(value)] as const;
    });
    // A header that is set to nothing is not sent at all.
    const onward = Object.entries({ ...came, ...Object.fromEntries(set) });
    return Object.fromEntries(onward.filter(([, value]) => value !== undefined));
  };
}

const without = (setting: string) => {
  const rest = printed.replace(new RegExp(` *proxy_set_header ${setting} .*\n`), '');
  assert.notEqual(rest, printed);
  return rest;
};
const upstream: Rewrite = ({ host: _, ...came }) => came;
const kept: Rewrite = (came) => came;
const withPort: Rewrite = (came) => ({ ...came, host: `${came.host}:443` });
const tells =
  (more: Readonly<Record<string, string>>): Rewrite =>
  (came) => ({ ...upstream(came), ...more });

const settings = [{}, { trustedOrigins: ['https://portal.example'] }, { trustProxy: true }];

/** Is it taken: with nothing set, with the address listed, with the proxy trusted? */
type Row = readonly [what: string, proxy: Rewrite, sent: Readonly<Record<string, string>>, taken: string];

const own = { host: 'portal.example', origin: 'https://portal.example' };
const foreign = { host: 'portal.example', origin: 'https://evil.example' };
const forwarded = { 'x-forwarded-host': 'portal.example', 'x-forwarded-proto': 'https' };

const rows: readonly Row[] = [
  ['the upstream’s own Host', upstream, own, 'no yes no'],
  [
    'the same, from a browser that says more',
    upstream,
    { ...own, 'sec-fetch-site': 'same-origin' },
    'yes yes yes',
  ],
  ['the Host that came', kept, own, 'yes yes yes'],
  ['the Host that came, with its port', withPort, own, 'yes yes yes'],
  ['the printed lines', obey(printed), own, 'yes yes yes'],
  ['the printed lines without Host', (came) => obey(without('Host'))(came), own, 'no yes yes'],
  ['a gateway that tells Host and scheme', tells(forwarded), own, 'no yes yes'],
  [
    'a gateway that tells another scheme',
    tells({ ...forwarded, 'x-forwarded-proto': 'http' }),
    own,
    'no yes no',
  ],
  [
    'a proxy that tells by the standard',
    tells({ forwarded: 'host=portal.example;proto=https' }),
    own,
    'no yes yes',
  ],
  ['a page of another site', kept, foreign, 'no no no'],
  ['the same, by the printed lines', obey(printed), foreign, 'no no no'],
  ['no page but a program', upstream, { host: 'portal.example' }, 'yes yes yes'],

  // Whoever writes these headers himself is believed only where a proxy is trusted that lets them through.
  ['X-Forwarded-Host from outside', kept, { ...foreign, 'x-forwarded-host': 'evil.example' }, 'no no yes'],
  [
    'the same, by the printed lines',
    obey(printed),
    { ...foreign, 'x-forwarded-host': 'evil.example' },
    'no no no',
  ],
  ['Forwarded from outside', kept, { ...foreign, forwarded: 'host=evil.example' }, 'no no yes'],
  [
    'the same, by the printed lines',
    obey(printed),
    { ...foreign, forwarded: 'host=evil.example' },
    'no no no',
  ],
  [
    'another port from outside, by the printed lines',
    obey(printed),
    { ...own, origin: 'https://portal.example:8443', 'x-forwarded-port': '8443' },
    'no no no',
  ],
  [
    'the printed lines without X-Forwarded-Port',
    obey(without('X-Forwarded-Port')),
    { ...own, origin: 'https://portal.example:8443', 'x-forwarded-port': '8443' },
    'no no yes',
  ],
  [
    'the printed lines without Forwarded',
    obey(without('Forwarded')),
    { ...foreign, forwarded: 'host=evil.example' },
    'no no yes',
  ],
];

describe('a write through a real proxy', () => {
  for (const [what, rewrite, headers, taken] of rows)
    it(`${what}: ${taken}`, async () => {
      const outcomes = [];
      for (const options of settings) {
        const service = await startService(options);
        const proxy = await startProxy(service.port, rewrite);
        outcomes.push(await write({ port: proxy.port, headers }));
        // Whatever becomes of writes, reading is open.
        assert.equal((await ask({ port: proxy.port, path: '/api/cppcc/cases', headers })).status, 200);
        await Promise.all([proxy.close(), service.close()]);
      }
      const said = outcomes.map(
        (outcome) => ({ '201': 'yes', '403 CPPCC_ORIGIN': 'no' })[outcome] ?? outcome,
      );
      assert.equal(said.join(' '), taken);
    });

  it('the gateway’s printed route covers the service and keeps Host', () => {
    const lines = findBlock(guide, 'yaml', 'PreserveHostHeader').trimEnd().split('\n');
    // Each line is a key or an item, and begins two columns further in than the one it belongs to, or further out.
    const depths = lines.map((line) => /^((?: {2})*)(?:- )?[\w-]+/.exec(line)?.[1]?.length);
    depths.forEach((depth, index) => {
      const before = depths[index - 1] ?? -2;
      assert.ok(depth !== undefined && depth <= before + 4, lines[index]);
    });
    assert.deepEqual(
      lines.map((line) => line.trim()),
      [
        'spring:',
        'cloud:',
        'gateway:',
        'routes:',
        '- id: cppcc',
        'uri: http://127.0.0.1:8080',
        'predicates:',
      ].concat(['- Path=/api/cppcc/**', 'filters:', '- PreserveHostHeader']),
    );
  });
});
