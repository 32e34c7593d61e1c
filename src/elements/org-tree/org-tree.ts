import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { orgTreeReader, orgTreeWords } from '../../contract/generated/org-tree.reader.js';
import type { OrgTreeDocument, Unit } from '../../contract/generated/org-tree.types.js';
import { hint } from '../../data/environment.js';
import { DataElement } from '../../shell/data-element.js';
import { cssom } from '../../shell/cssom.js';
import { UrlState } from '../../shell/url-state.js';
import { renderState } from '../../shell/states.js';
import { stateStyles } from '../../shell/states.styles.js';
import { ZoomController } from '../../gestures/zoom-controller.js';
import { DrawingController } from '../../windowing/drawing-controller.js';
import { RoomController } from '../../windowing/room-controller.js';
import { WindowController } from '../../windowing/window-controller.js';
import {
  renderFooter,
  renderHeader,
  renderSum,
  renderTotals,
  renderViews,
  type PaintedView,
} from './chrome.js';
import { renderDetail } from './detail.js';
import { SelectEvent, ToggleEvent } from './events.js';
import { commandOf, typeAhead } from './keys.js';
import type { Drawing, Orientation } from './layout.js';
import { renderList } from './list-view.js';
import { needsMinimap, renderMinimap } from './minimap.js';
import type { OrgModel, UnitNode } from './model.js';
import { parseDepth } from './open-state.js';
import { orgStrings } from './org-tree.strings.js';
import { orgStyles } from './org-tree.styles.js';
import { renderPoster } from './poster-view.js';
import { renderSearch } from './search-box.js';
import { Search } from './search.js';
import { TreeState } from './tree-state.js';
import {
  csvOf,
  pngOf,
  printed,
  savePicture,
  saveTable,
  svgOf,
  type PrintOptions,
  type Taken,
} from './take-away.js';
import { renderTools, type ToolActions } from './tools.js';
import { parseOrientation, TreeDrawing } from './tree-drawing.js';
import { renderTree } from './tree-view.js';
import type { ViewContext } from './view-context.js';
import type { OrgWords } from './words.js';

export type OrgView = 'auto' | PaintedView;

/** Own width, in em of the place, from which details stand beside the view instead of in place. */
const panelFrom = 70;

/** Own width, in em of the place, below which the list is the better form: a portrait kiosk has 38. */
const listBelow = 40;

/** … and below which small drawings are drawn coarser, so that their figures stay legible. */
const crampedBelow = 20;

/** Up to this many cards the whole drawing is in the page. */
const drawAllUpTo = 300;

/**
 * The organisation of a community: units on their levels, their posts and who holds them, as an indented list or as a
 * drawing of sign boards.
 *
 * @tag qs-org-tree
 * @fires qs-select - A unit or post was chosen; cancelable. Fields `id`, `unitId`.
 * @fires qs-toggle - A branch opens or closes; cancelable. Fields `id`, `open`.
 * @fires qs-state - What is painted has changed. Fields `state`, `previous`, `problems`.
 * @slot - Readable fallback (a `<ul>` or `<table>`), shown while there is no document.
 * @slot emblem - The deployer's own emblem before the title, drawn unmodified.
 * @slot header - In place of kicker, title and totals.
 * @slot footer - In place of the source line.
 * @csspart base - The themed wrapper.
 * @cssprop --qs-accent - Colour of structure and emphasis.
 * @cssprop --qs-ground - The page below the element.
 * @cssprop --qs-u - Size of body text; all other sizes follow it.
 * @attr {'empty'|'loading'|'ready'|'stale'|'unavailable'|'invalid'} state - What is painted (reflected).
 */
