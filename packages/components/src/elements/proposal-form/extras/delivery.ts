import { html } from 'lit';
import type { JsonObject } from '@cppcc-kit/sdk';
import { CaseWork } from '../../../controllers/case-work.js';
import { announceSent, onSentElsewhere } from '../../../controllers/draft-news.js';
import type { Desk, DeskHost } from '../desk.js';
import type { UnfinishedProposal } from '../form-values.js';
import { elsewhereNotice, errorNotice, returnedNotice, submissionBar } from './delivery-parts.js';
import { comingPart, failedPart } from '../notices.js';
import { words } from '../words.js';
import type * as CaseScreens from './case-screens.js';
import { sentScreen } from './sent-screen.js';
import type { Attempt, Outcome } from '../submission.js';

/** The way of a proposal to the committee, and the case that it became. */
export interface Delivery {
  readonly work: CaseWork;
  readonly outcome: Outcome | undefined;
  /** The case whose text is open for changes. */
  readonly revised: string | undefined;
  readonly isWriting: boolean;
  readonly isBusy: boolean;
  /** Opens the text of the case for changes. */
  revise(): void;
  stopRevising(): void;
  send(): void;
  /** Lets go of the case. */
  leave(): void;
  /** The case has come or changed. */
  takeUp(): void;
  /** The case instead of the form. */
  screen(): unknown;
  /** Why it came back, above the form. */
  returned(): unknown;
  /** What went wrong, below it. */
  error(): unknown;
  /** The button and the question before anything leaves. */
  submission(): unknown;
}

export function createDelivery(desk: Desk, host: DeskHost): Delivery {
  const { kit, content, keeper, update } = desk;
  const work = new CaseWork(host, kit);
  let outcome: Outcome | undefined;
  let isRevising = false;
  /** The case that was looked at already: one that came back, or was left half way, is opened for changes once. */
  let taken: string | undefined;
  /** The draft that another window has sent while it stands in this form too. */
  let sentElsewhere: string | undefined;
  let silence: (() => void) | undefined;
  host.addController({
    hostConnected() {
      silence = onSentElsewhere((id) => {
        if (id !== keeper.id) return;
        sentElsewhere = keeper.id;
        update();
      });
    },
    hostDisconnected: () => silence?.(),
  });

  async function send(): Promise<void> {
    const form = delivery.isWriting ? content.validate(desk.profile) : undefined;
    desk.ask(undefined);
    if (delivery.isWriting && !form) return;
    outcome = undefined;
    const result = form ? await submit(form) : (await work.send('submit', {})) ? 'sent' : 'failed';
    if (result !== 'failed') await finish(result);
    update();
    await host.updateComplete;
    const find = (id: string) => (host.renderRoot as ShadowRoot).getElementById(id);
    if (result !== 'failed') find('top')?.focus();
    else if (work.problems.length > 0) content.refuse(work.problems);
    // The button that was pressed is gone with the question; nobody should have to look for where he is.
    else find('failed')?.focus();
  }

  function submit(form: JsonObject): Promise<Outcome> {
    const remember = async (next: Attempt | undefined): Promise<void> => {
      desk.attempt = next;
      keeper.changed();
      await keeper.flush();
    };
    return desk.check!.submitProposal({
      work,
      form,
      onBehalfOf: desk.extras?.enclosures.onBehalfOf,
      attempt: desk.attempt,
      draftId: keeper.id,
      remember,
    });
  }

  /** It has arrived, and the draft has done its work; but what an earlier attempt overtook is kept. */
  async function finish(result: Outcome): Promise<void> {
    outcome = result;
    desk.attempt = undefined;
    isRevising = false;
    const { id } = keeper;
    // A draft that cannot be removed is no reason to say that the proposal has not arrived.
    await keeper.discard().catch(() => undefined);
    if (id !== undefined) announceSent(id);
    if (result !== 'alreadySent') return;
    // A draft of its own from now on: under the old id it would be the one that has been sent.
    keeper.changed();
    await keeper.flush();
  }

  let screens: typeof CaseScreens | undefined;
  let hasFailed = false;
  /** A file of its own: most people see the form and the thanks, and no case. */
  function loadScreens(): void {
    hasFailed = false;
    import('./case-screens.js')
      .then(
        (loaded) => (screens = loaded),
        () => (hasFailed = true),
      )
      .finally(update);
  }
  let isAsked = false;

  const delivery: Delivery = {
    work,
    get outcome() {
      return outcome;
    },
    get revised() {
      return isRevising ? work.view?.id : undefined;
    },
    get isWriting() {
      if (!work.view) return !host.caseId;
      return (
        outcome !== 'sent' &&
        (isRevising || (!outcome && !host.caseId)) &&
        (delivery.isBusy || work.available('revise') !== undefined)
      );
    },
    get isBusy() {
      return work.sending !== undefined;
    },
    revise() {
      isRevising = true;
      outcome = undefined;
      desk.fill((work.view?.snapshot.data['form'] ?? {}) as UnfinishedProposal);
      desk.startDrafts();
      update();
    },
    stopRevising() {
      isRevising = false;
      update();
    },
    send: () => void send(),
    leave() {
      outcome = taken = undefined;
      isRevising = false;
      work.leave();
    },
    takeUp() {
      const { view } = work;
      if (!view || view.id !== host.caseId || view.id === taken) return;
      taken = view.id;
      const { state, data } = view.snapshot;
      const isHalfWay =
        state === 'drafting' && (data['form'] as UnfinishedProposal | undefined)?.proposerType !== 'joint';
      if (work.available('revise') && (state === 'returned' || (isHalfWay && work.available('submit'))))
        delivery.revise();
    },
    screen() {
      if (outcome === 'sent' && work.view) return sentScreen(desk, work.view);
      if (!isAsked) loadScreens();
      isAsked = true;
      if (screens) return screens.caseScreen(desk, delivery);
      return hasFailed ? failedPart(words().partFailed, loadScreens) : comingPart();
    },
    returned: () => returnedNotice(work.view),
    error: () =>
      html`${sentElsewhere === undefined || sentElsewhere !== keeper.id ? '' : elsewhereNotice()}${errorNotice(work.error)}`,
    submission: () => submissionBar(desk, delivery),
  };
  return delivery;
}
