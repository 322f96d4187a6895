import { html } from 'lit';
import type { Profile } from '@cppcc-kit/sdk';
import { proposalDefinition } from '@cppcc-kit/sdk/proposal';
import { radioGroup } from '../parts/choices.js';
import { select } from '../parts/select.js';
import type { Choice } from '../parts/options.js';
import { textArea, textField } from '../parts/text-field.js';
import { caseSearch } from './case-search.js';
import { filesField, withFiles } from './files-field.js';
import { withNumber } from './number.js';
import type { EventForm } from './types.js';
import { flag, text, texts, toChoices } from './values.js';
import { words } from './words.js';

const checks = ['eligibility', 'content', 'format'] as const;
const initialChecks = { eligibility: 'yes', content: 'yes', format: 'yes', opinion: '' };

/** 审查表's three checks and the opinion (domain §3.3). */
const checkFields: EventForm['fields'] = (form, { profile }) =>
  html` <div class="grid three">
      ${checks.map((name) => radioGroup(form, { name, label: words().checks[name], choices: words().fits, required: true, inline: true }))}
    </div>
    ${textArea(form, { name: 'opinion', label: words().reviewOpinion, max: profile.proposal.limits.opinion, rows: 3 })}`;
const checkData: EventForm['data'] = (values) => ({
  ...Object.fromEntries(checks.map((name) => [name, flag(values, name)])),
  opinion: text(values, 'opinion'),
});

export const review: EventForm = {
  values: () => ({ ...initialChecks }),
  fields: checkFields,
  data: checkData,
};

export const classify: EventForm = {
  values: ({ view }) => ({ category: '', tier: '', ...(view.snapshot.data['classification'] as object) }),
  fields: (form, { profile }) =>
    html`<div class="grid">
      ${select(form, { name: 'category', label: words().category, choices: toChoices(profile.proposal.categories), required: true })}
      ${select(form, { name: 'tier', label: words().tier, choices: toChoices(profile.proposal.tiers), required: true })}
    </div>`,
  data: (values) => ({ category: text(values, 'category'), tier: text(values, 'tier') }),
};

/** Filing fixes category and tier; the proposer's own choice of category is the first suggestion. */
export const file = withNumber({
  values: ({ view, profile }) => {
    const { category = '' } = (view.snapshot.data['form'] ?? {}) as { category?: string };
    return { ...initialChecks, category, tier: profile.proposal.tiers.slice(-1)[0]?.id ?? '' };
  },
  fields: (form, context) => html`${classify.fields(form, context)}${checkFields(form, context)}`,
  data: (values, context) => ({ ...checkData(values, context), ...classify.data(values, context) }),
});

/** The leader who approved, as the office records it; a chairperson who acts himself is asked for no other name. */
export const keyApproval: EventForm = {
  values: ({ actor }) => ({
    leader: actor?.roles.includes('chairpersonsMeeting') === true ? actor.name : '',
    note: '',
  }),
  fields: (form) =>
    html` ${textField(form, { name: 'leader', label: words().approvingLeader, hint: words().approvingHint, required: true, max: 30, width: 'medium' })}
    ${textArea(form, { name: 'note', label: words().reasons['approveKey'] ?? words().note, max: 500, rows: 3 })}`,
  data: (values) => ({ leader: text(values, 'leader'), ...texts(values, 'note') }),
};

export const decline: EventForm = {
  values: () => ({ code: '', reason: '' }),
  fields: (form, { profile }) =>
    html` ${select(form, { name: 'code', label: words().notFiledReason, choices: toChoices(profile.proposal.notFiledReasons), required: true })}
    ${textArea(form, { name: 'reason', label: words().reasonToProposer, hint: words().reasonHint, required: true, max: 500, rows: 3 })}`,
  data: (values) => ({ code: text(values, 'code'), reason: text(values, 'reason') }),
};

/** What the process itself wants of a main proposal: that it is being examined or handled, and not to be merged itself. */
const merging = proposalDefinition.states.underReview.on.merge ?? [];
const mergeStates = [merging].flat().flatMap(({ links }) => links?.states ?? []);

export const merge: EventForm = {
  values: () => ({ mainProposal: '', reason: '' }),
  fields: (form, { adapter, view }) =>
    html` ${caseSearch(form, { name: 'mainProposal', label: words().mainProposal, hint: words().mainProposalHint, required: true, adapter, states: mergeStates, except: view.id })}
    ${textArea(form, { name: 'reason', label: words().reasonToProposer, hint: words().reasonHint, required: true, max: 500, rows: 3 })}`,
  data: (values) => ({ mainProposal: text(values, 'mainProposal'), reason: text(values, 'reason') }),
};

/** One of the profile's ways out: which, to whom, why, and with which papers. */
const elsewhere = (by: 'refer' | 'convert'): EventForm => ({
  decides: ['to'],
  values: ({ profile }) => ({
    to: outcomesOf(profile, by)[0]?.value ?? '',
    destination: '',
    reason: '',
    attachments: [],
  }),
  fields: (form, { adapter, profile, values, view }) => {
    const chosen = profile.proposal.outcomes.find(({ id }) => id === text(values, 'to'));
    return html` ${radioGroup(form, { name: 'to', label: words().outcome, choices: outcomesOf(profile, by), required: true })}
    ${chosen === undefined || chosen.destination === 'unused' ? '' : textField(form, { name: 'destination', label: words().destination, required: chosen.destination === 'required', max: 60, width: 'medium' })}
    ${textArea(form, { name: 'reason', label: words().reasonToProposer, hint: words().reasonHint, required: true, max: 500, rows: 3 })}
    ${adapter.attachments ? filesField(form, { name: 'attachments', label: words().attachments, store: adapter.attachments, person: view.actor.id, limits: profile.proposal.limits }) : ''}`;
  },
  data: (values) => ({
    to: text(values, 'to'),
    reason: text(values, 'reason'),
    ...texts(values, 'destination'),
    ...withFiles(values, 'attachments'),
  }),
});

const outcomes = new WeakMap<Profile, Map<string, readonly Choice[]>>();
/** The same array each time, as the parts want it. */
function outcomesOf(profile: Profile, by: 'refer' | 'convert'): readonly Choice[] {
  const made = outcomes.get(profile) ?? new Map<string, readonly Choice[]>();
  outcomes.set(profile, made);
  let choices = made.get(by);
  if (choices === undefined)
    made.set(by, (choices = toChoices(profile.proposal.outcomes.filter((each) => each.by === by))));
  return choices;
}

export const refer = withNumber(elsewhere('refer'));
export const convert = withNumber(elsewhere('convert'));
