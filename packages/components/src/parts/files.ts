import { revealName } from '@cppcc-kit/sdk/text-tools';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { button } from './button.js';
import { icon } from './icons.js';

/** An attachment as the element knows it. */
export interface FileItem {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** 0 to 1 while it is being uploaded; null where nobody says how far it is. */
  readonly progress?: number | null | undefined;
  /** Why it was not taken. Stays until retried or removed. */
  readonly problem?: string | undefined;
  /** It would not be taken another time either: too large, empty, of a kind that nobody can open. */
  readonly isUnfit?: boolean | undefined;
}

export interface FileActions<Item extends FileItem> {
  readonly open?: ((item: Item) => void) | undefined;
  readonly remove?: ((item: Item) => void) | undefined;
  readonly retry?: ((item: Item) => void) | undefined;
}

export interface FileInputOptions {
  readonly id: string;
  readonly label: string;
  readonly limits: FileLimits;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Of the profile: how many, how large, and the kinds that a committee can open and file (domain §3.1 [S11]). */
export interface FileLimits {
  readonly attachments: number;
  readonly attachmentMegabytes: number;
  readonly attachmentKinds: readonly string[];
}

/** What the browser offers to choose from. */
export const toAccept = ({ attachmentKinds }: FileLimits): string => `.${attachmentKinds.join(',.')}`;

const fileIcon = 'M5 2h7l4 4v12H5zM12 2v4h4';

const words = () => wordsOf('files', zh.files);

/** Attachments, with what can be done about each. Without actions it is a list to read. */
export function fileList<Item extends FileItem>(
  items: readonly Item[],
  actions: FileActions<Item> = {},
): TemplateResult {
  if (items.length === 0) return html`<p class="muted">${words().none}</p>`;
  return html`<ul class="files" part="files">
    ${items.map((item) => fileRow(item, actions))}
  </ul>`;
}

function fileRow<Item extends FileItem>(
  item: Item,
  { open, remove, retry }: FileActions<Item>,
): TemplateResult {
  const { size, progress, problem, isUnfit } = item;
  const name = revealName(item.name);
  const action = (label: string, description: string, onClick: () => void): TemplateResult =>
    button({ label, description, onClick, variant: 'quiet' });
  return html`<li>
    ${icon(fileIcon)}
    <span class="name">
      ${name}
      <span class="muted num">${formatSize(size)}</span>
      ${progress === undefined ? '' : html`<progress value=${progress ?? nothing} aria-label=${words().uploading}></progress>`}
    </span>
    ${open ? action(words().open, words().openNamed(name), () => open(item)) : ''}
    ${problem && !isUnfit && retry ? action(words().retry, words().retryNamed(name), () => retry(item)) : ''}
    ${remove ? action(words().remove, words().removeNamed(name), () => remove(item)) : ''}
    ${problem ? html`<p class="error">${problem}</p>` : ''}
  </li>`;
}

/** Chooses files. They are handed over at once and the control is emptied, so the same file can be chosen again. */
export function fileInput({ id, label, limits, onFiles }: FileInputOptions): TemplateResult {
  const onChange = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const chosen = Array.from(input.files ?? []);
    input.value = '';
    if (chosen.length > 0) onFiles(chosen);
  };
  return html`<div class="field" part="field">
    <label class="label" for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${fileHint(limits)}</p>
    <input
      class="hide"
      type="file"
      id=${id}
      multiple
      accept=${toAccept(limits)}
      aria-describedby="${id}-hint"
      @change=${onChange}
    /><label class="button" part="button" for=${id}>${words().choose}</label>
  </div>`;
}

/** What can be handed over. */
export const fileHint = ({ attachments, attachmentMegabytes, attachmentKinds }: FileLimits): string =>
  words().hint(attachments, attachmentMegabytes, attachmentKinds);

/** Bytes as people read them: 512 KB, 3.4 MB. */
export function formatSize(bytes: number): string {
  return bytes < 1048576
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1048576).toFixed(1)} MB`;
}
