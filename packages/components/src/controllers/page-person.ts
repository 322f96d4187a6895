import { CppccError, type Actor } from '@cppcc-kit/sdk';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import type { KitController } from './kit.js';

type Person = Pick<Actor, 'id' | 'name'>;

/**
 * For whom the page was made. Whoever signs in afterwards in another window of the browser signs what this page sends
 * too, so every write says who was meant (`expectedActor`), and what is read for another person is not shown as his.
 */
export class PagePerson {
  private readonly kit: KitController;
  /** The first person for whom a case was shown, where the host names none. */
  private seen: Person | undefined;
  private source: unknown;

  constructor(kit: KitController) {
    this.kit = kit;
  }

  get id(): string | undefined {
    return this.kit.actor?.id ?? this.kit.drafts?.owner ?? this.seen?.id;
  }

  /** What a write carries of it. */
  get expected(): { readonly expectedActor?: string } {
    const { id } = this;
    return id === undefined ? {} : { expectedActor: id };
  }

  /** Looks for whom an answer was made; without a signed-in person it was for everybody. Throws when it was for another one. */
  check(actor: Person | undefined): void {
    const { adapter } = this.kit;
    if (this.source !== adapter) this.seen = undefined;
    this.source = adapter;
    if (!actor?.name) return;
    this.seen ??= actor;
    if (this.id !== undefined && this.id !== actor.id) throw this.refuse(actor);
  }

  /** The error in words that name both. */
  refuse(actor: Person | undefined, cause?: unknown): CppccError {
    const own = this.kit.actor ?? (this.seen?.id === this.id ? this.seen : undefined);
    return new CppccError('CPPCC_OTHER_PERSON', words().otherPerson(actor?.name, own?.name), { cause });
  }
}

const words = () => wordsOf('caseWork', zh.caseWork);
