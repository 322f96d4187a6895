import type { CaseView } from '@cppcc-kit/adapter';
import type { Drafts } from '@cppcc-kit/drafts';
import { asList, isCppccError, type AvailableEvent, type Transition } from '@cppcc-kit/sdk';
import { mendCase } from '../cases/mend-case.js';
import { getEventForm, type EventForm, type EventFormContext } from '../event-forms/index.js';
import { getDefinition, nameInStage } from '../labels.js';
import { setText, showToast } from '../parts/live.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { Attachments } from './attachments.js';
import { CaseWork, type CaseHost } from './case-work.js';
import { EventDraft, type KeptValues, type SetAside } from './event-draft.js';
import { createForm, type Form } from './form.js';
import type { KitController } from './kit.js';
import { getDay, learnDay } from './server-day.js';
import { Units } from './units.js';

export interface EventFormOptions {
  /** Event types to offer, the usual one first; undefined for all that are available. */
  events?(): readonly string[] | undefined;
  /** Opens the form of the only offered event without a click. */
  readonly opensFirst?: boolean;
}

/** Acts that change no state and settle no task, and count from the moment they are sent: in public, or in the unit's name. */
const acts = ['publish', 'unpublish', 'signReply'];

/** The event whose form is open. */
export interface ChosenEvent {
  /** As it was offered when it was chosen. */
  readonly event: AvailableEvent;
  readonly caseId: string;
  readonly form: EventForm;
  /** Another number each time a form is opened: nothing of the form before may remain on screen. */
  readonly round: number;
  /** `reading`: the kept draft is being looked for. `asking`: the step is asked about once more. */
  readonly phase: 'reading' | 'writing' | 'asking';
  /** 已保存 14:05, if the form was filled in from a draft. */
  readonly restored?: string;
  /** Another window has sent the same draft. */
  readonly sentElsewhere?: true;
}

/** The events of one case in an element: which one is chosen, what is filled in, and sending it. Drawn by `renderActions`. */
export class EventFormWork extends CaseWork {
  readonly form: Form;
  readonly units: Units;
  readonly attachments: Attachments;
  chosen: ChosenEvent | undefined;
  /** What is about to be sent is being put on disk. */
  isPreparing = false;
  readonly element: CaseHost;
  private readonly options: EventFormOptions;
  private readonly draft = new EventDraft(
    (text) => setText(this.element, 'saved', text),
    () => void this.showSentElsewhere(),
  );
  private rounds = 0;
  /** The view whose day has been learnt: a day is only right when it comes. */
  private dated: CaseView | undefined;
  private names: readonly string[] = [];
  private initial = '';
  /** Case whose only event was opened by itself. */
  private begun: string | undefined;

  constructor(host: CaseHost, kit: KitController, options: EventFormOptions = {}) {
    super(host, kit);
    this.element = host;
    this.options = options;
    host.addController({
      hostUpdate: () => this.prepare(),
      hostConnected: () => void this.keep(),
      hostDisconnected: () => void this.draft.stop(),
    });
    this.form = createForm(host, { values: {}, changed: (name) => this.onChanged(name) });
    this.units = new Units(host, kit);
    this.attachments = new Attachments(host, kit);
  }

  /** As far as the back end gave it. */
  override get view(): CaseView | undefined {
    const view = super.view;
    return view && mendCase(view).whole;
  }

  /** What the back end did not give. */
  get flaws(): readonly string[] {
    return super.view === undefined ? [] : mendCase(super.view).members;
  }

  /** Events that the person may start or could soon, in the order the element names them. */
  get offered(): readonly AvailableEvent[] {
    const { profile } = this.kit;
    const available = (this.view?.available ?? [])
      .filter(({ needs }) => getEventForm(needs, this.view?.snapshot.process ?? '') !== undefined)
      .map((event) => nameInStage(event, this.view?.snapshot, profile));
    const wanted = this.options.events?.();
    return wanted === undefined
      ? available
      : wanted.flatMap((type) => available.filter((each) => each.type === type));
  }

