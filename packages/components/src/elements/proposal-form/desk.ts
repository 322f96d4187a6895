import type { Profile } from '@cppcc-kit/sdk';
import type { ProposalForm } from '@cppcc-kit/sdk/proposal-form';
import type { CaseHost } from '../../controllers/case-work.js';
import type { FormValues } from '../../controllers/field.js';
import { KitController } from '../../controllers/kit.js';
import { setText } from '../../parts/live.js';
import { createContent, type Content } from './content.js';
import { createDraftKeeper, NEW, type DraftKeeper } from './draft-keeper.js';
import type { Check } from './form-check.js';
import type { Extras } from './extras/extras.js';
import { areValues, hasTexts, isBeside } from './draft-check.js';
import { fromFilled, getFilled, type Beside, type UnfinishedProposal } from './form-values.js';
import { comingPart, failedPart } from './notices.js';
import { CppccSavedEvent } from './proposal-form.events.js';
import type { Attempt } from './submission.js';
import { words } from './words.js';

/** The element, as its desk sees it. */
export interface DeskHost extends CaseHost {
  /** As the host gave it. */
  readonly givenDraft: string | undefined;
  readonly proposer: Partial<ProposalForm['proposer']> | undefined;
  readonly name: string | undefined;
  readonly isDisabled: boolean;
}

/** What lies on the desk where a proposal is written, and what can be done with it: all that the screens know. */
export interface Desk {
  readonly kit: KitController;
  readonly profile: Profile;
  readonly content: Content;
  readonly keeper: DraftKeeper;
  /** The rest of the form's work, once it is loaded. */
  readonly extras: Extras | undefined;
  /** The schema and the way to the committee; loaded with it. */
  readonly check: Check | undefined;
  /** The question that is open. */
  readonly asking: 'submit' | 'discard' | undefined;
  /** The form is on screen, not the case. */
  readonly isWriting: boolean;
  readonly isDisabled: boolean;
  /** The host's form submits it. */
  readonly isControl: boolean;
  /** An opening without an answer so far; kept with the draft. */
  attempt: Attempt | undefined;
  /** A part of the extras; or that they are coming, or did not come. */
  extra(show: (extras: Extras) => unknown): unknown;
  ask(asking: Desk['asking']): void;
  /** Puts in a proposal, and what is known of the proposer. */
  fill(form: UnfinishedProposal): void;
  /** Goes on with a draft: of the case that is being revised, or the named one. */
  startDrafts(draftId?: string): void;
  /** Begins a blank one; a draft stays where it is. */
  startNew(): void;
  discard(): void;
  update(): void;
}

/** What a draft holds: everything that was typed, also in parts that are not shown now. */
interface Draft {
  readonly values: FormValues;
  readonly beside: Beside;
  readonly attempt?: Attempt | undefined;
}

/** Nothing that is read is of another kind than what was written. */
const isSound = ({ values, beside, attempt }: { readonly [Key in keyof Draft]: unknown }): boolean =>
  areValues(values) && isBeside(beside) && (!attempt || hasTexts(attempt, 'key'));

type Given = Partial<Record<'profile' | 'actor' | 'drafts' | 'proposer' | 'caseId' | 'draftId', unknown>>;

