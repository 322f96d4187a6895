import { revealName } from '@cppcc-kit/sdk/text-tools';
import { Task, TaskStatus } from '@lit/task';
import type { LitElement } from 'lit';
import type { DirectoryUnit } from '@cppcc-kit/adapter';
import type { Choice } from '../parts/options.js';
import type { KitController } from './kit.js';

interface UnitLists {
  readonly all: readonly DirectoryUnit[];
  readonly choices: readonly Choice[];
  readonly committees: readonly Choice[];
}

const none: UnitLists = { all: [], choices: [], committees: [] };

/** Nothing is assigned to the other bodies of a directory, nor are they supervised. */
export const isHandling = ({ kind }: DirectoryUnit): boolean => kind === undefined;
const toChoice = ({ id, name }: DirectoryUnit): Choice => ({ value: id, label: revealName(name) });

/** The units of the directory, by name; those that handle and the special committees as choices. Without a directory an id stands for itself. */
export class Units {
  private readonly task: Task<readonly unknown[], UnitLists>;

  constructor(host: LitElement, kit: KitController) {
    this.task = new Task(host, {
      args: () => [kit.adapter],
      task: async (_, { signal }) => {
        const all = await kit.adapter?.directory?.units({ signal });
        if (all === undefined) return none;
        return {
          all,
          choices: all.filter(isHandling).map(toChoice),
          committees: all.filter(({ kind }) => kind === 'specialCommittee').map(toChoice),
        };
      },
    });
  }

  get all(): readonly DirectoryUnit[] {
    return this.task.value?.all ?? none.all;
  }

  /** The same array until the directory is read again, as the parts want it. */
  get choices(): readonly Choice[] {
    return this.task.value?.choices ?? none.choices;
  }

  get committees(): readonly Choice[] {
    return this.task.value?.committees ?? none.committees;
  }

  get failed(): boolean {
    return this.task.status === TaskStatus.ERROR;
  }

  readonly nameOf = (id: string | undefined): string =>
    this.all.find((unit) => unit.id === id)?.name ?? id ?? '';

  async reload(): Promise<void> {
    await this.task.run();
  }
}
