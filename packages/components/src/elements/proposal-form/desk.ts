import type { CaseAdapter } from '@cppcc-kit/adapter';
import type { Actor, JsonObject, Profile } from '@cppcc-kit/sdk';
import type { ProposalForm } from '@cppcc-kit/sdk/proposal-form';
import { CaseWork, type CaseHost } from '../../controllers/case-work.js';
import { KitController } from '../../controllers/kit.js';
import { setText } from '../../parts/live.js';
import { createContent, type Content } from './content.js';
import { createDirectoryList, type DirectoryList } from './directory-list.js';
import { createDraftKeeper, NEW, type DraftKeeper } from './draft-keeper.js';
import { fromFilled, getFilled, type Beside, type UnfinishedProposal } from './form-values.js';
import { CppccSavedEvent } from './proposal-form.events.js';
import { submitProposal, type Attempt, type Outcome } from './submission.js';
import { words } from './words.js';
import type { FormValues } from '../../controllers/field.js';

/** The element, as its desk sees it. */
export interface DeskHost extends CaseHost {
  /** As the host gave it. */
  readonly givenDraft: string | undefined;
  readonly proposer: Partial<ProposalForm['proposer']> | undefined;
  readonly name: string | undefined;
  readonly isDisabled: boolean;
}

/** What lies on the desk, and what can be done with it: all that the screens know. */
export interface Desk {
  readonly profile: Profile;
  readonly adapter: CaseAdapter | undefined;
  readonly actor: Actor | undefined;
  readonly content: Content;
  readonly work: CaseWork;
  readonly keeper: DraftKeeper;
  readonly units: DirectoryList;
  readonly people: DirectoryList;
  /** The question that is open. */
  readonly asking: 'submit' | 'discard' | undefined;
  readonly outcome: Outcome | undefined;
  /** The text is open for changes. */
  readonly isWriting: boolean;
  readonly isBusy: boolean;
  readonly isDisabled: boolean;
  /** The host's form submits it. */
  readonly isControl: boolean;
  ask(asking: Desk['asking']): void;
  send(): void;
  /** Opens the text of the case for changes. */
  revise(): void;
  stopRevising(): void;
  /** Begins a blank one; a draft stays where it is. */
  startNew(): void;
  open(draftId: string): void;
  discard(): void;
  reload(): void;
}

/** What a draft holds: everything that was typed, also in parts that are not shown now. */
interface Draft {
  readonly values: FormValues;
  readonly beside: Beside;
  readonly attempt?: Attempt | undefined;
}

