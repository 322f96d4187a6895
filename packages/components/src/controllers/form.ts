import type { LitElement } from 'lit';
import { inspect, markPending, paintCount, paintFrame, paintSaid, say } from './field-state.js';
import type { FieldState } from './field-state.js';
import type { FieldRegistry, FieldValue, FormValues, Problem } from './field.js';
import { keepWholeOnPaper } from './paper.js';
import { showProblems } from './summary.js';

/** The fields of an element: their values, what is wrong with them, and what of it is said already. */
export interface Form<Values extends FormValues = FormValues> extends FieldRegistry {
  /** Always what the controls show. Read it; write through `set`. `Values` is a type, not an interface. */
  readonly values: Readonly<Values>;
  /** Puts values in without counting as input (a restored draft, a reset) and takes back what was said about them. */
  set(values: Partial<Values>): void;
  /** What is wrong now, in the order of the page. Says nothing to the person. */
  problems(): readonly Problem[];
  /** Says everything that is wrong, in the fields and in the summary, and goes to the first of it. */
  validate(): boolean;
  /** Says what the server refused, in the same places. A field's message goes when the field is edited. */
  refuse(problems: readonly Problem[]): void;
  /** Goes to a field, or to the first one. */
  focus(name?: string): void;
}

export interface FormOptions<Values extends FormValues> {
  readonly values: Values;
  /**
   * After each edit by the person, never in the middle of a composition. Saves the draft, and calls
   * `requestUpdate` if this field decides what else is on screen.
   */
  changed?(name: string): void;
  /** After an edit or a render in which a field became right or wrong. */
  turned?(): void;
}

/**
 * Makes the form of an element; call it in a field initialiser.
 *
 * A keystroke never renders. Events are heard once, at the shadow root; typing writes the value, the count and, if one
 * is shown, the message straight into their places. After each render the controls are brought up to date.
 * A message appears when an edited field is left, or on `validate`, and goes as soon as the field is right; only
 * "too long" is said at once, because typing on cannot cure it. While an IME composes, nothing is counted,
 * checked or reported. A field that is not on screen is not checked; its value stays until `set` changes it.
 */
export function createForm<Values extends FormValues>(
  host: LitElement,
  options: FormOptions<Values>,
): Form<Values> {
  const values: FormValues = options.values;
  const fields = new Map<string, FieldState>();
  let listens = false;

  const root = () => host.renderRoot as ShadowRoot;
  const valueOf = ({ kind, definition }: FieldState): FieldValue => values[definition.name] ?? kind.empty;

  /** In the order of the page, so that "first" is what the person sees first. */
  function onScreen(): { state: FieldState; control: HTMLElement }[] {
    return Array.from(root().querySelectorAll<HTMLElement>('[data-control]')).flatMap((control) => {
      const state = fields.get(control.id);
      return state ? { state, control } : [];
    });
  }

  function onInput({ target, isComposing }: InputEvent): void {
    const state = fields.get((target as HTMLInputElement).name);
    const control = state && root().getElementById(state.definition.name);
    if (!state || !control) return;
    values[state.definition.name] = state.kind.read(control);
    if (isComposing) markPending(root(), state);
    else settle(state);
  }

  /** After an edit: with onInput the only code that runs for a key. */
  function settle(state: FieldState): void {
    const { name, max = Infinity } = state.definition;
    const turned = inspect(state, valueOf(state));
    paintCount(root(), state);
    if (state.said || state.count > max) say(root(), state, state.message);
    if (turned) options.turned?.();
    options.changed?.(name);
  }

  function onCompositionEnd({ target }: Event): void {
    const state = fields.get((target as HTMLInputElement).name);
    if (state) settle(state);
  }

  /** A text field reports a change when it is left, a choice at once: the moment to say what is wrong. */
  function onChange({ target }: Event): void {
    const state = fields.get((target as HTMLInputElement).name);
    if (!state) return;
    say(root(), state, state.message);
    // The native event stops at the shadow root.
    host.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function listen(): void {
    if (listens) return;
    listens = true;
    root().addEventListener('input', (event) => onInput(event as InputEvent));
    root().addEventListener('compositionend', onCompositionEnd);
    root().addEventListener('change', onChange);
  }

  function bringUpToDate(): void {
    const place = root();
    let turned = false;
    for (const state of fields.values()) {
      const control = state.isStale && place.getElementById(state.definition.name);
      if (!control) continue;
      state.isStale = false;
      const value = valueOf(state);
      paintFrame(control, state.definition);
      state.kind.write(control, value, state.definition);
      turned = inspect(state, value) || turned;
      paintCount(place, state);
      paintSaid(place, state);
    }
    if (turned) options.turned?.();
  }

  host.addController({ hostConnected: listen, hostUpdated: bringUpToDate });
  keepWholeOnPaper(host);

  const form: Form<Values> = {
    values: values as Values,
    use(kind, definition) {
      const state = fields.get(definition.name);
      if (state) Object.assign(state, { definition, isStale: true });
      else fields.set(definition.name, { kind, definition, isStale: true, count: 0, message: '', said: '' });
    },
    set(changes) {
      Object.assign(values, changes);
      for (const name of Object.keys(changes)) {
        const state = fields.get(name);
        if (!state) continue;
        state.isStale = true;
        say(root(), state, '');
      }
      host.requestUpdate();
    },
    problems() {
      return onScreen().flatMap(({ state }) => {
        inspect(state, valueOf(state));
        return state.message ? { name: state.definition.name, message: state.message } : [];
      });
    },
    validate() {
      const problems = form.problems();
      for (const { state } of onScreen()) say(root(), state, state.message);
      report(problems);
      return problems.length === 0;
    },
    refuse(problems) {
      for (const { name = '', message } of problems) {
        const state = fields.get(name);
        if (state) say(root(), state, message);
      }
      report(problems);
    },
    focus(name) {
      const control = name === undefined ? onScreen()[0]?.control : root().getElementById(name);
      const target = control?.matches('fieldset')
        ? control.querySelector<HTMLElement>('summary, input')
        : control;
      target?.focus({ preventScroll: true });
      // The label is above the control: scrolling to the control alone would hide it.
      control?.closest('.field')?.scrollIntoView({ block: 'center' });
    },
  };

  function report(problems: readonly Problem[]): void {
    showProblems(root(), problems, (name) => form.focus(name));
    const first = problems.find(({ name }) => name !== undefined && fields.has(name));
    if (first) form.focus(first.name);
  }

  return form;
}
