import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { initialState, Task } from '@lit/task';
import type { CaseView, HistoryItem } from '@cppcc-kit/adapter';
import { chinaCalendar, type IsoDate } from '@cppcc-kit/sdk/calendar';
import type { Kit } from '../../context.js';
import { hearSent } from '../../controllers/hear-sent.js';
import { getDay, learnDay } from '../../controllers/server-day.js';
import { KitController, kitProperties } from '../../controllers/kit.js';
import { waiting } from '../../controllers/waiting.js';
import { button } from '../../parts/button.js';
import { panel } from '../../parts/panel.js';
import { emptyState, failure, loading } from '../../parts/states.js';
import { Narrow } from '../../controllers/narrow.js';
import { flawNotice } from '../../cases/flaw-notice.js';
import type { Flaw } from '../../cases/mend.js';
import { flawsOf, mendCase, mendEvent } from '../../cases/mend-case.js';
import { clockNotice } from '../../cases/clock-notice.js';
import { Pages } from '../../cases/pages.js';
import { isBroken, moreOf, stoppedState } from '../../cases/pages-view.js';
import { Units } from '../../controllers/units.js';
import { words as listWords } from '../../cases/words.js';
import { styles } from './case-timeline.styles.js';
import { getTitle, headView } from './head-view.js';
import { toRecord } from './record.js';
import { recordView } from './record-view.js';
import { words } from './words.js';

/** Most cases fit into one page of this size. */
const PAGE = 100;

/**
 * What has happened to one case, as far as the person may read it: where it stands, whose turn it is, and the record of
 * who did what and when. It follows what is done with the case elsewhere on the page.
 *
 * @summary 办理过程
 * @attr case-id - Id of the case.
 * @attr today - The day that urgency is judged on; if not given, today by the back end's clock, else by this computer's.
 * @csspart panel, stages, facts, line, link, badge, button, state, notice
 */
export class CppccCaseTimeline extends LitElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    ...kitProperties,
    caseId: { attribute: 'case-id' },
    today: {},
  };

  declare adapter: Kit['adapter'] | undefined;
  declare profile: Kit['profile'] | undefined;
  declare drafts: Kit['drafts'] | undefined;
  declare actor: Kit['actor'] | undefined;
  declare caseId: string | undefined;
  declare today: IsoDate | undefined;

  private readonly kit = new KitController(this);
  private readonly units = new Units(this, this.kit);
  private readonly view = new Task(this, {
    args: () => [this.kit.adapter, this.caseId] as const,
    task: async ([adapter, caseId], { signal }): Promise<CaseView | typeof initialState> => {
      if (adapter === undefined || !caseId) return initialState;
      const view = await adapter.get(caseId, { signal });
      learnDay(adapter, view.today);
      // An adapter that resolves with nothing has failed like any other.
      const { whole, members } = mendCase(view);
      this.flaws = members;
      return whole;
    },
  });
  private readonly log = new Pages<HistoryItem>(this, {
    of: () => [this.kit.adapter, this.caseId === '' ? undefined : this.caseId],
    load: (page, options) =>
      this.kit.adapter?.history(this.caseId ?? '', { limit: PAGE, ...page }, options).then((read) => ({
        ...read,
        items: read.items.map((event) => mendEvent(event).whole),
      })),
    key: ({ seq }) => seq,
  });
  /** What the case as last read lacks. */
  private flaws: readonly string[] = [];
  readonly narrow = new Narrow(this);

  constructor() {
    super();
    hearSent(this, (event) => {
      if (event.case.id === this.caseId) void this.reload();
    });
  }

  /** The case as last read. */
  get case(): CaseView | undefined {
    return this.view.value;
  }

  /** Reads case and record again. */
  async reload(): Promise<void> {
    await Promise.all([this.view.run(), this.log.reload()]);
  }

  override render(): TemplateResult {
    if (!this.caseId) return html`${emptyState(words().choose, words().chooseBody)}`;
    const again = (): void => void this.reload();
    const shown = this.case?.id === this.caseId ? this.case : undefined;
    return html`${this.view.render({
      initial: () => waiting(this.kit),
      pending: () =>
        shown === undefined ? loading({ cancel: () => this.view.abort() }) : this.renderCase(shown),
      error: (error) => failure(error, again),
      complete: () => (shown === undefined ? loading() : this.renderCase(shown)),
    })}`;
  }

  private renderCase(view: CaseView): TemplateResult {
    const { log, kit } = this;
    const context = {
      today: this.today ?? getDay(kit.adapter),
      judgedOn: view.today,
      calendar: chinaCalendar,
    };
    const input = { view, events: log.items, profile: kit.profile, nameOfUnit: this.units.nameOf };
    const { title, reference } = getTitle(view);
    const refresh = button({
      label: listWords().refresh,
      variant: 'quiet',
      onClick: () => void this.reload(),
    });
    const print = button({ label: words().print, variant: 'quiet', onClick: () => window.print() });
    return panel({
      title: title === '' ? listWords().untitled : title,
      meta: html`<span class="muted num">${reference}</span>`,
      actions: html`${print}${refresh}`,
      body: html`${clockNotice(this, kit.adapter)}${flawNotice(this.listFlaws(title), listWords().flawedCase)}${headView({ ...input, ...context })}
        <section class="record">
          <h3 class="title">${words().record}</h3>
          ${log.items.length === 0 ? this.renderNothing() : html`${recordView(toRecord(input))}${moreOf(log)}`}
        </section>`,
    });
  }

  private listFlaws(title: string): readonly Flaw[] {
    const ofCase =
      this.flaws.length === 0 ? [] : [{ row: title || (this.caseId ?? ''), members: this.flaws }];
    const ofEvents = this.log.items.flatMap((event, index) => {
      const members = flawsOf(event);
      return members.length === 0 ? [] : [{ row: words().eventAt(index + 1), members }];
    });
    return [...ofCase, ...ofEvents];
  }

  private renderNothing(): TemplateResult {
    const { log } = this;
    const again = (): void => void log.again();
    if (log.reading !== undefined) return loading({ cancel: () => log.stop() });
    if (log.stopped) return stoppedState(again);
    return isBroken(log) ? failure(log.error, again) : emptyState(words().none);
  }
}
