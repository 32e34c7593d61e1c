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
import type { PageTurner } from '../../frame/pages/page-turner.js';
import { panelFrom, panelWidth } from '../../frame/screen.js';
import type { ToolGroup } from '../../frame/tools.js';
import { ViewElement } from '../../frame/view-element.js';
import type { Paper } from '../../paper/take-away.js';
import { Finding } from '../../search/finding.js';
import { searchStrings } from '../../search/search.strings.js';
import { searchStyles } from '../../search/search.styles.js';
import { once } from '../../shell/later.js';
import type { StateWords } from '../../shell/states/states.js';
import type { Strings } from '../../shell/strings.js';
import { FocusKeeper } from '../../windowing/focus-keeper.js';
import { WindowController } from '../../windowing/window-controller.js';
import { detailStyles } from './detail/detail.styles.js';
import { bringDetail, renderPanel, sayChosen } from './detail/panel.js';
import { OrgSelectEvent } from './events.js';
import type { ListPages } from './list/list-pages.js';
import { renderList } from './list/list-view.js';
import type { OrgModel, UnitNode } from './model/model.js';
import type { OrgWords } from './model/words.js';
import { orgStyles } from './org-tree.styles.js';
import { fetchPaper } from './paper-source.js';
import { indexOf } from './search-index.js';
import { Branches } from './state/branches.js';
import { parseDepth } from './state/open-state.js';
import { TreeInput } from './state/tree-input.js';
import { TreeState } from './state/tree-state.js';
import { orgStrings } from './strings/org-tree.strings.js';
import { orgTools } from './tools.js';
import { renderSums } from './totals.js';
import { ownCard } from './tree/card.js';
import type { Orientation } from './tree/drawing.js';
import { DrawingView } from './tree/drawing-view.js';
import type { Shown, ViewContext } from './view-context.js';

/** The forms in which an organisation can be shown. */
export type PaintedView = 'tree' | 'list' | 'poster';
export type OrgView = 'auto' | PaintedView;

const posters = once(() => import('./poster/poster.js'));
const pages = once(() => import('./list/list-pages.js'));
const codes = once(() => import('../../frame/qr.js'));

/** Own width, in em of the place, below which small drawings are drawn coarser, so that their figures stay legible. */
const crampedBelow = 24;

