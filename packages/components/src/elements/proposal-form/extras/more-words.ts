import { wordsOf, type Wording } from '../../../wording/language.js';
import * as zh from '../../../wording/zh.js';

/** The words of what is loaded later. */
export const more = (): Wording['proposalExtras'] => wordsOf('proposalExtras', zh.proposalExtras);
