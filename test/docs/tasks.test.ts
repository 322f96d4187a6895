import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asList, type ProcessDefinition, type Transition } from '@cppcc-kit/sdk';
import { proposalDefinition } from '@cppcc-kit/sdk/proposal';
import { supervisionDefinition } from '@cppcc-kit/sdk/supervision';
import { readRows, readSection } from './tables.js';

const definitions: readonly ProcessDefinition[] = [proposalDefinition, supervisionDefinition];

/** Every step of a process with the event that takes it. */
const listSteps = ({ opening, states }: ProcessDefinition): readonly (readonly [string, Transition])[] => [
  ...asList(opening.steps).map((step) => [opening.event, step] as const),
  ...Object.values(states).flatMap(({ on }) =>
    Object.entries(on).flatMap(([event, steps]) => asList(steps).map((step) => [event, step] as const)),
  ),
];

for (const definition of definitions) {
  const { label, tasks, clocks, events } = definition;
  const rows = readRows(readSection('docs/concepts/case.md', `${label}的待办`));
  const steps = listSteps(definition);
  /** What people call the events whose steps do so, each once. */
  const labelsOf = (does: (step: Transition) => boolean) => [
    ...new Set(steps.filter(([, step]) => does(step)).map(([event]) => events[event]!.label)),
  ];

  describe(`the tasks of ${definition.id}`, () => {
    it('are in the table, all of them, in their words and with their clocks', () => {
      const own = Object.entries(tasks).map(([kind, { label: asked, clock }]) =>
        [asked, `\`${kind}\``, clock === undefined ? '—' : clocks[clock]!.label].join(' '),
      );
      assert.deepEqual(
        rows.map(([asked, kind, , , clock]) => [asked, kind, clock].join(' ')),
        own,
      );
    });

    for (const [, kind = '', opened = '', , , ended = ''] of rows) {
      const task = kind.replaceAll('`', '');

      it(`come from the steps that the table names: ${task}`, () => {
        assert.deepEqual(
          opened.split('、').sort(),
          labelsOf(({ opens }) => opens?.[task] !== undefined).sort(),
        );
      });

      it(`end as the table says: ${task}`, () => {
        const settled = labelsOf(({ settles }) => settles?.[task] !== undefined);
        const closed = labelsOf(({ closes }) => closes?.includes(task) === true);
        const [said = ''] = ended.split('；');
        if (settled.length > 0) assert.deepEqual(said.split('、').sort(), settled.sort());
        else for (const each of said.split('、')) assert.ok(closed.includes(each), each);
      });
    }
  });
}
