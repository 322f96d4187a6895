import { saysSomething } from '@cppcc-kit/sdk/text';

/** What a field can hold. A date is an ISO string, a choice the value of its option. */
export type FieldValue = string | boolean | readonly string[];

/** Values by field name: plain data, ready for a draft or a command. */
export type FormValues = Record<string, FieldValue>;

/** What an element says about a field; limits come from the profile. */
export interface FieldDefinition<Value extends FieldValue = FieldValue> {
  /** Key of the value and id of the control: unique within the element. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean | undefined;
  /** Most characters, counted by `countCharacters` of the SDK, the count that the server enforces. */
  readonly max?: number | undefined;
  /** White space is not counted (a switch of the profile). */
  readonly ignoreWhitespace?: boolean | undefined;
  /** Anything else that can be wrong: the message, or undefined. Not asked while the field is empty. */
  check?(value: Value): string | undefined;
}

/** How a kind of control is read and written: the only thing that differs between a text field and a choice. */
export interface FieldKind<
  Value extends FieldValue = FieldValue,
  Definition extends FieldDefinition = FieldDefinition,
> {
  readonly empty: Value;
  /** The value as the person left it. `control` is the element whose id is the field's name. */
  read(control: HTMLElement): Value;
  /** Shows a value; called after every render, so it must do nothing when nothing changed. */
  write(control: HTMLElement, value: Value, definition: Definition): void;
  /** What to say when a required field is empty. */
  missing(label: string): string;
}

/** Something wrong, as shown in the summary. Without the name of a field on screen it concerns the whole form. */
export interface Problem {
  readonly name?: string | undefined;
  readonly message: string;
}

export function isEmpty(value: FieldValue): boolean {
  return typeof value === 'string'
    ? !saysSomething(value)
    : typeof value === 'boolean'
      ? !value
      : value.length === 0;
}

/** Where a field part registers itself; every `Form` is one. */
export interface FieldRegistry {
  use(kind: FieldKind, definition: FieldDefinition): void;
}
