/** A journey is data: who does what on which page, and what everybody sees then. play.ts performs it in a browser. */
export interface Journey {
  readonly title: string;
  /** Division code of the committee whose rules the portal works with. */
  readonly profile: string;
  /** Instant at which it begins. */
  readonly begins: string;
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
  /** Label of a running deadline → due date. */
  readonly due?: Readonly<Record<string, string>>;
  /** Of who looks at the public page: what is said there, and what must be said neither there nor by the back end. */
  readonly reads?: readonly string[];
  readonly misses?: readonly string[];
  /** Who can open the case now, and who is told that there is none. */
  readonly seenBy?: readonly string[];
  readonly hiddenFrom?: readonly string[];
}
