import type { TemplateResult } from 'lit';

/** What a person finds an element in. */
export type ExampleState =
  'empty' | 'filled' | 'error' | 'readonly' | 'busy' | 'failed' | 'offline' | 'restored';

/**
 * An element in one state. Examples are data that serves four times: photographs (`npm run gallery`), the accessibility
 * test, the documentation, and fixtures for others. A module `<name>.examples.ts` exports `examples: readonly Example[]`.
 */
export interface Example {
  /** Unique in its module; becomes the file name of the photograph. */
  readonly name: string;
  /** In Chinese, above the photograph. */
  readonly title: string;
  readonly state: ExampleState;
  render(): TemplateResult | HTMLElement;
  /** Brings the shown element into the state: typing, pressing a button. */
  ready?(element: HTMLElement): Promise<void>;
}