/**
 * The organisation of a community: units on their levels, their posts and who holds them, as an indented list or as a
 * drawing of sign boards.
 *
 * `view`: `list`, `tree`, `poster`, or `auto` (default): list below 640 px (or 40 em) of own width, poster in hall and wall,
 * else tree. On a phone `poster` is the list, and wherever its type would be too small another view stands in. `selected`: id
 * of a unit, post or person. Tools by name: `expand`, `collapse`, `reset`, `fit`, `zoom`, `picture`, `drawing`, `table`, `print`,
 * `views`; the search is no tool, and there wherever somebody may type. `print()` and the tool print on A3; `{ paper: 'A4' }` on A4. `{ form }`: `sheet` (default: all on one,
 * or `tiles` where that could not be read), `tiles` (pages to be joined), `list`.
 *
 * @tag qs-org-tree
 * @fires qs-select - A unit or post was chosen; cancelable. Fields `id`, `unitId`, null when nothing is chosen any more.
 * @fires qs-toggle - A branch opens or closes; cancelable. Fields `id` (null: all of them), `open`.
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

  /** What a visitor has made of the document, the same for every view. */
  readonly #state = new TreeState();

  readonly #list = new WindowController(this, {
    list: () => this.renderRoot.querySelector<HTMLElement>('.list'),
    guess: 50,
    all: () => this.isPrinting,
  });
  readonly #drawing = new DrawingView(this, this.#state);
  readonly #poster = this.later(posters, ({ Poster }) => new Poster(this));
  readonly #codes = this.later(codes, (qr) => qr);
  readonly #listPages = this.later(
    pages,
    ({ ListPages }) => {
      const made = new ListPages(this, {
        isOn: () => this.#isPaged && this.selected === null && !this.#finding.query,
        announce: (text) => this.announce(text),
        isOpen: () => this.selected !== null,
        close: () => this.#unchoose(),
      });
      this.#turner = made.turner;
      this.#turner.isPaused = this.#isHalted;
      return made;
    },
    ({ listPagesStyles }) => listPagesStyles,
  );
  /** Turns the pages of the list, once they have come. */
  #turner: PageTurner | undefined;
  /** Whether the host has called `pause`, which holds for pages that come later. */
  #isHalted = false;
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
      this.#state.goToFound(item);
      // A drawing has a frame of its own to be moved in.
      if (this.wantedView === 'tree') void this.updateComplete.then(() => this.#drawing.reveal(item));
    },
    choose: ({ id, item }) => {
      this.#state.takeFound(item);
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
    isFocused: () => this.#focus.isInView,
    focusDetail: () => this.renderRoot.querySelector<HTMLElement>('.panel, .in-place')?.focus(),
    hasRemote: () => this.hasRemote,
    begins: (typed, name) => this.#finding.begins(typed, name),
    bringReadings: () => this.#finding.bringReadings(),
  });

  /** The list stands where a poster was asked for: to tell of a unit, or because the poster would not be legible. */
  #isListInstead = false;
  /** Why this is not the view that was asked for; '' where it is. */
  #excuse = '';
  /** The one that was announced last. */
  #excused = '';

  constructor() {
    super(orgTreeReader, orgTreeWords, ['tree', 'list', 'poster']);
    this.openDepth = 2;
    this.orientation = 'top';
    this.renderCard = null;
    this.waitFor(this.#finding);
    this.waitFor(this.#drawing);
  }

  // What a host calls.

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
    this.#state.goTo(node);
    this.requestUpdate();
    await this.updateComplete;
    await this.#focus.bringToSight(node.id);
    return true;
  }

  /** Shrinks the drawing until all of it, or the branch of a unit, fits the width there is; never larger than life. */
  async fit(id?: string): Promise<void> {
    if (this.isUnborn) return;
    await this.updateComplete;
    await this.#drawing.fit(this.#state.nodeOf(id ?? null));
  }

  /** Stops the pages of the list on a kiosk, hall or wall; it may be called before they have come. */
  pause(): void {
    this.#isHalted = true;
    this.#turner?.pause();
  }

  /** Lets the pages of the list turn again. */
  play(): void {
    this.#isHalted = false;
    this.#turner?.play();
  }

  /** Back to how the page was opened: branches and view; nothing is chosen, nothing looked for. */
  override reset(): void {
    this.#finding.clear();
    this.#state.reset();
    this.#drawing.reset();
    super.reset();
  }

  /** Moves the focus to the unit that was visited last, else to the chosen one, else to the first. */
  override focus(options?: FocusOptions): void {
    if (this.#state.active && this.#focus.itemOf(this.#state.active.id)) this.#focus.focus(options);
    else super.focus(options);
  }

  /** The model for methods, which may be called right after the data was set and before anything is painted. */
  get #latest(): OrgModel | null {
    this.readDoors();
    return this.#read();
  }

  /** With the depth, which starts over when it is another one: at once, or the first painting would undo what methods did before it. */
  #read(): OrgModel | null {
    this.#state.depth = parseDepth(this.openDepth);
    return this.#state.read(this.shown, this.locale);
  }

  // What the frame asks.

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
    else void this.#pages;
  }

  protected override fetchPaper(): Promise<Paper<OrgWords>> {
    return fetchPaper();
  }

  protected override get takingTools() {
    return ['picture', 'drawing', 'table', 'print'] as const;
  }

  protected override get ownTools(): readonly ToolGroup[] {
    return orgTools(this, this.#state, this.#isList ? null : this.#drawing, this.text!);
  }

  protected override goBack(): boolean {
    return this.#unchoose() || this.#finding.clear() || this.#toRoot();
  }

  protected override focusView(): void {
    this.#focus.want();
  }

  // Painting.

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#state.chosenId = this.selected;
    this.#read();
    this.#state.isOnPaper = this.isPrinting;
    this.#finding.renew(this.#state.words, this.locale);
    if (!this.#finding.query) this.#state.undoSearched();
    this.#state.openWayToChosen(changed.has('selected'));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#excuse && this.#excuse !== this.#excused) this.announce(this.#excuse);
    this.#excused = this.#excuse;
  }

  protected override renderView(view: PaintedView, words: OrgWords, strip: unknown): unknown {
    this.#excuse = '';
    this.#isListInstead = false;
    words.codes = this.hasRemote ? () => this.#codes.value : null;
    const context = this.#context(words);
    if (view === 'tree') return this.#renderTree(context, strip);
    const screen = view === 'poster' ? this.#renderPoster(context, strip) : this.#renderList(context, strip);
    // Outside of what it measures the room for, so that it can grow into it again.
    return html`<i class="probe"></i>${screen}`;
  }

  #context(words: OrgWords): ViewContext {
    const detailInPlace = this.isPrinting || this.room < panelFrom || this.#isPaged;
    return {
      state: this.#state,
      model: words.model,
      words,
      mark: this.#finding.mark,
      found: this.#finding.current?.item,
      headingLevel: this.headingLevel,
      renderCard: ownCard(this.renderCard, this),
      rowRoom: this.room - (detailInPlace ? 0 : panelWidth),
      toggle: (node) => this.#branches.toggle([node], !this.#state.isOpen(node)),
      press: this.hasRemote ? this.#input.onClick : null,
      detailInPlace,
      isFolding: !this.isPrinting && !this.hasRemote,
      isPaged: this.#isPaged,
    };
  }

  /** The poster; until it has come the state says so, and where it would not be legible the drawing or the list stands in. */
  #renderPoster(context: ViewContext, strip: unknown): unknown {
    const { words } = context;
    const { viewPoster, noRoomForPoster } = words.strings;
    const poster = this.#poster.value;
    if (!poster) {
      if (this.#poster.fetching)
        return this.renderBlank(this.renderStrip({ ...this.snapshot, state: 'loading' }));
      this.#excuse = `${viewPoster}${words.frame.colon}${words.frame.notNow}`;
      return this.#renderTree(context, strip);
    }
    if (this.hasRemote && this.#state.toldId !== null) return this.#renderListInstead(context, strip);
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
    // A hall's visitors did not ask for a poster.
    if (!this.isOnWall) this.#excuse = noRoomForPoster;
    // A drawing is moved by hand.
    return this.hasRemote ? this.#renderListInstead(context, strip) : this.#renderTree(context, strip);
  }

  #renderListInstead(context: ViewContext, strip: unknown): TemplateResult {
    this.#isListInstead = true;
    return this.#renderList({ ...context, detailInPlace: true, isPaged: true, rowRoom: this.room }, strip);
  }

  #renderList(context: ViewContext, strip: unknown): TemplateResult {
    const inPages = this.#pages?.show(context, {
      em: this.size.em,
      isOnWall: this.isOnWall,
      hasControls: !this.isUnattended,
      from: this.viewName(this.#isListInstead && this.#state.toldId === null ? 'list' : this.wantedView),
      goBack: () => this.#unchoose() && this.#focus.want(),
    });
    const panel = context.detailInPlace ? nothing : renderPanel(context);
    const shown = inPages ?? { drawn: renderList(context, this.#list), panel };
    return this.#renderScreen('list', context, strip, shown);
  }

  #renderTree(context: ViewContext, strip: unknown): TemplateResult {
    const drawn = this.#drawing.render(context, this.size, this.orientation);
    const panel = context.detailInPlace && !context.state.chosen ? nothing : renderPanel(context);
    return this.#renderScreen('tree', context, strip, { drawn, panel });
  }

  #renderScreen(
    view: 'list' | 'tree',
    { words }: ViewContext,
    strip: unknown,
    { drawn, pager, classes = '', hasShortSums = this.isTight, search, ...around }: Shown,
  ): TemplateResult {
    const { searchLabel, searchHint } = words.strings;
    return this.renderFrame(view, words, {
      ...around,
      name: 'org',
      strip,
      classes: `${this.room < crampedBelow ? 'cramped' : ''} ${classes}`,
      head: this.renderHead(words, renderSums(words, hasShortSums)),
      search: search ?? this.#finding.render({ label: searchLabel, hint: searchHint, of: words.title }),
      drawn: html`<div
          class="view"
          data-arrows
          @keydown=${this.#onKey}
          @click=${this.#input.onClick}
          @focusin=${this.#input.onFocus}
        >
          ${drawn}
        </div>
        ${pager} ${this.#excuse ? html`<p class="told">${this.#excuse}</p>` : nothing}`,
    });
  }

  get #isList(): boolean {
    return this.wantedView === 'list' || this.#isListInstead;
  }

  get #isPaged(): boolean {
    return this.#isList && this.hasRemote && !this.isPrinting;
  }

  /** The pages of the list, where it has any and they have come. */
  get #pages(): ListPages | null | undefined {
    return this.#isPaged ? this.#listPages.value : null;
  }

  // What is at hand, and what is chosen.

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.#pages?.takes(event, this.#state, this.isOnWall)) this.#input.onKey(event);
  };

  /** To where a remote began, before Back is the page's own. */
  #toRoot(): boolean {
    const root = this.#state.visible[0];
    if (!root || !this.hasRemote || !this.#focus.isInView || this.#state.active === root) return false;
    this.#state.active = root;
    this.#focus.want();
    return true;
  }

  #bring(node: UnitNode | null): void {
    if (!node) return;
    if (this.#isList) this.#list.reveal(this.#state.visible.indexOf(node));
    else this.#drawing.reveal(node);
  }

  #select(node: UnitNode): void {
    const id = this.#state.pressed(node, this.selected);
    if (this.wantedView === 'poster' && !this.#isListInstead) {
      this.#state.toldId = node.id;
      this.#focus.want();
    }
    if (this.selected !== id && !this.choose(id, new OrgSelectEvent(id, id))) return;
    this.announce(sayChosen(id === null ? null : node, this.#state.words!));
    if (id === null) return;
    // What was chosen of a search stays in sight when the search is cleared.
    this.#state.keepSearched();
    void this.#showDetail(node);
  }

  /** What a press opened is brought to sight: below the row or the drawing it may lie outside the screen. */
  async #showDetail(node: UnitNode): Promise<void> {
    await this.updateComplete;
    if (this.room < panelFrom && this.selected === node.id && !this.#isPaged)
      bringDetail(this.renderRoot, this.#focus.itemOf(node.id));
  }

  /** @returns whether something was chosen */
  #unchoose(): boolean {
    if (this.selected === null) return false;
    // What is told has the screen to itself: the focus goes with it, back to the row.
    if (this.#isPaged && (this.renderRoot as ShadowRoot).activeElement) this.#focus.want();
    this.choose(null, new OrgSelectEvent(null, null));
    return true;
  }
}
