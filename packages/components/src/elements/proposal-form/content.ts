import type { LitElement } from 'lit';
import type { Profile } from '@cppcc-kit/sdk';
import type { ProposalForm } from '@cppcc-kit/sdk/proposal-form';
import { countBody } from '@cppcc-kit/sdk/text';
import type { FormValues, Problem } from '../../controllers/field.js';
import { createForm, type Form } from '../../controllers/form.js';
import type { Check } from './form-check.js';
import {
  getSuggestions,
  suggestionFields,
  toForm,
  toValues,
  type Beside,
  type UnfinishedProposal,
} from './form-values.js';
import type { Uploads } from '../../controllers/uploads.js';
import { words } from './words.js';

export interface ContentOptions {
  getProfile(): Profile | undefined;
  /** Names for the ids of those invited. */
  getName(id: string): string | undefined;
  /** The schema, once it is loaded; nothing is sent before. */
  getCheck(): Check | undefined;
  /** A field became right or wrong. */
  turned(): void;
}

/** Everything that is in the form. */
export interface Content {
  readonly form: Form;
  /** What the fields hold only as ids, or not at all. */
  readonly beside: Beside;
  readonly proposal: UnfinishedProposal;
  /** Nothing of the person's is in it. */
  readonly isUntouched: boolean;
  /** Hands the attachments over; until then those of a draft are only kept. `changed` takes whether a stored one came or went. */
  useUploads(make: (changed: (isStored: boolean) => void) => Uploads): Uploads;
  /** Puts in a proposal; what the person does next is a change of it. */
  fill(form: UnfinishedProposal): void;
  /** Puts in what the person had written. */
  restore(values: FormValues, beside: Beside): void;
  /** Fills empty fields without counting as a change. */
  prefill(values: FormValues): void;
  /** Adds, takes away or moves suggestions; the one at `focus` is gone to. */
  changeSuggestions(change: (list: string[]) => void, focus: number): void;
  /** The message for a text that is too long as a whole. */
  tooLong(): string | undefined;
  /** The proposal as the server will take it; else says all that is wrong with it and goes there. */
  validate(profile: Profile): ProposalForm | undefined;
  /** Says what the server refused. */
  refuse(problems: readonly Problem[]): void;
}

/** Fields that decide which others are shown. */
export const deciding = ['proposerType', 'hasResearch', 'consentToPublish'];

export function createContent(
  host: LitElement,
  { getProfile, getName, getCheck, turned }: ContentOptions,
): Content {
  let kept: Beside = {};
  let uploads: Uploads | undefined;
  let untouched = '';
  let isOver = false;
  const root = () => host.renderRoot as ShadowRoot;

  const form = createForm<FormValues>(host, { values: {}, changed, turned });

  function changed(name: string): void {
    if (deciding.includes(name)) host.requestUpdate();
    if (/^(si|an|su)/.test(name)) countTotal();
  }

  /** The person changed something without typing. */
  function acted(): void {
    host.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** 正文: situation, analysis and suggestions together. It belongs to no field; its message stands at 情况. */
  function countTotal(): void {
    const limits = getProfile()?.proposal.limits;
    const place = root().getElementById('total');
    if (!limits || !place) return;
    const { values } = form;
    const { situation = '', analysis = '' } = values as Record<string, string>;
    const count = countBody(
      { situation, analysis, suggestions: getSuggestions(values) },
      limits.ignoreWhitespace,
    );
    const wasOver = isOver;
    isOver = count > limits.total;
    const level = isOver ? 'over' : count > limits.totalWarn ? 'long' : '';
    place.textContent = words().total(count, limits.total);
    const note = root().getElementById('total-note');
    if (note && place.dataset['level'] !== level)
      note.textContent = tooLong() ?? words()[level === '' ? 'totalHint' : 'totalLong'](limits.totalWarn);
    place.dataset['level'] = level;
    if (isOver !== wasOver) turned();
    // Taken back as soon as the whole is short enough, whichever field became shorter.
    if (wasOver && !isOver) form.set({ situation });
  }

  function tooLong(): string | undefined {
    return isOver ? words().totalOver(getProfile()?.proposal.limits.total ?? 0) : undefined;
  }

  host.addController({ hostUpdated: countTotal });

  const content: Content = {
    form,
    get beside() {
      const ids = (form.values['invitees'] ?? []) as readonly string[];
      const name = (id: string): string =>
        getName(id) ?? kept.invitees?.find((each) => each.id === id)?.name ?? id;
      return {
        ...kept,
        invitees: ids.map((id) => ({ id, name: name(id) })),
        attachments: uploads ? uploads.attachments : (kept.attachments ?? []),
      };
    },
    get proposal() {
      return toForm(form.values, content.beside);
    },
    get isUntouched() {
      return JSON.stringify(content.proposal) === untouched;
    },
    useUploads(make) {
      uploads = make((isStored) => {
        host.requestUpdate();
        if (isStored) acted();
      });
      uploads.set(kept.attachments ?? []);
      return uploads;
    },
    fill(proposal) {
      content.restore(toValues(proposal), proposal);
      untouched = JSON.stringify(content.proposal);
    },
    restore(values, beside) {
      kept = beside;
      uploads?.set(beside.attachments ?? []);
      form.set(values);
    },
    prefill(values) {
      const { isUntouched } = content;
      form.set(Object.fromEntries(Object.entries(values).filter(([name]) => !form.values[name])));
      if (isUntouched) untouched = JSON.stringify(content.proposal);
    },
    changeSuggestions(change, focus) {
      const list = getSuggestions(form.values);
      change(list);
      form.set(suggestionFields(list));
      acted();
      void host.updateComplete.then(() => form.focus(`suggestions.${focus}`));
    },
    tooLong,
    validate(profile) {
      const message = uploads?.problem;
      const problems = [...form.problems(), ...(message ? [{ name: 'attachments', message }] : [])];
      const checked =
        problems.length > 0
          ? problems
          : (getCheck()?.checkForm(profile, content.proposal) ?? content.proposal);
      if (!Array.isArray(checked)) return checked as ProposalForm;
      content.refuse(checked as readonly Problem[]);
      return undefined;
    },
    refuse(problems) {
      // At the nearest place that is on screen.
      const locate = (name = ''): string | undefined =>
        name === '' || root().getElementById(name)
          ? name || undefined
          : locate(name.slice(0, Math.max(0, name.lastIndexOf('.'))));
      form.refuse(problems.map(({ name, message }) => ({ name: locate(name), message })));
    },
  };
  content.fill({});
  return content;
}
