import { html, type TemplateResult } from 'lit';
import type { JsonObject } from '@cppcc-kit/sdk';
import type { FieldRegistry, FormValues } from '../controllers/field.js';
import { textField } from '../parts/text-field.js';
import type { EventForm, EventFormContext } from './types.js';
import { text } from './values.js';
import { words } from './words.js';

type Context = Omit<EventFormContext, 'values'>;

/**
 * A form whose event takes a number of a series: files of past years have theirs, of their own session; everything else
 * is numbered by the system. `asks`: where no number is taken any more, none is asked for.
 */
export const withNumber = (form: EventForm, asks: (context: Context) => boolean = () => true): EventForm => ({
  ...form,
  values: (context) => ({
    ...form.values(context),
    ...Object.fromEntries(['number', ...sessionNames(context)].map((name) => [name, ''])),
  }),
  fields: (registry, context) =>
    html`${form.fields(registry, context)}${asks(context) ? numberFields(registry, context) : ''}`,
  data: (values, context) => ({ ...form.data(values, context), ...numberByHand(values, context) }),
});

/** Proposals are numbered by session, supervisions by year. */
const sessionNames = ({ view }: Pick<Context, 'view'>): readonly string[] =>
  view.snapshot.process === 'supervision'
    ? ['numberOf.term', 'numberOf.year']
    : ['numberOf.term', 'numberOf.session'];

const numberFields = (form: FieldRegistry, context: Context): TemplateResult =>
  html`<div class="grid three">
    ${textField(form, { name: 'number', label: words().numberByHand, hint: words().numberByHandHint, type: 'number', width: 'short' })}
    ${sessionNames(context).map((name) => textField(form, { name, label: words().numberOf[name] ?? name, hint: words().numberOfHint, type: 'number', width: 'short' }))}
  </div>`;

function numberByHand(values: FormValues, context: Context): JsonObject {
  const take = (name: string) => (text(values, name) === '' ? undefined : Number(text(values, name)));
  const number = take('number');
  const session = sessionNames(context).flatMap((name) => {
    const part = take(name);
    return part === undefined ? [] : [[name.slice('numberOf.'.length), part] as const];
  });
  return {
    ...(number === undefined ? {} : { number }),
    ...(session.length === 0 ? {} : { numberOf: Object.fromEntries(session) }),
  };
}
