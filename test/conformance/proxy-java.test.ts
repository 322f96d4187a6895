import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findBlock } from '../docs/blocks.js';
import { endsWithTests } from '../journeys/set-up.js';
import { startProxy, startService, write } from './proxy.js';

const printed = findBlock('docs/guides/behind-a-proxy.md', 'java', 'setRequestProperty');
const own = { host: 'portal.example', origin: 'http://portal.example' };
const foreign = { host: 'portal.example', origin: 'http://evil.example' };
const refused = '403 CPPCC_ORIGIN';

/** The least of a servlet around the printed lines; it hands on what the guide says is to be handed on. */
const gateway = `
import com.sun.net.httpserver.*;
import java.net.*;
public class Gateway {
  static class Incoming {
    final HttpExchange exchange;
    Incoming(HttpExchange exchange) { this.exchange = exchange; }
    String getHeader(String name) { return exchange.getRequestHeaders().getFirst(name); }
    String getScheme() { return "http"; }
    String getRemoteAddr() { return exchange.getRemoteAddress().getAddress().getHostAddress(); }
  }
  static void forward(HttpExchange exchange, String upstream) throws java.io.IOException {
    Incoming request = new Incoming(exchange);
    HttpURLConnection connection =
      (HttpURLConnection) new URL(upstream + exchange.getRequestURI()).openConnection();
    connection.setRequestMethod(exchange.getRequestMethod());
    connection.setDoOutput(true);
    for (String name : new String[] {"Content-Type", "Idempotency-Key", "Origin", "Sec-Fetch-Site"})
      if (request.getHeader(name) != null) connection.setRequestProperty(name, request.getHeader(name));
    ${printed}
    exchange.getRequestBody().transferTo(connection.getOutputStream());
    int status = connection.getResponseCode();
    byte[] body = (status < 400 ? connection.getInputStream() : connection.getErrorStream()).readAllBytes();
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
  public static void main(String[] given) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", exchange -> forward(exchange, given[0]));
    server.start();
    System.out.println("port " + server.getAddress().getPort());
  }
}`;

/** What comes of the site's own write and of a foreign page's, through that servlet. */
async function run(options: readonly string[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cppcc-java-'));
  const service = await startService({ trustProxy: true });
  await writeFile(join(folder, 'Gateway.java'), gateway);
  const upstream = `http://127.0.0.1:${service.port}`;
  const java = spawn('java', [...options, join(folder, 'Gateway.java'), upstream]);
  endsWithTests(java);
  const ended = new Promise<void>((resolve) => java.once('exit', () => resolve()));
  try {
    const port = await new Promise<number>((resolve, reject) => {
      let said = '';
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        const [, found] = /^port (\d+)$/m.exec(said) ?? [];
        if (found !== undefined) resolve(Number(found));
      };
      java.stdout.on('data', hear);
      java.stderr.on('data', hear);
      java.once('exit', () => reject(new Error(`The servlet did not start: ${said}`)));
    });
    return [await write({ port, headers: own }), await write({ port, headers: foreign })];
  } finally {
    java.kill('SIGKILL');
    await ended;
    await service.close();
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the Java lines of the guide', () => {
  const lines = [...printed.matchAll(/setRequestProperty\("([\w-]+)", (request\..*)\);/g)];

  it('tell what is read of a trusted proxy', async () => {
    const told = Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
    assert.deepEqual(told, {
      'X-Forwarded-Host': 'request.getHeader("Host")',
      'X-Forwarded-Proto': 'request.getScheme()',
      'X-Forwarded-For': 'request.getRemoteAddr()',
    });
    const service = await startService({ trustProxy: true });
    const proxy = await startProxy(service.port, ({ host, ...came }) => ({
      ...came,
      'x-forwarded-host': host,
      'x-forwarded-proto': 'http',
      'x-forwarded-for': '192.0.2.60',
    }));
    assert.equal(await write({ port: proxy.port, headers: own }), '201');
    assert.equal(await write({ port: proxy.port, headers: foreign }), refused);
    await Promise.all([proxy.close(), service.close()]);
  });

  it('in a servlet take the site’s own writes; the origin arrives only with the option that is printed', async (t) => {
    if (spawnSync('javac', ['-version']).status !== 0) {
      t.diagnostic('Not run: this machine has no Java compiler.');
      return;
    }
    assert.deepEqual(await run(['-Dsun.net.http.allowRestrictedHeaders=true']), ['201', refused]);
    // What the guide warns of: without an origin it looks like a program's.
    assert.deepEqual(await run([]), ['201', '201']);
  });
});
