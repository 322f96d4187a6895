import { initialState, Task } from '@lit/task';
import type { LitElement } from 'lit';
import type { DirectoryUnit } from '@cppcc-kit/adapter';
import type { KitController } from '../../controllers/kit.js';

/** Names of the units by id, from the directory where the back end has one. Without it an id stands for itself. */
export class UnitNames {
  private readonly task: Task<readonly unknown[], readonly DirectoryUnit[]>;

  constructor(host: LitElement, kit: KitController) {
    this.task = new Task(host, {
      args: () => [kit.adapter],
      // A list without names is still a list: a failure here is not worth a message.
      task: async (_, { signal }) => (await kit.adapter?.directory?.units({ signal })) ?? initialState,
    });
  }

  get all(): readonly DirectoryUnit[] {
    return this.task.value ?? [];
  }

  readonly nameOf = (id: string): string => this.all.find((unit) => unit.id === id)?.name ?? id;
}
