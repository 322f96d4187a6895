import type { TemplateResult } from 'lit';
import type { CaseAdapter, CaseView } from '@cppcc-kit/adapter';
import type { Actor, JsonObject, Profile } from '@cppcc-kit/sdk';
import type { FieldRegistry, FormValues } from '../controllers/field.js';
import type { Choice } from '../parts/options.js';

/** What the fields of an event may look at. */
export interface EventFormContext {
  readonly view: CaseView;
  readonly profile: Profile;
  /** For what has to be looked up: another case, to which this one is joined. */
  readonly adapter: CaseAdapter;
  /** Handling units of the directory; empty where the back end has none. */
  readonly units: readonly Choice[];
  /** Special committees of the directory. */
  readonly committees: readonly Choice[];
  /** Event type, e.g. `returnForRevision`: several share a form. */
  readonly type: string;
  /** The values so far: some fields depend on others. */
  readonly values: FormValues;
  /** Who fills it in, where the host page says so. */
  readonly actor: Actor | undefined;
  /** Today in Asia/Shanghai. */
  readonly today: string;
}

/**
 * The form of an event's data. Fields are named by their path in the data (`suggestions.0.text`), so that a refusal
 * from the server finds its field.
 */
export interface EventForm {
  /** Fields whose value decides which others are shown, `*` for a place in a list; typing in any other renders nothing. */
  readonly decides?: readonly string[];
  /** Asks for units, so it cannot be filled in while their names are missing. */
  readonly asksUnits?: true;
  /** What the fields hold at first. */
  values(context: Omit<EventFormContext, 'values'>): FormValues;
  fields(form: FieldRegistry, context: EventFormContext): TemplateResult;
  data(values: FormValues, context: EventFormContext): JsonObject;
  /** What else changes when this field does: another unit's reply carries another mark. */
  follows?(name: string, context: EventFormContext): FormValues | undefined;
  /** Why what was read is no longer what would be signed; the form has to be begun again. */
  outdated?(context: EventFormContext): string | undefined;
}
