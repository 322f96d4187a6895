import { LitElement } from 'lit';
import type { CaseAdapter } from '@cppcc-kit/adapter';
import { memoryDrafts, type Drafts } from '@cppcc-kit/drafts';
import type { Profile } from '@cppcc-kit/sdk';
import type { KitHost } from '../controllers/kit.js';
import type { Example, ExampleState } from '../parts/example.js';
import { people } from './people.js';
import { createStage, type Stage } from './stage.js';
import { story, type Step } from './story.js';

/** An element of this package that works on a case. */
export type SceneElement = LitElement & KitHost & { caseId?: string | undefined };

export interface SceneOptions {
  readonly as: keyof typeof people;
  /** Step of the story (an event type) after which the case stands; without it there is no case. */
  readonly last?: string;
  readonly steps?: readonly Step[];
  readonly profile?: Profile;
  readonly drafts?: Drafts;
  /** Other cases that are there too, as subject and step. */
  readonly others?: readonly (readonly [subject: string, last: string])[];
  /** The back end as the element gets it: slow, broken, without network. */
  readonly adapter?: (real: CaseAdapter) => CaseAdapter;
  /** What the person does, and what happens meanwhile. */
  act?(scene: Scene): Promise<void>;
}

export interface Scene {
  readonly element: SceneElement;
  readonly stage: Stage;
  readonly caseId: string;
  readonly drafts: Drafts;
}

/** Makes examples of one element: its name and title, the state, and the situation. */
export function examplesOf(
  tag: string,
): (name: string, title: string, state: ExampleState, options: SceneOptions) => Example {
  return (name, title, state, options) => ({
    name,
    title,
    state,
    render: () => document.createElement(tag),
    ready: async (element) => {
      await play(element, options);
    },
  });
}

/** Brings an element that is on the page into a situation of the story. */
export async function play(shown: Element | null, options: SceneOptions): Promise<Scene> {
  if (!(shown instanceof LitElement)) throw new TypeError('An element of this package is needed.');
  const element: SceneElement = shown;
  const {
    as,
    last,
    steps = story,
    drafts = memoryDrafts({ owner: as }),
    others = [],
    adapter = (real) => real,
  } = options;
  const stage = createStage(options.profile);
  for (const [subject, end] of others) await stage.play(end, withSubject(story, subject));
  const caseId = last === undefined ? '' : await stage.play(last, steps);
  Object.assign(element, {
    adapter: adapter(stage.as(as)),
    profile: stage.profile,
    drafts,
    actor: people[as],
    caseId: caseId === '' ? undefined : caseId,
  });
  await settle(element);
  const scene = { element, stage, caseId, drafts };
  await options.act?.(scene);
  await element.updateComplete;
  return scene;
}

function withSubject([first, ...rest]: readonly Step[], subject: string): readonly Step[] {
  return first === undefined ? [] : [{ ...first, data: { ...first.data, subject } }, ...rest];
}

/** A task later. Not by a timer: those of a page that is not in front are held back for a second each. */
function tick(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}

/** Until nothing of the element is loading any more. */
export async function settle(element: LitElement): Promise<void> {
  for (let rounds = 0; rounds < 500; rounds++) {
    await tick();
    await element.updateComplete;
    if (rounds > 3 && element.renderRoot.querySelector('.state .spinner, .fields:disabled') === null) return;
  }
}

/** Presses the button with this label and waits for what follows. */
export async function press(element: LitElement, label: string): Promise<void> {
  const buttons = Array.from(element.renderRoot.querySelectorAll<HTMLButtonElement>('button'));
  const button =
    buttons.find((each) => each.textContent.trim() === label) ??
    buttons.find((each) => each.textContent.includes(label));
  if (button === undefined) throw new Error(`There is no button ${label}.`);
  button.focus();
  button.click();
  await settle(element);
}

/** Types into fields, or chooses in them, as a person would. */
export async function fillIn(element: LitElement, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const control = (element.renderRoot as ShadowRoot).getElementById(name);
    if (control === null) throw new Error(`There is no field ${name}.`);
    if (control.matches('fieldset')) choose(control, value);
    else {
      (control as HTMLInputElement).value = value;
      control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await element.updateComplete;
  }
}

function choose(group: HTMLElement, value: string): void {
  group.querySelector('details')?.toggleAttribute('open', true);
  group.querySelector('details')?.dispatchEvent(new Event('toggle'));
  const input = Array.from(group.querySelectorAll<HTMLInputElement>('.choices input')).find(
    (each) => each.value === value,
  );
  if (input === undefined) throw new Error(`There is no choice ${value}.`);
  input.click();
}
