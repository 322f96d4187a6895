const lists = ['states', 'taskKinds'];
const flags = ['waiting', 'mine'];

/**
 * `?states=filed&states=assigned&waiting=true&limit=20` as the query of the contract. Only translated: whether names and
 * values are right is judged where every call is judged.
 */
export function readQuery(parameters: URLSearchParams): object {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(names.map((name) => [name, readValues(name, parameters.getAll(name))]));
}

function readValues(name: string, values: readonly string[]): unknown {
  const [value] = values;
  if (lists.includes(name) || values.length !== 1 || value === undefined) return values;
  if (name === 'limit') return /^\d{1,6}$/.test(value) ? Number(value) : value;
  if (flags.includes(name)) return value === 'true' || (value === 'false' ? false : value);
  return value;
}
