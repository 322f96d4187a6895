/** A journey is data: who does what on which page, and what everybody sees then. play.ts performs it in a browser. */
export interface Journey {
  readonly title: string;
  /** Division code of the committee whose rules the portal works with. */
  readonly profile: string;
  /** Instant at which it begins. */
  readonly begins: string;
  /** One account of each kind. */
  readonly watchers: readonly string[];
  readonly steps: readonly JourneyStep[];
}

/** What is typed or chosen: field name → text, option value(s), or tick. */
export type Entries = Readonly<Record<string, string | readonly string[] | boolean>>;

export interface JourneyStep {
  /** The portal's clock is moved here first. */
  readonly at: string;
  /** Account id. */
  readonly by: string;
  /** `form`: the proposal form; `case`: the case's own page; `open`: the public list; the others: that panel with the case chosen. */
  readonly on: 'form' | 'case' | 'review' | 'assign' | 'handle' | 'open';
  /** Label of the event, as on its button. */
  readonly does: string;
  readonly enters?: Entries;
  /** Instead of being done, it is refused with these words. */
  readonly refused?: string;
  /** Label of the state afterwards. */
  readonly then?: string;
  /** Label → due date of each deadline that runs, and of no other. */
  readonly due?: Readonly<Record<string, string>>;
  /** Of all watchers these can open the case now; the others are told that there is none. */
  readonly seenBy?: readonly string[];
  /** Account id → what it learns of the case. */
  readonly told?: Readonly<Record<string, Telling>>;
  /** What whoever looks at the public page learns there. */
  readonly reads?: Telling['reads'];
  readonly misses?: Telling['misses'];
}

/** Texts that a person is told, and texts that stand neither on the page nor in what the back end answers. */
interface Telling {
  readonly reads?: readonly string[];
  readonly misses?: readonly string[];
}
