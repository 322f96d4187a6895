import { CppccError } from '@cppcc-kit/sdk';
import { fileTooLarge } from '../backend/problems.js';
import type { CaseAdapter, OpenCase, SendEvent, WriteResult } from '../contract.js';
import { readBytes, readJson } from './body.js';
import { readFileName, readWriteOptions } from './headers.js';
import { readVersion } from './if-match.js';
import { respondToRefusals } from './problem.js';
import { listNames, pageNames, peopleNames, readQuery } from './query.js';
import { respondWithFile } from './range.js';
import { respond } from './respond.js';
import { formatTag } from './tags.js';

/** A request on its way to the adapter of whoever sent it. */
interface Exchange {
  readonly request: Request;
  readonly url: URL;
  /** The `:id` of the path, decoded. */
  readonly id: string;
  readonly adapter: CaseAdapter;
  readonly basePath: string;
  readonly maxBodyBytes: number;
}

/** Of a file, where the back end names no limit of its own: a server has so much memory. */
const MAX_FILE = 32 * 1_048_576;

type Answer = (exchange: Exchange) => Promise<Response>;

const open: Answer = async ({ request, adapter, basePath, maxBodyBytes }) => {
  const options = readWriteOptions(request);
  const input = (await readJson(request, maxBodyBytes)) as unknown as OpenCase;
  const result = await adapter.open(input, options);
  return respondToWrite(201, result, (id) => ({ location: `${basePath}/cases/${encodeURIComponent(id)}` }));
};

const send: Answer = async ({ request, id, adapter, maxBodyBytes }) => {
  const options = readWriteOptions(request);
  const expectedVersion = await readVersion(request, () => adapter.get(id, { signal: request.signal }));
  const body = await readJson(request, maxBodyBytes);
  // The version has one place, the header: a second one in the body is an unknown member like any other.
  if ('expectedVersion' in body)
    throw new CppccError('CPPCC_INVALID', '版本应写在If-Match中。', { path: 'expectedVersion' });
  const result = await adapter.send(id, { ...body, expectedVersion } as unknown as SendEvent, options);
  return respondToWrite(200, result, () => ({}));
};

const get: Answer = async ({ request, id, adapter }) => {
  const view = await adapter.get(id, { signal: request.signal });
  return respondToRead(view, view.version);
};

const list: Answer = async ({ request, url, adapter }) =>
  respondToRead(await adapter.list(readQuery(url.searchParams, listNames), { signal: request.signal }));

const history: Answer = async ({ request, url, id, adapter }) =>
  respondToRead(
    await adapter.history(id, readQuery(url.searchParams, pageNames), { signal: request.signal }),
  );

const putFile: Answer = async ({ request, adapter }) => {
  const attachments = need(adapter.attachments);
  const options = readWriteOptions(request);
  const file = { name: readFileName(request), type: request.headers.get('content-type') ?? '' };
  const bytes = new Blob([await readBytes(request, attachments.maxBytes ?? MAX_FILE, fileTooLarge)], {
    type: file.type,
  });
  return respond(201, await attachments.put({ ...file, bytes }, options));
};

const getFile: Answer = async ({ request, id, adapter }) =>
  respondWithFile(request, id, await need(adapter.attachments).get(id, { signal: request.signal }));

const people: Answer = async ({ request, url, adapter }) =>
  respondToRead({
    items: await need(adapter.directory).people(readQuery(url.searchParams, peopleNames), {
      signal: request.signal,
    }),
  });

const units: Answer = async ({ request, adapter }) =>
  respondToRead({ items: await need(adapter.directory).units({ signal: request.signal }) });

/** The protocol, as in the table of rest.ts. */
export const routes: readonly {
  readonly path: string;
  /** A map: what a request calls its method is looked up in nothing that has members of its own. */
  readonly methods: ReadonlyMap<string, Answer>;
}[] = [
  {
    path: 'cases',
    methods: new Map([
      ['GET', list],
      ['POST', open],
    ]),
  },
  { path: 'cases/:id', methods: new Map([['GET', get]]) },
  {
    path: 'cases/:id/events',
    methods: new Map([
      ['GET', history],
      ['POST', send],
    ]),
  },
  { path: 'attachments', methods: new Map([['POST', putFile]]) },
  { path: 'attachments/:id', methods: new Map([['GET', getFile]]) },
  { path: 'people', methods: new Map([['GET', people]]) },
  { path: 'units', methods: new Map([['GET', units]]) },
];

function respondToRead(body: unknown, version?: number): Response {
  return respond(200, body, { etag: formatTag(JSON.stringify(body), version) });
}

function respondToWrite(
  status: number,
  result: WriteResult,
  headers: (id: string) => Readonly<Record<string, string>>,
): Response {
  if (!result.ok) return respondToRefusals(result.refusals);
  const { id, version } = result.case;
  return respond(status, result.case, {
    etag: formatTag(JSON.stringify(result.case), version),
    ...headers(id),
  });
}

function need<T>(capability: T | undefined): T {
  if (capability === undefined) throw new CppccError('CPPCC_NOT_SUPPORTED', '本系统没有提供这项功能。');
  return capability;
}
