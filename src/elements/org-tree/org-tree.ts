import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { orgTreeReader, orgTreeWords } from '../../contract/generated/org-tree/reader.js';
import type { OrgTreeDocument, Unit } from '../../contract/generated/org-tree/types.js';
import { ViewElement } from '../../frame/view-element.js';
import type { ToolGroup } from '../../frame/tools.js';
import { panelFrom, panelWidth } from '../../frame/screen.js';
import type { Paper } from '../../paper/take-away.js';
import { Finding } from '../../search/finding.js';
import { searchStrings } from '../../search/search.strings.js';
import { searchStyles } from '../../search/search.styles.js';
import { once } from '../../shell/later.js';
import type { StateWords } from '../../shell/states/states.js';
import type { Strings } from '../../shell/strings.js';
import { FocusKeeper } from '../../windowing/focus-keeper.js';
import { WindowController } from '../../windowing/window-controller.js';
import { Branches } from './state/branches.js';
import { ownCard } from './tree/card.js';
import { DrawingView } from './tree/drawing-view.js';
import { OrgSelectEvent } from './events.js';
import type { Orientation } from './tree/layout.js';
import { renderList } from './list/list-view.js';
import type { OrgModel, UnitNode } from './model/model.js';
import { parseDepth } from './state/open-state.js';
import { orgStrings } from './strings/org-tree.strings.js';
import { orgStyles } from './org-tree.styles.js';
import { fetchPaper } from './paper-source.js';
import { indexOf } from './search-index.js';
import { bringDetail, renderPanel, sayChosen } from './detail/panel.js';
import { orgTools } from './tools.js';
import { sumsOf, totalsOf } from './totals.js';
import { TreeInput } from './state/tree-input.js';
import { TreeState } from './state/tree-state.js';
import { renderSecondLines } from './detail/relations.js';
import { detailStyles, renderDetail } from './detail/detail.js';
import type { ViewContext } from './view-context.js';
import type { OrgWords } from './model/words.js';
import { renderSum, renderTotals } from '../../frame/head.js';

/** The forms in which an organisation can be shown. */
export type PaintedView = 'tree' | 'list' | 'poster';
export type OrgView = 'auto' | PaintedView;

const posters = once(() => import('./poster/poster.js'));
const pages = once(() => import('./list/list-pages.js'));
const codes = once(() => import('../../frame/qr.js'));

/** Own width, in em of the place, below which small drawings are drawn coarser, so that their figures stay legible. */
const crampedBelow = 24;

/**
 * Units up to which every branch stands open on a page that is printed: some 80 sheets. A larger organisation is printed as it
 * stands open, for the page must be painted before the dialogue of the browser comes; `print()` prints all of it.
 */
const mostOnPaper = 3_000;

