import { html, type LitElement, type TemplateResult } from 'lit';
import { settleProblem } from '../../../controllers/summary.js';
import { createUploads, type Uploads } from '../../../controllers/uploads.js';
import { fileInput, fileList } from '../../../parts/files.js';
import { notice } from '../../../parts/notice.js';
import { picker } from '../../../parts/picker.js';
import { select } from '../../../parts/select.js';
import { toChoices } from '../choices.js';
import type { Desk } from '../desk.js';
import { createDirectoryList } from './directory-list.js';
import { createFieldMakers, required } from '../field-makers.js';
import { more } from './more-words.js';
import { failedPart } from '../notices.js';
import { words } from '../words.js';

/** What only some proposals have: people and units of the directory, files, the proposing unit, research. */
export interface Enclosures {
  /** Asks for the lists that are shown. */
  load(): void;
  /** Name of a person of the directory. */
  nameOf(id: string): string | undefined;
  attachments(): TemplateResult;
  /** Who proposes it beside the first proposer, or instead of him who writes it down. */
  proposers(): TemplateResult;
  /** The member for whom it is written down (代录). */
  readonly onBehalfOf: { readonly id: string; readonly name: string } | undefined;
  /** Who might handle it. */
  units(): TemplateResult;
  research(): TemplateResult;
}

export function createEnclosures(desk: Desk, host: LitElement): Enclosures {
  const { content } = desk;
  const { form } = content;
  const units = createDirectoryList(host);
  const people = createDirectoryList(host);
  const limits = () => desk.profile.proposal.limits;
  const make = () => createFieldMakers(desk);
  const uploads: Uploads = content.useUploads((changed) =>
    createUploads({
      getStore: () => desk.kit.adapter?.attachments,
      getPerson: () => (desk.kit.actor ?? desk.extras?.delivery.work.view?.actor)?.id,
      getLimits: limits,
      changed(isStored) {
        changed(isStored);
        // What the summary says of the files goes with what was wrong with them.
        settleProblem(host.renderRoot as ShadowRoot, 'attachments', uploads.problem ?? '');
      },
    }),
  );

  /** The committee's office writes proposals down for members; its own are those of the committee. */
  const isClerk = (): boolean => {
    const roles = desk.kit.actor?.roles ?? [];
    return roles.includes('proposalCommittee') && !roles.includes('member');
  };
  const asksPeople = (): boolean =>
    form.values['proposerType'] === 'joint' || (isClerk() && form.values['proposerType'] !== 'collective');

  /** Whom to ask for a joint signature. */
  function invitations(): TemplateResult {
    if (!desk.kit.adapter?.directory) return notice({ tone: 'warning', title: more().noDirectory });
    if (people.hasFailed) return failedPart(more().peopleFailed, () => people.retry());
    const max = limits().coSigners;
    const tooMany = (ids: readonly string[]): string | undefined =>
      ids.length > max ? more().inviteFull(max) : undefined;
    return picker(form, {
      ...make().named('invitees'),
      ...required,
      hint: more().inviteHint(max),
      choices: people.choices,
      check: tooMany,
    });
  }

  /** The unit that proposes. */
  function collective(): TemplateResult {
    const { named, line } = make();
    const { collectiveKinds } = desk.profile.proposal;
    const own = collectiveKinds.filter(({ submitters }) =>
      submitters.some((role) => desk.kit.actor?.roles.includes(role)),
    );
    const kind = select(form, {
      ...named('collective.kind'),
      // Where the page does not say who it is for, the back end says whose name may be used.
      choices: toChoices(own.length > 0 ? own : collectiveKinds),
      ...required,
    });
    return html`<div class="grid">
      ${kind}${line('collective.name', required)}${line('collective.signer', required)}${line('collective.contact', required)}
    </div>`;
  }

  /** For whom it is written down. */
  function recordedFor(): TemplateResult {
    if (!desk.kit.adapter?.directory) return notice({ tone: 'warning', title: more().noDirectory });
    if (people.hasFailed) return failedPart(more().peopleFailed, () => people.retry());
    return select(form, {
      name: 'onBehalfOf',
      label: more().onBehalfOf,
      hint: more().onBehalfOfHint,
      choices: people.choices,
      ...required,
    });
  }

  /** The name of whoever was chosen belongs into the form. */
  let named: string | undefined;
  function followMember(): void {
    const { onBehalfOf } = enclosures;
    if (onBehalfOf && onBehalfOf.id !== named) form.set({ 'proposer.name': onBehalfOf.name });
    named = onBehalfOf?.id;
  }
  host.addEventListener('input', followMember);

  const enclosures: Enclosures = {
    load() {
      const directory = desk.kit.adapter?.directory;
      units.load(directory, async (from) => (await from.units()).filter(({ kind }) => !kind));
      // Nobody else needs the list of members.
      if (asksPeople())
        people.load(directory, async (from) =>
          (await from.people({ role: 'member' })).filter(({ id }) => id !== desk.kit.actor?.id),
        );
    },
    nameOf: people.nameOf,
    attachments() {
      return html`${fileInput({ id: 'attachments', label: words().fields.attachments, limits: limits(), onFiles: uploads.add })}${
        uploads.items.length > 0 ? fileList(uploads.items, uploads) : ''
      }`;
    },
    proposers() {
      const { proposerType } = form.values;
      if (proposerType === 'collective') return collective();
      return html`${isClerk() ? recordedFor() : ''}${proposerType === 'joint' ? invitations() : ''}`;
    },
    get onBehalfOf() {
      const { onBehalfOf: id } = form.values;
      return asksPeople() && isClerk() && typeof id === 'string' && id !== ''
        ? { id, name: people.nameOf(id) ?? id }
        : undefined;
    },
    units: () =>
      units.hasFailed
        ? failedPart(more().unitsFailed, () => units.retry())
        : picker(form, { ...make().named('suggestedUnits'), choices: units.choices }),
    research() {
      const { named, line, area, counted } = make();
      const type = select(form, {
        ...named('research.type'),
        choices: toChoices(more().researchTypes),
        ...required,
      });
      return html`<div class="grid">
          ${type}${line('research.date', { type: 'date', ...required })}${line('research.place', required)}
        </div>
        ${area('research.summary', { ...counted(500), ...required, rows: 3 })}`;
    },
  };
  return enclosures;
}
