import { toValues } from './form-values.js';

/** An object whose members of these names are texts. */
export const hasTexts = (value: unknown, ...names: string[]): boolean =>
  names.every((name) => typeof (Object(value) as Record<string, unknown>)[name] === 'string');

/** What the fields hold, each of the kind that its field holds. */
export function areValues(values: unknown): boolean {
  const like = toValues({});
  return (
    isObject(values) &&
    Object.entries(values).every(([name, value]) => {
      const model = like[name] ?? '';
      return Array.isArray(model) ? isListOf(value, isText) : typeof value === typeof model;
    })
  );
}

/** What is kept beside the fields. */
export function isBeside(value: unknown): boolean {
  const { invitees = [], attachments = [] } = Object(value) as Record<string, unknown>;
  const isNamed = (each: unknown): boolean => hasTexts(each, 'id', 'name');
  return isObject(value) && isListOf(invitees, isNamed) && isListOf(attachments, isNamed);
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, is: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);
