/** What can be wrong with a definition. Each code is one defect, so that a test can plant it and find it again. */
export type ProblemCode =
  | 'NOT_JSON'
  | 'MISSING_LABEL'
  | 'UNKNOWN_STATE'
  | 'UNKNOWN_EVENT'
  | 'UNKNOWN_ROLE'
  | 'UNKNOWN_TASK'
  | 'UNKNOWN_CLOCK'
  | 'UNKNOWN_GROUP'
  | 'UNKNOWN_WHEN'
  | 'UNKNOWN_GUARD'
  | 'UNKNOWN_SCHEMA'
  | 'UNKNOWN_ASSIGNEES'
  | 'UNKNOWN_DERIVATION'
  | 'UNKNOWN_SETTING'
  | 'UNKNOWN_SERIES'
  | 'UNKNOWN_PATH'
  | 'UNUSED_EVENT'
  | 'UNUSED_ROLE'
  | 'UNUSED_TASK'
  | 'UNUSED_CLOCK'
  | 'UNUSED_GROUP'
  | 'UNUSED_NAME'
  | 'UNREACHABLE_STATE'
  | 'DEAD_END'
  | 'NO_OFFICE'
  | 'FINAL_GOES_ON'
  | 'SHADOWED_STEP'
  | 'ROLE_NEVER_SEATED'
  | 'SEAT_OF_STANDING_ROLE'
  | 'SETTING_IN_GROUP'
  | 'PER_NO_UNIT'
  | 'ACTS_UNSEEN'
  | 'SLOT_CONFLICT'
  | 'SLOT_READ_WIDER'
  | 'FILTER_TELLS'
  | 'TASK_NEVER_OPENED'
  | 'TASK_NEVER_SETTLED'
  | 'TASK_OPEN_AT_END'
  | 'CLOCK_NEVER_STARTED'
  | 'CLOCK_NEVER_STOPPED'
  | 'CLOCK_RUNS_AT_END'
  | 'CLOCK_WITHOUT_RULE'
  | 'SCHEMA_FAILS';

export interface Problem {
  readonly code: ProblemCode;
  /** Path into the definition (`states.filed.on.assign.0.guard`) or into its names (`names.guards.keyApproved`). */
  readonly at: string;
  /** What is wrong, for whoever wrote the definition. */
  readonly message: string;
}

export function problem(code: ProblemCode, at: string, message: string): Problem {
  return { code, at, message };
}