/** The work of writing one proposal. `turned` is told when a field becomes right or wrong. */
export function createDesk(host: DeskHost, turned: () => void): Desk & { fill(form: UnfinishedProposal): void } {
  const kit = new KitController(host);
  const work = new CaseWork(host, kit);
  const units = createDirectoryList(host);
  const people = createDirectoryList(host);
  const update = (): void => host.requestUpdate();
  let attempt: Attempt | undefined;
  let asking: Desk['asking'];
  let outcome: Outcome | undefined;
  let isRevising = false;
  let hasValue = false;
  let savedText = '';
  /** What the host had given when it last rendered. */
  let used: Partial<Record<'profile' | 'adapter' | 'actor' | 'drafts' | 'proposer' | 'caseId' | 'draftId' | 'taken', unknown>> = {};

  const content = createContent(host, { getProfile: () => kit.profile, getStore: () => kit.adapter?.attachments, getName: people.nameOf, turned });
  const keeper = createDraftKeeper({
    read: (): Draft => ({ values: getFilled(content.form.values), beside: content.beside, attempt }),
    getTitle: () => content.proposal.subject?.trim() ?? words().draftTitle,
    isUntouched: () => !attempt && content.isUntouched,
    restore(data) {
      const draft = (data ?? {}) as Partial<Draft>;
      if (!draft.values || !draft.beside) return false;
      attempt = draft.attempt;
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

  function startDrafts(draftId?: string): void {
    if (host.caseId && !isRevising) void keeper.begin(undefined);
    else void keeper.begin(kit.drafts, { caseId: isRevising ? work.view?.id : undefined, draftId });
  }

  function fill(form: UnfinishedProposal): void {
    attempt = undefined;
    content.fill(form);
    prefill();
  }

  function prefill(): void {
    const { profile, actor } = kit;
    const known = host.caseId ? {} : { ...(actor && { name: actor.name }), ...host.proposer };
    const values = Object.fromEntries(Object.entries(known).map(([name, text]) => [`proposer.${name}`, text ?? '']));
    content.prefill(profile?.proposal.research === 'required' ? { ...values, hasResearch: true } : values);
  }

  /** Takes up what the host has given since the last time. */
  function takeUp(): void {
    const { profile, adapter, actor, drafts } = kit;
    const { caseId, givenDraft: draftId, proposer } = host;
    const was = used;
    used = { profile, adapter, actor, drafts, proposer, caseId, draftId, taken: was.taken };
    if (caseId !== was.caseId) {
      outcome = asking = undefined;
      isRevising = false;
      work.leave();
      fill({});
      startDrafts(draftId);
    } else if (drafts !== was.drafts) {
      // What one person wrote must not be saved for the next.
      const before = was.drafts as typeof drafts;
      if (before && before.owner !== drafts?.owner) fill({});
      startDrafts(draftId ?? (hasValue ? NEW : undefined));
    } else if (draftId !== was.draftId) startDrafts(draftId);
    if (profile !== was.profile || actor !== was.actor || proposer !== was.proposer) prefill();
    loadLists();
    const { view } = work;
    if (!view || view.id !== caseId || view.id === was.taken) return;
    used.taken = view.id;
    // One that came back, or was left half way, is opened for changes at once.
    const { state, data } = view.snapshot;
    const isHalfWay = state === 'drafting' && (data['form'] as UnfinishedProposal | undefined)?.proposerType !== 'joint';
    if (work.available('revise') && (state === 'returned' || isHalfWay)) desk.revise();
  }

  function loadLists(): void {
    const directory = kit.adapter?.directory;
    units.load(directory, async () => (await directory?.units()) ?? []);
    // Nobody else needs the list of members.
    if (content.form.values['proposerType'] === 'joint')
      people.load(directory, async () => ((await directory?.people({ role: 'member' })) ?? []).filter(({ id }) => id !== kit.actor?.id));
  }

  async function send(): Promise<void> {
    const { profile } = kit;
    const form = desk.isWriting ? profile && content.validate(profile) : undefined;
    asking = undefined;
    if (desk.isWriting && !form) { update(); return; }
    outcome = undefined;
    const result = form ? await submit(form) : (await work.send('submit', {})) ? 'sent' : 'failed';
    if (result !== 'failed') await finish(result);
    update();
    await host.updateComplete;
    if (result === 'failed') content.refuse(work.problems);
    else (host.renderRoot as ShadowRoot).getElementById('top')?.focus();
  }

  function submit(form: JsonObject): Promise<Outcome> {
    const remember = async (next: Attempt | undefined): Promise<void> => {
      attempt = next;
      keeper.changed();
      await keeper.flush();
    };
    return submitProposal({ work, form, attempt, remember });
  }

  /** It has arrived, and the draft has done its work; but what an earlier attempt overtook is kept. */
  async function finish(result: Outcome): Promise<void> {
    outcome = result;
    attempt = undefined;
    isRevising = false;
    // A draft that cannot be removed is no reason to say that the proposal has not arrived.
    if (result !== 'alreadySent') await keeper.discard().catch(() => undefined);
  }

  const desk: ReturnType<typeof createDesk> = {
    get profile() {
      return kit.profile!;
    },
    get adapter() {
      return kit.adapter;
    },
    get actor() {
      return kit.actor;
    },
    content,
    work,
    keeper,
    units,
    people,
    get asking() {
      return asking;
    },
    get outcome() {
      return outcome;
    },
    get isWriting() {
      return isRevising || !(work.view && outcome) && !host.caseId;
    },
    get isBusy() {
      return work.sending !== undefined;
    },
    get isDisabled() {
      return host.isDisabled;
    },
    get isControl() {
      return Boolean(host.name);
    },
    ask(question) {
      // What is wrong with the text is said before it is asked about.
      if (question === 'submit' && desk.isWriting && !content.validate(desk.profile)) return;
      asking = question;
      update();
    },
    send: () => void send(),
    revise() {
      isRevising = true;
      outcome = undefined;
      content.fill((work.view?.snapshot.data['form'] ?? {}) as UnfinishedProposal);
      prefill();
      startDrafts();
      update();
    },
    stopRevising() {
      isRevising = false;
      update();
    },
    startNew() {
      work.leave();
      outcome = asking = undefined;
      isRevising = false;
      fill({});
      startDrafts(NEW);
    },
    open: startDrafts,
    discard() {
      asking = undefined;
      keeper.discard().catch(() => undefined);
      if (isRevising) desk.revise();
      else fill({});
    },
    reload() {
      loadLists();
      update();
    },
    fill(form) {
      hasValue = true;
      fill(form);
      if (host.hasUpdated) startDrafts(NEW);
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
    hostUpdated: showSaved,
  });
  return desk;
}

const network = ['online', 'offline'];
