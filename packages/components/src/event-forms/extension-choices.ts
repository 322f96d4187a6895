import type { CaseView } from '@cppcc-kit/adapter';
import { getReplyUnit } from '../cases/reply-unit.js';
import type { Choice } from '../parts/options.js';
import { fromTable } from './values.js';
import { words } from './words.js';

/** By how much the reply clock of this case can be lengthened, in the clock's own unit. */
export const extensionChoices = (view: CaseView): readonly Choice[] => fromTable(words()[getReplyUnit(view)]);
