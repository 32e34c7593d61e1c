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
import { panelFrom } from '../../frame/screen.js';
import { ViewElement } from '../../frame/view-element.js';
import type { Paper } from '../../paper/take-away.js';
import { Finding } from '../../search/finding.js';
import { searchStrings } from '../../search/search.strings.js';
import { searchStyles } from '../../search/search.styles.js';
import { once } from '../../shell/later.js';
import { headingLevelOf } from '../../shell/paint/heading.js';
import type { StateWords } from '../../shell/states/states.js';
import type { Strings } from '../../shell/strings.js';
import { moreParts } from '../../theme/generated/more-parts.js';
import { HonorSelectEvent } from './events.js';
import { honorStyles } from './honor-roll.styles.js';
import { renderControls } from './list/controls.js';
import { listStyles } from './list/list.styles.js';
import { List, roomyFrom } from './list/list.js';
import { renderPanel } from './list/panel.js';
import { renderSums } from './list/total.js';
import type { GroupBy, HonorItem } from './model/model.js';
import { fetchOrder, hasRoll } from './model/name-order.js';
import type { HonorText } from './model/text.js';
import type { HonorPrintOptions } from './paper/index.js';
import { fetchPaper } from './paper-source.js';
import { indexOf } from './search-index.js';
import { closeTitle, NextFocus } from './state/next-focus.js';
import { Picks } from './state/picks.js';
import { TextSource } from './state/text-source.js';
import { honorStrings } from './strings/honor-roll.strings.js';
import type { Timeline } from './timeline/timeline.js';
import type { ListState, ViewContext } from './view-context.js';
import type { ColumnView } from './wall/column.js';

/** The forms in which honours can be shown; `plaque` is one of them close up. */
export type PaintedView = 'wall' | 'list' | 'timeline' | 'plaque';
export type HonorView = 'auto' | PaintedView;

const walls = once(() => import('./wall/index.js'));
const plaques = once(() => import('./plaque/plaque.js'));
const timelines = once(() => import('./timeline/timeline.js'));

/** Em that the panel and the edges take beside a list or timeline. */
const aside = { panel: 28, edges: 2 };

