import type { TemplateResult } from 'lit';
import type { CaseView } from '@cppcc-kit/adapter';
import type { JsonObject, Profile } from '@cppcc-kit/sdk';
import type { FieldRegistry, FormValues } from '../controllers/field.js';
import type { Choice } from '../parts/options.js';

/** What the fields of an event may look at. */
export interface EventFormContext {
  readonly view: CaseView;
  readonly profile: Profile;
  /** Units of the directory; empty where the back end has none. */
  readonly units: readonly Choice[];
  /** Event type, e.g. `returnForRevision`: several share a form. */
  readonly type: string;
  /** The values so far: some fields depend on others. */
  readonly values: FormValues;
  /** Today in Asia/Shanghai. */
  readonly today: string;
}

/**
 * The form of an event's data. Fields are named by their path in the data (`suggestions.0.text`), so that a refusal
 * from the server finds its field.
 */
export interface EventForm {
  /** Fields whose value decides which others are shown; typing in any other renders nothing. */
  readonly decides?: readonly string[];
  /** What the fields hold at first. */
  values(context: Omit<EventFormContext, 'values'>): FormValues;
  fields(form: FieldRegistry, context: EventFormContext): TemplateResult;
  data(values: FormValues, context: EventFormContext): JsonObject;
}
