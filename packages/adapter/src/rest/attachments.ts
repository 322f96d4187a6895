import type { AttachmentStore } from '../contract.js';
import { formatDisposition, parseDisposition } from '../disposition.js';
import type { Client } from './client.js';
import { encode } from './path.js';
import { readAs } from './read.js';
import { storedFile } from './shapes.js';

export function restAttachments({ get, post }: Client): AttachmentStore {
  const readStored = readAs(storedFile);
  return {
    put: async ({ name, type, bytes }, write) =>
      post('/attachments', bytes, write, readStored, {
        'content-type': type,
        'content-disposition': formatDisposition(name),
      }),
    get: async (id, call) =>
      get(`/attachments/${encode(id)}`, call, async (response) => {
        const { headers, ok } = response;
        // Throws what the server says; only a failure comes as JSON.
        if (!ok) await readStored(response);
        const name = parseDisposition(headers.get('content-disposition')) ?? id;
        return { name, type: headers.get('content-type') ?? '', bytes: await response.blob() };
      }),
  };
}
