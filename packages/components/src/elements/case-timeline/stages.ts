import { wordsOf } from '../../wording/language.js';
import * as zh from '../../wording/zh.js';

/** A stretch of the way that people name when asked how far a case is. */
interface Stage {
  /** Names it in the wording. */
  readonly id: string;
  /** In the order of the definition. */
  readonly states: readonly string[];
}

export interface StagePlan {
  readonly stages: readonly Stage[];
  /** The way has been gone to its end. */
  readonly complete: readonly string[];
  /** It ended somewhere on the way. */
  readonly ended: readonly string[];
  /** Put away, however it ended. */
  readonly archived: readonly string[];
}

/**
 * The stages of each process in the box. 提案：提出—立案—办理—督办—反馈 (LZ-03); the inspection office checks every reply
 * before it is fed back, and a second handling is its to press. 民主监督：确定议题—组织活动—报送意见—办理意见 [S56], then 跟踪回访 (SZ-30).
 */
const plans: Readonly<Record<string, StagePlan>> = {
  proposal: {
    stages: [
      { id: 'raise', states: ['drafting', 'submitted', 'returned'] },
      { id: 'file', states: ['preReview', 'underReview', 'consulting', 'filed'] },
      { id: 'handle', states: ['assigning', 'assigned', 'objected', 'handling'] },
      { id: 'press', states: ['rehandling'] },
      { id: 'feedBack', states: ['replied', 'rated'] },
    ],
    complete: ['closed'],
    ended: ['merged', 'converted', 'referred', 'notFiled', 'withdrawn', 'discarded'],
    archived: ['archived'],
  },
  supervision: {
    stages: [
      { id: 'topic', states: ['suggested', 'proposed', 'consulting', 'submitted'] },
      { id: 'activity', states: ['approved', 'preparing', 'underway'] },
      { id: 'opinion', states: ['drafting', 'underApproval', 'cleared', 'sent'] },
      { id: 'carryOut', states: ['handling', 'replied'] },
      { id: 'followUp', states: ['evaluated', 'tracking'] },
    ],
    complete: ['closed'],
    ended: ['notApproved', 'withdrawn'],
    archived: ['archived'],
  },
};

/** Undefined for a process that is not in the box: its states are then shown without stages. */
export const getStagePlan = (process: string): StagePlan | undefined => plans[process];
export const labelOfStage = (id: string): string => wordsOf('stages', zh.stages)[id] ?? id;

/** How far a case is: `at` the stage it is in, `reached` the last one it has been in. */
export interface StageProgress {
  readonly stages: readonly { readonly id: string; readonly is: 'done' | 'current' | 'ended' | 'ahead' }[];
}

/**
 * @param state the present one
 * @param visited states the case is known to have been in, as far as the log tells
 */
export function getStageProgress(
  process: string,
  state: string,
  visited: readonly string[],
): StageProgress | undefined {
  const plan = getStagePlan(process);
  if (plan === undefined) return undefined;
  const { stages, complete, archived } = plan;
  const isComplete = (each: string) => complete.includes(each);
  if (isComplete(state) || (archived.includes(state) && visited.some(isComplete))) {
    return { stages: stages.map(({ id }) => ({ id, is: 'done' })) };
  }
  const at = stages.findIndex(({ states }) => states.includes(state));
  // Ended on the way: everything it has been through is done, and the last of that is where it ended.
  const reached = Math.max(
    -1,
    ...visited.map((each) => stages.findIndex(({ states }) => states.includes(each))),
  );
  return {
    stages: stages.map(({ id }, index) => {
      if (at >= 0) return { id, is: index < at ? 'done' : index === at ? 'current' : 'ahead' };
      return { id, is: index < reached ? 'done' : index === reached ? 'ended' : 'ahead' };
    }),
  };
}
