import type { JsonObject } from '@cppcc-kit/sdk';
import { createId } from '../backend/new-id.js';
import { kitActors } from './actors.js';
import type { BackendUnderTest, KitContext, KitOptions } from './types.js';

/**
 * A word that no other case has. Letters alone: digits may look like a telephone number, which is cut from what the public
 * reads and searches.
 */
const createMark = (): string =>
  `kit${createId().slice(0, 12)}`.replace(/[\dqx]/g, (each) =>
    'abcdefghjkmn'.charAt('0123456789qx'.indexOf(each)),
  );

/** Surroundings of one scenario; make a new one for each. */
export function createKitContext(backend: BackendUnderTest, { profile, actors }: KitOptions): KitContext {
  const mark = createMark();
  const people = { ...kitActors, ...actors };
  return {
    as: (actor) => backend.as(actor),
    actors: people,
    profile,
    ...(backend.faults === undefined ? {} : { faults: backend.faults }),
    mark,
    newKey: createId,
    sample: (changes: JsonObject = {}) => ({
      subject: `关于完善学校周边交通组织的提案 ${mark}`,
      proposerType: 'individual',
      proposer: { name: people.member.name, phone: '0914-2310000', address: '城关镇一号' },
      situation: '城区三所小学上下学时段拥堵严重，家长停车占用机动车道。',
      analysis: '道路窄、车位少、护学力量不足。',
      suggestions: ['错时上下学。', '增设护学岗和即停即走区。'],
      consentToPublish: true,
      ...changes,
    }),
  };
}