export class QsOrgTree extends DataElement<OrgTreeDocument> {
  static override styles: CSSResultGroup = [DataElement.styles, stateStyles, orgStyles];
  static override properties: PropertyDeclarations = {
    view: {},
    openDepth: {
      attribute: 'open-depth',
      converter: { fromAttribute: (value) => (value === 'all' ? 'all' : Number(value)) },
    },
    orientation: {},
    selected: { reflect: true },
    urlKey: { attribute: 'url-key' },
    renderCard: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** `list`, `tree`, `poster`, or `auto` (default): list below 640 px (or 40 em) of own width, poster in hall and wall, else tree. */
  declare view: OrgView;
  /** How many levels stand open at first: a whole number from 1 (the root alone), or `all`. Default 2. */
  declare openDepth: number | 'all';
  /** Side at which the drawing's root stands: `top` (default), `bottom`, `left`, `right`. */
  declare orientation: Orientation;
  /** Id of the chosen unit, post or person. Default null. */
  declare selected: string | null;
  /** Keeps the choice and the view in the page's address under this key. Default null: not kept. */
  declare urlKey: string | null;
  /**
   * A host's own face for the cards of the drawing: gives a node, a text or a Lit template for a unit, or null for the
   * usual one. What it throws is told in development and the usual face is painted. Default null.
   */
  declare renderCard: ((unit: Unit) => unknown) | null;
  /** Level of the title's heading, 1 to 6. Default 2. */
  declare headingLevel: number;

  readonly #state = new TreeState();
  /** The choice to which the way was opened: renewed data must not open again what the visitor closed since. */
  #opened: string | null = null;
  #chosenByVisitor: PaintedView | null = null;
  readonly #drawing = new TreeDrawing();
  #shown: Drawing | null = null;
  #focusAfterUpdate = false;
  #hadFocus = false;
  #announcement = '';
  /** What taking away has to tell: a file's name, a sheet that became several. */
  #told = '';
  #typed = typeAhead();
  readonly #search = new Search();

  readonly #windowing = new WindowController(this, {
    list: () => this.renderRoot.querySelector<HTMLElement>('.list'),
    guess: 50,
  });
  readonly #frame = new DrawingController(this, () => this.renderRoot.querySelector<HTMLElement>('.drawing'));

  readonly #zoom = new ZoomController(this, {
    canvas: () => this.renderRoot.querySelector<HTMLElement>('.canvas'),
    drawing: () => this.renderRoot.querySelector<HTMLElement>('.drawing'),
  });
  readonly #posterRoom = new RoomController(this, () => this.renderRoot.querySelector<HTMLElement>('.probe'));

  readonly #url = new UrlState(
    this,
    () => this.urlKey,
    () => this.#readUrl(),
  );

  constructor() {
    super(orgTreeReader);
    this.view = 'auto';
    this.openDepth = 2;
    this.orientation = 'top';
    this.selected = null;
    this.headingLevel = 2;
    this.urlKey = null;
    this.renderCard = null;
  }

  /** Opens a branch. Unknown ids and leaves do nothing. */
  expand(id: string): void {
    this.#toggle([this.#latest?.unitOf.get(id)], true);
  }

  /** Closes a branch. Unknown ids and leaves do nothing. */
  collapse(id: string): void {
    this.#toggle([this.#latest?.unitOf.get(id)], false);
  }

  /** Opens every branch. */
  expandAll(): void {
    this.#toggleAll(true);
  }

  /** Closes every branch but the roots, which show their children. */
  collapseAll(): void {
    this.#toggleAll(false);
  }

  /**
   * Opens the way to a unit, post or person and scrolls there. The focus stays where it is.
   * @returns whether the document holds that id
   */
  async reveal(id: string): Promise<boolean> {
    const node = this.#latest && this.#state.nodeOf(id);
    if (!node) return false;
    this.#state.openPathTo(node);
    this.#state.active = node;
    this.requestUpdate();
    await this.updateComplete;
    await this.#bringToSight(node);
    return true;
  }

  /** Shrinks the drawing until all of it, or the branch of a unit, fits the width there is; never larger than life. */
  async fit(id?: string): Promise<void> {
    await this.updateComplete;
    const node = id === undefined ? null : this.#state.nodeOf(id);
    const box = this.#drawing.boxOf(node);
    if (!box) return;
    this.#zoom.zoomTo(this.#zoom.fitting(box.width, box.height));
    await this.updateComplete;
    this.#frame.reveal(node ? box : this.#drawing.placeOf(this.#state.model!.roots[0]!), this.#zoom.k);
  }

  /** The posts as a table for a spreadsheet, or '' without a document. */
  async toCSV(): Promise<string> {
    return (await this.#take(csvOf)) ?? '';
  }

  /** The whole organisation, every card, as the text of an SVG file in the theme's colours, or '' without a document. */
  async toSVG(): Promise<string> {
    return (await this.#take(svgOf)) ?? '';
  }

  /** The same as PNG, `scale` px for each px of the drawing (default 2); null where the engine gives no picture. */
  async toPNG(scale?: number): Promise<Blob | null> {
    return this.#take((taken) => pngOf(taken, scale));
  }

  /** Prints in black ink. To be called from a click. */
  async print(options?: PrintOptions): Promise<void> {
    this.#tell((await this.#take((taken) => printed(taken, options))) ?? '');
  }

  /** Back to how the page was opened: branches, choice and view. */
  reset(): void {
    this.#state.openTo(parseDepth(this.openDepth));
    this.#state.active = null;
    this.#chosenByVisitor = null;
    this.#zoom.zoomTo(1);
    if (this.#state.words) this.#search.find('', this.#state.words);
    this.selected = null;
    this.requestUpdate();
  }

  protected override isEmptyDocument(document: OrgTreeDocument): boolean {
    return (document.units ?? []).length === 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = this.#hasFocusInView;
    if (changed.has('urlKey')) this.#readUrl();
    this.#state.chosenId = this.selected;
    if (changed.has('openDepth')) this.#state.openTo(parseDepth(this.openDepth));
    this.#state.read(this.snapshot.document, this.locale);
    if (this.#state.words) this.#search.renew(this.#state.words);
    const chosen = this.#state.chosen;
    if (changed.has('selected')) this.#opened = null;
    if (chosen && this.#opened !== this.selected) {
      this.#state.openPathTo(chosen);
      this.#opened = this.selected;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#url.write('', this.selected);
    this.#url.write('view', this.#chosenByVisitor);
    // A drawing that has changed its shape keeps the unit that the visitor is at in sight.
    const { active } = this.#state;
    const { value } = this.#drawing;
    if (value !== this.#shown && active) this.#frame.reveal(value?.placeOf.get(active), this.#zoom.k);
    this.#shown = value;
    // The row that held the focus may be gone: closed over, renewed away, or in the other view.
    if (this.#hadFocus && !this.#hasFocusInView) this.#focusAfterUpdate = true;
    // A view that was only measured is painted at once in the next pass.
    if (!this.#focusAfterUpdate || this.isUpdatePending) return;
    this.#focusAfterUpdate = false;
    if (active) void this.#focusRow(active);
  }

  protected override renderContent(): TemplateResult {
    const { model, words } = this.#state;
    const strip = renderState(this.snapshot, {
      locale: this.locale,
      words: orgStrings[this.locale],
      problemWords: orgTreeWords,
      renew: this.#renew,
    });
    if (!model || !words)
      return html`<div class="org"><slot name="header"></slot>${strip}<slot name="footer"></slot></div>`;
    const view = this.#paintedView;
    if (view === 'poster') return this.#renderPoster(model, words, strip);
    const beside = this.#room >= panelFrom;
    const tight = this.#room < listBelow;
    const context: ViewContext = {
      state: this.#state,
      model,
      words,
      query: this.#search.query,
      renderCard: this.#ownCard,
      detailInPlace: !beside,
    };
    const views = this.#renderViews(view, words);
    return html`<div
      class="org view-${view} ${beside ? 'beside' : ''} ${tight ? 'tight' : ''} ${this.#room < crampedBelow ? 'cramped' : ''}"
    >
      <div class="top">
        <slot name="header">
          ${renderHeader(model, words, this.headingLevel, nothing)}
          ${tight ? renderSum(model, words) : renderTotals(model, words)}
        </slot>
      </div>
      <div class="find">${this.#renderSearch(words)} ${tight ? nothing : views}</div>
      <div class="main">
        ${strip}
        <div class="view" @keydown=${this.#onKey} @click=${this.#onClick} @focusin=${this.#onFocus}>
          ${view === 'list' ? renderList(context, this.#windowing) : this.#renderDrawing(context)}
        </div>
        ${this.#told ? html`<p class="told" role="status">${this.#told}</p>` : nothing}
        ${renderTools(words, view === 'tree' ? this.#zoom.k : null, this.#actions, tight ? views : nothing)}
      </div>
      ${beside || view !== 'list' ? this.#renderPanel(context) : nothing}
      <slot name="footer">${renderFooter(model, words)}</slot>
      <p class="sr-only" role="status">${this.#announcement}</p>
    </div>`;
  }

  /** The whole organisation in the room there is: the height that the page gives, or the window's. */
  #renderPoster(model: OrgModel, words: OrgWords, strip: unknown): TemplateResult {
    const { width, height } = this.#posterRoom;
    const views = this.#isOnWall ? nothing : this.#renderViews('poster', words);
    // The switch keeps the size of a hand whatever the size of the type.
    const room = { width, height: height - (views === nothing ? 0 : this.size.touch) };
    const header = html`<slot name="header">${renderHeader(model, words, this.headingLevel, nothing)}</slot>`;
    const footer = html`${views}<slot name="footer">${renderFooter(model, words)}</slot>`;
    const context: ViewContext = {
      state: this.#state,
      model,
      words,
      query: '',
      renderCard: null,
      detailInPlace: false,
    };
    return html`<i class="probe"></i>
      <div class="org view-poster" ${cssom({ height: `${height}px`, '--_tool': `${this.size.em}px` })}>
        ${strip} ${renderPoster(context, room, header, footer)}
      </div>`;
  }

  get #isOnWall(): boolean {
    return this.place === 'hall' || this.place === 'wall';
  }

  /** The model of the document that stands now. */
  get #model(): OrgModel | null {
    return this.#state.read(this.snapshot.document, this.locale);
  }

  /** The same for methods, which may be called right after the data was set and before anything is painted. */
  get #latest(): OrgModel | null {
    this.readDoors();
    return this.#model;
  }

  get #paintedView(): PaintedView {
    if (this.#chosenByVisitor) return this.#chosenByVisitor;
    if (this.view === 'list' || this.view === 'tree' || this.view === 'poster') return this.view;
    if (this.#isOnWall) return 'poster';
    return this.isNarrow || this.#room < listBelow ? 'list' : 'tree';
  }

  /** Own width in em of the place. */
  get #room(): number {
    return this.size.width / this.size.em;
  }

  #renderDrawing(context: ViewContext): TemplateResult {
    const drawing = this.#drawing.layOut(context, {
      em: this.size.em,
      touch: this.size.touch,
      width: this.#frame.width,
      orientation: parseOrientation(this.orientation),
    });
    const { k } = this.#zoom;
    const { active } = this.#state;
    // A new drawing is brought to where the visitor is once it stands (see `updated`).
    const value =
      drawing === this.#shown
        ? this.#frame.value
        : this.#frame.around(active ? drawing.placeOf.get(active) : undefined, drawing, k);
    const { seen } = this.#frame;
    const map = needsMinimap(drawing, seen)
      ? renderMinimap(drawing, seen, context.words, (x, y) => this.#frame.center(x * k, y * k))
      : nothing;
    return html`${renderTree(context, drawing, drawing.places.length > drawAllUpTo ? value : null, k)}${map}`;
  }

  /** Hands what stands to whoever takes it away; null without a document. */
  async #take<T>(by: (taken: Taken) => Promise<T>): Promise<T | null> {
    await this.updateComplete;
    const { model, words } = this.#state;
    const wrapper = this.renderRoot.querySelector('.qs');
    return model && words && wrapper ? by({ model, words, wrapper }) : null;
  }

  #tell(told: string): void {
    this.#told = told;
    this.requestUpdate();
  }

  #readUrl(): void {
    const chosen = this.#url.read('');
    const view = this.#url.read('view');
    if (chosen !== null) this.selected = chosen;
    if (view === 'list' || view === 'tree' || view === 'poster') this.#chosenByVisitor = view;
  }

  get #ownCard(): ((unit: Unit) => unknown) | null {
    const own = this.renderCard;
    if (typeof own !== 'function') return null;
    return (unit) => {
      try {
        return own(unit);
      } catch (error) {
        hint(`renderCard threw for unit ${unit.id}: ${String(error)}`);
        return null;
      }
    };
  }

  #renderSearch(words: OrgWords): TemplateResult {
    const { query, matches, at, current } = this.#search;
    return renderSearch(
      words,
      { query, found: matches.length, at, text: current?.text ?? '' },
      {
        type: (typed) => {
          this.#search.find(typed, words);
          this.#goToMatch();
        },
        walk: (by) => {
          this.#search.walk(by);
          this.#goToMatch();
        },
        clear: () => {
          this.#search.find('', words);
          this.requestUpdate();
        },
      },
    );
  }

  /** Shows the match at hand: its way opens, it is chosen and comes to sight. The focus stays in the search line. */
  #goToMatch(): void {
    const match = this.#search.current;
    this.requestUpdate();
    if (!match) return;
    if (this.dispatchEvent(new SelectEvent(match.id, match.node.id))) this.selected = match.id;
    void this.reveal(match.node.id);
  }

  #renderViews(view: PaintedView, words: OrgWords): TemplateResult {
    return renderViews(['tree', 'list', 'poster'], view, words, (chosen) => {
      this.#chosenByVisitor = chosen;
      this.requestUpdate();
    });
  }

  readonly #renew = (): void => this.requestUpdate();

  readonly #actions: ToolActions = {
    expandAll: () => this.expandAll(),
    collapseAll: () => this.collapseAll(),
    fit: () => void this.fit(),
    zoomBy: (factor) => this.#zoom.zoomBy(factor),
    lifeSize: () => this.#zoom.zoomTo(1),
    reset: () => this.reset(),
    savePicture: () => void this.#take(savePicture).then((told) => this.#tell(told ?? '')),
    saveTable: () => void this.#take(saveTable).then((told) => this.#tell(told ?? '')),
    print: () => void this.print(),
  };

  #renderPanel({ state, model, words }: ViewContext): TemplateResult {
    const node = state.chosen ?? model.roots[0]!;
    return html`<aside
      class="panel"
      aria-label=${`${words.strings.detail}${words.strings.colon}${words.say(model.document.title)}`}
    >
      ${renderDetail(node, this.selected, words)}
    </aside>`;
  }

  /** Each branch is told, and may be refused, by itself; what is left opens or closes in one step. */
  #toggle(nodes: readonly (UnitNode | undefined)[], open: boolean): void {
    const ready = nodes.filter(
      (node): node is UnitNode =>
        node !== undefined &&
        this.#state.canToggle(node, open) &&
        this.dispatchEvent(new ToggleEvent(node.id, open)),
    );
    const last = ready[ready.length - 1];
    if (!last) return;
    const focused = this.#hasFocusInView;
    this.#state.setOpen(ready, open);
    this.#focusAfterUpdate ||= focused;
    const { strings } = this.#state.words!;
    const name = this.#state.words!.name(last);
    this.#announcement = open ? strings.expanded(name, last.children.length) : strings.collapsed(name);
    this.requestUpdate();
  }

  #toggleAll(open: boolean): void {
    if (!this.#latest || !this.dispatchEvent(new ToggleEvent(null, open))) return;
    this.#state.openTo(open ? Infinity : 2);
    this.requestUpdate();
  }

  #select(node: UnitNode): void {
    const id = this.selected === node.id ? null : node.id;
    if (this.dispatchEvent(new SelectEvent(id, id === null ? null : node.id))) this.selected = id;
  }

  get #hasFocusInView(): boolean {
    return this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement?.closest('.view') != null;
  }

  #nodeAt(event: Event): UnitNode | undefined {
    const row = (event.target as Element).closest<HTMLElement>('[data-key]');
    return this.#model?.unitOf.get(row?.dataset['key'] ?? '');
  }

  #onFocus = (event: FocusEvent): void => {
    const node = this.#nodeAt(event);
    if (!node || node === this.#state.active) return;
    this.#state.active = node;
    this.requestUpdate();
  };

  #onClick = (event: MouseEvent): void => {
    const node = this.#nodeAt(event);
    const target = event.target as Element;
    if (!node || target.closest('a, .in-place')) return;
    this.#state.active = node;
    if (target.closest('[data-toggle]') && node.children.length > 0)
      this.#toggle([node], !this.#state.isOpen(node));
    else this.#select(node);
  };

  #onKey = (event: KeyboardEvent): void => {
    const node = this.#nodeAt(event);
    if (!node || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if ((event.target as Element).closest('a')) return;
    const { visible, isOpen, words } = this.#state;
    const command = commandOf(event, node, visible, isOpen, (key) =>
      // A board may show the short name: both are typed.
      this.#typed(key, node, visible, (each) => [words!.name(each), words!.shortName(each)]),
    );
    if (!command) return;
    event.preventDefault();
    switch (command.do) {
      case 'focus':
        return this.#focus(command.node);
      case 'open':
        return this.#toggle([node], true);
      case 'close':
        return this.#toggle([node], false);
      case 'select':
        return this.#select(node);
      case 'open-siblings':
        return this.#toggle(node.parent?.children ?? this.#state.model!.roots, true);
    }
  };

  #focus(node: UnitNode): void {
    this.#state.active = node;
    this.#focusAfterUpdate = true;
    this.requestUpdate();
  }

  async #focusRow(node: UnitNode): Promise<void> {
    this.#rowOf(node)?.focus({ preventScroll: true });
    await this.#bringToSight(node);
  }

  async #bringToSight(node: UnitNode): Promise<void> {
    if (this.#paintedView === 'list') this.#windowing.reveal(this.#state.visible.indexOf(node));
    else this.#frame.reveal(this.#drawing.placeOf(node), this.#zoom.k);
    await this.updateComplete;
    this.#rowOf(node)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #rowOf(node: UnitNode): HTMLElement | undefined {
    const rows = this.renderRoot.querySelectorAll<HTMLElement>('[data-key]');
    return Array.from(rows).find((row) => row.dataset['key'] === node.id);
  }
}
