import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkOrigins, isTrustedOrigin, type OriginOptions } from './origin.js';

/** Address of the request as the server builds it, headers, settings, and whether it is trusted. */
type Row = readonly [
  what: string,
  headers: Record<string, string>,
  trusted: boolean,
  options?: OriginOptions,
];

const ask = (headers: Record<string, string>, options?: OriginOptions) =>
  isTrustedOrigin(
    { url: `http://${headers['host'] ?? 'portal.example'}/cases`, headers: new Headers(headers) },
    options,
  );

function check(rows: readonly Row[]): void {
  for (const [what, headers, trusted, options] of rows) assert.equal(ask(headers, options), trusted, what);
}

const page = { origin: 'https://portal.example' };
const listed = { trustedOrigins: ['https://portal.example'] };
const proxied = { trustProxy: true };

describe('isTrustedOrigin', () => {
  it('trusts a page of the same address, however the proxy spells its port', () => {
    check([
      ['the same', { ...page, host: 'portal.example' }, true],
      ['nginx: Host $host:$server_port', { ...page, host: 'portal.example:443' }, true],
      ['an inner nginx on port 80', { ...page, host: 'portal.example:80' }, true],
      ['a port of its own', { origin: 'https://portal.example:8443', host: 'portal.example:8443' }, true],
      ['plain http', { origin: 'http://portal.example', host: 'portal.example' }, true],
      ['letters of another size', { ...page, host: 'Portal.Example' }, true],
      ['an address with numbers', { origin: 'http://[fd00::1]:8080', host: '[fd00::1]:8080' }, true],
      ['another port', { origin: 'https://portal.example:8443', host: 'portal.example' }, false],
      ['another name', { origin: 'https://evil.example', host: 'portal.example' }, false],
      ['a longer name', { origin: 'https://portal.example.evil.example', host: 'portal.example' }, false],
      ['a sandboxed page', { origin: 'null', host: 'portal.example' }, false],
      ['a file', { origin: 'file://', host: 'portal.example' }, false],
      ['a Host that is none', { ...page, host: 'a b' }, false],
    ]);
  });

  it('believes Sec-Fetch-Site, which no page can set', () => {
    check([
      [
        'the upstream’s Host (nginx default)',
        { ...page, host: '10.0.0.8:8080', 'sec-fetch-site': 'same-origin' },
        true,
      ],
      ['the upstream’s Host, by a browser that says nothing', { ...page, host: '10.0.0.8:8080' }, false],
      ['another site', { ...page, host: 'portal.example', 'sec-fetch-site': 'cross-site' }, false],
      ['a neighbour on one site', { ...page, host: 'portal.example', 'sec-fetch-site': 'same-site' }, false],
      ['no page at all', { 'sec-fetch-site': 'none' }, true],
      [
        'reloaded after a foreign page sent it',
        { origin: 'https://evil.example', 'sec-fetch-site': 'none' },
        false,
      ],
      ['no origin, another site', { 'sec-fetch-site': 'cross-site' }, false],
      ['a program', {}, true],
    ]);
  });

  it('trusts the addresses that it was told', () => {
    check([
      ['listed', { ...page, host: '10.0.0.8:8080' }, true, listed],
      [
        'listed with its port',
        { ...page, host: 'up' },
        true,
        { trustedOrigins: ['https://portal.example:443/'] },
      ],
      ['listed, from another site', { ...page, host: 'up', 'sec-fetch-site': 'cross-site' }, true, listed],
      ['listed with the other scheme', { origin: 'http://portal.example', host: 'up' }, false, listed],
      ['not listed', { origin: 'https://evil.example', host: 'up' }, false, listed],
    ]);
    assert.throws(() => checkOrigins(['portal.example']), /trustedOrigins|受信任的来源/);
    assert.throws(() => checkOrigins(['*']), { code: 'CPPCC_INVALID', path: 'trustedOrigins' });
    checkOrigins(['https://portal.example', 'http://10.0.0.8:8080']);
  });

  it('reads what a proxy says of the address only where the proxy is trusted', () => {
    const x = (host: string, more: Record<string, string> = {}) => ({
      ...page,
      host: '127.0.0.1:8080',
      'x-forwarded-host': host,
      ...more,
    });
    check([
      ['not configured', x('portal.example'), false],
      ['X-Forwarded-Host', x('portal.example'), true, proxied],
      ['with its port', x('portal.example:443'), true, proxied],
      ['of several proxies the first', x('portal.example, inner.example'), true, proxied],
      ['another host', x('evil.example'), false, proxied],
      ['X-Forwarded-Proto', x('portal.example', { 'x-forwarded-proto': 'https' }), true, proxied],
      ['the other scheme', x('portal.example', { 'x-forwarded-proto': 'http' }), false, proxied],
      [
        'X-Forwarded-Port',
        x('portal.example', { 'x-forwarded-port': '8443', origin: 'https://portal.example:8443' }),
        true,
        proxied,
      ],
      [
        'Forwarded (RFC 7239 §4)',
        { ...page, host: 'up', forwarded: 'for=192.0.2.60;Proto=https;Host="portal.example"' },
        true,
        proxied,
      ],
      [
        'Forwarded that tells no host',
        { ...x('portal.example'), forwarded: 'for=192.0.2.60' },
        true,
        proxied,
      ],
      [
        'Forwarded that tells only the scheme',
        { ...x('portal.example', { 'x-forwarded-proto': 'http' }), forwarded: 'proto=https;host=""' },
        true,
        proxied,
      ],
      [
        'Forwarded that leaves the scheme to the other header',
        { ...x('up', { 'x-forwarded-proto': 'http' }), forwarded: 'host=portal.example' },
        false,
        proxied,
      ],
      [
        'Forwarded before X-Forwarded-Host',
        { ...x('portal.example'), forwarded: 'host=evil.example' },
        false,
        proxied,
      ],
      [
        'only the scheme is told',
        { ...page, host: 'portal.example', 'x-forwarded-proto': 'https' },
        true,
        proxied,
      ],
      ['nothing is told', { ...page, host: 'portal.example' }, true, proxied],
      ['no address', x('a b'), false, proxied],
    ]);
  });
});
