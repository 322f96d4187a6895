import type { Calendar } from '../calendar/types.js';
import { toIsoDate } from '../calendar/instants.js';
import { createDraft } from '../engine/fold.js';
import { getNumbering } from '../engine/numbering.js';
import type { EngineContext, EventInput, Process } from '../engine/process.js';
import { readPath, type Actor, type CaseEvent, type JsonObject, type Snapshot } from '../engine/snapshot.js';
import { openCase, transition, type TransitionResult } from '../engine/transition.js';
import { getProfilePin } from '../profile/pin.js';
import type { Profile } from '../profile/types.js';
import { freezeDeep } from './freeze.js';
import { checkCase, checkLog, type Broken, type Invariant } from './invariants.js';
import { chooseOffer, getOpenings, getPlace, listOffers, listPrincipals, type Offer } from './offers.js';
import { listPaths } from './paths.js';
import { probe, spoil } from './probes.js';
import { createRandom, type Random } from './random.js';
import type { Samples } from './samples.js';

export interface WalkOptions {
  readonly calendar: Calendar;
  /** The same seed walks the same way. */
  readonly seed: number;
  /** Events at most; 100 unless said otherwise. */
  readonly steps?: number;
  /** Everybody who may meet in the case. */
  readonly cast: readonly Actor[];
  readonly samples: Samples;
  /** Steps (`states.filed.on.assign.0`) that the walk should try to take; without them it goes anywhere. */
  readonly wanted?: ReadonlySet<string>;
  /** Where an earlier walk of the same profile has been: this one goes on from there instead of opening a case. */
  readonly from?: Visit;
}

/** A case as a walk found it. */
export interface Visit {
  readonly snapshot: Snapshot;
  readonly log: readonly CaseEvent[];
  /** Milliseconds since 1970. */
  readonly time: number;
}

export interface Walk {
  readonly snapshot: Snapshot;
  readonly log: readonly CaseEvent[];
  /** Steps as they were taken: `states.filed.on.assign.0`. */
  readonly taken: readonly string[];
  /** States that the case has been in. */
  readonly states: ReadonlySet<string>;
  /** The case as it last was in each of them. */
  readonly visits: readonly Visit[];
  /** Paths of the definition that led somewhere in the case's data, with the step after which each first did. */
  readonly paths: ReadonlyMap<string, string>;
  /** Invariants that did not hold; the walk ends with the first. */
  readonly broken: readonly Broken[];
}

/** Data for an offer, in the actor's own name or another's. */
type Sampler = (
  offer: Pick<Offer, 'actor' | 'type' | 'step'>,
  onBehalfOf?: EventInput['onBehalfOf'],
) => JsonObject;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Walks a case at random from its opening, always by what `getAvailableEvents` offers to somebody of the cast, and
 * checks every invariant after every step. In between it sends what was not offered and what has been tampered with.
 */
export function walkProcess(process: Process, profile: Profile, options: WalkOptions): Walk {
  const { calendar, seed, steps = 100, cast, samples, wanted, from } = options;
  const random = createRandom(seed);
  const log: CaseEvent[] = [...(from?.log ?? [])];
  const visits = new Map<string, Visit>();
  const states = new Set<string>();
  const paths = new Map<string, string>();
  const broken: Broken[] = [];
  const taken: string[] = [];
  let time = from?.time ?? Date.parse('2025-11-20T02:00:00Z') + random.int(80 * 24) * HOUR;
  const getContext = (): EngineContext => ({ profile, calendar, now: new Date(time).toISOString() });
  const { definition } = process;
  const named = listPaths(definition);
  const blank = freezeDeep(
    createDraft(process, `${definition.id}-${seed}`, {
      at: getContext().now,
      definition: '',
      profile: getProfilePin(profile),
    }),
  );
  let snapshot: Snapshot = from?.snapshot ?? blank;

  const report = (invariant: Invariant, message: string): void =>
    void broken.push({ invariant, seq: snapshot.seq, message });
  const send = (input: EventInput): TransitionResult =>
    log.length === 0
      ? openCase(process, blank.id, input, getContext())
      : transition(process, snapshot, input, getContext());
  const sample: Sampler = ({ actor, type, step }, onBehalfOf) => {
    if (step.needs === undefined) return {};
    const create = samples[step.needs];
    if (create === undefined) throw new TypeError(`There are no samples for "${step.needs}".`);
    return create({
      random,
      snapshot,
      actor,
      event: type,
      profile,
      cast,
      calendar,
      today: toIsoDate(getContext().now),
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    });
  };
  const getOffers = (): readonly Offer[] =>
    log.length === 0
      ? getOpenings(process, blank, profile, cast)
      : listOffers(process, snapshot, cast, getContext());

  /** Replaying costs the more the longer the log is, and finds also later what went wrong at an earlier line. */
  const checkWhole = () =>
    void broken.push(...checkLog({ process, snapshot, log, cast, context: getContext() }));
  /** At an end what is public may still be taken down; after that nothing can happen. */
  const isFinal = () => definition.states[snapshot.state]?.final === true;
  let resting = false;
  const walkOn = (): void => {
    let offers = getOffers();
    for (let wait = 0; offers.length === 0 && !isFinal() && wait < 12; wait++, offers = getOffers())
      time += 20 * DAY;
    if (offers.length === 0 && isFinal()) {
      resting = true;
      return;
    }
    if (offers.length === 0) {
      report('STUCK', `Nobody can do anything in "${snapshot.state}".`);
      return;
    }
    // What is wanted here may only be waiting for its term.
    const awaited = [...(wanted ?? [])].some(
      (at) => at.startsWith(`states.${snapshot.state}.`) && !offers.some(({ place }) => place === at),
    );
    if (log.length > 0 && awaited && random.chance(0.4)) {
      time += 40 * DAY;
      const later = getOffers();
      if (later.length > 0) offers = later;
    }
    broken.push(...provoke(process, snapshot, offers, cast, profile, random, sample, send));
    const offer = chooseOffer(definition, offers, wanted, taken, random);
    const onBehalfOf = random.chance(0.3)
      ? (random.pick(listPrincipals(process, snapshot, offer, cast, profile)) as EventInput['onBehalfOf'])
      : undefined;
    const bare: EventInput = freezeDeep({
      type: offer.type,
      actor: offer.actor,
      data: sample(offer, onBehalfOf),
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    });
    const numbering = log.length === 0 ? undefined : getNumbering(process, snapshot, bare, getContext());
    const takes = numbering !== undefined && numbering.later === undefined;
    const result = send(takes ? freezeDeep({ ...bare, number: log.length + 1 }) : bare);
    if (!result.ok) {
      report(
        'OFFERED_YET_REFUSED',
        `${offer.type} by ${offer.actor.id} in "${snapshot.state}": ${JSON.stringify(result.refusals)} ${JSON.stringify(bare.data)}`,
      );
      return;
    }
    taken.push(
      getPlace(
        process,
        log.length === 0 ? undefined : snapshot.state,
        offer.type,
        snapshot,
        result.event,
        profile,
      ),
    );
    snapshot = freezeDeep(result.snapshot);
    log.push(freezeDeep(result.event));
    states.add(snapshot.state);
    time += random.chance(0.7)
      ? random.int(20) * HOUR
      : random.chance(0.75)
        ? random.int(5) * DAY
        : random.int(30) * DAY;
    visits.set(snapshot.state, { snapshot, log: [...log], time });
    checkEffects(result, report);
    for (const { path } of named)
      if (!paths.has(path) && hasPath(snapshot.data, path.split('.')))
        paths.set(path, taken[taken.length - 1]!);
    broken.push(...checkCase({ process, snapshot, log, cast, context: getContext() }));
    if (log.length % 10 === 0) checkWhole();
  };

  const end = log.length + steps;
  while (log.length < end && broken.length === 0 && !resting) {
    try {
      walkOn();
    } catch (error) {
      report('THROWS', error instanceof Error ? (error.stack ?? error.message) : 'throws');
    }
  }
  if (log.length > 0 && broken.length === 0) checkWhole();
  return { snapshot, log, taken, states, visits: [...visits.values()], paths, broken };
}

