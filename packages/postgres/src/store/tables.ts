import type { CaseEvent, JsonObject } from '@cppcc-kit/sdk';
import type { IndexRow } from '@cppcc-kit/adapter';
import type { ColumnType, GeneratedAlways } from 'kysely';

/** Written as JSON text, read as what it says. */
type JsonColumn<T> = ColumnType<T, string, string>;

export interface Tables {
  readonly cases: {
    readonly id: string;
    readonly process: string;
    readonly state: string;
    readonly version: number;
    readonly category: string | null;
    readonly tier: string | null;
    readonly readers: readonly string[];
    readonly waiting: readonly string[];
    readonly tasks: readonly string[];
    readonly persons: readonly string[];
    readonly units: readonly string[];
    readonly search: string;
    readonly body: string;
    readonly inside: string;
    readonly insiders: readonly string[];
    readonly position: number;
    readonly document: JsonColumn<IndexRow>;
  };
  readonly events: {
    readonly case_id: string;
    readonly seq: number;
    readonly event: JsonColumn<CaseEvent>;
  };
  readonly series: {
    readonly name: string;
    readonly value: number;
  };
  readonly answers: {
    readonly key: string;
    readonly digest: string;
    readonly outcome: JsonColumn<JsonObject>;
    readonly at: GeneratedAlways<Date>;
  };
  readonly files: {
    readonly id: string;
    readonly owner: string;
    readonly name: string;
    readonly type: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly at: GeneratedAlways<Date>;
  };
  readonly mentions: {
    readonly file_id: string;
    readonly case_id: string;
  };
}
