import type { Page } from 'playwright-core';
import type { ExampleState } from '../../packages/components/src/parts/example.js';

export interface ListedExample {
  /** Name of the examples module: `proposal-form`, `parts`. */
  module: string;
  name: string;
  title: string;
  state: ExampleState;
}
export interface Theatre {
  examples: readonly ListedExample[];
  /** The page shows the example until the next call. `problems` is empty if nothing is wrong. Fastest for one module and width in a row. */
  show(example: ListedExample, width: number): Promise<{ page: Page; problems: readonly string[] }>;
  close(): Promise<void>;
}
export const widths: readonly number[];
export function openTheatre(options?: { only?: string | undefined }): Promise<Theatre>;
