export { CppccError, isCppccError, type CppccErrorCode, type CppccErrorOptions } from './errors.js';
export { canonicalize, mixCodes } from './digest.js';
export type * from './engine/definition.js';
export { defineDefinition, getDefinitionPin } from './engine/definition.js';
export { asList } from './engine/compile.js';
export type { Effect } from './engine/effects.js';
export { getAvailableEvents, type AvailableEvent } from './engine/available.js';
export {
  defineProcess,
  type EngineContext,
  type EventInput,
  type Mention,
  type Mentions,
  type Process,
  type ProcessNames,
  type Assignees,
  type Condition,
  type Derivation,
  type Guard,
} from './engine/process.js';
export { refuse, type Refusal } from './engine/refusal.js';
export { replay, type Misfit, type ReplayResult } from './engine/replay.js';
export { getAddresses, holdsRole } from './engine/roles.js';
export {
  readPath,
  type Actor,
  type CaseEvent,
  type CaseLink,
  type Json,
  type JsonObject,
  type Snapshot,
  type Task,
} from './engine/snapshot.js';
export { getOpenTasks, getTasks, getTasksOf } from './engine/tasks.js';
export { openCase, transition, type TransitionResult } from './engine/transition.js';
export { EVERYONE } from './engine/addresses.js';
export { canSee, getReaders, isInGroup, isToldOf, redactEvent, redactSnapshot } from './engine/visibility.js';
export { getDeadlines, type Deadline } from './engine/deadlines.js';
export { explainClock } from './engine/explain-clock.js';
export { getClockTurns, toTurn, type ClockTurn, type Turn } from './engine/turns.js';
export { summarize, type CaseSummary } from './engine/summary.js';
export { getSearchTexts, type SearchTexts } from './engine/search-texts.js';
export { getNumbering, type Numbering } from './engine/numbering.js';
export * from './clocks.js';
export {
  defineProfile,
  listProfileIssues,
  parseProfile,
  type Override,
  type ProfileSource,
} from './profile/profile.js';
export type { ProfileIssue } from './profile/issues.js';
export { profileSchema } from './profile/schema.js';
export { getProfilePin, isPinOf } from './profile/pin.js';
export type { Profile, ProposalSettings, ReviewStage, SupervisionSettings } from './profile/types.js';
