import { html, type TemplateResult } from 'lit';
import { Task } from '@lit/task';
import type { CaseView } from '@cppcc-kit/adapter';
import { asList, type AvailableEvent } from '@cppcc-kit/sdk';
import { toIsoDate } from '@cppcc-kit/sdk/calendar';
import { getEventForm, type EventFormContext } from '../event-forms/index.js';
import { getDefinition } from '../labels.js';
import { actions, button } from '../parts/button.js';
import { confirmation } from '../parts/confirmation.js';
import { errorSummary } from '../parts/error-summary.js';
import { notice } from '../parts/notice.js';
import type { Choice } from '../parts/options.js';
import { panel } from '../parts/panel.js';
import { setText, showToast, statusLine, toast } from '../parts/live.js';
import { emptyState, failure, loading } from '../parts/states.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { CaseWork, type CaseHost } from './case-work.js';
import { EventDraft } from './event-draft.js';
import type { FormValues } from './field.js';
import { createForm, type Form } from './form.js';
import type { KitController } from './kit.js';

export interface EventFormOptions {
  /** Event types to offer; undefined for all that are available. */
  events?(): readonly string[] | undefined;
  /** Opens the form of the only offered event without a click. */
  readonly opensFirst?: boolean;
}

const words = () => wordsOf('caseActions', zh.caseActions);

/** The events of one case in an element: buttons, the form of the chosen one, sending, and what to say afterwards. */
export class EventFormWork extends CaseWork {
  readonly form: Form;
  private readonly element: CaseHost;
  private readonly kitOf: KitController;
  private readonly options: EventFormOptions;
  private chosen: string | undefined;
  private confirming = false;
  private opened: CaseView | undefined;
  private restored = false;
  private readonly draft = new EventDraft((text) => setText(this.element, 'saved', text));
  private readonly units: Task<readonly unknown[], readonly Choice[]>;

  constructor(host: CaseHost, kit: KitController, options: EventFormOptions = {}) {
    super(host, kit);
    this.element = host;
    this.kitOf = kit;
    this.options = options;
    host.addController({ hostUpdate: () => this.prepare() });
    this.form = createForm(host, { values: {}, changed: (name) => this.onChanged(name) });
    this.units = new Task(host, {
      args: () => [kit.adapter],
      task: async (_, { signal }) => (await kit.adapter?.directory?.units({ signal }))?.map(({ id, name }) => ({ value: id, label: name })) ?? [],
    });
  }

  /** Names of the units, by id. */
  get unitChoices(): readonly Choice[] {
    return this.units.value ?? [];
  }

  /** Loading, failure or the case. */
  render(shown: (view: CaseView) => unknown): unknown {
    return this.task.render({
      pending: () => (this.view === undefined ? loading() : shown(this.view)),
      error: (error) => failure(error, () => void this.reload()),
      complete: () => (this.view === undefined ? html`` : shown(this.view)),
    });
  }

  /** The offered events as a panel, with the form of the chosen one. */
  renderActions(title: string = words().title): TemplateResult {
    const offered = this.offered();
    const body = offered.length === 0 && this.error === undefined ? emptyState(words().none, words().noneBody) : html`${this.renderButtons(offered)}${this.renderChosen(offered)}`;
    return html`${panel({ title, body: html`${this.renderError()}${body}` })}${toast()}`;
  }

  /** Before a render: what the element has to open by itself, and what no longer fits the case. */
  prepare(): void {
    const offered = this.offered().filter(({ refusals }) => refusals.length === 0);
    if (this.chosen !== undefined && !offered.some(({ type }) => type === this.chosen)) this.choose(undefined);
    if (this.options.opensFirst && this.chosen === undefined && offered.length === 1 && this.view !== this.opened) {
      this.opened = this.view;
      this.choose(offered[0]?.type);
    }
  }

  /** Events of this panel that the person may start, in the order the panel names them. */
  offered(): readonly AvailableEvent[] {
    const available = this.view?.available.filter(({ needs }) => getEventForm(needs) !== undefined) ?? [];
    const wanted = this.options.events?.();
    return wanted === undefined ? available : wanted.flatMap((type) => available.filter((each) => each.type === type));
  }

  /** Opens the form of an event. */
  choose(type: string | undefined): void {
    this.chosen = type;
    this.confirming = false;
    this.problems = [];
    this.error = undefined;
    this.restored = false;
    const event = this.offered().find((each) => each.type === type);
    const context = this.context(type ?? '');
    if (event === undefined || context === undefined) void this.draft.stop();
    else void this.fill(event, context);
    this.element.requestUpdate();
  }