/**
 * The organisation of a community: units on their levels, their posts and who holds them, as an indented list or as a
 * drawing of sign boards.
 *
 * `view`: `list`, `tree`, `poster`, or `auto` (default): list below 640 px (or 40 em) of own width, poster in hall and wall,
 * else tree. On a phone `poster` is the list, and wherever its type would be too small another view stands in. `selected`: id
 * of a unit, post or person. Tools by name: `expand`, `collapse`, `reset`, `fit`, `zoom`, `picture`, `drawing`, `table`, `print`,
 * `views`; the search is no tool, and there wherever somebody may type. `print()` and the tool print on A3; `{ paper: 'A4' }` on A4.
 *
 * @tag qs-org-tree
 * @fires qs-select - A unit or post was chosen; cancelable. Fields `id`, `unitId`.
 * @fires qs-toggle - A branch opens or closes; cancelable. Fields `id`, `open`.
 * @fires qs-cycle-end - All pages of a list were shown, and they begin anew.
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
export class QsOrgTree extends ViewElement<OrgTreeDocument, PaintedView, OrgWords> {
  static override styles: CSSResultGroup = [ViewElement.styles, searchStyles, orgStyles, detailStyles];
  /** @ignore */
  static override strings: readonly Strings[] = [...ViewElement.strings, searchStrings, orgStrings];
  static override properties: PropertyDeclarations = {
    openDepth: {
      attribute: 'open-depth',
      converter: { fromAttribute: (value) => (value === 'all' ? 'all' : Number(value)) },
    },
    orientation: {},
    renderCard: { attribute: false },
  };

  /** How many levels stand open at first: a whole number from 1 (the root alone), or `all`. Default 2. */
  declare openDepth: number | 'all';
  /** Side at which the drawing's root stands: `top` (default), `bottom`, `left`, `right`. */
  declare orientation: Orientation;
  /**
   * A host's own face for the cards of the drawing: gives a node, a text or a Lit template for a unit, or null for the
   * usual one. Asked at every painting, so a node that holds controls is to be kept and given again. What it throws is
   * told in development and the usual face is painted. Default null.
   */
  declare renderCard: ((unit: Unit) => unknown) | null;

  readonly #state = new TreeState();
  /** The choice to which the way was opened: renewed data must not open again what the visitor closed since. */
  #opened: string | null = null;
  /** The depth to which branches were opened last. */
  #depth = 0;
  /** Why this is not the view that was asked for; and what of it was said. */
  #excuse = '';
  #excused = '';
  /** The unit that a search has chosen: the first press of it agrees, and takes nothing back. */
  #sought: string | null = null;
  /** The unit that was chosen on the poster itself, where it is told of in its place. What a page chooses is marked there. */
  #told: string | null = null;
  /** What stood open when a search began: it comes back when nothing of it was chosen. */
  #before: ReturnType<TreeState['snapshot']> | null = null;

  readonly #list = new WindowController(this, {
    list: () => this.renderRoot.querySelector<HTMLElement>('.list'),
    guess: 50,
    all: () => this.isPrinting,
  });
  readonly #drawing = new DrawingView(this, this.#state);
  readonly #poster = this.later(posters, ({ Poster }) => new Poster(this));
  readonly #codes = this.later(codes, (qr) => qr);
  #isHalted = false;
  /** The list stands where a poster would not be legible. */
  #isListInstead = false;
  readonly #pages = this.later(
    pages,
    ({ ListPages }) => {
      const made = new ListPages(this, {
        isOn: () => this.#isPaged && this.selected === null && !this.#finding.query,
        announce: (text) => this.announce(text),
        isOpen: () => this.selected !== null,
        close: () => this.#unchoose(),
      });
      made.turner.isPaused = this.#isHalted;
      return made;
    },
    ({ listPagesStyles }) => listPagesStyles,
  );
  readonly #focus = new FocusKeeper(this, {
    active: () => this.#state.active?.id ?? null,
    bring: (id) => this.#bring(this.#state.nodeOf(id)),
  });
  readonly #finding = new Finding<UnitNode, OrgWords>({
    root: () => this.renderRoot as ShadowRoot,
    requestUpdate: () => this.requestUpdate(),
    index: indexOf,
    announce: (text, wait) => this.announce(text, wait),
    mark: ({ item }) => {
      this.#before ??= this.#state.snapshot();
      this.#goTo(item);
      // A drawing has a frame of its own to be moved in.
      if (this.wantedView === 'tree') void this.updateComplete.then(() => this.#drawing.reveal(item));
    },
    choose: ({ id, item }) => {
      this.#before = null;
      this.#sought = item.id;
      this.choose(id, new OrgSelectEvent(id, item.id));
      void this.reveal(item.id);
    },
  });
  readonly #branches = new Branches(
    this,
    this.#state,
    () => {
      this.tell('');
      if (this.#focus.isInView) this.#focus.want();
    },
    (text) => this.announce(text),
  );
  readonly #input = new TreeInput(this.#state, {
    requestUpdate: () => this.requestUpdate(),
    toggle: (nodes, open) => this.#branches.toggle(nodes, open),
    select: (node) => this.#select(node),
    focus: () => this.#focus.want(),
    focusDetail: () => this.renderRoot.querySelector<HTMLElement>('.panel, .in-place')?.focus(),
    hasRemote: () => this.hasRemote,
  });

  constructor() {
    super(orgTreeReader, orgTreeWords, ['tree', 'list', 'poster']);
    this.openDepth = 2;
    this.orientation = 'top';
    this.renderCard = null;
    this.waitFor(this.#finding);
    this.waitFor(this.#drawing);
  }

  /** Opens a branch. Unknown ids and leaves do nothing. */
  expand(id: string): void {
    this.#branches.toggle([this.#latest?.unitOf.get(id)], true);
  }

  /** Closes a branch. Unknown ids and leaves do nothing. */
  collapse(id: string): void {
    this.#branches.toggle([this.#latest?.unitOf.get(id)], false);
  }

  /** Opens every branch. */
  expandAll(): void {
    if (this.#latest) this.#branches.toggleAll(true);
  }

  /** Closes every branch but the roots, which show their children. */
  collapseAll(): void {
    if (this.#latest) this.#branches.toggleAll(false);
  }

  /**
   * Opens the way to a unit, post or person and scrolls there. The focus stays where it is.
   * @returns whether the document holds that id
   */
  override async reveal(id: string): Promise<boolean> {
    const node = this.#latest && this.#state.nodeOf(id);
    if (!node) return false;
    this.#goTo(node);
    await this.updateComplete;
    await this.#focus.bringToSight(node.id);
    return true;
  }

  /** Shrinks the drawing until all of it, or the branch of a unit, fits the width there is; never larger than life. */
  async fit(id?: string): Promise<void> {
    if (this.isUnborn) return;
    await this.updateComplete;
    const root = this.#state.model?.roots[0];
    const node = id === undefined ? null : this.#state.nodeOf(id);
    if (root) await this.#drawing.fit(node ?? null, root);
  }

  /** The pages of the list on a kiosk, hall or wall stand still. */
  pause(): void {
    this.#halt(true);
  }

  /** They turn again. */
  play(): void {
    this.#halt(false);
  }

  /** Back to how the page was opened: branches and view; nothing is chosen, nothing looked for. */
  override reset(): void {
    this.#finding.clear();
    this.#before = null;
    this.#state.openTo(parseDepth(this.openDepth));
    this.#state.active = null;
    this.#drawing.reset();
    super.reset();
  }

  /** To the unit at hand. */
  override focus(options?: FocusOptions): void {
    if (this.#state.active && this.#focus.itemOf(this.#state.active.id)) this.#focus.focus(options);
    else super.focus(options);
  }

  protected override focusView(): void {
    this.#focus.want();
  }

  protected override get stateWords(): StateWords {
    return orgStrings[this.locale];
  }

  protected override isEmptyDocument(document: OrgTreeDocument): boolean {
    return (document.units ?? []).length === 0;
  }

  protected override get text(): OrgWords | null {
    return this.#state.words;
  }

  protected override autoView(): PaintedView {
    if (this.isOnWall) return 'poster';
    return this.isNarrow || this.isTight ? 'list' : 'tree';
  }

  /** A drawing or a poster would be cut at the edge of the paper. Sheets of their own are `print()`. */
  protected override get paperView(): PaintedView {
    return 'list';
  }

  /** On a phone a poster could not be read. */
  protected override get wantedView(): PaintedView {
    const wanted = super.wantedView;
    return wanted === 'poster' && this.place === 'phone' ? this.autoView() : wanted;
  }

  protected override renderSwitch(view: PaintedView, words: OrgWords): unknown {
    return super.renderSwitch(view, words, this.place === 'phone' ? ['tree', 'list'] : this.views);
  }

  protected override viewName(view: PaintedView): string {
    const strings = orgStrings[this.locale];
    return { tree: strings.viewTree, list: strings.viewList, poster: strings.viewPoster }[view];
  }

  protected override fetchFor(view: PaintedView): void {
    if (view === 'poster') void this.#poster.value;
    else if (this.#isPaged) void this.#pages.value;
  }

  protected override fetchPaper(): Promise<Paper<OrgWords>> {
    return fetchPaper();
  }

  protected override get takingTools() {
    return ['picture', 'drawing', 'table', 'print'] as const;
  }

  protected override get ownTools(): readonly ToolGroup[] {
    const drawing = this.wantedView === 'list' || this.#isListInstead ? null : this.#drawing;
    return orgTools(this, this.#state, drawing, this.text!);
  }

  protected override goBack(): boolean {
    return this.#unchoose() || this.#clearSearch() || this.#toRoot();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#state.chosenId = this.selected;
    if (this.#told !== this.selected) this.#told = null;
    this.#readDepth();
    const model = this.#state.read(this.shown, this.locale);
    this.#state.isWhole = this.isPrinting && (model?.nodes.length ?? 0) <= mostOnPaper;
    this.#finding.renew(this.#state.words, this.locale);
    if (!this.#finding.query) this.#restore();
    const { chosen } = this.#state;
    if (changed.has('selected')) this.#opened = null;
    if (chosen && this.#opened !== this.selected) {
      this.#state.openPathTo(chosen);
      this.#opened = this.selected;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#excuse && this.#excuse !== this.#excused) this.announce(this.#excuse);
    this.#excused = this.#excuse;
  }

  protected override renderView(view: PaintedView, words: OrgWords, strip: unknown): unknown {
    const context = this.#context(words);
    this.#excuse = '';
    this.#isListInstead = false;
    const screen =
      view === 'poster' ? this.#renderPoster(context, strip) : this.#renderScreen(context, view, strip);
    // Outside of what it measures the room for, so that it can grow into it again.
    return view === 'tree' ? screen : html`<i class="probe"></i>${screen}`;
  }

  #context(words: OrgWords): ViewContext {
    const model = this.#state.model!;
    words.codes = this.hasRemote ? () => this.#codes.value : null;
    const detailInPlace = this.isPrinting || this.room < panelFrom || this.#isPaged;
    return {
      state: this.#state,
      model,
      words,
      mark: this.#finding.mark,
      found: this.#finding.current?.item,
      renderCard: ownCard(this.renderCard, this),
      detailInPlace,
      rowRoom: this.room - (detailInPlace ? 0 : panelWidth),
      toggle: (node) => this.#branches.toggle([node], !this.#state.isOpen(node)),
      press: this.hasRemote ? this.#input.onClick : null,
      headingLevel: this.headingLevel,
      renderDetail: (node, brief = false) =>
        renderDetail(
          node,
          this.selected,
          words,
          this.headingLevel,
          brief && !this.isPrinting && !this.hasRemote,
          this.#isPaged || !this.#state.isOpen(node),
        ),
      renderSecondLines: (node, drawing) => renderSecondLines(node, drawing, model),
    };
  }

  #renderScreen(context: ViewContext, view: 'list' | 'tree', strip: unknown, excuse = ''): TemplateResult {
    const { words, state } = context;
    this.#excuse = excuse;
    const pages = view === 'list' && this.#isPaged ? this.#pages.value : null;
    const drawn =
      view === 'tree'
        ? this.#drawing.render(context, this.size, this.orientation)
        : (pages?.render(context, this.size.em) ?? renderList(context, this.#list));
    const inPlace = view === 'list' && context.detailInPlace;
    // What is told of a unit has the screen to itself.
    const bare = pages && state.chosen ? { views: nothing, tools: nothing } : {};
    // Rows that nobody scrolls need the height that figures take.
    const sums =
      this.isTight || pages ? renderSum(sumsOf(words), words) : renderTotals(totalsOf(words), words);
    return this.renderFrame(view, words, {
      name: 'org',
      strip,
      classes: `${this.room < crampedBelow ? 'cramped' : ''} ${pages ? `paged ${this.isOnWall ? pages.lowIn(this.size.em) : ''}` : ''}`,
      head: this.renderHead(words, sums),
      search:
        pages && (this.isUnattended || state.chosen)
          ? nothing
          : this.#finding.render({
              label: words.strings.searchLabel,
              hint: words.strings.searchHint,
              of: words.title,
            }),
      drawn: html`<div
          class="view"
          data-arrows
          @keydown=${this.#onKey}
          @click=${this.#input.onClick}
          @focusin=${this.#input.onFocus}
        >
          ${drawn}
        </div>
        ${pages?.renderPager(context, !this.isUnattended, this.viewName(this.#isListInstead && this.#told === null ? 'list' : this.wantedView), () => this.#unchoose() && this.#focus.want())}
        ${excuse ? html`<p class="told">${excuse}</p>` : nothing}`,
      ...bare,
      panel: inPlace || (context.detailInPlace && !state.chosen) ? nothing : renderPanel(context),
    });
  }

  /** The poster; until it has come the state says so, and where it would not be legible the drawing or the list stands in. */
  #renderPoster(context: ViewContext, strip: unknown): unknown {
    const { words } = context;
    const poster = this.#poster.value;
    if (!poster && this.#poster.fetching)
      return this.renderBlank(this.renderStrip({ ...this.snapshot, state: 'loading' }));
    const { viewPoster, noRoomForPoster } = words.strings;
    const { colon, notNow } = words.frame;
    if (!poster) return this.#renderScreen(context, 'tree', strip, `${viewPoster}${colon}${notNow}`);
    if (this.hasRemote && this.#told !== null) {
      this.#isListInstead = true;
      return this.#renderScreen({ ...context, detailInPlace: true }, 'list', strip);
    }
    const views = this.renderSwitch('poster', words);
    const screen = poster.render(context, {
      strip,
      header: html`<slot name="header">${this.renderHead(words)}</slot>`,
      footer: html`${views}${this.renderFooter(this.renderFoot(words))}`,
      // The switch keeps the size of a hand whatever the size of the type.
      tools: views === nothing ? 0 : this.size.touch,
      em: this.size.em,
      place: this.place,
    });
    if (screen) return screen;
    // A drawing is moved by hand; a hall's visitors did not ask for a poster.
    if (!this.hasRemote) return this.#renderScreen(context, 'tree', strip, noRoomForPoster);
    this.#isListInstead = true;
    const excuse = this.isOnWall ? '' : noRoomForPoster;
    return this.#renderScreen({ ...context, detailInPlace: true }, 'list', strip, excuse);
  }

  /** The model for methods, which may be called right after the data was set and before anything is painted. */
  get #latest(): OrgModel | null {
    this.readDoors();
    this.#readDepth();
    return this.#state.read(this.shown, this.locale);
  }

  /** Starts over when the depth is another one: at once, or the first painting would undo what methods did before it. */
  #readDepth(): void {
    const depth = parseDepth(this.openDepth);
    if (depth !== this.#depth) this.#state.openTo(depth);
    this.#depth = depth;
  }

  /** Opens the way to a unit and makes it the one at hand. */
  #goTo(node: UnitNode): void {
    this.#state.openPathTo(node);
    this.#state.active = node;
    this.requestUpdate();
  }

  /** A list that nobody scrolls. */
  get #isPaged(): boolean {
    const isList = this.wantedView === 'list' || this.#isListInstead;
    return isList && this.hasRemote && !this.isPrinting;
  }

  #halt(isHalted: boolean): void {
    this.#isHalted = isHalted;
    if (this.#isPaged) this.#pages.value?.turner[isHalted ? 'pause' : 'play']();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const pages = this.#isPaged ? this.#pages.value : null;
    if (pages?.goOn(event)) return event.preventDefault();
    // Beside what is told of a unit no row is painted: all keys but OK are the frame's.
    const isOurs =
      pages && this.#state.chosen
        ? event.key === 'Enter' || event.key === ' '
        : !pages?.endsAt(this.#state, event) || this.isOnWall;
    if (isOurs) this.#input.onKey(event);
  };

  #unchoose(): boolean {
    if (this.selected === null) return false;
    this.choose(null, new OrgSelectEvent(null, null));
    return true;
  }

  #clearSearch(): boolean {
    const had = this.#finding.clear();
    this.#restore();
    return had;
  }

  /** What a search opened on its way closes again. */
  #restore(): void {
    if (this.#before) this.#state.restore(this.#before);
    this.#before = null;
  }

  /** To where a remote began, before Back is the page's own. */
  #toRoot(): boolean {
    const root = this.#state.visible[0];
    if (!root || !this.hasRemote || !this.#focus.isInView || this.#state.active === root) return false;
    this.#state.active = root;
    this.#focus.want();
    return true;
  }

  #select(node: UnitNode): void {
    const isChosen = this.selected === node.id;
    const id = isChosen && this.#sought !== node.id ? null : node.id;
    this.#sought = null;
    if (this.wantedView === 'poster' && !this.#isListInstead) {
      this.#told = node.id;
      this.#focus.want();
    }
    const isOther = this.selected !== id;
    if (isOther && !this.choose(id, new OrgSelectEvent(id, id === null ? null : node.id))) return;
    // What was chosen of a search stays in sight when the search is cleared.
    if (id !== null) this.#before = null;
    this.announce(sayChosen(id === null ? null : node, this.#state.words!));
    if (id !== null) void this.#showDetail(node);
  }

  /** What a press opened is brought to sight: below the row or the drawing it may lie outside the screen. */
  async #showDetail(node: UnitNode): Promise<void> {
    await this.updateComplete;
    if (this.room < panelFrom && this.selected === node.id && !this.#isPaged)
      bringDetail(this.renderRoot, this.#focus.itemOf(node.id));
  }

  #bring(node: UnitNode | null): void {
    if (!node) return;
    if (this.wantedView === 'list' || this.#isListInstead)
      this.#list.reveal(this.#state.visible.indexOf(node));
    else this.#drawing.reveal(node);
  }
}
