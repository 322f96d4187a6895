import type { Directory } from '@cppcc-kit/adapter';
import { revealName } from '@cppcc-kit/sdk/text-tools';
import type { LitElement } from 'lit';
import type { Choice } from '../../../parts/options.js';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
}

/** Units or people of the directory, as choices. */
export interface DirectoryList {
  readonly choices: readonly Choice[];
  readonly hasFailed: boolean;
  /** Asks a directory once, whether it answers or not: this runs with every change on screen. */
  load(source: Directory | undefined, ask: (directory: Directory) => Promise<readonly Entry[]>): void;
  /** Asks again, when the person wants it. */
  retry(): void;
  nameOf(id: string): string | undefined;
}

export function createDirectoryList(host: LitElement): DirectoryList {
  let asked: Directory | undefined;
  const list = {
    choices: [] as readonly Choice[],
    hasFailed: false,
    retry: (): void => undefined,
    nameOf: (id: string) => list.choices.find(({ value }) => value === id)?.label,
    load(source: Directory | undefined, ask: (directory: Directory) => Promise<readonly Entry[]>) {
      if (asked === source) return;
      asked = source;
      const settle = (entries: readonly Entry[], hasFailed: boolean): void => {
        if (asked !== source) return;
        list.choices = entries.map(({ id, name, note }) => ({
          value: id,
          label: revealName(name),
          hint: note,
        }));
        list.hasFailed = hasFailed;
        host.requestUpdate();
      };
      list.hasFailed = false;
      if (!source) return;
      list.retry = () =>
        void ask(source).then(
          (entries) => settle(entries, false),
          () => settle([], true),
        );
      list.retry();
    },
  };
  return list;
}
