import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { orgTree } from '../../contract/generated/org-tree.js';
import type { OrgTreeDocument } from '../../contract/generated/org-tree.types.js';
import { DataElement } from '../../shell/data-element.js';
import { cssom } from '../../shell/cssom.js';
import { renderState } from '../../shell/states.js';
import { stateStyles } from '../../shell/states.styles.js';
import { textLength } from '../../text/length.js';
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
import { layOut, type Drawing, type Orientation, type Placed } from './layout.js';
import { renderList } from './list-view.js';
import type { OrgModel, UnitNode } from './model.js';
import { parseDepth } from './open-state.js';
import { orgStrings } from './org-tree.strings.js';
import { orgStyles } from './org-tree.styles.js';
import { layOutPoster } from './poster-layout.js';
import { posterText, renderPoster } from './poster-view.js';
import { renderSearch } from './search-box.js';
import { Search } from './search.js';
import { TreeState } from './tree-state.js';
import { cardLinesOf, renderTree, slipLengthOf } from './tree-view.js';
import type { ViewContext } from './view-context.js';
import type { OrgWords } from './words.js';

export type OrgView = 'auto' | PaintedView;

/** Own width, in em of the place, from which details stand beside the view instead of in place. */
const panelFrom = 60;

/** Own width, in em of the place, below which the list is the better form: a portrait kiosk has 38. */
const listBelow = 40;

/** … and below which small drawings are drawn coarser, so that their figures stay legible. */
const crampedBelow = 20;

