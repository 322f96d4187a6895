/**
 * Bytes that filled-in data takes in storage, roughly: two for a UTF-16 unit, for a file its own. What a person
 * leaves empty counts nothing: blank text, an unticked box, null. So a size of 0 is an empty form.
 */
export function getSize(value: unknown): number {
  if (typeof value === 'string') return value.trim().length * 2;
  if (value instanceof Blob) return value.size;
  if (typeof value !== 'object' || value === null) return value ? 8 : 0;
  let size = 0;
  for (const part of Object.values(value)) size += getSize(part);
  return size;
}
