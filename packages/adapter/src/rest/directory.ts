import type { Directory, DirectoryPerson, DirectoryUnit } from '../contract.js';
import type { Client } from './client.js';
import { formatQuery } from './path.js';
import { readAs } from './read.js';
import { page } from './shapes.js';

export function restDirectory({ get }: Client): Directory {
  return {
    people: async (query, call) =>
      (await get(`/people${formatQuery({ ...query })}`, call, readAs(page<DirectoryPerson>()))).items,
    units: async (call) => (await get('/units', call, readAs(page<DirectoryUnit>()))).items,
  };
}
