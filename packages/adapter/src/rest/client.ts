import type { CallOptions, WriteOptions } from '../contract.js';
import { checkKey } from '../key.js';
import { exchange, type RestOptions } from './exchange.js';
import { encode } from './path.js';

type Headers = Readonly<Record<string, string>>;
type Read<T> = (response: Response) => Promise<T>;

export interface Client {
  readonly get: <T>(
    path: string,
    options: CallOptions | undefined,
    read: Read<T>,
    redirect?: RequestRedirect,
  ) => Promise<T>;
  readonly post: <T>(
    path: string,
    body: Blob | string,
    options: WriteOptions,
    read: Read<T>,
    headers: Headers,
  ) => Promise<T>;
  readonly postJson: <T>(
    path: string,
    body: object,
    options: WriteOptions,
    read: Read<T>,
    headers?: Headers,
  ) => Promise<T>;
}

/** The two kinds of request there are. */
export function createClient(options: RestOptions): Client {
  const client: Client = {
    get: (path, call, read, redirect) =>
      exchange(options, { path, signal: call?.signal, ...(redirect && { redirect }) }, read),
    post(path, body, { idempotencyKey: key, expectedActor, signal }, read, headers) {
      checkKey(key);
      const own = {
        'idempotency-key': key,
        ...(expectedActor === undefined ? {} : { 'cppcc-expected-actor': encode(expectedActor) }),
      };
      return exchange(options, { path, body, headers: { ...headers, ...own }, signal }, read);
    },
    postJson: (path, body, write, read, headers) =>
      client.post(path, JSON.stringify(body), write, read, {
        ...headers,
        'content-type': 'application/json',
      }),
  };
  return client;
}
