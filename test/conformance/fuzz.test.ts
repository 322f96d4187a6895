import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHandler } from '@cppcc-kit/adapter/handler';
import { createKitContext, kitActors } from '@cppcc-kit/adapter/kit';
import fc from 'fast-check';
import { createMemoryBackend, kitOptions } from './memory.js';

/** A handler before a back end in memory, in which everybody is a member. */
function create() {
  const backend = createMemoryBackend();
  const context = createKitContext(backend, kitOptions);
  const errors: unknown[] = [];
  const handle = createHandler({
    backend,
    authenticate: () => kitActors.member,
    onError: (error) => errors.push(error),
  });
  const ask = async (method: string, path: string, headers: Record<string, string>, text?: string) => {
    const all = { 'content-type': 'application/json', ...headers };
    const response = await handle(
      new Request(`http://cppcc.test${path}`, {
        method,
        headers: all,
        ...(text === undefined ? {} : { body: text }),
      }),
    );
    const answer = await response.text();
    return {
      status: response.status,
      body: (answer === '' ? {} : JSON.parse(answer)) as Record<string, unknown>,
    };
  };
  const open = (changes: object = {}) =>
    ask(
      'POST',
      '/cases',
      { 'idempotency-key': context.newKey() },
      JSON.stringify({ process: 'proposal', data: { ...context.sample(), ...changes } }),
    );
  return { ask, open, errors, context };
}

describe('whatever is sent', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 20 });
  const someObject = fc.dictionary(anyText, fc.jsonValue({ maxDepth: 3 }));
  const headerText = fc.stringMatching(/^[!-~]{0,20}$/);

  it('is answered below 500 and changes nothing', async () => {
    const { ask, open, errors, context } = create();
    const { body } = await open();
    const id = String(body['id']);
    const before = await context.as(kitActors.member).get(id);
    const paths = [
      '/cases',
      `/cases/${id}`,
      `/cases/${id}/events`,
      '/attachments/x',
      '/people',
      '/units',
      '/cases/x/events',
    ];
    const anything = fc.oneof(
      fc.json({ maxDepth: 4, stringUnit: 'binary' }),
      anyText,
      fc
        .record(
          {
            process: fc.constantFrom('proposal', 'x'),
            data: someObject,
            type: anyText,
            onBehalfOf: fc.jsonValue(),
          },
          { requiredKeys: [] },
        )
        .map((call) => JSON.stringify(call)),
      // One member too many, so that none of these can be right by chance.
      fc
        .tuple(fc.constantFrom('submit', 'withdraw', 'revise', 'file'), someObject)
        .map(([type, data]) => JSON.stringify({ type, data: { ...data, x: 1 } })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'),
        fc.constantFrom(...paths),
        fc.webQueryParameters(),
        anything,
        fc.constantFrom('"1"', '"2"', ''),
        headerText,
        async (method, path, query, text, match, key) => {
          const headers = { 'if-match': match, 'idempotency-key': key };
          const { status } = await ask(
            method,
            `${path}?${query}`,
            headers,
            method === 'GET' || method === 'OPTIONS' ? undefined : text,
          );
          assert.ok(status < 500, `${method} ${path}: ${status}`);
          assert.ok(
            method === 'GET' || method === 'OPTIONS' || status >= 400,
            `${method} ${path}: ${status}`,
          );
        },
      ),
      { numRuns: 2000 },
    );
    assert.deepEqual(errors, []);
    assert.deepEqual(await context.as(kitActors.member).get(id), before);
    assert.equal((await context.as(kitActors.member).list()).items.length, 1);
  });

  it('with one member of a good form replaced, is taken or refused in Chinese', async () => {
    const { open, errors, context } = create();
    const members = [
      'subject',
      'proposerType',
      'proposer',
      'situation',
      'analysis',
      'suggestions',
      'consentToPublish',
      'invitees',
      'attachments',
      'research',
      'collective',
      'secret',
      'category',
    ];
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...members),
        fc.oneof(fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }), anyText, fc.array(anyText)),
        async (member, value) => {
          const { status, body } = await open({ [member]: value });
          if (status === 201) opened++;
          else {
            assert.ok(status === 422 || status === 400, `${member}: ${status} ${JSON.stringify(body)}`);
            assert.match(String(body['detail']), /[\u4e00-\u9fff]/u);
          }
        },
      ),
      { numRuns: 1000 },
    );
    assert.deepEqual(errors, []);
    assert.equal(new Set(await listAll(context)).size, opened);
  });
});

async function listAll({ as }: ReturnType<typeof create>['context']): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await as(kitActors.member).list({ limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  }
  return ids;
}
