import {
  getDefinitionPin,
  isPinOf,
  parseProfile,
  replay,
  toTurn,
  type CaseEvent,
  type EngineContext,
  type Process,
  type Snapshot,
  type Turn,
} from '@cppcc-kit/sdk';
import { linksByType } from './links.js';
import { createId } from './new-id.js';
import type { RuleOptions } from './options.js';
import { invalid, unreadable } from './problems.js';

/** A case with the rules it follows. */
export interface LoadedCase {
  readonly process: Process;
  readonly context: EngineContext;
  readonly snapshot: Snapshot;
}

/**
 * Finds what a case is judged by: a running one keeps the definition it was opened with, and the profile until a step
 * takes it to the one in force.
 */
export interface Rules {
  readonly now: () => string;
  readonly newId: () => string;
  /** For a new case. */
  getPresent(process: string): { readonly process: Process; readonly context: EngineContext };
  /** For a case that is known by its snapshot. */
  getPinned(pins: Pick<Snapshot, 'definition' | 'profile'>): {
    readonly process: Process;
    readonly context: EngineContext;
  };
  fold(id: string, log: readonly CaseEvent[]): LoadedCase & { readonly turns: readonly Turn[] };
  /** May an event of this type link its case to another? */
  mayLink(type: string): boolean;
}

export function createRules({
  processes,
  profile,
  getProfile,
  calendar,
  now = () => new Date().toISOString(),
  newId = createId,
}: RuleOptions): Rules {
  // Now and in words, not when a case waits for somebody whom nobody can be.
  parseProfile(profile, processes);
  const byPin = new Map(processes.map((process) => [getDefinitionPin(process.definition), process]));
  const newest = new Map<string, Process>();
  for (const process of processes) {
    const { id, version } = process.definition;
    if (version > (newest.get(id)?.definition.version ?? -1)) newest.set(id, process);
  }
  const createContext = (pinned: EngineContext['profile']): EngineContext => ({
    profile: pinned,
    present: profile,
    calendar,
    now: now(),
  });

  /** A profile that was edited under its old number is another one: the case waits for its own. */
  const findProfile = (pins: Pick<Snapshot, 'definition' | 'profile'>): EngineContext['profile'] => {
    const pin = pins.profile;
    const found = isPinOf(pin, profile) ? profile : getProfile?.(pin);
    if (found === undefined) throw unreadable(`该件所用的规则“${pin}”`, pins);
    if (!isPinOf(pin, found)) throw unreadable(`该件所用的规则“${pin}”（同一版本号的内容已被改动）`, pins);
    return found;
  };

  const rules: Rules = {
    now,
    newId,
    getPresent(id) {
      const process = newest.get(id);
      if (process === undefined) throw invalid('process', '没有这种业务，不能新建。');
      return { process, context: createContext(profile) };
    },
    getPinned(pins) {
      const process = byPin.get(pins.definition);
      if (process === undefined) throw unreadable(`该件所用的流程“${pins.definition}”`, pins);
      return { process, context: createContext(findProfile(pins)) };
    },
    fold(id, log) {
      const { process, context } = rules.getPinned(log[0]!);
      let last = context;
      const repin = (pin: string) => {
        last = createContext(findProfile({ definition: log[0]!.definition, profile: pin }));
        return last.profile;
      };
      const turns: Turn[] = [];
      const { snapshot, misfits } = replay(process, id, log, context.profile, repin, (event, step) =>
        turns.push(toTurn(step, event)),
      );
      // What does not fit is reported, never skipped: a view without it would be a lie.
      if (misfits.length > 0) throw unreadable('该件记录所对应的流程', { id, misfits });
      return { process, context: last, snapshot, turns };
    },
    mayLink: (type) => processes.some(({ definition }) => linksByType(definition, type)),
  };
  return rules;
}
