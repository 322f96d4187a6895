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
      get(
        `/attachments/${encode(id)}`,
        call,
        async (response) => {
          const { headers, ok } = response;
          const type = headers.get('content-type') ?? '';
          const disposition = headers.get('content-disposition');
          // Throws what the server says, or that a page came: only what is no file comes as JSON, or without its name.
          if (!ok || (disposition === null && type.startsWith('text/html'))) await readStored(response);
          return { name: parseDisposition(disposition) ?? id, type, bytes: await response.blob() };
        },
        'follow',
      ),
  };
}
