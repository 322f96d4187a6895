import {
  canSee,
  getNumbering,
  openCase,
  refuse,
  transition,
  type Actor,
  type EngineContext,
  type EventInput,
  type Snapshot,
  type TransitionResult,
} from '@cppcc-kit/sdk';
import { stopIfAborted } from '../abort.js';
import type { OpenCase, SendEvent, WriteOptions, WriteResult } from '../contract.js';
import { checkKey } from '../key.js';
import { isAnonymous } from './anonymous.js';
import { isReference, openCaseSchema, parseCall, sendEventSchema } from './call.js';
import { checkExpectedActor } from './expected-actor.js';
import { createIndexRow } from './index-row.js';
import { getFileIds, refuseMentions, type Admitted } from './mentions.js';
import { conflict, notFound, notSignedIn } from './problems.js';
import type { LoadedCase } from './rules.js';
import type { StoreTransaction } from './store.js';
import { viewCase } from './view.js';
import { writeOnce, type Stored, type Surroundings } from './write-once.js';

/** Series that orders all changes of all cases. Taken last, so that two writers never wait for each other. */
const CHANGES = 'changes';

export async function writeOpening(
  around: Surroundings,
  input: OpenCase,
  options: WriteOptions,
): Promise<WriteResult> {
  const { actor, rules } = around;
  const { process: name, data, onBehalfOf } = beginWrite(actor, openCaseSchema, input, options);
  return writeOnce(around, { options, request: ['open', name, data, onBehalfOf] }, async (tx) => {
    const { process, context } = rules.getPresent(name);
    const event = {
      type: process.definition.opening.event,
      actor,
      data,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    };
    const result = openCase(process, rules.newId(), event, context);
    return settle(around, tx, { process, context }, undefined, result, async (judged) => judged);
  });
}

export async function writeEvent(
  around: Surroundings,
  caseId: string,
  input: SendEvent,
  options: WriteOptions,
): Promise<WriteResult> {
  const { actor, rules } = around;
  const { type, data, expectedVersion, onBehalfOf } = beginWrite(actor, sendEventSchema, input, options);
  if (!isReference(caseId)) throw notFound();
  return writeOnce(
    around,
    { caseId, options, request: ['send', caseId, type, data, expectedVersion, onBehalfOf] },
    async (tx) => {
      const log = await tx.log(caseId);
      const loaded = log === undefined ? undefined : rules.fold(caseId, log);
      if (loaded === undefined || !canSee(loaded.process, loaded.snapshot, actor)) throw notFound();
      const { process, snapshot } = loaded;
      const context = keepOrder(loaded.context, snapshot);
      if (snapshot.seq !== expectedVersion) throw conflict(viewCase(loaded, actor));
      const event: EventInput = { type, actor, data, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) };
      const judge = (number?: number) =>
        transition(process, snapshot, number === undefined ? event : { ...event, number }, context);
      const series = getNumbering(process, snapshot, event, context);
      return settle(
        around,
        tx,
        { process, context },
        snapshot,
        judge(series === undefined ? undefined : 1),
        async (judged) => {
          if (series === undefined) return judged;
          const byHand = judged.event.data['number'];
          if (typeof byHand !== 'number') return judge(await takeNumber(tx, series));
          return (await tx.claim(series, byHand)) ? judged : { ok: false, refusals: [refuseTaken(byHand)] };
        },
      );
    },
  );
}

function beginWrite<const Schema extends Parameters<typeof parseCall>[0]>(
  actor: Actor,
  schema: Schema,
  input: unknown,
  { signal, idempotencyKey, expectedActor }: WriteOptions,
) {
  stopIfAborted(signal);
  if (isAnonymous(actor)) throw notSignedIn();
  checkExpectedActor(actor, expectedActor);
  checkKey(idempotencyKey);
  return parseCall<Schema>(schema, input);
}

type Accepted = TransitionResult & { readonly ok: true };

/** Servers that share a store differ by moments: up to a minute an event takes the time of the one before it. */
function keepOrder(context: EngineContext, { updatedAt }: Snapshot): EngineContext {
  const behind = Date.parse(updatedAt) - Date.parse(context.now);
  return behind > 0 && behind <= 60_000 ? { ...context, now: updatedAt } : context;
}

/** The next number that nobody has entered by hand. */
async function takeNumber(tx: StoreTransaction, series: string): Promise<number> {
  let number = await tx.next(series);
  while (await tx.isClaimed(series, number)) number = await tx.next(series);
  return number;
}

const refuseTaken = (number: number) =>
  refuse('NUMBER_TAKEN', `编号${number}已经用过，请核对后另填，或留空由系统编号。`, 'number');

/** Stores what was admitted, or returns why not. Numbers are taken only when nothing can refuse the event any more. */
async function settle(
  { files, rules, actor }: Surroundings,
  tx: StoreTransaction,
  { process, context }: Pick<LoadedCase, 'process' | 'context'>,
  before: Admitted['before'],
  judged: TransitionResult,
  admit: (judged: Accepted) => Promise<TransitionResult>,
): Promise<Stored> {
  if (!judged.ok) return judged;
  const refusals = await refuseMentions(
    { process, before, after: judged.snapshot, event: judged.event },
    actor,
    tx,
    rules,
    files,
  );
  if (refusals.length > 0) return { ok: false, refusals };
  const admitted = await admit(judged);
  if (!admitted.ok) return admitted;
  const { snapshot, event } = admitted;
  for (const id of files === undefined ? [] : getFileIds(event)) await files?.attach(id, snapshot.id);
  await tx.append(snapshot.id, [event], createIndexRow(process, snapshot, await tx.next(CHANGES)));
  return { ok: true, stored: { process, context, snapshot } };
}
