import { saysSomething } from '@cppcc-kit/sdk/text';
import type { ProposalForm } from '@cppcc-kit/sdk/proposal-form';
import type { FormValues } from '../../controllers/field.js';
import * as zh from '../../wording/zh.js';

/** A proposal on its way: what is not filled in yet is not there. */
export type UnfinishedProposal = {
  readonly [Key in keyof ProposalForm]?: Key extends 'proposer' | 'collective' | 'research'
    ? Partial<NonNullable<ProposalForm[Key]>>
    : ProposalForm[Key];
};

/** Parts of a proposal that the fields do not hold, or hold only as ids. */
export type Beside = Pick<UnfinishedProposal, 'invitees' | 'attachments' | 'origin'>;

/** Every field of the form by its path: what has a label. */
const names = Object.keys(zh.proposalForm.fields);

/** When a part belongs to the proposal at all. What was typed into one that does not stays in the form. */
const belongs: Readonly<Record<string, (values: FormValues) => boolean>> = {
  collective: ({ proposerType }) => proposerType === 'collective',
  research: ({ hasResearch }) => hasResearch === true,
  publishRefusal: ({ consentToPublish }) => consentToPublish === 'no',
};
export const isPart = (name: string, values: FormValues): boolean => belongs[name]?.(values) ?? true;

/** The 建议 as far as there are any: the fields are `suggestions.0` and so on. */
export function getSuggestions(values: FormValues): string[] {
  const list: string[] = [];
  while (values[`suggestions.${list.length}`] !== undefined)
    list.push(String(values[`suggestions.${list.length}`]));
  return list;
}

/** Fields for a list of suggestions; the one behind the last is taken away. */
export function suggestionFields(list: readonly string[]): FormValues {
  return Object.fromEntries(
    [...list, undefined].map((text, index) => [`suggestions.${index}`, text]),
  ) as FormValues;
}

/** What the fields hold for a proposal; `{}` is an empty form. */
export function toValues(form: UnfinishedProposal): FormValues {
  const {
    proposerType = 'individual',
    consentToPublish,
    invitees = [],
    suggestions = [''],
    suggestedUnits = [],
  } = form;
  const read = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>((at, key) => (at as Partial<Record<string, unknown>> | undefined)?.[key], form);
  return {
    ...Object.fromEntries(names.map((path) => [path, toText(read(path))])),
    proposerType,
    invitees: invitees.map(({ id }) => id),
    suggestedUnits,
    hasResearch: form.research !== undefined,
    coSignable: form.coSignable === true,
    secret: form.secret === true,
    consentToPublish: consentToPublish === undefined ? '' : consentToPublish ? 'yes' : 'no',
    ...suggestionFields(suggestions),
  };
}

/** The proposal that the fields make up, as the schema wants it: optional parts only where something is in them. */
export function toForm(
  values: FormValues,
  { invitees, attachments = [], origin }: Beside,
): UnfinishedProposal {
  const { proposerType, suggestedUnits = [], coSignable, secret, consentToPublish } = values;
  const form: Record<string, unknown> = {
    proposerType,
    proposer: {},
    suggestions: getSuggestions(values),
    ...(proposerType === 'joint' && { invitees }),
    ...((suggestedUnits as readonly string[]).length > 0 && { suggestedUnits }),
    ...(coSignable === true && { coSignable }),
    ...(secret === true && { secret }),
    ...(consentToPublish !== '' && { consentToPublish: consentToPublish === 'yes' }),
    ...(attachments.length > 0 && { attachments }),
    ...(origin && { origin }),
  };
  for (const path of names) {
    const [group = '', key] = path.split('.');
    const text = values[path];
    // A choice is there already, in the shape that the schema wants.
    const isThere = !key && group in form;
    if (isThere || typeof text !== 'string' || !saysSomething(text) || !isPart(group, values)) continue;
    if (key === undefined) form[group] = text;
    else form[group] = { ...(form[group] as object | undefined), [key]: text };
  }
  return form;
}

/** What is filled in, for a draft, and every suggestion. It is asked for while somebody types, so it makes no calls of ours. */
export function getFilled(values: FormValues): FormValues {
  const filled: FormValues = {};
  for (const name in values) {
    const value = values[name];
    const isFilled = Array.isArray(value) ? value.length > 0 : Boolean(value);
    if (isFilled || (value === '' && name.startsWith('suggestions.'))) filled[name] = value as string;
  }
  return filled;
}

/** All fields, from what a draft kept of them. */
export const fromFilled = (filled: FormValues): FormValues => ({
  ...toValues({}),
  ...filled,
  ...suggestionFields(getSuggestions(filled)),
});

const toText = (value: unknown): string => (typeof value === 'string' ? value : '');
