import type { Snapshot } from '@cppcc-kit/sdk';
import { facts } from '../parts/facts.js';
import { panel } from '../parts/panel.js';
import { records } from '../parts/records.js';
import { formatInstant } from './format.js';
import { words } from './words.js';

interface By {
  readonly at: string;
  readonly by: { readonly name: string; readonly unit?: string };
}
interface Told extends By {
  readonly units: readonly string[];
  readonly text: string;
  readonly supervisor?: string;
}
interface Change {
  readonly at: string;
  readonly reason: string;
  readonly left: readonly string[];
  readonly joined: readonly string[];
}

/** Who leads, whom the offices reminded and what the units said to it, and whose place others took: newest first. */
export function followingRecords(
  { data }: Snapshot,
  nameOfUnit: (id: string | undefined) => string,
): readonly unknown[] {
  const listOf = <Item>(slot: string) => [...((data[slot] ?? []) as unknown as readonly Item[])].reverse();
  const names = (units: readonly string[]) => units.map(nameOfUnit).join('、');
  const { sponsor, supervisor, coordinator } = (data['leaders'] ?? {}) as Readonly<Record<string, string>>;
  const told = (title: string, slot: string) =>
    records(
      title,
      listOf<Told>(slot).map(({ at, by, units, text, supervisor: leader }) => ({
        title: leader === undefined ? names(units) : words().followedUpBy(leader),
        meta: [formatInstant(at), by.name, leader === undefined ? '' : names(units)]
          .filter(Boolean)
          .join(' '),
        text,
      })),
    );
  const leading = [
    { label: words().sponsor, value: sponsor },
    { label: words().supervisor, value: supervisor },
    { label: words().coordinator, value: coordinator },
  ].filter(({ value }) => value !== undefined && value !== '');
  const departments = Object.entries(
    (data['departments'] ?? {}) as unknown as Readonly<
      Record<string, { readonly department: string; readonly person: string; readonly note?: string }>
    >,
  );
  return [
    leading.length === 0 ? '' : panel({ title: words().leaders, body: facts(leading) }),
    told(words().followUps, 'followUps'),
    told(words().reminders, 'reminders'),
    records(
      words().progressReports,
      listOf<By & { readonly text: string }>('progressReports').map(({ at, by, text }) => ({
        title: nameOfUnit(by.unit),
        meta: formatInstant(at),
        text,
      })),
    ),
    records(
      words().changes,
      listOf<Change>('reassignments').map(({ at, reason, left, joined }) => ({
        title: words().changed(names(left), names(joined)),
        meta: formatInstant(at),
        text: reason,
      })),
    ),
    records(
      words().departments,
      departments.map(([unit, { department, person, note }]) => ({
        title: nameOfUnit(unit),
        meta: `${department} ${person}`,
        text: note ?? '',
      })),
    ),
  ];
}
