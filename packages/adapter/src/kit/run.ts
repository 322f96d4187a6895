import { createKitContext } from './context.js';
import { scenarios as allScenarios } from './scenarios.js';
import type { BackendUnderTest, KitOptions, Requirement, Scenario } from './types.js';

export interface KitResult {
  readonly name: string;
  readonly title: string;
  readonly outcome: 'passed' | 'failed' | 'notApplicable';
  readonly milliseconds: number;
  /** What was expected and what came; with `failed` only. */
  readonly reason?: string;
}

export interface KitReport {
  readonly results: readonly KitResult[];
  readonly passed: number;
  readonly failed: number;
  /** What the back end says it cannot do. */
  readonly notApplicable: number;
}

/** A scenario that takes longer hangs. */
const PATIENCE = 60_000;

/**
 * Examines a back end. Scenarios run one after the other on one back end, each with cases of its own.
 *
 * @param scenarios default: all
 */
export async function runKit(
  createBackend: () => BackendUnderTest | Promise<BackendUnderTest>,
  options: KitOptions,
  scenarios: readonly Scenario[] = allScenarios,
): Promise<KitReport> {
  const backend = await createBackend();
  const results: KitResult[] = [];
  try {
    for (const scenario of scenarios) results.push(await runScenario(scenario, backend, options));
  } finally {
    await backend.close?.();
  }
  const count = (outcome: KitResult['outcome']) =>
    results.filter((result) => result.outcome === outcome).length;
  return { results, passed: count('passed'), failed: count('failed'), notApplicable: count('notApplicable') };
}

export async function runScenario(
  { name, title, requires, run }: Scenario,
  backend: BackendUnderTest,
  options: KitOptions,
): Promise<KitResult> {
  const context = createKitContext(backend, options);
  const { supports } = context.as(context.actors.member);
  const abilities: Readonly<Record<Requirement, boolean>> = {
    ...supports,
    faults: context.faults !== undefined,
    supervision: options.processes?.includes('supervision') ?? false,
  };
  if (!requires.every((requirement) => abilities[requirement]))
    return { name, title, outcome: 'notApplicable', milliseconds: 0 };
  const start = Date.now();
  const result = (outcome: KitResult['outcome']) => ({
    name,
    title,
    outcome,
    milliseconds: Date.now() - start,
  });
  try {
    await withPatience(run(context));
    return result('passed');
  } catch (error) {
    return {
      ...result('failed'),
      reason:
        error instanceof Error
          ? `${error.name === 'Error' ? '' : `${error.name}: `}${error.message}`
          : String(error),
    };
  }
}

async function withPatience(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`超过${PATIENCE / 1000}秒没有完成`)), PATIENCE);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
