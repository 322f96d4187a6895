import {
  canSee,
  getNumbering,
  openCase,
  refuse,
  transition,
  type Actor,
  type EngineContext,
  type EventInput,
  type JsonObject,
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
import { findLinked } from './links.js';
import { getFileIds, refuseMentions, type Admitted } from './mentions.js';
import { nameMentions } from './name-mentions.js';
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
    const id = rules.newId();
    return settle(around, tx, {
      loaded: { process, context },
      before: undefined,
      event,
      judge: (input) => openCase(process, id, input, context),
      admit: async (judged) => judged,
    });
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
    {
      caseId,
      linked: await peekLinked(around, caseId, type, data),
      options,
      request: ['send', caseId, type, data, expectedVersion, onBehalfOf],
    },
    async (tx) => {
      const log = await tx.log(caseId);
      const loaded = log === undefined ? undefined : rules.fold(caseId, log);
      if (loaded === undefined || !canSee(loaded.process, loaded.snapshot, actor)) throw notFound();
      const { process, snapshot } = loaded;
      const context = keepOrder(loaded.context, snapshot);
      if (snapshot.seq !== expectedVersion) throw conflict(viewCase(loaded, actor));
      const event: EventInput = { type, actor, data, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) };
      const numbering = getNumbering(process, snapshot, event, context);
      const judge = (input: EventInput) => transition(process, snapshot, input, context);
      return settle(around, tx, {
        loaded: { process, context },
        before: snapshot,
        event: numbering === undefined || numbering.later === true ? event : { ...event, number: 1 },
        judge,
        admit: async (judged, input) => {
          if (numbering === undefined) return judged;
          const { series, byHand, later } = numbering;
          if (byHand === undefined)
            return later === true ? judged : judge({ ...input, number: await takeNumber(tx, series) });
          const isFree =
            later === true ? !(await tx.isTaken(series, byHand)) : await tx.claim(series, byHand);
          return isFree ? judged : { ok: false, refusals: [refuseTaken(byHand, data)] };
        },
      });
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

/** What will have to be locked besides the case; where it changes meanwhile, so does the version, and the write is refused. */
async function peekLinked(
  { store, rules }: Surroundings,
  caseId: string,
  type: string,
  data: JsonObject,
): Promise<readonly string[]> {
  const log = rules.mayLink(type) ? await store.log(caseId) : undefined;
  return log === undefined ? [] : findLinked(rules.fold(caseId, log), type, data).filter(isReference);
}

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

/** What was entered with an earlier step, whoever completes it cannot mend. */
const refuseTaken = (byHand: number, { number }: JsonObject) =>
  number === undefined
    ? refuse(
        'NUMBER_TAKEN',
        `先前填写的编号${byHand}已被占用，暂不能办理。请告知填写编号的经办人员，另行编号后再办理。`,
      )
    : refuse('NUMBER_TAKEN', `编号${byHand}已经用过，请核对后另填，或留空由系统编号。`, 'number');

interface Attempt {
  readonly loaded: Pick<LoadedCase, 'process' | 'context'>;
  readonly before: Admitted['before'];
  readonly event: EventInput;
  readonly judge: (event: EventInput) => TransitionResult;
  readonly admit: (judged: Accepted, event: EventInput) => Promise<TransitionResult>;
}

/** Stores what was admitted, or returns why not. Numbers are taken only when nothing can refuse the event any more. */
async function settle(
  { files, directory, rules, actor }: Surroundings,
  tx: StoreTransaction,
  { loaded: { process, context }, before, event: input, judge, admit }: Attempt,
): Promise<Stored> {
  const asked = judge(input);
  if (!asked.ok) return asked;
  const admitted = { process, before, after: asked.snapshot, event: asked.event };
  const named = await nameMentions(admitted, { files, directory });
  const refusals = [...named.refusals, ...(await refuseMentions(admitted, actor, tx, rules, files))];
  if (refusals.length > 0) return { ok: false, refusals };
  const event = { ...input, ...named.said };
  const judged = judge(event);
  if (!judged.ok) return judged;
  const done = await admit(judged, event);
  if (!done.ok) return done;
  const { snapshot } = done;
  for (const id of files === undefined ? [] : getFileIds(done.event)) await files?.attach(id, snapshot.id);
  await tx.append(snapshot.id, [done.event], createIndexRow(process, snapshot, await tx.next(CHANGES)));
  return { ok: true, stored: { process, context, snapshot } };
}
