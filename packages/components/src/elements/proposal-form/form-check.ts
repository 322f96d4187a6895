import { safeParse, type GenericSchema } from 'valibot';
import type { Profile } from '@cppcc-kit/sdk';
import { proposalFormSchema, type ProposalForm } from '@cppcc-kit/sdk/proposal-form';
import type { FieldValue, Problem } from '../../controllers/field.js';
import type { UnfinishedProposal } from './form-values.js';
import { submitProposal } from './submission.js';

export { submitProposal };

/** What the members of a schema look like that lead to its parts. */
interface Node {
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
}

let built: { readonly profile: Profile; readonly schema: ReturnType<typeof proposalFormSchema> } | undefined;

function schemaOf(profile: Profile): ReturnType<typeof proposalFormSchema> {
  if (built?.profile !== profile) built = { profile, schema: proposalFormSchema(profile) };
  return built.schema;
}

/** The proposal as the server will take it, or everything that is wrong with it, by path. */
export function checkForm(profile: Profile, form: UnfinishedProposal): ProposalForm | readonly Problem[] {
  const { success, output, issues } = safeParse(schemaOf(profile), form);
  return success
    ? output
    : issues.map(({ path = [], message }) => ({ name: path.map(({ key }) => key).join('.'), message }));
}

/** What the same schema says about one field: the message, or undefined. */
export function checkField(profile: Profile, path: string, value: FieldValue): string | undefined {
  const part = path.split('.').reduce<Node>(
    (at, key) => {
      const { entries, item } = at.wrapped ?? at;
      return entries?.[key] ?? item ?? at;
    },
    schemaOf(profile) as unknown as Node,
  );
  return safeParse(part as unknown as GenericSchema, value).issues?.[0].message;
}

/** What this module brings, all that only sending needs: loaded beside the extras (decision 0008). */
export interface Check {
  readonly checkForm: typeof checkForm;
  readonly checkField: typeof checkField;
  readonly submitProposal: typeof submitProposal;
}
