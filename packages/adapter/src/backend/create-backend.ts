import type { Actor } from '@cppcc-kit/sdk';
import { stopIfAborted } from '../abort.js';
import type { CaseAdapter, CaseBackend, Directory } from '../contract.js';
import { isAnonymous } from './anonymous.js';
import { parseCall, peopleQuerySchema } from './call.js';
import { createAttachments } from './files.js';
import { listCases } from './list.js';
import type { BackendOptions } from './options.js';
import { notSignedIn } from './problems.js';
import { getCase, getHistory } from './read.js';
import { createRules } from './rules.js';
import { pickActor } from './view.js';
import { writeEvent, writeOpening } from './write.js';

/**
 * A back end on any store. All rules stand here, once: who sees what, versions, repeated keys, numbers, pinned rules,
 * lists and pages. A store only keeps.
 *
 * The events that members send are judged by the definition; this adds what a definition cannot know: that the case
 * is at the expected version, that the key is new, that cases and files an event mentions exist.
 */
export function createBackend(options: BackendOptions): CaseBackend {
  const { store, files, directory, profile } = options;
  const rules = createRules(options);
  const { attachmentMegabytes, attachmentKinds: kinds } = profile.proposal.limits;
  const fileLimits = { maxBytes: attachmentMegabytes * 1_048_576, kinds };
  return {
    as(person) {
      const actor = pickActor(person);
      const around = {
        store,
        rules,
        actor,
        ...(files === undefined ? {} : { files }),
        ...(directory === undefined ? {} : { directory }),
      };
      const adapter: CaseAdapter = {
        supports: { attachments: files !== undefined, directory: directory !== undefined },
        open: async (input, writeOptions) => writeOpening(around, input, writeOptions),
        send: async (caseId, input, writeOptions) => writeEvent(around, caseId, input, writeOptions),
        get: async (caseId, callOptions = {}) => getCase(around, rules, actor, caseId, callOptions),
        list: async (query = {}, callOptions = {}) => listCases(around, rules, actor, query, callOptions),
        history: async (caseId, query = {}, callOptions = {}) =>
          getHistory(around, rules, actor, caseId, query, callOptions),
        ...(files === undefined
          ? {}
          : { attachments: createAttachments(around, files, rules, actor, fileLimits) }),
        ...(directory === undefined ? {} : { directory: restrict(directory, actor) }),
      };
      return adapter;
    },
  };
}

/** Names and units are for whoever has signed in. */
function restrict(directory: Directory, actor: Actor): Directory {
  const check = (signal: AbortSignal | undefined) => {
    stopIfAborted(signal);
    if (isAnonymous(actor)) throw notSignedIn();
  };
  return {
    async people(query, options = {}) {
      check(options.signal);
      return directory.people(parseCall(peopleQuerySchema, query) as typeof query, options);
    },
    async units(options = {}) {
      check(options.signal);
      return directory.units(options);
    },
  };
}
