import { httpError } from './problem.js';

const lists = ['states', 'taskKinds', 'ids'];
const flags = ['waiting', 'mine'];

/** Names of the query that an address understands. */
export const pageNames = ['limit', 'cursor'];
export const listNames = [
  ...pageNames,
  'process',
  'states',
  'waiting',
  'taskKinds',
  'unit',
  'category',
  'tier',
  'mine',
  'search',
];
export const peopleNames = ['search', 'role', 'ids'];

/**
 * `?states=filed&states=assigned&waiting=true&limit=20` as the query of the contract. Only translated: whether values are
 * right is judged where every call is judged. Names that begin with `_` are for those on the way (jQuery's `?_=1700000000`
 * keeps caches out) and mean nothing here; any other unknown name is refused, because a misspelt filter would show everything.
 * @throws {CppccError} answered with 400
 */
export function readQuery(parameters: URLSearchParams, known: readonly string[]): object {
  const names = [...new Set(parameters.keys())].filter((name) => !name.startsWith('_'));
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw httpError({
      status: 400,
      title: '请求有误',
      code: 'CPPCC_INVALID',
      detail: `没有“${unknown.slice(0, 40)}”这个查询条件，可用的有：${known.join('、')}。`,
      path: unknown.slice(0, 40),
    });
  }
  return Object.fromEntries(names.map((name) => [name, readValues(name, parameters.getAll(name))]));
}

function readValues(name: string, values: readonly string[]): unknown {
  const [value] = values;
  if (lists.includes(name) || values.length !== 1 || value === undefined) return values;
  if (name === 'limit') return /^\d{1,6}$/.test(value) ? Number(value) : value;
  if (flags.includes(name)) return value === 'true' || (value === 'false' ? false : value);
  return value;
}