  /** The open form's event can still be sent; another person may have been faster. */
  get isStillOffered(): boolean {
    return this.available(this.chosen?.event.type ?? '')?.refusals.length === 0;
  }

  /** Has the element named its events? Then the first is the usual one. */
  get hasUsual(): boolean {
    return this.options.events?.() !== undefined;
  }

  /** What the fields of the open form may look at. */
  get context(): EventFormContext | undefined {
    const { view, chosen } = this;
    const { profile, adapter, actor } = this.kit;
    if (view === undefined || chosen === undefined || profile === undefined || adapter === undefined)
      return undefined;
    return {
      view,
      profile,
      adapter,
      actor,
      type: chosen.event.type,
      units: this.units.choices,
      committees: this.units.committees,
      values: this.form.values,
      today: getDay(adapter),
    };
  }

  /** Opens the form of an event; without one, closes what is open and keeps its draft. */
  choose(event: AvailableEvent | undefined): void {
    void this.draft.stop();
    this.problems = [];
    this.error = undefined;
    this.chosen = undefined;
    const form = getEventForm(event?.needs, this.view?.snapshot.process ?? '');
    if (event !== undefined && form !== undefined && this.view !== undefined) {
      this.chosen = { event, form, caseId: this.view.id, round: ++this.rounds, phase: 'reading' };
      void this.fill(this.chosen);
    }
    this.element.requestUpdate();
  }

  /** Throws away what was kept and begins again. */
  async startOver(): Promise<void> {
    const { chosen } = this;
    await this.draft.discard();
    if (chosen !== undefined && chosen === this.chosen) this.choose(chosen.event);
    await this.focus('event-title');
  }

  /** A step that cannot be taken back is asked about once more; a record (沟通, 答复稿) is not. */
  ask(): void {
    if (!this.isStillOffered || !this.form.validate()) return;
    if (this.isLasting) this.enter('asking');
    else void this.submit();
  }

  stopAsking(): void {
    if (this.names.length === 0) this.choose(undefined);
    else this.enter('writing');
    void this.focus('send', 'work');
  }

  /** States to which the chosen event may lead. */
  get targets(): readonly string[] {
    return this.steps.map(({ to }) => to);
  }

  private get steps(): readonly Transition[] {
    const { process, state } = this.view?.snapshot ?? { process: '', state: '' };
    return asList<Transition>(getDefinition(process)?.states[state]?.on[this.chosen?.event.type ?? '']);
  }

  /** It moves the case, gives the one answer that was asked for, or is an act that counts at once. */
  private get isLasting(): boolean {
    const { state } = this.view?.snapshot ?? {};
    return (
      acts.includes(this.chosen?.event.type ?? '') ||
      this.steps.some(({ to, settles }) => to !== state || settles !== undefined)
    );
  }

  /** Sends what is filled in; also to try again, then with the same key. */
  async submit(): Promise<void> {
    const { chosen, context, view } = this;
    if (chosen === undefined || context === undefined || view === undefined || this.isPreparing) return;
    this.isPreparing = true;
    this.enter('writing');
    const { key, sent: isSent } = await this.draft.prepare(view.version);
    this.isPreparing = false;
    if (chosen.round !== this.chosen?.round) return;
    if (isSent) return this.showSentElsewhere();
    const data = chosen.form.data(this.form.values, context);
    const sent = this.send(chosen.event.type, data, key === undefined ? {} : { key });
    await this.focus('stop');
    if (await sent) {
      await this.draft.sent();
      this.choose(undefined);
      await this.focus('work');
      showToast(this.element, wordsOf('caseActions', zh.caseActions).done(chosen.event.label));
    } else if (isCppccError(this.error, 'CPPCC_KEY_REUSED')) await this.showSentElsewhere();
    else if (this.problems.length > 0) {
      await this.element.updateComplete;
      this.form.refuse(this.problems);
    } else await this.focus('retry', 'send', 'work');
  }

