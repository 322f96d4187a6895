import type { Process, Profile } from '@cppcc-kit/sdk';
import type { Calendar } from '@cppcc-kit/sdk/calendar';
import type { Directory } from '../contract.js';
import type { FileStore } from './file-store.js';
import type { CaseStore } from './store.js';

/** Rules and surroundings of a back end. Time and ids are arguments, so a test repeats itself exactly. */
export interface RuleOptions {
  /** Every definition that a case may follow; of several versions the highest is for new cases. */
  readonly processes: readonly Process[];
  /** The committee's present rules: new cases follow them, and drafts from the moment they are saved or submitted. */
  readonly profile: Profile;
  /**
   * Earlier versions by pin (`611002@3#1x0k2m9q4hz`, or `611002@3` in cases from before pins had a digest): keep every
   * profile that was ever in force and give the one for which `isPinOf(pin, profile)` holds. Default: none but `profile`.
   */
  readonly getProfile?: (pin: string) => Profile | undefined;
  readonly calendar: Calendar;
  /** ISO instant. Default: the system clock. */
  readonly now?: () => string;
  /** Id of a new case or file: a letter or digit, then up to 99 more or `._:@-`. Default: 120 random bits. */
  readonly newId?: () => string;
  /** Makes `supports.directory` true. */
  readonly directory?: Directory;
}

export interface BackendOptions extends RuleOptions {
  readonly store: CaseStore;
  /** Makes `supports.attachments` true. */
  readonly files?: FileStore;
}
