import { getAvailableEvents, type AvailableEvent } from '../engine/available.js';
import { compile, type CompiledTransition } from '../engine/compile.js';
import type { ProcessDefinition } from '../engine/definition.js';
import type { EngineContext, Process } from '../engine/process.js';
import type { Actor, CaseEvent, Snapshot } from '../engine/snapshot.js';
import { holdsRole } from '../engine/roles.js';
import { chooseFrom } from '../engine/transition.js';
import type { Profile } from '../profile/types.js';
import type { Random } from './random.js';
import { getStepsAhead } from './steps.js';

/** Something that somebody may do now. */
export interface Offer {
  readonly actor: Actor;
  readonly type: string;
  readonly step: CompiledTransition;
  readonly place: string;
}

/** Who may open a case, by which of the opening's steps. */
export function getOpenings(
  process: Process,
  blank: Snapshot,
  profile: Profile,
  cast: readonly Actor[],
): readonly Offer[] {
  const { event } = process.definition.opening;
  const { opening } = compile(process);
  return cast.flatMap((actor) => {
    const step = chooseFrom(opening, blank, { type: event, actor, data: {} }, profile);
    const may = step !== undefined && actor.roles.some((role) => step.standing.includes(role));
    return may ? [{ actor, type: event, step, place: `opening.steps.${opening.indexOf(step)}` }] : [];
  });
}

interface Available {
  readonly process: Process;
  readonly context: EngineContext;
  readonly events: Map<Actor, readonly AvailableEvent[]>;
}
const known = new WeakMap<Snapshot, Available>();

/** What an actor may do, asked once for a case as it stands at a time: its invariants and the next step both need it. */
export function listAvailable(
  process: Process,
  snapshot: Snapshot,
  actor: Actor,
  context: EngineContext,
): readonly AvailableEvent[] {
  let last = known.get(snapshot);
  if (
    last?.process !== process ||
    last.context.profile !== context.profile ||
    last.context.now !== context.now
  )
    known.set(snapshot, (last = { process, context, events: new Map() }));
  let events = last.events.get(actor);
  if (events === undefined)
    last.events.set(actor, (events = getAvailableEvents(process, snapshot, actor, context)));
  return events;
}

export function listOffers(
  process: Process,
  snapshot: Snapshot,
  cast: readonly Actor[],
  context: EngineContext,
): readonly Offer[] {
  return cast.flatMap((actor) =>
    listAvailable(process, snapshot, actor, context)
      .filter(({ refusals }) => refusals.length === 0)
      .map(({ type }) => {
        const list = compile(process).on.get(snapshot.state)?.get(type) ?? [];
        const step = chooseFrom(list, snapshot, { type, actor, data: {} }, context.profile)!;
        return { actor, type, step, place: `states.${snapshot.state}.on.${type}.${list.indexOf(step)}` };
      }),
  );
}

/** In whose name besides his own this actor may take a step. */
export function listPrincipals(
  process: Process,
  snapshot: Snapshot,
  { actor, step: { onBehalf } }: Offer,
  cast: readonly Actor[],
  profile: Profile,
): readonly Pick<Actor, 'id' | 'name'>[] {
  if (onBehalf?.by.some((role) => holdsRole(process, role, actor, snapshot, profile)) !== true) return [];
  const { of } = onBehalf;
  return cast
    .filter(({ id }) => of === undefined || snapshot.seats[of]?.includes(id))
    .map(({ id, name }) => ({ id, name }));
}

/**
 * Likelier is what this walk has rarely done and what leads to more of that; where steps are `wanted`, those and what
 * leads to them, the nearer the likelier. Of a step's actors each is as likely.
 */
export function chooseOffer(
  definition: ProcessDefinition,
  offers: readonly Offer[],
  wanted: ReadonlySet<string> | undefined,
  taken: readonly string[],
  random: Random,
): Offer {
  const here = new Map<string, number>();
  for (const place of taken) here.set(place, (here.get(place) ?? 0) + 1);
  const again = (place: string) => 1 / (1 + (here.get(place) ?? 0)) ** 2;
  const draws = (place: string, distance: number) =>
    wanted === undefined ? again(place) : wanted.has(place) ? 0.7 ** distance : 0;
  const ahead = getStepsAhead(definition);
  const places = [...new Map(offers.map(({ place, step }) => [place, step]))].map(
    ([place, { to, settles }]) => ({
      place,
      // People do what they are asked before they begin something else.
      likely: again(place) * (settles === undefined ? 1 : 4),
      promise:
        4 * draws(place, 0) +
        (ahead.get(to) ?? []).reduce((sum, { step: { at }, distance }) => sum + draws(at, distance), 0),
    }),
  );
  const most = Math.max(...places.map(({ promise }) => promise), Number.MIN_VALUE);
  // Even what promises nothing is done in the end: a walk that cannot get on tires of going in circles.
  const weights = places.map(({ likely, promise }) => likely * (promise / most + 0.001));
  let left = (random.int(1_000_000) / 1_000_000) * weights.reduce((sum, weight) => sum + weight, 0);
  const chosen = places.find((_, index) => (left -= weights[index]!) < 0);
  return random.pick(offers.filter(({ place }) => chosen === undefined || place === chosen.place));
}

/** Where the step that an event took stands in the definition. */
export function getPlace(
  process: Process,
  state: string | undefined,
  type: string,
  before: Snapshot,
  event: CaseEvent,
  profile: Profile,
): string {
  const list =
    (state === undefined ? compile(process).opening : compile(process).on.get(state)?.get(type)) ?? [];
  const index = list.indexOf(chooseFrom(list, before, event, profile)!);
  return state === undefined ? `opening.steps.${index}` : `states.${state}.on.${type}.${index}`;
}
