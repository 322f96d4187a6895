import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ListedCase } from '@cppcc-kit/adapter';
import { chinaCalendar, type IsoDate } from '@cppcc-kit/sdk/calendar';
import type { Kit } from '../../context.js';
import { getDay } from '../../controllers/server-day.js';
import { Growing } from '../../controllers/growing.js';
import { KitController, kitProperties } from '../../controllers/kit.js';
import { button } from '../../parts/button.js';
import { panel } from '../../parts/panel.js';
import { filterBar } from './filter-bar.js';
import { clockNotice } from '../../cases/clock-notice.js';
import { flawNotice } from '../../cases/flaw-notice.js';
import { CasePages } from '../../cases/case-pages.js';
import { styles } from './case-list.styles.js';
import { Narrow } from '../../controllers/narrow.js';
import {
  isNarrowed,
  noFilters,
  toListQuery,
  type ChosenFilters,
  type GivenFilters,
} from '../../cases/query.js';
import { staleNotice } from '../../cases/stale-notice.js';
import { caption, counted, foot, withoutRows } from './list-states.js';
import { toRow } from '../../cases/row.js';
import { cardView, tableView, type RowsOptions } from './rows-view.js';
import { isHandling, Units } from '../../controllers/units.js';
import { words } from '../../cases/words.js';

/**
 * Cases of any process that the person may see, newest change first, with filters and search.
 *
 * @summary 案件列表
 * @attr process - Only cases of this process: `proposal`, `supervision`.
 * @attr states - Only cases in these states, separated by spaces.
 * @attr waiting - Only cases with something that waits for the person, his unit or one of his roles.
 * @attr mine - Only the person's own cases.
 * @attr task-kinds - Only cases where a task of one of these kinds waits for the person, separated by spaces.
 * @attr href-template - Address of a case, `/cases/{id}`; without it a choice is only the event.
 * @attr current - Id of the case that is open beside the list; follows the choices.
 * @attr heading - Title above the list.
 * @attr today - The day that urgency is judged on; if not given, today by the back end's clock, else by this computer's.
 * @fires cppcc-select - A case was chosen; cancelable.
 * @csspart panel, filters, control, table, row, link, badge, button, state, notice
 */
export class CppccCaseList extends LitElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    ...kitProperties,
    process: {},
    states: {},
    waiting: { type: Boolean },
    mine: { type: Boolean },
    taskKinds: { attribute: 'task-kinds' },
    hrefTemplate: { attribute: 'href-template' },
    current: { reflect: true },
    heading: {},
    today: {},
    chosen: { state: true },
    unfolded: { state: true },
  };

  declare adapter: Kit['adapter'] | undefined;
  declare profile: Kit['profile'] | undefined;
  declare drafts: Kit['drafts'] | undefined;
  declare actor: Kit['actor'] | undefined;
  declare process: string | undefined;
  declare states: string | undefined;
  declare waiting: boolean;
  declare mine: boolean;
  declare taskKinds: string | undefined;
  declare hrefTemplate: string | undefined;
  declare current: string | undefined;
  declare heading: string | undefined;
  declare today: IsoDate | undefined;
  declare private chosen: ChosenFilters;
  declare private unfolded: boolean;

  private readonly kit = new KitController(this);
  private readonly units = new Units(this, this.kit);
  private readonly narrow = new Narrow(this);
  private readonly growing = new Growing(this);
  private readonly pages = new CasePages(this, this.kit, () => this.query);

  constructor() {
    super();
    this.waiting = false;
    this.mine = false;
    this.chosen = noFilters;
    this.unfolded = false;
  }

  /** The cases shown so far. */
  get cases(): readonly ListedCase[] {
    return this.pages.items;
  }

  /** Reads the list again from its beginning. */
  async reload(): Promise<void> {
    await this.pages.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('process')) this.chosen = { ...noFilters, search: this.chosen.search };
  }

  private get given(): GivenFilters {
    const { process = '', waiting, mine } = this;
    return { process, waiting, mine, states: toWords(this.states), taskKinds: toWords(this.taskKinds) };
  }

  private get query() {
    return toListQuery(this.given, this.chosen);
  }

  override render(): TemplateResult {
    const { given, chosen, pages } = this;
    const { profile, actor } = this.kit;
    const title = this.heading ?? caption(given);
    const filters = filterBar({
      title,
      given,
      chosen,
      profile,
      units: this.units.all.filter(isHandling),
      hasPerson: actor?.roles.every((role) => role === 'public') !== true,
      narrow: this.narrow.is,
      folded: !this.unfolded,
      onFold: () => (this.unfolded = !this.unfolded),
      onChange: (next) => (this.chosen = next),
    });
    const refresh = button({ label: words().refresh, variant: 'quiet', onClick: () => void this.reload() });
    const stale = pages.isStale ? staleNotice(() => void this.reload()) : '';
    return panel({
      title,
      meta: counted(pages),
      actions: refresh,
      body: html`${filters}${clockNotice(this, this.kit.adapter)}${stale}${this.renderCases(given)}`,
    });
  }

  private renderCases(given: GivenFilters): unknown {
    const { pages, chosen } = this;
    const clear = isNarrowed(chosen) ? () => (this.chosen = noFilters) : undefined;
    if (pages.items.length === 0) return withoutRows(pages, { kit: this.kit, given, clear });
    const context = this.rowContext;
    const rows = this.growing.take(pages.items).map((item) => toRow(item, context));
    const options: RowsOptions = {
      links: { host: this, hrefTemplate: this.hrefTemplate, selected: (id) => (this.current = id) },
      current: this.current,
      total: pages.hasMore ? -1 : pages.items.length,
      mixed: (this.query.process ?? '') === '',
      caption: this.heading ?? caption(given),
    };
    const view = this.narrow.is ? cardView(rows, options) : tableView(rows, options);
    return html`${flawNotice(pages.flaws)}
      <div aria-busy=${pages.reading === 'first'} class="rows">${view}</div>
      ${this.growing.end(pages.items.length)}${foot(pages)}`;
  }

  private get rowContext() {
    const today = this.today ?? getDay(this.kit.adapter);
    return {
      today,
      judgedOn: this.pages.judgedOn,
      calendar: chinaCalendar,
      profile: this.kit.profile,
      nameOfUnit: this.units.nameOf,
    };
  }
}

const toWords = (list: string | undefined): readonly string[] => list?.split(/\s+/).filter(Boolean) ?? [];
