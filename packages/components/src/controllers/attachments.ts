import type { LitElement } from 'lit';
import { isCppccError } from '@cppcc-kit/sdk';
import { fileList } from '../parts/files.js';
import { section } from '../parts/panel.js';
import { explainLine } from '../parts/explain.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { download } from './download.js';
import type { KitController } from './kit.js';
import type { Attachment } from './uploads.js';

const words = () => wordsOf('files', zh.files);

/**
 * The attachments of a case, to be read. Each is fetched when it is asked for, through the adapter: an address would be
 * open to whoever has it, and many back ends ask for more than a cookie.
 */
export class Attachments {
  private readonly host: LitElement;
  private readonly kit: KitController;
  /** By id: on its way, or why it did not come. */
  private readonly asked = new Map<string, { readonly progress?: null; readonly problem?: string }>();

  constructor(host: LitElement, kit: KitController) {
    this.host = host;
    this.kit = kit;
  }

  /** A section with all of them; nothing where there are none. */
  section(attachments: readonly Attachment[] | undefined): unknown {
    if (attachments === undefined || attachments.length === 0) return '';
    const open = this.kit.adapter?.attachments && ((item: Attachment) => void this.open(item));
    return section(
      words().label,
      fileList(
        attachments.map((each) => ({ ...each, ...this.asked.get(each.id) })),
        { open },
      ),
    );
  }

  private async open({ id, name }: Attachment): Promise<void> {
    const store = this.kit.adapter?.attachments;
    if (store === undefined || this.asked.get(id)?.progress === null) return;
    this.tell(id, { progress: null });
    try {
      const { bytes } = await store.get(id);
      download(name, bytes);
      this.tell(id, {});
    } catch (error) {
      this.tell(id, { problem: isCppccError(error) ? explainLine(error) : words().notOpened });
    }
  }

  private tell(id: string, state: { readonly progress?: null; readonly problem?: string }): void {
    this.asked.set(id, state);
    this.host.requestUpdate();
  }
}
