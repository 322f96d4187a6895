import { CppccError } from '@cppcc-kit/sdk';
import type { CaseAdapter, OpenCase, SendEvent, WriteResult } from '../contract.js';
import { formatDisposition } from '../disposition.js';
import { readBytes, readJson } from './body.js';
import { readFileName, readVersion, readWriteOptions } from './headers.js';
import { respondToRefusals } from './problem.js';
import { readQuery } from './query.js';
import { respond, safeHeaders } from './respond.js';

/** A request on its way to the adapter of whoever sent it. */
interface Exchange {
  readonly request: Request;
  readonly url: URL;
  /** The `:id` of the path, decoded. */
  readonly id: string;
  readonly adapter: CaseAdapter;
  readonly basePath: string;
  readonly maxBodyBytes: number;
  readonly maxFileBytes: number;
}

type Answer = (exchange: Exchange) => Promise<Response>;

const open: Answer = async ({ request, adapter, basePath, maxBodyBytes }) => {
  const options = readWriteOptions(request);
  const input = (await readJson(request, maxBodyBytes)) as unknown as OpenCase;
  const result = await adapter.open(input, options);
  return respondToWrite(201, result, (id) => ({ location: `${basePath}/cases/${encodeURIComponent(id)}` }));
};

const send: Answer = async ({ request, id, adapter, maxBodyBytes }) => {
  const options = readWriteOptions(request);
  const expectedVersion = readVersion(request);
  const body = await readJson(request, maxBodyBytes);
  // The version has one place, the header: a second one in the body is an unknown member like any other.
  if ('expectedVersion' in body)
    throw new CppccError('CPPCC_INVALID', '版本应写在If-Match中。', { path: 'expectedVersion' });
  const result = await adapter.send(id, { ...body, expectedVersion } as unknown as SendEvent, options);
  return respondToWrite(200, result, () => ({}));
};

const get: Answer = async ({ request, id, adapter }) => {
  const view = await adapter.get(id, { signal: request.signal });
  return respond(200, view, { etag: `"${view.version}"` });
};

const list: Answer = async ({ request, url, adapter }) =>
  respond(200, await adapter.list(readQuery(url.searchParams), { signal: request.signal }));

const history: Answer = async ({ request, url, id, adapter }) =>
  respond(200, await adapter.history(id, readQuery(url.searchParams), { signal: request.signal }));

const putFile: Answer = async ({ request, adapter, maxFileBytes }) => {
  const attachments = need(adapter.attachments);
  const options = readWriteOptions(request);
  const file = { name: readFileName(request), type: request.headers.get('content-type') ?? '' };
  const bytes = new Blob([await readBytes(request, maxFileBytes)], { type: file.type });
  return respond(201, await attachments.put({ ...file, bytes }, options));
};

const getFile: Answer = async ({ request, id, adapter }) => {
  const { name, type, bytes } = await need(adapter.attachments).get(id, { signal: request.signal });
  // A file is anybody's: it is saved, never shown, and could run nothing if it were.
  const headers = {
    'content-type': type,
    'content-disposition': formatDisposition(name),
    'content-security-policy': "default-src 'none'; sandbox",
  };
  return new Response(bytes, { headers: { ...safeHeaders, ...headers } });
};

const people: Answer = async ({ request, url, adapter }) =>
  respond(200, {
    items: await need(adapter.directory).people(readQuery(url.searchParams), { signal: request.signal }),
  });

const units: Answer = async ({ request, adapter }) =>
  respond(200, { items: await need(adapter.directory).units({ signal: request.signal }) });

/** The protocol, as in the table of rest.ts. */
export const routes: readonly {
  readonly path: string;
  readonly methods: Readonly<Record<string, Answer>>;
}[] = [
  { path: 'cases', methods: { GET: list, POST: open } },
  { path: 'cases/:id', methods: { GET: get } },
  { path: 'cases/:id/events', methods: { GET: history, POST: send } },
  { path: 'attachments', methods: { POST: putFile } },
  { path: 'attachments/:id', methods: { GET: getFile } },
  { path: 'people', methods: { GET: people } },
  { path: 'units', methods: { GET: units } },
];

function respondToWrite(
  status: number,
  result: WriteResult,
  headers: (id: string) => Readonly<Record<string, string>>,
): Response {
  if (!result.ok) return respondToRefusals(result.refusals);
  return respond(status, result.case, { etag: `"${result.case.version}"`, ...headers(result.case.id) });
}

function need<T>(capability: T | undefined): T {
  if (capability === undefined) throw new CppccError('CPPCC_NOT_SUPPORTED', '本系统没有提供这项功能。');
  return capability;
}
