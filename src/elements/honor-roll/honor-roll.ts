import {
  html,
  noChange,
  nothing,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { honorRollReader, honorRollWords } from '../../contract/generated/honor-roll/reader.js';
import type { HonorRollDocument } from '../../contract/generated/honor-roll/types.js';
import type { PageTurner } from '../../frame/pages/page-turner.js';
import { pagerStrings } from '../../frame/pages/pager.strings.js';
import { listBelow, panelFrom } from '../../frame/screen.js';
import { ViewElement } from '../../frame/view-element.js';
import type { Paper } from '../../paper/take-away.js';
import { Finding } from '../../search/finding.js';
import { searchStrings } from '../../search/search.strings.js';
import { searchStyles } from '../../search/search.styles.js';
import { DayWatch } from '../../shell/watch/day-watch.js';
import { headingLevelOf } from '../../shell/paint/heading.js';
import { once } from '../../shell/later.js';
import { isMotionReduced } from '../../shell/watch/motion.js';
import { secondsOf } from '../../shell/paint/number-of.js';
import { isInKiosk } from '../../shell/surroundings.js';
import type { StateWords } from '../../shell/states/states.js';
import type { Strings } from '../../shell/strings.js';
import { moreParts } from '../../theme/generated/more-parts.js';
import { renderAllUpTo, type RowWindow } from '../../windowing/row-window.js';
import { HonorSelectEvent } from './events.js';
import { honorStyles } from './honor-roll.styles.js';
import { renderClauses } from './list/clauses.js';
import { renderControls } from './list/controls.js';
import { renderList } from './list/list-view.js';
import { renderPanel } from './list/panel.js';
import { rowsOf } from './list/rows.js';
import { buildModel, groupings, usualGrouping, type GroupBy, type HonorItem } from './model/model.js';
import { fetchOrder, hasRoll, nameOrder } from './model/name-order.js';
import { HonorText } from './model/text.js';
import type { HonorPrintOptions } from './paper/index.js';
import { fetchPaper } from './paper-source.js';
import type { Plaques } from './plaque/plaque.js';
import { indexOf } from './search-index.js';
import { honorStrings } from './strings/honor-roll.strings.js';
import type { ListState, ViewContext } from './view-context.js';
import type { Wall, WallSurroundings } from './wall/wall.js';

/** The forms in which honours can be shown; `plaque` is one of them close up. */
export type PaintedView = 'wall' | 'list' | 'timeline' | 'plaque';
export type HonorView = 'auto' | PaintedView;

const walls = once(() => import('./wall/index.js'));
const plaques = once(() => import('./plaque/plaque.js'));
const timelines = once(() => import('./timeline/timeline.js'));
const windows = once(() => import('../../windowing/window-controller.js'));

/** Em of the list or timeline from which each fact has a column of its own. */
const roomyFrom = 54;

/** Em of a timeline on a hall's pages from which it has its lines of time. */
const linesFrom = 40;

/** Em that the panel and the edges take beside it. */
const aside = { panel: 28, edges: 2 };

/** Rows of a long list that are painted while what windows it is fetched. */
const firstRows = 24;

/**
 * The honours of a community: a wall of plaques in ranks by level, a list, a timeline, and each honour close up with its story
 * and the people honoured.
 *
 * `view`: `wall`, `list`, `timeline`, `plaque`, or `auto` (default): wall on kiosk, hall and wall, else the list. `selected`: id of an
 * honour or recipient, which is shown close up. Tools by name: `table`, `print`, `search`, `views`.
 *
 * @tag qs-honor-roll
 * @fires qs-select - An honour opens or closes; cancelable. Fields `id`, `honorId`.
 * @fires qs-cycle-end - The wall has shown all its pages and begins anew.
 * @fires qs-state - What is painted has changed. Fields `state`, `previous`, `problems`.
 * @slot - Readable fallback (a `<ul>` or `<table>`), shown while there is no document.
 * @slot emblem - The deployer's own emblem before the title, drawn unmodified.
 * @slot header - In place of kicker and title.
 * @slot footer - In place of the source line.
 * @csspart base - The themed wrapper.
 * @cssprop --qs-accent - Colour of structure and emphasis.
 * @cssprop --qs-plate - The plaques.
 * @cssprop --qs-plate-accent - Their frames.
 * @cssprop --qs-u - Size of body text; all other sizes follow it.
 * @attr {'empty'|'loading'|'ready'|'stale'|'unavailable'|'invalid'} state - What is painted (reflected).
 */
export class QsHonorRoll extends ViewElement<HonorRollDocument, PaintedView, HonorText> {
  static override styles: CSSResultGroup = [
    ViewElement.styles,
    unsafeCSS(moreParts),
    searchStyles,
    honorStyles,
  ];
  /** @ignore */
  static override strings: readonly Strings[] = [
    ...ViewElement.strings,
    searchStrings,
    pagerStrings,
    honorStrings,
  ];
  static override properties: PropertyDeclarations = {
    groupBy: { attribute: 'group-by' },
    dwell: { type: Number },
    idle: { type: Number },
  };

  /** How the list is grouped: `year`, `level`, `issuer`, `category`. Default null: by year where most dates are known, else by level. */
  declare groupBy: GroupBy | null;
  /** Seconds that each page of the wall stands. Default 0: as long as its fullest page takes to read, 8 to 20. */
  declare dwell: number;
  /** Seconds without a touch after which kiosk, hall and wall go back to the beginning; 0 never. Default 60. A `qs-kiosk` around it does that instead. */
  declare idle: number;

  #text: HonorText | null = null;
  #madeOf: readonly unknown[] = [];
  #only: string | null = null;
  #groupedByVisitor: GroupBy | null = null;
  /** Where the focus goes after the next painting: the title of what is open, or the id of an honour. */
  #focusOn = '';
  /** What has it before a painting, then what opens the honours after it, then before it. */
  #had: readonly HTMLElement[] | null | undefined;
  #turner: PageTurner | undefined;
  readonly #day = new DayWatch(this);
  #isPaused = false;
  /** Of names: fetched when a roll is first shown. */
  readonly #order = {
    text: () => this.#text,
    get fetching(): Promise<void> | undefined {
      return this.text()?.fetching;
    },
  };
  readonly #wall = this.later(
    walls,
    ({ Wall, IdleBack }) => {
      new IdleBack(this, {
        // A kiosk asks the visitor first, and then resets: this must not come before its question is answered.
        isAway: () => this.hasRemote && this.#isAway && !isInKiosk(this),
        seconds: () => secondsOf(this.idle ?? 60, 1e6),
        back: () => this.#goIdle(),
      });
      const wall = new Wall(this, {
        dwell: () => secondsOf(this.dwell, 1e6),
        isOn: () =>
          (this.#isColumn || (this.hasRemote && this.wantedView === 'wall')) &&
          !this.#opened &&
          !isMotionReduced(),
      });
      wall.turner.isPaused = this.#isPaused;
      this.#turner = wall.turner;
      return wall;
    },
    ({ wallStyles }) => wallStyles,
  );
  readonly #plaques = this.later(
    plaques,
    ({ Plaques }) => new Plaques(this, () => this.isPrinting),
    ({ plaqueStyles }) => plaqueStyles,
  );
  readonly #timeline = this.later(
    timelines,
    ({ Timeline }) => new Timeline(this, () => this.isPrinting),
    ({ timelineStyles }) => timelineStyles,
  );
  readonly #window = this.later(
    windows,
    ({ WindowController }) =>
      new WindowController(this, {
        list: () => this.renderRoot.querySelector<HTMLElement>('.list'),
        guess: 72,
        all: () => this.isPrinting,
      }),
  );
  readonly #finding = new Finding<HonorItem, HonorText>({
    root: () => this.renderRoot as ShadowRoot,
    requestUpdate: () => this.requestUpdate(),
    index: indexOf,
    announce: (text, wait) => this.announce(text, wait),
    mark: ({ item }) => void this.#bring(item),
    // A person without an id of its own is found under one that the document does not have.
    choose: ({ item, id }) => this.#open(item, this.#text?.model.itemOf(id) ? id : item.id),
  });

  constructor() {
    super(honorRollReader, honorRollWords, ['wall', 'list', 'timeline', 'plaque']);
    this.groupBy = null;
    this.dwell = 0;
    this.idle = 60;
    this.waitFor(this.#finding);
    this.waitFor(this.#order);
  }

  /**
   * Brings an honour, or that of a recipient, to sight. The focus stays where it is.
   * @returns whether the document holds that id
   */
  override async reveal(id: string): Promise<boolean> {
    this.readDoors();
    const item = this.#read()?.model.itemOf(id);
    if (!item) return false;
    if (this.#opened !== item && (this.#opened || this.wantedView === 'plaque')) this.selected = id;
    await this.#bring(item);
    return true;
  }

  /** The wall's pages stand still. */
  pause(): void {
    this.#isPaused = true;
    this.#turner?.pause();
  }

  /** They turn again. */
  play(): void {
    this.#isPaused = false;
    this.#turner?.play();
  }

  /** The list, the plaque of the open honour, or a sheet for each of its persons, in black ink. To be called from a click. */
  override print(options: HonorPrintOptions = {}): Promise<void> {
    const id = options.id ?? (options.form === 'list' ? undefined : this.#opened?.id);
    const own: HonorPrintOptions = { groupBy: this.#state.groupBy, ...options };
    return super.print(id === undefined ? own : ({ ...own, id } as HonorPrintOptions));
  }

  /** The plaque of the honour that is open, else of the first, as the text of an SVG file in the theme's colours; '' as above. */
  override toSVG(): Promise<string> {
    return super.toSVG();
  }

  /** Back to how the page was opened: levels, grouping, choice and view. */
  override reset(): void {
    this.#finding.clear();
    this.#only = null;
    this.#groupedByVisitor = null;
    this.#turner?.go(0);
    super.reset();
  }

  protected override get stateWords(): StateWords {
    return honorStrings[this.locale];
  }

  protected override isEmptyDocument(document: HonorRollDocument): boolean {
    return (document.honors ?? []).length === 0;
  }

  protected override get text(): HonorText | null {
    return this.#text;
  }

  protected override autoView(): PaintedView {
    return this.hasRemote ? 'wall' : 'list';
  }

  protected override get paperView(): PaintedView {
    return 'list';
  }

  protected override viewName(view: PaintedView): string {
    const strings = honorStrings[this.locale];
    return {
      wall: strings.viewWall,
      list: strings.viewList,
      timeline: strings.viewTimeline,
      plaque: strings.viewPlaque,
    }[view];
  }

  protected override fetchFor(view: PaintedView): void {
    // The margins of a screen come with the wall.
    const part = {
      list: this.hasRemote ? this.#wall : undefined,
      wall: this.#wall,
      timeline: this.#timeline,
      plaque: this.#plaques,
    };
    void part[this.selected === null ? view : 'plaque']?.value;
  }

  protected override async fetchPaper(): Promise<Paper<HonorText>> {
    if (this.#text) await fetchOrder(this.#text);
    return (await fetchPaper()).paperOf(this.selected);
  }

  protected override renderSwitch(view: PaintedView, text: HonorText): unknown {
    return super.renderSwitch(view, text, ['wall', 'list', 'timeline']);
  }

  protected override goBack(): boolean {
    if (this.#opened) return this.#close();
    return this.#finding.clear() || super.goBack();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('groupBy')) this.#groupedByVisitor = null;
    this.#read();
    this.#finding.renew(this.#text, this.locale);
    if (!this.#text?.model.levels.some(({ id }) => id === this.#only)) this.#only = null;
    const focused = this.shadowRoot?.activeElement as HTMLElement | null | undefined;
    // After a control that opens none come all of them.
    const all = this.#openers;
    this.#had = focused && [focused, ...all.slice(all.indexOf(focused) + 1), ...all.reverse()];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // There nobody is left standing before what the last visitor opened.
    if (this.hasRemote) void this.#wall.value;
    // What is renewed away leaves the focus to its neighbour, a view that is covered or left to the title or the switch.
    const target = this.#focusOn
      ? this.#find(this.#focusOn)
      : this.#had &&
        (this.#had.find((each) => each.isConnected) ??
          this.renderRoot.querySelector<HTMLElement>('#close-title, .views [aria-pressed=true]'));
    if (!target) return;
    target.focus({ preventScroll: !this.#focusOn });
    this.#focusOn = '';
  }

  protected override renderView(view: PaintedView, text: HonorText, strip: unknown): unknown {
    const context = this.#context(text);
    const opened = view === 'plaque' ? (this.#opened ?? text.model.items[0]!) : this.#opened;
    // Names are not painted in one order and then in another, where nothing stood before them.
    const isOrdering = opened && hasRoll(opened) && text.fetching && !this.renderRoot.querySelector('.close');
    return (
      (opened &&
        !this.isPrinting &&
        this.#paint(isOrdering ? { value: undefined, fetching: text.fetching } : this.#plaques, (part) =>
          this.#renderPlaque(part, opened, view, context, strip),
        )) ||
      (view === 'wall' && this.#paint(this.#wall, (wall) => this.#renderWall(wall, context, strip))) ||
      (view === 'timeline' &&
        this.#paint(this.#timeline, (part) =>
          this.#isColumn
            ? this.#paint(this.#wall, (wall) =>
                this.#renderWall(
                  wall,
                  context,
                  strip,
                  (width) =>
                    html`<div class=${width < linesFrom ? '' : 'roomy'}>${part.render(context)}</div>`,
                ),
              )
            : this.#renderScreen(view, part.render(context), context, strip),
        )) ||
      (view === 'list' &&
        this.#isColumn &&
        this.#paint(this.#wall, (wall) =>
          this.#renderWall(wall, context, strip, (width, begins) => {
            const isTight = width < listBelow;
            return html`<div class="honor ${isTight ? 'tight' : width < roomyFrom ? '' : 'roomy'}">
              ${this.#renderList(context, isTight ? undefined : begins)}
            </div>`;
          }),
        )) ||
      this.#renderScreen('list', this.#renderList(context), context, strip)
    );
  }

  /** What a part paints; while it is fetched, what stood there, else that it is. Undefined where it cannot be had: the list stands in for it. */
  #paint<Part>(
    part: { readonly value: Part | undefined; readonly fetching: Promise<void> | undefined },
    render: (part: Part) => unknown,
  ): unknown {
    const { value, fetching } = part;
    if (value) return render(value);
    if (fetching && this.renderRoot.querySelector('.view, .close')) return noChange;
    return fetching && this.renderBlank(this.renderStrip({ ...this.snapshot, state: 'loading' }));
  }

  /** A view with all that stands around it. */
  #renderScreen(view: PaintedView, drawn: unknown, context: ViewContext, strip: unknown): TemplateResult {
    const { text } = context;
    const { panel, edges } = aside;
    const isList = view === 'list';
    return this.renderFrame(view, text, {
      name: 'honor',
      strip,
      classes: this.room - (this.room >= panelFrom ? panel : edges) >= roomyFrom ? 'roomy' : '',
      head: this.renderHead(text, this.isTight || this.isPrinting ? this.#renderSums(text) : nothing),
      search: this.#renderSearch(text),
      drawn: html`${isList && this.hasControls ? renderControls(context, this.#state, this.#set) : nothing}
        <div class="view">${drawn}</div>`,
      panel: this.isTight ? nothing : renderPanel(context),
    });
  }

  /** Whether somebody can press something. */
  private get hasControls(): boolean {
    return this.place !== 'wall' && !this.surroundings.value.isAtRest;
  }

  #renderSearch(text: HonorText): unknown {
    if (this.isUnattended || (typeof this.tools === 'string' && !this.tools.split(/\s+/).includes('search')))
      return nothing;
    const { searchLabel, searchHint } = text.strings;
    return this.#finding.render({ label: searchLabel, hint: searchHint, of: text.title });
  }

  /** The total as given, and beside it how many are listed: never one for the other. */
  #renderSums(text: HonorText): TemplateResult {
    return html`<p class="sums">
      ${text.total ? html`<b>${text.total}</b>${text.frame.comma}` : nothing}${renderClauses(text.listed)}
    </p>`;
  }

  /** @param begins whether a page of it begins with a row */
  #renderList(context: ViewContext, begins?: (key: string) => boolean): TemplateResult {
    const rows = rowsOf(context.model, this.#state);
    return renderList(context, rows, this.#windowOf(rows.keys), begins);
  }

  /** All rows, unless they are many. */
  #windowOf(keys: readonly string[]): RowWindow {
    const all = { start: 0, end: keys.length, before: 0, after: 0 };
    if (keys.length <= renderAllUpTo || this.isPrinting) return all;
    const { value } = this.#window;
    if (!value) return this.#window.fetching ? { ...all, end: firstRows } : all;
    value.setKeys(keys);
    return value.window;
  }

  /** In a hall, where nobody scrolls, a list and a timeline have pages as the wall has. */
  get #isColumn(): boolean {
    return (
      this.hasRemote &&
      this.isUnattended &&
      ['list', 'timeline'].includes(this.wantedView) &&
      !this.isPrinting
    );
  }

  #renderWall(
    wall: Wall,
    context: ViewContext,
    strip: unknown,
    column?: WallSurroundings['column'],
  ): TemplateResult {
    const { text, model } = context;
    const { em } = this.size;
    if (!this.hasRemote) {
      // For the hand all of it scrolls, as long as it is not too much to be painted at once.
      const isShort = model.items.length <= renderAllUpTo;
      const drawn = isShort ? wall.renderFlow(context, em) : wall.renderPaged(context, em);
      return this.#renderScreen('wall', drawn, context, strip);
    }
    return wall.render(context, {
      head: this.renderHead(text),
      foot: this.renderFooter(this.renderFoot(text)),
      strip,
      controls: this.isUnattended
        ? nothing
        : html`<div class="wall-tools">${this.renderSwitch('wall', text)}</div>`,
      hasControls: this.hasControls,
      em,
      view: this.wantedView,
      column,
    });
  }

  #renderPlaque(
    part: Plaques,
    item: HonorItem,
    view: PaintedView,
    context: ViewContext,
    strip: unknown,
  ): TemplateResult {
    return part.render(item, context, {
      room: { width: this.room, height: innerHeight / this.size.em },
      foot: this.renderFoot(context.text),
      strip,
      hasControls: this.hasControls,
      canPrint: !this.hasRemote,
      back: view === 'plaque' ? null : () => void this.#close(),
      go: (other) => this.#open(other),
      print: (form) => void this.print({ form, id: item.id }),
    });
  }

  #context(text: HonorText): ViewContext {
    const { current, mark } = this.#finding;
    return {
      model: text.model,
      text,
      headingLevel: headingLevelOf(this.headingLevel),
      mark,
      found: current && { item: current.item, text: current.text },
      open: (item) => this.#open(item),
    };
  }

  /** The honour that is open close up. */
  get #opened(): HonorItem | undefined {
    return this.selected === null ? undefined : this.#text?.model.itemOf(this.selected);
  }

  get #state(): ListState {
    const wanted = this.#groupedByVisitor ?? this.groupBy;
    const known = groupings.find((each) => each === wanted);
    return { only: this.#only, groupBy: known ?? (this.#text ? usualGrouping(this.#text.model) : 'year') };
  }

  readonly #set = ({ only, groupBy }: Partial<ListState>, told: string): void => {
    if (only !== undefined) this.#only = only;
    if (groupBy) this.#groupedByVisitor = groupBy;
    this.announce(told);
    this.requestUpdate();
  };

  /** The document in the reader's language, true of the day it is. */
  #read(): HonorText | null {
    const document = this.shown;
    const made = [document, this.locale, this.#day.value];
    if (made.some((each, i) => each !== this.#madeOf[i])) {
      this.#madeOf = made;
      this.#text =
        document &&
        new HonorText(buildModel(document, made[2] as string), this.locale, () => this.requestUpdate());
      const opened = this.#opened;
      if (this.#text && opened && hasRoll(opened)) void nameOrder(opened, this.#text);
    }
    return this.#text;
  }

  #open(item: HonorItem, id = item.id): void {
    if (!this.choose(id, new HonorSelectEvent(id, item.id))) return;
    this.#focusOn = 'close-title';
    this.announce(this.#text!.strings.opened(this.#text!.titleOf(item)));
    void this.#top();
  }

  /** @returns whether something was closed */
  #close(): boolean {
    const item = this.#opened;
    if (!item || !this.choose(null, new HonorSelectEvent(null, null))) return false;
    this.#focusOn = item.id;
    void this.#bring(item);
    return true;
  }

  /** What is opened is seen from its beginning, also where a page has scrolled far. */
  async #top(): Promise<void> {
    await this.updateComplete;
    const close = this.renderRoot.querySelector('.close');
    if (close && close.getBoundingClientRect().top < 0) close.scrollIntoView({ block: 'start' });
    const { current } = this.#finding;
    if (current && this.#opened === current.item && this.#text) {
      this.#plaques.value?.reveal(current.item, this.#text, current.text);
      await this.updateComplete;
    }
    this.renderRoot.querySelector('.names .found')?.scrollIntoView({ block: 'nearest' });
  }

  async #bring(item: HonorItem): Promise<void> {
    const { wantedView } = this;
    if (this.#opened && wantedView !== 'plaque') return;
    // A chip does not hide what is brought.
    if (this.#only && this.#only !== item.level.id) {
      this.#only = null;
      this.requestUpdate();
    }
    if (wantedView === 'wall') this.#turner?.go(Math.max(0, this.#wall.value?.pageOf(item) ?? 0));
    await this.updateComplete;
    if (wantedView === 'timeline') this.#timeline.value?.reveal(item);
    if (wantedView === 'list' && this.#text) {
      const { keys } = rowsOf(this.#text.model, this.#state);
      if (keys.length > renderAllUpTo) this.#window.value?.reveal(keys.indexOf(item.id));
    }
    await this.updateComplete;
    const target = this.#find(item.id);
    target?.scrollIntoView({ block: 'nearest' });
    if (target && this.#isColumn) this.#wall.value?.show(target);
    if (target || this.#focusOn !== item.id) return;
    // A wall has no plaque of what was revoked: the focus is not left nowhere, and does not jump there later.
    this.#focusOn = '';
    if (!this.renderRoot.querySelector(':focus')) this.focus();
  }

  /** What opens the honour of that id, or the title of what is open: the first of them. */
  #find(id: string): HTMLElement | undefined {
    return this.#openers.find((each) => [each.id, each.dataset['open']].includes(id));
  }

  get #openers(): HTMLElement[] {
    return Array.from(this.renderRoot.querySelectorAll('[data-open], #close-title'));
  }

  /** Whether a visitor left it other than it begins. */
  get #isAway(): boolean {
    return (
      this.#opened !== undefined ||
      this.#only !== null ||
      this.#groupedByVisitor !== null ||
      (this.#turner?.isPaused ?? this.#isPaused) !== this.#isPaused ||
      this.#finding.query !== '' ||
      this.renderRoot.querySelector(':focus') !== null
    );
  }

  #goIdle(): void {
    (this.renderRoot as ShadowRoot).querySelector<HTMLElement>(':focus')?.blur();
    // What a host holds stays held.
    if (this.#turner) this.#turner.isPaused = this.#isPaused;
    this.reset();
  }
}
