import { abort } from './scenarios/abort.js';
import { attachments } from './scenarios/attachments.js';
import { conflict } from './scenarios/conflict.js';
import { directory } from './scenarios/directory.js';
import { faults } from './scenarios/faults.js';
import { history } from './scenarios/history.js';
import { input } from './scenarios/input.js';
import { links } from './scenarios/links.js';
import { list } from './scenarios/list.js';
import { numbers } from './scenarios/numbers.js';
import { open } from './scenarios/open.js';
import { person } from './scenarios/person.js';
import { repeat } from './scenarios/repeat.js';
import { roles } from './scenarios/roles.js';
import { search } from './scenarios/search.js';
import { send } from './scenarios/send.js';
import { supervision } from './scenarios/supervision.js';
import { visibility } from './scenarios/visibility.js';
import type { Scenario } from './types.js';

/** Every promise, in the order in which a new back end is best built. */
export const scenarios: readonly Scenario[] = [
  ...open,
  ...send,
  ...input,
  ...conflict,
  ...repeat,
  ...person,
  ...visibility,
  ...roles,
  ...history,
  ...list,
  ...search,
  ...numbers,
  ...links,
  ...abort,
  ...attachments,
  ...directory,
  ...faults,
  ...supervision,
];
