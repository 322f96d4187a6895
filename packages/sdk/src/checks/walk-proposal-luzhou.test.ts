import { luzhou } from '@cppcc-kit/profiles';
import { chinaCalendar } from '../calendar.js';
import { countyCast, proposalSamples } from '../checks.js';
import type { Snapshot } from '../engine/snapshot.js';
import { proposalProcess } from '../proposal.js';
import { describeWalks } from '../testing/walks.js';

describeWalks(
  proposalProcess,
  proposalSamples,
  [luzhou],
  [
    {
      step: 'states.rated.on.close.0',
      profile: luzhou.id,
      why: '不落实不结案 (LZ-12): while a suggestion is tracked the case stays open, so no case is closed that is still tracked',
      proof() {
        const { when, guards } = proposalProcess.names;
        const tracked = {
          seats: { leadUnit: ['education'] },
          data: { answers: { education: { suggestions: [{ adopted: true, done: false }] } } },
        } as unknown as Snapshot;
        const event = { type: 'close', actor: countyCast[0]!, data: { note: '' } };
        return (
          when['tracked']!(tracked, event, luzhou) &&
          guards['implementedIfStrict']!(tracked, event, {
            profile: luzhou,
            calendar: chinaCalendar,
            now: '',
          }) !== undefined
        );
      },
    },
  ],
);
