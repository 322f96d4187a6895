import { getOpenTasks } from './tasks.js';
import type { Process } from './process.js';
import { readPath, type Snapshot } from './snapshot.js';

/** What a list shows of a case, whatever its process. */
export interface CaseSummary {
  readonly id: string;
  readonly process: string;
  readonly version: number;
  readonly state: string;
  readonly title: string;
  /** Running number, if it has one, and of which series. */
  readonly number?: number;
  readonly series?: string;
  readonly by?: string;
  readonly category?: string;
  readonly tier?: string;
  readonly mark?: string;
  /** How it ended, of a case that was laid to the files since. */
  readonly endedAs?: string;
  readonly units: readonly string[];
  /** Kinds of tasks that are open, and for whom. */
  readonly tasks: readonly { readonly kind: string; readonly assignee: string }[];
  readonly openedAt: string;
  readonly updatedAt: string;
}

/** Reads a summary out of a snapshot by the paths that the definition gives. */
export function summarize({ definition }: Process, snapshot: Snapshot): CaseSummary {
  const { summary } = definition;
  const series = summary.numbers?.find((name) => snapshot.numbers[name] !== undefined);
  const at = (path: string | undefined) => {
    const value = path === undefined ? undefined : readPath(snapshot.data, path);
    return typeof value === 'string' ? value : undefined;
  };
  const optional = {
    by: at(summary.by),
    category: at(summary.category),
    tier: at(summary.tier),
    mark: at(summary.mark),
    endedAs: at(summary.endedAs),
  };
  return {
    id: snapshot.id,
    process: snapshot.process,
    version: snapshot.seq,
    state: snapshot.state,
    title: at(summary.title) ?? '',
    ...(series === undefined ? {} : { series, number: snapshot.numbers[series]! }),
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Pick<
      CaseSummary,
      'by' | 'category' | 'tier' | 'mark' | 'endedAs'
    >),
    units: (summary.units ?? []).flatMap((role) => snapshot.seats[role] ?? []),
    tasks: getOpenTasks(snapshot).map(({ kind, assignee }) => ({ kind, assignee })),
    openedAt: snapshot.openedAt,
    updatedAt: snapshot.updatedAt,
  };
}