/**
 * The honours of a community: a wall of plaques in ranks by level, a list, a timeline, and each honour close up with its story
 * and the people honoured.
 *
 * `view`: `wall`, `list`, `timeline`, `plaque`, or `auto` (default): wall on kiosk, hall and wall, else the list. `selected`: id of an
 * honour or recipient, which is shown close up. Tools by name: `table`, `print`, `search`, `views`.
 *
 * @tag qs-honor-roll
 * @fires qs-select - An honour opens or closes; cancelable. Fields `id`, `honorId`, null when it closes.
 * @fires qs-cycle-end - All pages of a hall's screen were shown, and they begin anew.
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
    listStyles,
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
  /** Seconds that each page stands on kiosk, hall and wall. Default 0: as long as the fullest page takes to read, 8 to 20. */
  declare dwell: number;
  /** Seconds without a touch after which kiosk, hall and wall go back to the beginning; 0 never. Default 60. A `qs-kiosk` around it does that instead. */
  declare idle: number;

  readonly #texts = new TextSource(this);
  readonly #picks = new Picks();
  readonly #focus = new NextFocus(this);
  /** The wall's pages, which come later than a host's first word. */
  #turner: PageTurner | undefined;
  /** Whether the host has halted them. What a visitor halts (`isPaused`) goes on when the visitor has gone. */
  #isHalted = false;
  readonly #list = new List(this, () => this.isPrinting);
  readonly #timeline = this.later(
    timelines,
    ({ Timeline }) => new Timeline(this, () => this.isPrinting),
    ({ timelineStyles }) => timelineStyles,
  );
  readonly #plaques = this.later(
    plaques,
    ({ Plaques }) => new Plaques(this, () => this.isPrinting),
    ({ plaqueStyles }) => plaqueStyles,
  );
  readonly #wall = this.later(
    walls,
    ({ Wall, IdleBack }) => {
      new IdleBack(this, {
        isAway: () => this.hasRemote && this.#isAway,
        seconds: () => this.idle ?? 60,
        back: () => this.#goIdle(),
      });
      const wall = new Wall(this, {
        dwell: () => this.dwell,
        isOn: () => (this.#isColumn || (this.hasRemote && this.wantedView === 'wall')) && !this.#opened,
      });
      wall.turner.isPaused = this.#isHalted;
      this.#turner = wall.turner;
      return wall;
    },
    ({ wallStyles }) => wallStyles,
  );
  readonly #finding = new Finding<HonorItem, HonorText>({
    root: () => this.renderRoot as ShadowRoot,
    requestUpdate: () => this.requestUpdate(),
    index: indexOf,
    announce: (text, wait) => this.announce(text, wait),
    mark: ({ item }) => void this.#bring(item),
    // A person without an id of its own is found under one that the document does not have.
    choose: ({ item, id }) => this.#open(item, this.text?.model.itemOf(id) ? id : item.id),
  });

  constructor() {
    super(honorRollReader, honorRollWords, ['wall', 'list', 'timeline', 'plaque']);
    this.groupBy = null;
    this.dwell = 0;
    this.idle = 60;
    this.waitFor(this.#texts);
    this.waitFor(this.#list);
    this.waitFor(this.#finding);
  }

  // What a host calls.

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

  /** The pages of a kiosk, hall or wall stand still. */
  pause(): void {
    this.#isHalted = true;
    this.#turner?.pause();
  }

  /** They turn again. */
  play(): void {
    this.#isHalted = false;
    this.#turner?.play();
  }

  /** The list, the plaque of the open honour, or a sheet for each of its persons, in black ink. To be called from a click. */
  override print(options: HonorPrintOptions = {}): Promise<void> {
    const id = options.id ?? (options.form === 'list' ? undefined : this.#opened?.id);
    const own: HonorPrintOptions = { groupBy: this.#listState.groupBy, ...options };
    return super.print(id === undefined ? own : ({ ...own, id } as HonorPrintOptions));
  }

  /** The plaque of the honour that is open, else of the first, as the text of an SVG file in the theme's colours; '' without a document, and when it cannot be made. */
  override toSVG(): Promise<string> {
    return super.toSVG();
  }

  /** Back to how the page was opened: levels, grouping, choice and view. */
  override reset(): void {
    this.#finding.clear();
    this.#picks.reset();
    this.#turner?.go(0);
    super.reset();
  }

  // What the base asks.

  protected override get stateWords(): StateWords {
    return honorStrings[this.locale];
  }

  protected override isEmptyDocument(document: HonorRollDocument): boolean {
    return (document.honors ?? []).length === 0;
  }

  protected override get text(): HonorText | null {
    return this.#texts.text;
  }

  protected override autoView(): PaintedView {
    return this.hasRemote ? 'wall' : 'list';
  }

  protected override get paperView(): PaintedView {
    return 'list';
  }

  /** Close up is no form of the switch. */
  protected override viewName(view: PaintedView): string {
    const strings = honorStrings[this.locale];
    return {
      wall: strings.viewWall,
      list: strings.viewList,
      timeline: strings.viewTimeline,
      plaque: '',
    }[view];
  }

  protected override renderSwitch(view: PaintedView, text: HonorText): unknown {
    return super.renderSwitch(view, text, ['wall', 'list', 'timeline']);
  }

  protected override fetchFor(view: PaintedView): void {
    if (this.selected !== null || view === 'plaque') void this.#plaques.value;
    else if (view === 'timeline') void this.#timeline.value;
    // The margins of a screen come with the wall.
    else if (view === 'wall' || this.hasRemote) void this.#wall.value;
  }

  protected override async fetchPaper(): Promise<Paper<HonorText>> {
    if (this.text) await fetchOrder(this.text);
    return (await fetchPaper()).paperOf(this.selected);
  }

  protected override goBack(): boolean {
    if (this.#opened) return this.#close();
    return this.#finding.clear() || super.goBack();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('groupBy')) this.#picks.groupBy = null;
    const text = this.#read();
    this.#finding.renew(text, this.locale);
    this.#picks.keepIn(text?.model);
    this.#focus.remember();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // What counts the idle time comes with the wall: on such a screen every view needs it.
    if (this.hasRemote) void this.#wall.value;
    this.#focus.move();
  }

  #read(): HonorText | null {
    return this.#texts.read(this.shown, this.locale, this.selected);
  }

  // What is painted.

  /** What is open covers every view. Where the part of a view cannot be had, the list stands in for it. */
  protected override renderView(view: PaintedView, text: HonorText, strip: unknown): unknown {
    const context = this.#contextOf(text);
    const opened = view === 'plaque' ? (this.#opened ?? text.model.items[0]!) : this.#opened;
    const rows = (part: List | Timeline): unknown =>
      this.#isColumn
        ? this.#renderWall(view, context, strip, part)
        : this.#renderScreen(view, part.render(context), context, strip);
    return (
      (opened && !this.isPrinting && this.#renderPlaque(opened, view, context, strip)) ||
      (view === 'wall' && this.#renderWall(view, context, strip)) ||
      (view === 'timeline' && this.#paint(this.#timeline, rows)) ||
      (view === 'list' && rows(this.#list)) ||
      this.#renderScreen('list', this.#list.render(context), context, strip)
    );
  }

  #contextOf(text: HonorText): ViewContext {
    const { current, mark } = this.#finding;
    return {
      model: text.model,
      text,
      headingLevel: headingLevelOf(this.headingLevel),
      mark,
      list: this.#listState,
      hasControls: this.place !== 'wall' && !this.surroundings.value.isAtRest,
      found: current && { item: current.item, text: current.text },
      open: (item) => this.#open(item),
    };
  }

  /** What a part paints. While it is fetched: what stood there, else that it is loading. Undefined where it cannot be had. */
  #paint<Part>(
    { value, fetching }: { readonly value: Part | undefined; readonly fetching: Promise<void> | undefined },
    render: (part: Part) => unknown,
  ): unknown {
    if (value) return render(value);
    if (fetching && this.renderRoot.querySelector('.view, .close')) return noChange;
    return fetching && this.renderBlank(this.renderStrip({ ...this.snapshot, state: 'loading' }));
  }

  #renderPlaque(item: HonorItem, view: PaintedView, context: ViewContext, strip: unknown): unknown {
    const { fetching } = context.text;
    // Names are not painted in one order and then in another, where nothing stood before them.
    const isOrdering = hasRoll(item) && fetching && !this.renderRoot.querySelector('.close');
    return this.#paint(isOrdering ? { value: undefined, fetching } : this.#plaques, (part) =>
      part.render(item, context, {
        room: { width: this.room, height: innerHeight / this.size.em },
        foot: this.renderFoot(context.text),
        strip,
        canPrint: !this.hasRemote,
        back: view === 'plaque' ? null : () => void this.#close(),
        print: (form) => void this.print({ form, id: item.id }),
      }),
    );
  }

  /** @param column rows that stand in place of the plaques */
  #renderWall(view: PaintedView, context: ViewContext, strip: unknown, column?: ColumnView): unknown {
    const { text } = context;
    const { em } = this.size;
    return this.#paint(this.#wall, (wall) =>
      this.hasRemote
        ? wall.render(context, {
            head: this.renderHead(text),
            foot: this.renderFooter(this.renderFoot(text)),
            strip,
            controls: this.isUnattended
              ? nothing
              : html`<div class="wall-tools">${this.renderSwitch(view, text)}</div>`,
            em,
            view,
            column,
          })
        : this.#renderScreen(view, wall.renderForHand(context, em), context, strip),
    );
  }

  /** A view with all that stands around it. */
  #renderScreen(view: PaintedView, drawn: unknown, context: ViewContext, strip: unknown): TemplateResult {
    const { text } = context;
    const { isTight, room } = this;
    const hasPicks = view === 'list' && context.hasControls;
    return this.renderFrame(view, text, {
      name: 'honor',
      strip,
      classes: room - (room >= panelFrom ? aside.panel : aside.edges) >= roomyFrom ? 'roomy' : '',
      head: this.renderHead(text, isTight || this.isPrinting ? renderSums(text) : nothing),
      search: this.#renderSearch(text),
      drawn: html`${hasPicks ? renderControls(context, this.#pick) : nothing}
        <div class="view">${drawn}</div>`,
      panel: isTight ? nothing : renderPanel(context),
    });
  }

  #renderSearch(text: HonorText): unknown {
    if (this.isUnattended || (typeof this.tools === 'string' && !this.tools.split(/\s+/).includes('search')))
      return nothing;
    const { searchLabel, searchHint } = text.strings;
    return this.#finding.render({ label: searchLabel, hint: searchHint, of: text.title });
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

  // What a visitor chooses, and how it comes to sight.

  /** The honour that is open close up. */
  get #opened(): HonorItem | undefined {
    return this.selected === null ? undefined : this.text?.model.itemOf(this.selected);
  }

  get #listState(): ListState {
    return this.#picks.stateOf(this.groupBy, this.text?.model);
  }

  readonly #pick = (picked: Partial<ListState>, told: string): void => {
    Object.assign(this.#picks, picked);
    this.announce(told);
    this.requestUpdate();
  };

  #open(item: HonorItem, id = item.id): void {
    if (!this.choose(id, new HonorSelectEvent(id, item.id))) return;
    this.#focus.want(closeTitle);
    void this.#top();
  }

  /** @returns whether something was closed */
  #close(): boolean {
    const item = this.#opened;
    if (!item || !this.choose(null, new HonorSelectEvent(null, null))) return false;
    this.#focus.want(item.id);
    void this.#bring(item);
    return true;
  }

  /** To the beginning of what is open, or to the name that was found in it. */
  async #top(): Promise<void> {
    await this.updateComplete;
    const item = this.#opened;
    const { current } = this.#finding;
    if (item)
      await this.#plaques.value?.reveal(item, this.text!, current?.item === item ? current.text : undefined);
  }

  /** Turns to the page of an honour, or scrolls to its row; a level that hides it is given up. */
  async #bring(item: HonorItem): Promise<void> {
    const { wantedView } = this;
    if (this.#opened && wantedView !== 'plaque') return;
    if (this.#picks.admit(item)) this.requestUpdate();
    if (wantedView === 'wall') this.#turner?.go(Math.max(0, this.#wall.value?.pageOf(item) ?? 0));
    await this.updateComplete;
    if (wantedView === 'timeline') this.#timeline.value?.reveal(item);
    if (wantedView === 'list') this.#list.reveal(item);
    await this.updateComplete;
    const target = this.#focus.find(item.id);
    target?.scrollIntoView({ block: 'nearest' });
    if (target && this.#isColumn) this.#wall.value?.showRow(target);
    // A wall has no plaque of what was revoked.
    if (!target && this.#focus.giveUp(item.id)) this.focus();
  }

  /** Whether a visitor left it other than it begins. */
  get #isAway(): boolean {
    return (
      this.#opened !== undefined ||
      !this.#picks.isEmpty ||
      (this.#turner?.isPaused ?? this.#isHalted) !== this.#isHalted ||
      this.#finding.query !== '' ||
      this.renderRoot.querySelector(':focus') !== null
    );
  }

  #goIdle(): void {
    this.renderRoot.querySelector<HTMLElement>(':focus')?.blur();
    if (this.#turner) this.#turner.isPaused = this.#isHalted;
    this.reset();
  }
}