  /** The form as it begins, or as it was left. */
  private async fill({ type, label, needs }: AvailableEvent, context: EventFormContext): Promise<void> {
    const initial = getEventForm(needs)?.values(context) ?? {};
    this.form.set(initial);
    const { drafts } = this.kitOf;
    if (drafts === undefined || Object.keys(initial).length === 0) return;
    const names = Object.keys(initial);
    const values = () => Object.fromEntries(names.map((name) => [name, this.form.values[name] ?? '']));
    const { id, process } = context.view.snapshot;
    const kept = await this.draft.start(drafts, { form: `${process}:${type}`, caseId: id, title: label }, values);
    if (kept === undefined || this.chosen !== type) return;
    this.restored = true;
    // Whatever the form has gained since begins as usual; a version to sign is never taken from a draft.
    this.form.set({ ...initial, ...kept, ...('version' in initial ? { version: initial['version'] } : {}) } as FormValues);
  }

  private discardDraft(): void {
    const type = this.chosen;
    void this.draft.discard().then(() => this.choose(type));
  }

  private onChanged(name: string): void {
    this.draft.changed();
    if (this.decides(name)) this.element.requestUpdate();
  }

  private decides(name: string): boolean {
    return getEventForm(this.offered().find(({ type }) => type === this.chosen)?.needs)?.decides?.includes(name) ?? false;
  }

  private context(type: string): EventFormContext | undefined {
    const { view } = this;
    const { profile } = this.kitOf;
    if (view === undefined || profile === undefined) return undefined;
    return { view, profile, type, units: this.unitChoices, values: this.form.values, today: toIsoDate(new Date().toISOString()) };
  }

  private renderButtons(offered: readonly AvailableEvent[]): TemplateResult {
    const held = offered.flatMap(({ label, refusals }) => refusals.map(({ message }) => html`<p class="held muted">${label}：${message}</p>`));
    return html`${actions(
      offered.map(({ type, label, refusals }) =>
        button({ label, variant: type === this.chosen ? 'primary' : 'secondary', disabled: refusals.length > 0 || this.sending !== undefined, onClick: () => this.choose(type) }),
      ),
    )}${held}`;
  }

  private renderChosen(offered: readonly AvailableEvent[]): unknown {
    const event = offered.find(({ type }) => type === this.chosen);
    const context = this.context(this.chosen ?? '');
    if (event === undefined || context === undefined) return '';
    const { label, basis } = event;
    const busy = this.sending !== undefined;
    const foot = this.confirming
      ? confirmation({ question: words().question(label), body: words().questionBody, confirmLabel: words().send(label), busy, onConfirm: () => void this.submit(event), onCancel: () => this.stopAsking() })
      : actions(
          button({ label: busy ? words().sending : label, variant: 'primary', busy, onClick: () => this.ask(event) }),
          busy ? button({ label: words().stop, variant: 'quiet', onClick: () => this.cancel() }) : button({ label: wordsOf('states', zh.states).cancel, variant: 'quiet', onClick: () => this.choose(undefined) }),
        );
    const kept = this.restored ? notice({ title: words().restored, actions: actions(button({ label: words().discard, variant: 'quiet', onClick: () => this.discardDraft() })) }) : '';
    return html`<div class="event" part="event"><h3>${label}</h3>${basis === undefined ? '' : html`<p class="muted">${words().basis(basis)}</p>`}${kept}${errorSummary()}${getEventForm(event.needs)?.fields(this.form, context)}${statusLine('saved')}${foot}</div>`;
  }

  /** A step that moves the case is asked about once more; a record (沟通, 答复稿) is not. */
  private ask(event: AvailableEvent): void {
    if (!this.form.validate()) return;
    const { process, state } = this.view?.snapshot ?? {};
    const steps = asList(getDefinition(process ?? '')?.states[state ?? '']?.on[event.type]);
    if (steps.every(({ to }) => to === state)) {
      void this.submit(event);
      return;
    }
    this.confirming = true;
    this.element.requestUpdate();
  }

  private stopAsking(): void {
    this.confirming = false;
    this.element.requestUpdate();
  }

  private async submit({ type, label, needs }: AvailableEvent): Promise<void> {
    const context = this.context(type);
    if (context === undefined) return;
    const taken = await this.send(type, getEventForm(needs)?.data(this.form.values, context) ?? {});
    this.confirming = false;
    if (taken) await this.draft.discard().catch(() => undefined);
    if (taken) this.choose(undefined);
    await this.element.updateComplete;
    if (taken) showToast(this.element, words().done(label));
    else if (this.problems.length > 0) this.form.refuse(this.problems);
  }

  private renderError(): unknown {
    if (this.error === undefined) return '';
    const { code, message } = this.error as { code?: string; message?: string };
    const states = wordsOf('states', zh.states);
    const ours = typeof code === 'string' && code.startsWith('CPPCC_');
    return notice({ title: ours && message !== undefined ? message : states.failed, tone: 'danger', role: 'alert', body: ours ? states.code(code) : states.failedBody });
  }
}
