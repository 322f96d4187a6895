import type { Refusal } from '@cppcc-kit/sdk';
import type { CaseView, Page } from '../contract.js';

/** Just enough of a shape to tell an answer of this protocol from a login page or another service's JSON. */
export interface Shape<T> {
  readonly name: string;
  readonly fits: (value: Partial<Record<string, unknown>>) => boolean;
  /** The day of the answer belongs to it. */
  readonly isDated?: true;
  /** Never set: it only carries the type. */
  readonly type?: T;
}

const { isArray } = Array;

export const caseView: Shape<CaseView> = {
  name: 'CaseView',
  isDated: true,
  fits: ({ id, version, snapshot, available, deadlines }) =>
    typeof id === 'string' &&
    Number.isInteger(version) &&
    typeof snapshot === 'object' &&
    isArray(available) &&
    isArray(deadlines),
};

export const refused: Shape<{ readonly refusals: readonly Refusal[] }> = {
  name: '{refusals}',
  fits: ({ refusals }) => isArray(refusals),
};

export const page = <T>(): Shape<Page<T>> => ({
  name: 'Page',
  isDated: true,
  fits: ({ items, next }) => isArray(items) && (next === undefined || typeof next === 'string'),
});

export const storedFile: Shape<{ readonly id: string; readonly name: string; readonly size: number }> = {
  name: '{id, name, size}',
  fits: ({ id, name, size }) =>
    typeof id === 'string' && typeof name === 'string' && typeof size === 'number',
};
