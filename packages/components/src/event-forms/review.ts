import { html } from 'lit';
import { radioGroup } from '../parts/choices.js';
import { select } from '../parts/select.js';
import { textArea } from '../parts/text-field.js';
import { caseSearch } from './case-search.js';
import type { EventForm } from './types.js';
import { flag, fromTable, text, texts, toChoices } from './values.js';
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
export const file: EventForm = {
  values: ({ view, profile }) => {
    const { category = '' } = (view.snapshot.data['form'] ?? {}) as { category?: string };
    return { ...initialChecks, category, tier: profile.proposal.tiers.slice(-1)[0]?.id ?? '' };
  },
  fields: (form, context) => html`${classify.fields(form, context)}${checkFields(form, context)}`,
  data: (values, context) => ({ ...checkData(values, context), ...classify.data(values, context) }),
};

export const decline: EventForm = {
  values: () => ({ code: '', reason: '' }),
  fields: (form, { profile }) =>
    html` ${select(form, { name: 'code', label: words().notFiledReason, choices: toChoices(profile.proposal.notFiledReasons), required: true })}
    ${textArea(form, { name: 'reason', label: words().reasonToProposer, hint: words().reasonHint, required: true, max: 500, rows: 3 })}`,
  data: (values) => ({ code: text(values, 'code'), reason: text(values, 'reason') }),
};

/** Only a proposal that is still being examined or handled can take another one in. */
const mergeable = [
  'submitted',
  'preReview',
  'underReview',
  'filed',
  'assigning',
  'assigned',
  'objected',
  'handling',
];

export const merge: EventForm = {
  values: () => ({ mainProposal: '', reason: '' }),
  fields: (form, { adapter, view }) =>
    html` ${caseSearch(form, { name: 'mainProposal', label: words().mainProposal, hint: words().mainProposalHint, required: true, adapter, states: mergeable, except: view.id })}
    ${textArea(form, { name: 'reason', label: words().reasonToProposer, hint: words().reasonHint, required: true, max: 500, rows: 3 })}`,
  data: (values) => ({ mainProposal: text(values, 'mainProposal'), reason: text(values, 'reason') }),
};

export const convert: EventForm = {
  values: () => ({ to: 'socialSentiment', reason: '' }),
  fields: (form) =>
    html` ${radioGroup(form, { name: 'to', label: words().convertTo, choices: fromTable(words().conversions), required: true, inline: true })}
    ${textArea(form, { name: 'reason', label: words().reasonToProposer, hint: words().reasonHint, required: true, max: 500, rows: 3 })}`,
  data: (values) => ({ to: text(values, 'to'), ...texts(values, 'reason') }),
};
