import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { DeadlineLevel } from '@cppcc-kit/sdk';
import { chinaCalendar, type Calendar, type IsoDate } from '@cppcc-kit/sdk/calendar';
import type { Kit } from '../../context.js';
import { getDay, getNow } from '../../controllers/server-day.js';
import { Growing } from '../../controllers/growing.js';
import { KitController, kitProperties } from '../../controllers/kit.js';
import { toast } from '../../parts/live.js';
import { panel } from '../../parts/panel.js';
import { clockNotice } from '../../cases/clock-notice.js';
import { flawNotice } from '../../cases/flaw-notice.js';
import { CasePages } from '../../cases/case-pages.js';
import { staleNotice } from '../../cases/stale-notice.js';
import { Narrow } from '../../controllers/narrow.js';
import { noFilters, toListQuery } from '../../cases/query.js';
import { Units } from '../../controllers/units.js';
import { styles } from './deadline-tracker.styles.js';
import { nameWhose, toEntries, type Entry, type Grouping } from './entries.js';
import type { EntryListOptions } from './entry-row.js';
import { toIcs } from './ics.js';
import { levelTiles } from './level-tiles.js';
import { listView } from './list-view.js';
import { monthView } from './month-view.js';
import { toCaseAddress, toolButtons, viewButtons } from './tools.js';
import { counted, unfinishedNotice, withoutEntries } from './tracker-states.js';
import { words, type UrgencyContext } from './urgency.js';

/** Read to the end for the counts to be true, but not without end. */
const MOST_CASES = 2000;

/**
 * The running deadlines of the cases that the person may see: by urgency, by clock, by unit or on a calendar, each with
 * the receipt of how its date came about.
 *
 * @summary 办理期限
 * @attr process - Only cases of this process.
 * @attr unit - Only cases of this unit.
 * @attr waiting - Only cases with something that waits for the person.
 * @attr mine - Only the person's own cases.
 * @attr view - `list` (default) or `month`.
 * @attr group - How the list is grouped: `level` (default), `clock` or `unit`.
 * @attr href-template - Address of a case, `/cases/{id}`; without it a choice is only the event.
 * @attr heading - Title above the deadlines.
 * @attr today - The day that urgency is judged on; if not given, today by the back end's clock, else by this computer's.
 * @fires cppcc-select - A case was chosen; cancelable.
 * @csspart panel, tile, segment, row, link, receipt, month, badge, button, state, notice
 */
export class CppccDeadlineTracker extends LitElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    ...kitProperties,
    process: {},
    unit: {},
    waiting: { type: Boolean },
    mine: { type: Boolean },
    view: { reflect: true },
    group: { reflect: true },
    hrefTemplate: { attribute: 'href-template' },
    heading: {},
    today: {},
    calendar: { attribute: false },
    level: { state: true },
    month: { state: true },
    day: { state: true },
    opened: { state: true },
  };

  declare adapter: Kit['adapter'] | undefined;
  declare profile: Kit['profile'] | undefined;
  declare drafts: Kit['drafts'] | undefined;
  declare actor: Kit['actor'] | undefined;
  declare process: string | undefined;
  declare unit: string | undefined;
  declare waiting: boolean;
  declare mine: boolean;
  declare view: 'list' | 'month';
  declare group: Grouping;
  declare hrefTemplate: string | undefined;
  declare heading: string | undefined;
  declare today: IsoDate | undefined;
  /** Which days are worked; with years that the host has added, where it has. */
  declare calendar: Calendar;
  declare private level: DeadlineLevel | undefined;
  declare private month: IsoDate | undefined;
  declare private day: IsoDate | undefined;
  declare private opened: ReadonlySet<string>;

  private readonly kit = new KitController(this);
  private readonly units = new Units(this, this.kit);
  private readonly pages = new CasePages(this, this.kit, () => this.query, MOST_CASES);
  readonly narrow = new Narrow(this);
  private readonly growing = new Growing(this);

  constructor() {
    super();
    this.waiting = false;
    this.mine = false;
    this.view = 'list';
    this.group = 'level';
    this.calendar = chinaCalendar;
    this.opened = new Set();
  }

  /** Reads everything again. */
  async reload(): Promise<void> {
    await this.pages.reload();
  }

  /** What is shown, as a calendar file (RFC 5545). */
  toIcs(now: string = getNow(this.kit.adapter)): string {
    return toIcs(this.narrowToLevel(this.all), {
      now,
      calendar: this.calendar,
      nameWhose: this.nameWhose,
      addressOf: toCaseAddress(this.hrefTemplate),
    });
  }

  private get query() {
    const { process = '', unit = '', waiting, mine } = this;
    return toListQuery({ process, waiting, mine, states: [], taskKinds: [] }, { ...noFilters, unit });
  }

  private get context(): UrgencyContext {
    const { adapter, profile } = this.kit;
    const today = this.today ?? getDay(adapter);
    return { today, judgedOn: this.pages.judgedOn, calendar: this.calendar, profile };
  }

  private get all(): readonly Entry[] {
    return toEntries(this.pages.items, this.context);
  }

  private narrowToLevel(entries: readonly Entry[]): readonly Entry[] {
    return entries.filter(({ level }) => this.level === undefined || level === this.level);
  }

  private readonly nameWhose = (entry: Entry): string => nameWhose(entry, this.units.nameOf);

  override render(): TemplateResult {
    const { pages, all } = this;
    const shown = this.narrowToLevel(all);
    const reload = (): void => void this.reload();
    const tools = toolButtons({
      host: this,
      today: this.context.today,
      entries: shown,
      nameWhose: this.nameWhose,
      reload,
    });
    return html`${panel({
      title: this.heading ?? words().title,
      meta: counted(pages, all.length),
      actions: tools,
      body: html`${clockNotice(this, this.kit.adapter)}${pages.isStale ? staleNotice(reload) : ''}${flawNotice(pages.flaws)}${unfinishedNotice(pages)}${
        all.length === 0 ? withoutEntries(pages, this.kit) : this.renderEntries(all, shown)
      }`,
    })}${toast()}`;
  }

  private renderEntries(all: readonly Entry[], shown: readonly Entry[]): TemplateResult {
    const { view, group, level, context } = this;
    const options: EntryListOptions = {
      ...context,
      links: { host: this, hrefTemplate: this.hrefTemplate },
      nameWhose: this.nameWhose,
      opened: this.opened,
      onOpen: (key) => (this.opened = new Set([...this.opened, key])),
    };
    const body =
      view === 'month'
        ? monthView(shown, {
            ...options,
            month: this.month ?? context.today,
            day: this.day,
            onMonth: (month) => ([this.month, this.day] = [month, undefined]),
            onDay: (day) => (this.day = day),
          })
        : listView(shown, group, this.units.nameOf, { ...options, growing: this.growing });
    return html`${levelTiles(all, level, (chosen) => (this.level = chosen))}
    ${viewButtons({
      view,
      group,
      onView: (chosen) => (this.view = chosen),
      onGroup: (chosen) => (this.group = chosen),
    })}${body}`;
  }
}