  /** Kept for the open form and not opened by it. */
  get setAside(): SetAside {
    return this.draft.setAside;
  }

  /** For a button that hands over a stored text. */
  get drafts(): Drafts | undefined {
    return this.kit.drafts;
  }

  /** The case as it has become, and what was typed here still in the form. */
  private async showSentElsewhere(): Promise<void> {
    if (this.chosen === undefined) return;
    this.chosen = { ...this.chosen, sentElsewhere: true, phase: 'writing' };
    await this.reload();
    await this.focus('elsewhere', 'work');
  }

  /** After the next render, to the first of these that is there. */
  async focus(...ids: string[]): Promise<void> {
    await this.element.updateComplete;
    const root = this.element.renderRoot as ShadowRoot;
    const place = ids
      .map((id) => root.querySelector<HTMLElement>(`#${id}, [data-place=${id}] button`))
      .find((each) => each !== null);
    place?.focus();
  }

  /** Before a render: what no longer fits the case is closed, and what the element has to open by itself is opened. */
  private prepare(): void {
    const { view, chosen } = this;
    if (view !== this.dated) learnDay(this.kit.adapter, view?.today);
    this.dated = view;
    const isOther = chosen !== undefined && chosen.caseId !== view?.id;
    const isOver =
      chosen !== undefined &&
      !this.isStillOffered &&
      chosen.sentElsewhere === undefined &&
      this.sending === undefined &&
      this.error === undefined &&
      this.contents === this.initial;
    if (isOther || isOver) this.choose(undefined);
    if (this.options.opensFirst !== true || this.chosen !== undefined || this.begun === view?.id) return;
    const ready = this.offered.filter(({ refusals }) => refusals.length === 0);
    if (ready.length !== 1 || this.kit.profile === undefined) return;
    this.begun = view?.id;
    this.choose(ready[0]);
  }

  /** The form as it begins, or as it was left. */
  private async fill({ form, round }: ChosenEvent): Promise<void> {
    const { context } = this;
    if (context === undefined) return;
    const initial = form.values(context);
    this.names = Object.keys(initial);
    this.form.set(initial);
    this.initial = this.contents;
    const kept = await this.keep();
    if (this.chosen?.round !== round) return;
    // A version to sign is the one on the screen, never one from a draft.
    if (kept !== undefined)
      this.form.set({ ...kept.values, ...('version' in initial ? { version: initial['version'] } : {}) });
    this.chosen = {
      ...this.chosen,
      phase: this.names.length === 0 ? 'asking' : 'writing',
      ...(kept === undefined ? {} : { restored: kept.saved }),
    };
    this.element.requestUpdate();
  }

  /** Begins to keep what is filled in; answers what was kept before. */
  private async keep(): Promise<KeptValues | undefined> {
    const { chosen, view, names } = this;
    const { drafts } = this.kit;
    if (chosen === undefined || view === undefined || drafts === undefined || names.length === 0)
      return undefined;
    const { event, caseId } = chosen;
    const values = () => Object.fromEntries(names.map((name) => [name, this.form.values[name] ?? '']));
    return this.draft.start(
      drafts,
      { form: `${view.snapshot.process}:${event.type}`, caseId, title: event.label },
      values,
    );
  }

  private get contents(): string {
    return JSON.stringify(this.names.map((name) => this.form.values[name] ?? ''));
  }

  private onChanged(name: string): void {
    const { chosen, context } = this;
    if (chosen === undefined || context === undefined) return;
    this.draft.changed();
    const follows = chosen.form.follows?.(name, context);
    if (follows !== undefined) this.form.set(follows);
    // What was asked about is no longer what would be sent.
    if (chosen.phase === 'asking') this.enter('writing');
    else if (chosen.form.decides?.includes(name.replace(/\.\d+\./, '.*.'))) this.element.requestUpdate();
  }

  private enter(phase: ChosenEvent['phase']): void {
    if (this.chosen !== undefined) this.chosen = { ...this.chosen, phase };
    this.element.requestUpdate();
  }
}
