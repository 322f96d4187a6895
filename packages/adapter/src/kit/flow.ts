import type { Actor, JsonObject } from '@cppcc-kit/sdk';
import type { CaseView, SendEvent, WriteResult } from '../contract.js';
import { accepted } from './expect.js';
import type { KitContext } from './types.js';

/** The way of a proposal, step by step, for scenarios that need one at a certain point. */

const checks = { eligibility: true, content: true, format: true, opinion: '符合立案条件。' };
export const assignment = { mode: 'sole', lead: ['kit-unit-a'] };

/** Everybody proposes in his own name. */
export const ownName = ({ name }: Actor): JsonObject => ({
  proposer: { name, phone: '0914-2310000', address: '城关镇一号' },
});

export function open(
  { as, actors, newKey, sample }: KitContext,
  changes: JsonObject = {},
  actor = actors.member,
): Promise<WriteResult> {
  return as(actor).open(
    { process: 'proposal', data: sample({ ...ownName(actor), ...changes }) },
    { idempotencyKey: newKey() },
  );
}

export function send(
  { as, newKey }: KitContext,
  actor: Actor,
  { id, version }: Pick<CaseView, 'id' | 'version'>,
  type: string,
  data: JsonObject = {},
): Promise<WriteResult> {
  const event: SendEvent = { type, data, expectedVersion: version };
  return as(actor).send(id, event, { idempotencyKey: newKey() });
}

/** Sends an event that has to be accepted. */
export async function act(
  context: KitContext,
  actor: Actor,
  view: CaseView,
  type: string,
  data: JsonObject = {},
): Promise<CaseView> {
  return accepted(await send(context, actor, view, type, data));
}

export async function drafted(context: KitContext, changes: JsonObject = {}): Promise<CaseView> {
  return accepted(await open(context, changes));
}

export async function submitted(context: KitContext, changes: JsonObject = {}): Promise<CaseView> {
  return act(context, context.actors.member, await drafted(context, changes), 'submit');
}

/** In the last stage of review: the next event decides. */
export async function reviewed(context: KitContext, changes: JsonObject = {}): Promise<CaseView> {
  return review(context, await submitted(context, changes));
}

async function review(context: KitContext, sent: CaseView): Promise<CaseView> {
  const { committee } = context.actors;
  let view = await act(context, committee, sent, 'receive');
  for (let stage = 1; stage < context.profile.proposal.reviewStages.length; stage++)
    view = await act(context, committee, view, 'review', checks);
  return view;
}

export function getFiling({ profile }: KitContext): JsonObject {
  return { ...checks, category: profile.proposal.categories[0]?.id, tier: 'ordinary' };
}

export async function filed(context: KitContext, changes: JsonObject = {}): Promise<CaseView> {
  return file(context, await submitted(context, changes));
}

/** Files what was submitted. */
export async function file(context: KitContext, sent: CaseView): Promise<CaseView> {
  return act(context, context.actors.committee, await review(context, sent), 'file', getFiling(context));
}

export async function assigned(context: KitContext, changes: JsonObject = {}): Promise<CaseView> {
  return act(context, context.actors.committee, await filed(context, changes), 'assign', assignment);
}

export async function replied(context: KitContext, changes: JsonObject = {}): Promise<CaseView> {
  const { unit, unitLeader, inspection } = context.actors;
  const contact = { contact: '办公室', phone: '0914-2310001' };
  const handling = await act(context, unit, await assigned(context, changes), 'acknowledge', contact);
  const mark = context.profile.proposal.marks[0]?.id;
  const suggestions = [1, 2].map((number) => ({
    adopted: true,
    done: true,
    text: `第${number}条建议已采纳。`,
  }));
  const reply = {
    title: '关于提案的答复',
    letterNo: '甲函〔2026〕1号',
    mark,
    body: '现答复如下。',
    suggestions,
    ...contact,
    publishable: true,
  };
  const written = await act(context, unit, handling, 'draftReply', reply);
  const signed = await act(context, unitLeader, written, 'signReply', { version: written.version });
  const sent = await act(context, unit, signed, 'submitReply');
  return act(context, inspection, sent, 'releaseReply', { unit: 'kit-unit-a', mark });
}

/** Everything a list shows in this scenario, page after page. */
export async function listAll(
  { as, mark }: KitContext,
  actor: Actor,
  query: object = {},
): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await as(actor).list({
      search: mark,
      ...query,
      ...(cursor === undefined ? {} : { cursor }),
    });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== undefined && ids.length < 1000);
  return ids;
}