const orientations: readonly Orientation[] = ['top', 'bottom', 'left', 'right'];

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
  /** Level of the title's heading, 1 to 6. Default 2. */
  declare headingLevel: number;

  readonly #state = new TreeState();
  /** The model for which the way to the chosen unit was opened. */
  #opened: OrgModel | null = null;
  #chosenByVisitor: PaintedView | null = null;
  #drawing: { key: unknown[]; value: Drawing } | null = null;
  #shown: Drawing | null = null;
  #focusAfterUpdate = false;
  #announcement = '';
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

  constructor() {
    super(orgTree);
    this.view = 'auto';
    this.openDepth = 2;
    this.orientation = 'top';
    this.selected = null;
    this.headingLevel = 2;
  }

  /** Opens a branch. Unknown ids and leaves do nothing. */
  expand(id: string): void {
    this.#toggle(this.#model?.unitOf.get(id), true);
  }

  /** Closes a branch. Unknown ids and leaves do nothing. */
  collapse(id: string): void {
    this.#toggle(this.#model?.unitOf.get(id), false);
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
    const node = this.#model && this.#state.nodeOf(id);
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
    const { placeOf, width, height } = this.#drawing?.value ?? {};
    const node = id === undefined ? null : this.#state.nodeOf(id);
    if (!placeOf || !width || !height) return;
    const branch = node && branchOf(node, placeOf);
    this.#zoom.zoomTo(
      branch ? this.#zoom.fitting(branch.width, branch.height) : this.#zoom.fitting(width, height),
    );
    await this.updateComplete;
    this.#frame.reveal(branch ?? placeOf.get(this.#state.model!.roots[0]!), this.#zoom.k);
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
    this.#state.chosenId = this.selected;
    if (changed.has('openDepth')) this.#state.openTo(parseDepth(this.openDepth));
    const model = this.#model;
    if (this.#state.words) this.#search.renew(this.#state.words);
    const chosen = this.#state.chosen;
    if (chosen && (changed.has('selected') || model !== this.#opened)) this.#state.openPathTo(chosen);
    this.#opened = model;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // A drawing that has changed its shape keeps the unit that the visitor is at in sight.
    const { active } = this.#state;
    if (this.#drawing && this.#drawing.value !== this.#shown && active)
      this.#frame.reveal(this.#drawing.value.placeOf.get(active), this.#zoom.k);
    this.#shown = this.#drawing?.value ?? null;
    if (!this.#focusAfterUpdate) return;
    this.#focusAfterUpdate = false;
    if (active) void this.#focusRow(active);
  }

  protected override renderContent(): TemplateResult {
    const { model, words } = this.#state;
    const strip = renderState(this.snapshot, {
      locale: this.locale,
      words: orgStrings[this.locale],
      problemWords: orgTree.words,
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
      detailInPlace: !beside,
    };
    const views = this.#renderViews(view, words);
    return html`<div
      class="org view-${view} ${beside ? 'beside' : ''} ${this.#room < crampedBelow ? 'cramped' : ''}"
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
        ${this.#renderTools(view, words, tight ? views : nothing)}
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
    const layout = layOutPoster(
      model,
      posterText(words),
      width,
      height - (views === nothing ? 0 : this.size.touch),
    );
    const context: ViewContext = { state: this.#state, model, words, query: '', detailInPlace: false };
    const header = html`<slot name="header">${renderHeader(model, words, this.headingLevel, nothing)}</slot>`;
    return html`<i class="probe"></i>
      <div
        class="org view-poster"
        ${cssom({ height: `${height}px`, '--_poster-u': `${layout.em}px`, '--_poster-tool': `${this.size.em}px` })}
      >
        ${strip} ${renderPoster(context, layout, header)}
        <div class="poster-foot">${views}<slot name="footer">${renderFooter(model, words)}</slot></div>
      </div>`;
  }

  get #isOnWall(): boolean {
    return this.place === 'hall' || this.place === 'wall';
  }

  /** The model of the document that stands now: methods may be called before the next update has painted it. */
  get #model(): OrgModel | null {
    return this.#state.read(this.snapshot.document, this.locale);
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
    const drawing = this.#layOut(context);
    return renderTree(
      context,
      drawing,
      drawing.places.length > drawAllUpTo ? this.#frame.value : null,
      this.#zoom.k,
    );
  }

  /** Laid out once for what is open, the words and the room there is. */
  #layOut({ model, words, state }: ViewContext): Drawing {
    const { em, touch } = this.size;
    const { width } = this.#frame;
    const orientation = orientations.find((each) => each === this.orientation) ?? 'top';
    const key = [model, words, state.openness, em, touch, width, orientation];
    if (!this.#drawing?.key.every((each, i) => each === key[i])) {
      const value = layOut(model.roots, {
        orientation,
        em,
        touch,
        width,
        isOpen: state.isOpen,
        boardLength: (node) => textLength(words.boardName(node)),
        slipLength: (node) => slipLengthOf(node, words),
        cardLines: cardLinesOf,
      });
      this.#drawing = { key, value };
    }
    return this.#drawing.value;
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

  #renderTools(view: PaintedView, words: OrgWords, views: unknown): TemplateResult {
    const { strings } = words;
    return html`<div class="tools">
      <button type="button" class="tool" @click=${() => this.expandAll()}>${strings.expandAll}</button>
      <button type="button" class="tool" @click=${() => this.collapseAll()}>${strings.collapseAll}</button>
      ${view === 'tree' ? this.#renderZoom(words) : nothing} ${views}
    </div>`;
  }

  #renderZoom({ strings }: OrgWords): TemplateResult {
    const button = (label: string, act: () => void) =>
      html`<button type="button" class="tool" @click=${act}>${label}</button>`;
    return html`${button(strings.fit, () => void this.fit())}
      <span class="zoom" role="group" aria-label=${strings.zoom}
        >${button(strings.zoomOut, () => this.#zoom.zoomBy(1 / 1.25))}${button(`${Math.round(this.#zoom.k * 100)}%`, () => this.#zoom.zoomTo(1))}${button(strings.zoomIn, () => this.#zoom.zoomBy(1.25))}</span
      >`;
  }

  #renderPanel({ state, model, words }: ViewContext): TemplateResult {
    const node = state.chosen ?? model.roots[0]!;
    return html`<aside class="panel" aria-label=${words.strings.detail}>
      ${renderDetail(node, this.selected, words)}
    </aside>`;
  }

  #toggle(node: UnitNode | undefined, open: boolean): void {
    if (!node || !this.#state.canToggle(node, open)) return;
    if (!this.dispatchEvent(new ToggleEvent(node.id, open))) return;
    const focused = this.#hasFocusInView;
    this.#state.setOpen(node, open);
    this.#focusAfterUpdate ||= focused;
    const { strings } = this.#state.words!;
    const name = this.#state.words!.name(node);
    this.#announcement = open ? strings.expanded(name, node.children.length) : strings.collapsed(name);
    this.requestUpdate();
  }

  #toggleAll(open: boolean): void {
    if (!this.#model || !this.dispatchEvent(new ToggleEvent(null, open))) return;
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
      this.#toggle(node, !this.#state.isOpen(node));
    else this.#select(node);
  };

  #onKey = (event: KeyboardEvent): void => {
    const node = this.#nodeAt(event);
    if (!node || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if ((event.target as Element).closest('a')) return;
    const { visible, isOpen, words } = this.#state;
    const command = commandOf(event, node, visible, isOpen, (key) =>
      this.#typed(key, node, visible, (each) => words!.name(each)),
    );
    if (!command) return;
    event.preventDefault();
    switch (command.do) {
      case 'focus':
        return this.#focus(command.node);
      case 'open':
        return this.#toggle(node, true);
      case 'close':
        return this.#toggle(node, false);
      case 'select':
        return this.#select(node);
      case 'open-siblings':
        for (const sibling of node.parent?.children ?? this.#state.model!.roots) this.#toggle(sibling, true);
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
    else this.#frame.reveal(this.#drawing?.value.placeOf.get(node), this.#zoom.k);
    await this.updateComplete;
    this.#rowOf(node)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #rowOf(node: UnitNode): HTMLElement | undefined {
    const rows = this.renderRoot.querySelectorAll<HTMLElement>('[data-key]');
    return Array.from(rows).find((row) => row.dataset['key'] === node.id);
  }
}

/** The box around a unit and all that is drawn below it. */
function branchOf(
  node: UnitNode,
  placeOf: ReadonlyMap<UnitNode, Placed>,
): { x: number; y: number; width: number; height: number } | null {
  const first = placeOf.get(node);
  if (!first) return null;
  let { x: left, y: top } = first;
  let right = left + first.width;
  let bottom = top + first.height;
  for (const [other, place] of placeOf) {
    if (other.index < node.index || other.index > node.last) continue;
    left = Math.min(left, place.x);
    top = Math.min(top, place.y);
    right = Math.max(right, place.x + place.width);
    bottom = Math.max(bottom, place.y + place.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
