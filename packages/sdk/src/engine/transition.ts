import { safeParse, type BaseIssue } from 'valibot';
import { findByHand, isRecord } from './by-hand.js';
import { compile, asList, named, type CompiledTransition } from './compile.js';
import { getDefinitionPin } from './definition.js';
import { getEffects, type Effect } from './effects.js';
import { copyDraft, createDraft, foldEvent } from './fold.js';
import type { EngineContext, EventInput, Process } from './process.js';
import { refuse, type Refusal } from './refusal.js';
import { holdsRole, mayTake } from './roles.js';
import type { CaseEvent, JsonObject, Snapshot } from './snapshot.js';
import { findOwnTask } from './tasks.js';
import { canSee } from './visibility.js';
import { getProfilePin } from '../profile/pin.js';
import type { Profile } from '../profile/types.js';

export type TransitionResult =
  | {
      readonly ok: true;
      readonly snapshot: Snapshot;
      readonly event: CaseEvent;
      readonly effects: readonly Effect[];
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Judges an event and, if it may happen, returns the next snapshot, the log line and the effects. Pure: nothing is
 * executed, stored or read; time, actor, profile and calendar are arguments. All refusals are collected.
 * @throws {TypeError} if `context.now` is no instant
 */
export function transition(
  process: Process,
  snapshot: Snapshot,
  input: EventInput,
  context: EngineContext,
): TransitionResult {
  requireInstant(context);
  if (!isRecord(input.data)) return malformed;
  const chosen = choose(process, snapshot, input, context.profile);
  if (!('to' in chosen)) return { ok: false, refusals: [chosen] };
  const { pin, profile } = getSettings(snapshot, chosen, input, context);
  return take(process, snapshot, chosen, input, { ...context, profile }, pin);
}

/** A host's mistake, not a person's: a log line at no time could never be read again. */
function requireInstant({ now }: EngineContext): void {
  if (!/^\d{4}-\d\d-\d\dT/.test(now) || Number.isNaN(Date.parse(now)))
    throw new TypeError(`context.now is no ISO 8601 instant: ${JSON.stringify(now)}`);
}

/** The settings that a step is judged by, and their pin: the case's own, or those now in force where the step repins. */
export function getSettings(
  snapshot: Snapshot,
  { repins }: CompiledTransition,
  input: EventInput,
  { profile, present = profile }: EngineContext,
): { readonly pin: string; readonly profile: Profile } {
  return repins?.(snapshot, input, profile) === true
    ? { pin: getProfilePin(present), profile: present }
    : { pin: snapshot.profile, profile };
}

/** Opens a case with its first event. `id` is the case's own; the host or store chooses it. */
export function openCase(
  process: Process,
  id: string,
  input: EventInput,
  context: EngineContext,
): TransitionResult {
  requireInstant(context);
  const { definition } = process;
  if (input.type !== definition.opening.event) {
    return {
      ok: false,
      refusals: [
        refuse(
          'NOT_NOW',
          `新建${definition.label}须从“${definition.events[definition.opening.event]?.label ?? ''}”开始。`,
        ),
      ],
    };
  }
  if (!isRecord(input.data)) return malformed;
  const pins = {
    at: context.now,
    definition: getDefinitionPin(definition),
    profile: getProfilePin(context.profile),
  };
  const before = createDraft(process, id, pins);
  const { opening } = compile(process);
  const chosen = chooseFrom(
    opening,
    before,
    readInput(process, opening, input, context.profile),
    context.profile,
  );
  return chosen === undefined
    ? { ok: false, refusals: [refuseNow(process, before, input)] }
    : take(process, before, chosen, input, context, pins.profile);
}

/** The step that the event means now: the first whose conditions hold. */
export function choose(
  process: Process,
  snapshot: Snapshot,
  input: EventInput,
  profile: Profile,
): CompiledTransition | Refusal {
  const candidates = compile(process).on.get(snapshot.state)?.get(input.type);
  const read = readInput(process, candidates, input, profile);
  return chooseFrom(candidates, snapshot, read, profile) ?? refuseNow(process, snapshot, input);
}

/**
 * The event as the log will hold it: a replay chooses by what the schema made of the data, so the choice is made by that
 * already now. What the schema refuses chooses nothing; it is refused later, with its reasons.
 */
function readInput(
  { names }: Process,
  candidates: readonly CompiledTransition[] | undefined,
  input: EventInput,
  profile: Profile,
): EventInput {
  const [first, ...others] = candidates ?? [];
  const needs = first?.needs;
  if (needs === undefined || others.length === 0 || others.some((each) => each.needs !== needs)) return input;
  const result = safeParse(named(names.schemas, needs, 'schema')(profile), input.data);
  return { ...input, data: result.success ? (result.output as JsonObject) : {} };
}

/** Of several steps for one event, the first whose conditions hold. */
export function chooseFrom(
  candidates: readonly CompiledTransition[] | undefined,
  snapshot: Snapshot,
  input: EventInput,
  profile: Profile,
): CompiledTransition | undefined {
  if (candidates === undefined) return undefined;
  // Plain loops: replaying a term's logs passes here a hundred million times.
  next: for (const candidate of candidates) {
    for (const holds of candidate.conditions) if (!holds(snapshot, input, profile)) continue next;
    return candidate;
  }
  return undefined;
}

export function refuseNow({ definition }: Process, { state }: Snapshot, { type }: EventInput): Refusal {
  const label = definition.events[type]?.label;
  const now = definition.states[state]?.label ?? state;
  if (label === undefined) return refuse('UNKNOWN_EVENT', `没有“${type.slice(0, 40)}”这项操作。`);
  return refuse('NOT_NOW', `该${definition.label}现为“${now}”，不能${label}。请刷新后查看最新进展。`);
}

function take(
  process: Process,
  snapshot: Snapshot,
  chosen: CompiledTransition,
  input: EventInput,
  context: EngineContext,
  pin: string,
): TransitionResult {
  const { definition, names } = process;
  // Whoever cannot see a case cannot act on it, whatever his role: a confidential one is closed to most offices.
  const seen = snapshot.seq === 0 || canSee(process, snapshot, input.actor);
  const refusals = seen
    ? judge(process, snapshot, chosen, input, context)
    : [refuseActor(process, snapshot, chosen, input.type, context.profile)];
  // Whoever may not act learns nothing about what else is wrong.
  if (refusals.length > 0) return { ok: false, refusals };
  const misnamed = refuseName(process, snapshot, chosen, input, context.profile);
  if (misnamed !== undefined) return { ok: false, refusals: [misnamed] };
  if (Date.parse(context.now) < Date.parse(snapshot.updatedAt)) return { ok: false, refusals: [backInTime] };
  const parsed = parseData(process, chosen, input.data, context);
  if (!parsed.ok) return parsed;
  const judged = { ...input, data: parsed.data };
  const guarded = asList(chosen.guard).flatMap(
    (name) => named(names.guards, name, 'guard')(snapshot, judged, context) ?? [],
  );
  if (guarded.length > 0) return { ok: false, refusals: guarded };
  const { type, actor, onBehalfOf } = input;
  const numbered =
    chosen.numbers === undefined
      ? {}
      : { number: findByHand(snapshot, chosen, parsed.data)['number'] ?? input.number };
  if ('number' in numbered && !isRunningNumber(numbered.number)) return { ok: false, refusals: [unnumbered] };
  const event: CaseEvent = {
    seq: snapshot.seq + 1,
    type,
    at: context.now,
    actor,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    data: parsed.data,
    ...(numbered as { readonly number?: number }),
    definition: getDefinitionPin(definition),
    profile: pin,
  };
  const next = copyDraft(snapshot, chosen);
  next.profile = pin;
  foldEvent(process, next, chosen, event, context.profile);
  return { ok: true, snapshot: next, event, effects: getEffects(process, snapshot, next, event) };
}

/** Refusals that need no look at the data: role, and the task that the step settles. */
export function judge(
  process: Process,
  snapshot: Snapshot,
  chosen: CompiledTransition,
  input: Pick<EventInput, 'type' | 'actor'> & { data?: JsonObject },
  { profile }: Pick<EngineContext, 'profile'>,
): readonly Refusal[] {
  const { definition } = process;
  if (!mayTake(process, chosen, input.actor, snapshot, profile))
    return [refuseActor(process, snapshot, chosen, input.type, profile)];
  return Object.keys(chosen.settles ?? {})
    .filter((kind) => findOwnTask(snapshot, kind, input) === undefined)
    .map((kind) => {
      const { label = kind, about } = definition.tasks[kind] ?? {};
      return about === undefined || input.data === undefined
        ? refuse('NO_TASK', `您没有待办的“${label}”，或已办理过。`)
        : refuse('NO_TASK', `所选的一项没有待办的“${label}”，或已办理过，请重新选择。`, about);
    });
}

function refuseActor(
  { definition, names }: Process,
  snapshot: Snapshot,
  { by }: CompiledTransition,
  type: string,
  profile: Profile,
): Refusal {
  // Whom a setting names is said by name: “本环节审查人员” tells nobody where to go.
  const roles = by.flatMap((role) => {
    const definedAs = definition.roles[role];
    const named =
      definedAs?.kind === 'setting' ? (names.settings[definedAs.roles]?.(snapshot, profile) ?? []) : [];
    return named.length > 0 ? named : [role];
  });
  const allowed = [...new Set(roles)].map((role) => definition.roles[role]?.label ?? role).join('、');
  return refuse(
    'NOT_ALLOWED',
    `${definition.events[type]?.label ?? type}由${allowed}办理，您的账号没有这项权限。`,
  );
}

/** Everybody acts in his own name, but where the step lets staff enter it for the person whose case it is. */
export function refuseName(
  process: Process,
  snapshot: Snapshot,
  { onBehalf }: CompiledTransition,
  { type, actor, onBehalfOf }: Pick<EventInput, 'type' | 'actor' | 'onBehalfOf'>,
  profile: Profile,
): Refusal | undefined {
  if (onBehalfOf === undefined) return undefined;
  const { events, roles } = process.definition;
  const label = events[type]?.label ?? type;
  if (onBehalf === undefined)
    return refuse('OWN_ACCOUNT_ONLY', `${label}须由本人登录办理，不能代填。`, 'onBehalfOf');
  const { by, of } = onBehalf;
  const nameRole = (role: string) => roles[role]?.label ?? role;
  if (!by.some((role) => holdsRole(process, role, actor, snapshot, profile)))
    return refuse(
      'STAFF_ONLY',
      `代为${label}由${by.map(nameRole).join('、')}的工作账号办理，请以本人名义办理。`,
      'onBehalfOf',
    );
  const named = of === undefined || snapshot.seats[of]?.includes(onBehalfOf.id) === true;
  return named
    ? undefined
    : refuse('NOT_THEIR_CASE', `只能代${nameRole(of)}${label}，请核对姓名。`, 'onBehalfOf.id');
}

const malformed: TransitionResult = {
  ok: false,
  refusals: [refuse('INVALID', '提交的内容格式不对，请刷新后重试。')],
};

/** A log tells what happened in its order: whoever's clock lags behind the last line has to set it right first. */
const backInTime = refuse('BEFORE_LAST', '办理时间早于上一步的时间，请核对服务器时间后再办理。');
const unnumbered = refuse('NUMBER_INVALID', '编号应为正整数，请由系统取号或核对后重填。', 'number');
const isRunningNumber = (number: unknown) => Number.isSafeInteger(number) && (number as number) > 0;

type Parsed =
  | { readonly ok: true; readonly data: JsonObject }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

function parseData(
  { definition, names }: Process,
  chosen: CompiledTransition,
  data: JsonObject,
  { profile }: EngineContext,
): Parsed {
  if (chosen.needs === undefined) {
    return Object.keys(data).length === 0
      ? { ok: true, data: {} }
      : {
          ok: false,
          refusals: Object.keys(data).map((key) =>
            refuse('UNKNOWN_KEY', `这项操作不需要“${key.slice(0, 40)}”。`, key),
          ),
        };
  }
  const schema = named(names.schemas, chosen.needs, 'schema')(profile);
  const result = safeParse(schema, data);
  if (result.success) return { ok: true, data: result.output as JsonObject };
  return { ok: false, refusals: result.issues.map((issue) => toRefusal(issue, definition.label)) };
}

/** A valibot issue as a refusal: our messages are Chinese already, the library's own are replaced. */
function toRefusal(issue: BaseIssue<unknown>, label: string): Refusal {
  const path = issue.path?.map((item) => String(item.key)).join('.') ?? '';
  if (issue.type === 'strict_object')
    return refuse(
      issue.expected === 'never' ? 'UNKNOWN_KEY' : 'REQUIRED',
      issue.expected === 'never' ? '多余的内容，请删去后重试。' : '必填，请补充。',
      path,
    );
  // The library's own quotes what was sent, which may be Chinese too.
  const ours = /[\u4e00-\u9fff]/u.test(issue.message) && !issue.message.startsWith('Invalid ');
  return refuse('INVALID', ours ? issue.message : `${label}的这一项格式不对，请检查后重填。`, path);
}