/** Something nobody offered, a few times, something tampered with, and something in a name that is not the actor's to use. */
function provoke(
  process: Process,
  snapshot: Snapshot,
  offers: readonly Offer[],
  cast: readonly Actor[],
  profile: Profile,
  random: Random,
  sample: Sampler,
  send: (input: EventInput) => TransitionResult,
): readonly Broken[] {
  const { seq, state } = snapshot;
  const { events, opening, states } = process.definition;
  const uninvited = [1, 2, 3, 4].flatMap(() => {
    const actor = random.pick(cast);
    const possible = Object.keys((random.chance(0.5) ? states[state]?.on : undefined) ?? events);
    const type = seq === 0 ? opening.event : random.pick(possible);
    const alike = offers.find((each) => each.type === type);
    const input = freezeDeep({ type, actor, data: alike === undefined ? {} : sample(alike) });
    const offered = offers.some((each) => each.actor === actor && each.type === type);
    return probe(() => send(input), input, offered, false, seq);
  });
  const offer = random.pick(offers);
  const { data, must } = spoil(sample(offer), random);
  const tampered = { type: offer.type, actor: offer.actor, data };
  const principals = listPrincipals(process, snapshot, offer, cast, profile);
  const strangers = cast
    .filter(({ id }) => !principals.some((each) => each.id === id))
    .map(({ id, name }) => ({ id, name }));
  const misnamed =
    strangers.length === 0
      ? []
      : [{ type: offer.type, actor: offer.actor, onBehalfOf: random.pick(strangers), data: sample(offer) }];
  return [
    ...uninvited,
    ...probe(() => send(tampered), tampered, true, must, seq),
    ...misnamed.flatMap((input) => probe(() => send(input), input, true, true, seq)),
  ];
}

/** Effects name what the event opened and started, and nothing else. */
function checkEffects(
  { effects, event, snapshot }: TransitionResult & { readonly ok: true },
  report: (invariant: Invariant, message: string) => void,
): void {
  const count = (type: string) => effects.filter((effect) => effect.type === type).length;
  const facts = {
    openTask: snapshot.tasks.filter(({ opened }) => opened === event.seq).length,
    settleTask: snapshot.tasks.filter(({ settled, opened }) => settled === event.seq && opened !== event.seq)
      .length,
    startClock: snapshot.clocks.filter(({ seq }) => seq === event.seq).length,
    link: snapshot.links.filter(({ seq }) => seq === event.seq).length,
  };
  for (const [type, wanted] of Object.entries(facts))
    if (count(type) !== wanted)
      report('WRONG_EFFECTS', `${event.type} names ${count(type)} × ${type}, and there are ${wanted}.`);
}

/** Does a path of the definition lead to something in this case? */
function hasPath(data: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return data !== undefined;
  if (Array.isArray(data)) return data.some((each) => hasPath(each, [key, ...rest]));
  if (key === '*')
    return (
      typeof data === 'object' && data !== null && Object.values(data).some((each) => hasPath(each, rest))
    );
  const value = readPath(data, key);
  return value !== undefined && hasPath(value, rest);
}
