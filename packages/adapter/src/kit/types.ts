import type { Actor, JsonObject, Profile } from '@cppcc-kit/sdk';
import type { CaseAdapter, CaseBackend, Supports } from '../contract.js';
import type { KitActors } from './actors.js';

/** What a scenario needs besides the five methods; without it the scenario does not apply. */
export type Requirement = keyof Supports | 'faults' | 'supervision';

/** One promise of the contract, tried. Data, so that any test runner can run it. */
export interface Scenario {
  /** Stable: `conflict/carries-current-state`. */
  readonly name: string;
  /** The promise in Chinese, for the report. */
  readonly title: string;
  readonly requires: readonly Requirement[];
  /** Rejects with a sentence that says what was expected and what came. */
  readonly run: (context: KitContext) => Promise<void>;
}

/** The back end that is examined. It may hold other cases already; nobody else should write to it meanwhile. */
export interface BackendUnderTest extends CaseBackend {
  /** Lets the kit break the line between client and server; where there is no line, leave it out. */
  readonly faults?: Faults;
  close?(): Promise<void>;
}

export type Fault =
  /** The server does its work, the answer is lost. */
  | 'loseReply'
  /** The server does its work, the answer breaks off in the middle. */
  | 'truncate'
  /** 503 from something between the two; the server hears nothing. */
  | 'unavailable'
  /** No answer at all, until the caller gives up. */
  | 'stall';

export interface Faults {
  /** The next so many requests fail in this way; 0 ends it. */
  inject(fault: Fault, times: number): void;
}

export interface KitOptions {
  /** The rules the back end works with: the national profile, or one with its review stages and assigners. */
  readonly profile: Profile;
  /** Processes the back end offers. Default: `proposal` only. */
  readonly processes?: readonly ('proposal' | 'supervision')[];
  /** Accounts of the back end, where it does not take the kit's own. Roles must stay as they are. */
  readonly actors?: Partial<KitActors>;
}

export interface KitContext {
  readonly as: (actor: Actor) => CaseAdapter;
  readonly actors: KitActors;
  readonly profile: Profile;
  readonly faults?: Faults;
  /** A word that occurs in no other case; every sample's title has it, so lists can be narrowed to this scenario. */
  readonly mark: string;
  readonly newKey: () => string;
  /** A complete form of an individual proposal, with changes. */
  readonly sample: (changes?: JsonObject) => JsonObject;
}