/** The work of writing one proposal. `turned` is told when a field becomes right or wrong. */
export function createDesk(
  host: DeskHost,
  turned: () => void,
): Desk & { setValue(form: UnfinishedProposal): void } {
  const kit = new KitController(host);
  const update = (): void => host.requestUpdate();
  let extras: Extras | undefined;
  let check: Check | undefined;
  let load: 'begun' | 'failed' | undefined;
  let asking: Desk['asking'];
  let hasValue = false;
  let savedText = '';
  /** What the host had given when it last rendered. */
  let used: Given = {};

  const content = createContent(host, {
    getProfile: () => kit.profile,
    getName: (id) => extras?.enclosures.nameOf(id),
    getCheck: () => check,
    turned,
  });
  const keeper = createDraftKeeper({
    read: (): Draft => ({
      values: getFilled(content.form.values),
      beside: content.beside,
      attempt: desk.attempt,
    }),
    getTitle: () => content.proposal.subject?.trim() ?? words().draftTitle,
    isUntouched: () => !desk.attempt && content.isUntouched,
    restore(data) {
      const draft = (data ?? {}) as Draft;
      if (!isSound(draft)) return false;
      desk.attempt = draft.attempt;
      content.restore(fromFilled(draft.values), draft.beside);
      return true;
    },
    said(text, { id, state, savedAt }) {
      savedText = text;
      showSaved();
      if (state === 'saved' && savedAt) host.dispatchEvent(new CppccSavedEvent(id, savedAt));
    },
    changed: update,
  });

  function showSaved(): void {
    setText(host, 'saved', savedText);
  }

  function prefill(): void {
    const { profile, actor } = kit;
    const known = host.caseId ? {} : { ...(actor && { name: actor.name }), ...host.proposer };
    const values = Object.fromEntries(
      Object.entries(known).map(([name, text]) => [`proposer.${name}`, text ?? '']),
    );
    content.prefill(profile?.proposal.research === 'required' ? { ...values, hasResearch: true } : values);
  }

  /** Takes up what the host has given since the last time. */
  function takeUp(): void {
    const { profile, actor, drafts } = kit;
    const { caseId, givenDraft: draftId, proposer } = host;
    const was = used;
    used = { profile, actor, drafts, proposer, caseId, draftId };
    if (caseId !== was.caseId) {
      asking = undefined;
      extras?.delivery.leave();
      desk.fill({});
      desk.startDrafts(draftId);
    } else if (drafts !== was.drafts) {
      // What one person wrote must not be saved for the next.
      const before = was.drafts as typeof drafts;
      if (before && before.owner !== drafts?.owner) desk.fill({});
      desk.startDrafts(draftId ?? (hasValue ? NEW : undefined));
    } else if (draftId !== was.draftId) desk.startDrafts(draftId);
    if (profile !== was.profile || actor !== was.actor || proposer !== was.proposer) prefill();
    extras?.enclosures.load();
    extras?.delivery.takeUp();
  }

  function loadExtras(): void {
    load = 'begun';
    Promise.all([import('./extras/extras.js'), import('./form-check.js')])
      .then(([{ createExtras }, loaded]) => {
        check = loaded;
        extras = createExtras(desk, host);
        // What was written meanwhile has not been judged.
        content.form.problems();
        turned();
      })
      .catch(() => (load = 'failed'))
      .finally(update);
  }

  const desk: ReturnType<typeof createDesk> = {
    kit,
    get profile() {
      return kit.profile!;
    },
    content,
    keeper,
    get extras() {
      return extras;
    },
    get check() {
      return check;
    },
    get asking() {
      return asking;
    },
    get isWriting() {
      return extras ? extras.delivery.isWriting : !host.caseId;
    },
    get isDisabled() {
      return host.isDisabled;
    },
    get isControl() {
      return Boolean(host.name);
    },
    attempt: undefined,
    extra(show) {
      if (extras) return show(extras);
      return load === 'failed' ? failedPart(words().partFailed, loadExtras) : comingPart();
    },
    ask(question) {
      // What is wrong with the text is said before it is asked about.
      if (question === 'submit' && desk.isWriting && !content.validate(desk.profile)) return;
      asking = question;
      update();
    },
    fill(form) {
      desk.attempt = undefined;
      content.fill(form);
      prefill();
    },
    startDrafts(draftId) {
      const revised = extras?.delivery.revised;
      if (host.caseId && !revised) void keeper.begin(undefined);
      else void keeper.begin(kit.drafts, { caseId: revised, draftId });
    },
    startNew() {
      asking = undefined;
      extras?.delivery.leave();
      desk.fill({});
      desk.startDrafts(NEW);
    },
    discard() {
      asking = undefined;
      keeper.discard().catch(() => undefined);
      if (extras?.delivery.revised) extras.delivery.revise();
      else desk.fill({});
    },
    update,
    setValue(form) {
      hasValue = true;
      desk.fill(form);
      if (host.hasUpdated) desk.startDrafts(NEW);
    },
  };

  host.addEventListener('input', keeper.changed);
  host.addController({
    hostConnected() {
      for (const type of network) window.addEventListener(type, update);
      keeper.resume();
    },
    hostDisconnected() {
      for (const type of network) window.removeEventListener(type, update);
      keeper.stop();
    },
    hostUpdate: takeUp,
    hostUpdated() {
      showSaved();
      // As soon as there is something to write in, so that it is there before the network may go.
      if (!load && (kit.profile ?? kit.problem)) loadExtras();
    },
  });
  return desk;
}

const network = ['online', 'offline'];
