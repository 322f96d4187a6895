import { html, render, type TemplateResult } from 'lit';
import type { AttachmentStore } from '@cppcc-kit/adapter';
import type { JsonObject } from '@cppcc-kit/sdk';
import type { FieldDefinition, FieldKind, FieldRegistry, FormValues } from '../controllers/field.js';
import { createUploads, type Attachment, type Upload, type Uploads } from '../controllers/uploads.js';
import { fileHint, fileList, toAccept, type FileLimits } from '../parts/files.js';
import { groupFrame } from '../parts/frame.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { list } from './values.js';

export interface FilesDefinition extends FieldDefinition<readonly string[]> {
  readonly store: AttachmentStore;
  /** Id of the person for whom the page was made. */
  readonly person: string;
  readonly limits: FileLimits;
}

const words = () => wordsOf('files', zh.files);

/** By control: what is uploaded there, and what its definition says now. */
const states = new WeakMap<Element, { definition: FilesDefinition; readonly uploads: Uploads }>();

const kind: FieldKind<readonly string[], FilesDefinition> = {
  empty: [],
  read: (control) => states.get(control)?.uploads.items.map(toText) ?? [],
  write(control, value, definition) {
    const state = states.get(control) ?? begin(control, definition);
    state.definition = definition;
    if (kind.read(control).join() !== value.join()) state.uploads.set(value.flatMap(toAttachment));
    show(control);
  },
  missing: (label) => wordsOf('field', zh.field).notChosen(label),
};

/**
 * Attachments as a field of an event's form: handed to the store when they are chosen. The value is a list of texts, one
 * for each file, that `readFiles` turns into what the event carries; a draft keeps those that have arrived.
 */
export function filesField(
  form: FieldRegistry,
  definition: Omit<FilesDefinition, 'hint' | 'check'>,
): TemplateResult {
  const { name, limits } = definition;
  const check = (value: readonly string[]): string | undefined =>
    value.flatMap(toAttachment).length < value.length ? words().broken : undefined;
  form.use(kind, { ...definition, check, hint: fileHint(limits) });
  return groupFrame(
    name,
    'group',
    html`<input
        class="hide"
        type="file"
        id="${name}-input"
        name=${name}
        multiple
        accept=${toAccept(limits)}
        @change=${onChange}
      /><label class="button" part="button" for="${name}-input">${words().choose}</label>
      <div class="chosen"></div>`,
  );
}

/** The attachments in a field's value. */
const readFiles = (values: FormValues, name: string): Attachment[] =>
  list(values, name).flatMap(toAttachment);
/** They as a member of an event's data, which is left out where there are none. */
export function withFiles(values: FormValues, name: string): JsonObject {
  const attachments = readFiles(values, name);
  return attachments.length === 0 ? {} : { [name]: attachments.map((each) => ({ ...each })) };
}
/** The value of a field that holds these. */
export const filesValue = (attachments: readonly Attachment[] = []): string[] => attachments.map(toText);

/** What has not arrived has no id. */
const toText = ({ id = '', name, size }: Pick<Upload, 'id' | 'name' | 'size'>): string =>
  JSON.stringify({ id, name, size });
function toAttachment(text: string): Attachment[] {
  const attachment = JSON.parse(text) as Attachment;
  return attachment.id === '' ? [] : [attachment];
}

function begin(control: Element, definition: FilesDefinition) {
  const uploads = createUploads({
    getStore: () => state.definition.store,
    getPerson: () => state.definition.person,
    getLimits: () => state.definition.limits,
    changed: () => {
      show(control);
      control
        .querySelector('input')
        ?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
  });
  const state = { definition, uploads };
  states.set(control, state);
  return state;
}

function show(control: Element): void {
  const place = control.querySelector<HTMLElement>('.chosen');
  const { uploads } = states.get(control) ?? {};
  if (place && uploads) render(uploads.items.length === 0 ? '' : fileList(uploads.items, uploads), place);
}

function onChange(event: Event): void {
  const input = event.currentTarget as HTMLInputElement;
  const control = input.closest('[data-control]');
  const chosen = Array.from(input.files ?? []);
  input.value = '';
  if (control && chosen.length > 0) states.get(control)?.uploads.add(chosen);
}
