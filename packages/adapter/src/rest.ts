import type { CaseAdapter, HistoryItem, ListedCase, Supports } from './contract.js';
import { restAttachments } from './rest/attachments.js';
import { createClient } from './rest/client.js';
import { restDirectory } from './rest/directory.js';
import type { RestOptions } from './rest/exchange.js';
import { formatCasePath, formatQuery } from './rest/path.js';
import { readAs, readWrite } from './rest/read.js';
import { caseView, page, type Shape } from './rest/shapes.js';

export type { RestOptions } from './rest/exchange.js';
export type { Shape } from './rest/shapes.js';

/**
 * The contract over HTTP; the other end is `createHandler`, or any server that keeps to this table.
 *
 * | call               | request                                                        | answer                       |
 * | ------------------ | -------------------------------------------------------------- | ---------------------------- |
 * | `open`             | `POST /cases` `{process, data, onBehalfOf?}`                    | 201 `CaseView`               |
 * | `send`             | `POST /cases/{id}/events` `{type, data, onBehalfOf?}`, If-Match | 200 `CaseView`               |
 * | `get`              | `GET /cases/{id}`                                               | 200 `CaseView`               |
 * | `list`             | `GET /cases?states=…&states=…&waiting=true&limit=…&cursor=…`    | 200 `{items, next?}`         |
 * | `history`          | `GET /cases/{id}/events?limit=…&cursor=…`                       | 200 `{items, next?}`         |
 * | `attachments.put`  | `POST /attachments` the bytes, Content-Type, Content-Disposition | 201 `{id, name, size}`      |
 * | `attachments.get`  | `GET /attachments/{id}`                                         | 200 the bytes                |
 * | `directory.people` | `GET /people?search=…&role=…&ids=…&ids=…`                       | 200 `{items}`                |
 * | `directory.units`  | `GET /units`                                                    | 200 `{items}`                |
 *
 * Every POST carries `Idempotency-Key`, and `Cppcc-Expected-Actor` with the percent-encoded id of the person for whom the
 * page was made: where another one is signed in, 403 with the code `CPPCC_OTHER_PERSON` and `actor`, before anything else
 * is judged. `If-Match: "3"` is the expected version. A refused event is 422 with `refusals`,
 * a conflict 412 with `current`; every failure is problem details (RFC 9457) with our `code`.
 *
 * `supports` says what the server can do. It is told, not asked for, so that an element knows at once what to show.
 */
export function restAdapter({
  supports: { attachments = false, directory = false } = {},
  ...options
}: RestOptions & { readonly supports?: Partial<Supports> }): CaseAdapter {
  const client = createClient(options);
  return {
    supports: { attachments, directory },
    open: async (input, write) => client.postJson('/cases', input, write, readWrite),
    send: async (caseId, { expectedVersion, ...event }, write) =>
      client.postJson(`${formatCasePath(caseId)}/events`, event, write, readWrite, {
        'if-match': `"${expectedVersion}"`,
      }),
    get: async (caseId, call) => client.get(formatCasePath(caseId), call, readAs(caseView)),
    list: async (query, call) => client.get(`/cases${formatQuery(query)}`, call, readAs(page<ListedCase>())),
    history: async (caseId, query, call) =>
      client.get(`${formatCasePath(caseId)}/events${formatQuery(query)}`, call, readAs(page<HistoryItem>())),
    ...(attachments ? { attachments: restAttachments(client) } : {}),
    ...(directory ? { directory: restDirectory(client) } : {}),
  };
}

/** Something else of the host's server, such as the settings of a page; what goes wrong is told as for the service. */
export const fetchJson = async <T>(url: string, shape: Shape<T>): Promise<T> =>
  createClient({ baseUrl: url, headers: () => ({ accept: 'application/json' }) }).get(
    '',
    undefined,
    readAs(shape),
  );
