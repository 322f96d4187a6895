import { Task, TaskStatus } from '@lit/task';
import type { LitElement } from 'lit';
import type { Choice } from '../parts/options.js';
import type { KitController } from './kit.js';

const none: readonly Choice[] = [];

/** The handling units of the directory, as choices and by name. Without a directory an id stands for itself. */
export class UnitChoices {
  private readonly task: Task<readonly unknown[], readonly Choice[]>;

  constructor(host: LitElement, kit: KitController) {
    this.task = new Task(host, {
      args: () => [kit.adapter],
      task: async (_, { signal }) => (await kit.adapter?.directory?.units({ signal }))?.map(({ id, name }) => ({ value: id, label: name })) ?? none,
    });
  }

  /** The same array until the directory is read again, as the parts want it. */
  get all(): readonly Choice[] {
    return this.task.value ?? none;
  }

  get failed(): boolean {
    return this.task.status === TaskStatus.ERROR;
  }

  readonly nameOf = (id: string | undefined): string => this.all.find(({ value }) => value === id)?.label ?? id ?? '';

  async reload(): Promise<void> {
    await this.task.run();
  }
}
