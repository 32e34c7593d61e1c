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
import { addStyles } from '../../shell/add-styles.js';
import { DataElement } from '../../shell/data-element.js';
import { Later, once } from '../../shell/later.js';
import { PrintWatch } from '../../shell/print-watch.js';
import { renderState } from '../../shell/states.js';
import { stateStrings } from '../../shell/states.strings.js';
import { stateStyles } from '../../shell/states.styles.js';
import type { Strings } from '../../shell/strings.js';
import { UrlState } from '../../shell/url-state.js';
import { WindowController } from '../../windowing/window-controller.js';
import { Branches } from './branches.js';
import { renderFooter, renderHeader, renderViews, type PaintedView } from './chrome.js';
import { DrawingView } from './drawing-view.js';
import { SelectEvent } from './events.js';
import { Finding } from './finding.js';
import { FocusKeeper } from './focus-keeper.js';
import type { Orientation } from './layout.js';
import { renderList } from './list-view.js';
import type { OrgModel, UnitNode } from './model.js';
import { parseDepth } from './open-state.js';
import { orgStrings } from './org-tree.strings.js';
import { orgStyles } from './org-tree.styles.js';
import { listBelow, panelFrom, renderScreen } from './screen.js';
import { TakeAway, type PrintOptions } from './take-away.js';
import { TreeInput } from './tree-input.js';
import { TreeState } from './tree-state.js';
import type { ViewContext } from './view-context.js';
import type { OrgWords } from './words.js';

export type OrgView = 'auto' | PaintedView;

const posters = once(() => import('./poster.js'));
const details = once(() => import('./detail.js'));

const paintedViews: readonly PaintedView[] = ['tree', 'list', 'poster'];

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
  /** @ignore */
  static override strings: readonly Strings[] = [stateStrings, orgStrings];
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
   * usual one. Asked at every painting, so a node that holds controls is to be kept and given again. What it throws is
   * told in development and the usual face is painted. Default null.
   */
  declare renderCard: ((unit: Unit) => unknown) | null;
  /** Level of the title's heading, 1 to 6. Default 2. */
  declare headingLevel: number;

  readonly #state = new TreeState();
  /** The choice to which the way was opened: renewed data must not open again what the visitor closed since. */
  #opened: string | null = null;
  #chosenByVisitor: PaintedView | null = null;
  /** The depth to which branches were opened last. */
  #depth = 0;
  /** What the tools have to tell: a file's name, a sheet that became several. */
  #told = '';

  readonly #print = new PrintWatch(this);
  readonly #list = new WindowController(this, {
    list: () => this.renderRoot.querySelector<HTMLElement>('.list'),
    guess: 50,
    all: () => this.#print.isOn,
  });
  readonly #drawing = new DrawingView(this, this.#state);
  readonly #poster = new Later(
    posters,
    () => this.requestUpdate(),
    ({ Poster }) => new Poster(this),
  );
  readonly #detail = new Later(
    details,
    () => this.requestUpdate(),
    (detail) => {
      addStyles(this.renderRoot as ShadowRoot, detail.detailStyles);
      return detail;
    },
  );
  readonly #url = new UrlState(
    this,
    () => (typeof this.urlKey === 'string' ? this.urlKey : null),
    () => this.#readUrl(true),
  );
  readonly #focus = new FocusKeeper(this, this.#state, (node) => this.#reveal(node));
  readonly #finding = new Finding({
    guard: (act) => this.guard(act),
    root: () => this.renderRoot as ShadowRoot,
    faceOf: ({ node }) => this.#focus.rowOf(node)?.querySelector('.row, .face'),
    requestUpdate: () => this.requestUpdate(),
    show: ({ id, node }, typing) => {
      if (this.dispatchEvent(new SelectEvent(id, node.id))) this.selected = id;
      if (!typing) return void this.reveal(node.id);
      this.#goTo(node);
      // A drawing has a frame of its own to be moved in.
      if (this.#wantedView === 'tree') void this.updateComplete.then(() => this.#drawing.reveal(node));
    },
  });
  readonly #branches = new Branches(this, this.#state, () => {
    this.#told = '';
    if (this.#focus.isInView) this.#focus.want();
  });
  readonly #away = new TakeAway({
    taken: async () => {
      if (this.#isUnborn) return null;
      await this.updateComplete;
      const { words } = this.#state;
      const wrapper = this.renderRoot.querySelector('.qs');
      return words && wrapper ? { words, wrapper } : null;
    },
    tell: (told) => this.#tell(told),
  });
  readonly #input = new TreeInput(this.#state, {
    guard: (act) => this.guard(act),
    requestUpdate: () => this.requestUpdate(),
    toggle: (nodes, open) => this.#branches.toggle(nodes, open),
    select: (node) => this.#select(node),
    focus: () => this.#focus.want(),
    hasRemote: () => this.#hasRemote,
  });

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
    this.guard(() => this.#branches.toggle([this.#latest?.unitOf.get(id)], true));
  }

  /** Closes a branch. Unknown ids and leaves do nothing. */
  collapse(id: string): void {
    this.guard(() => this.#branches.toggle([this.#latest?.unitOf.get(id)], false));
  }

  /** Opens every branch. */
  expandAll(): void {
    this.guard(() => this.#latest && this.#branches.toggleAll(true));
  }

  /** Closes every branch but the roots, which show their children. */
  collapseAll(): void {
    this.guard(() => this.#latest && this.#branches.toggleAll(false));
  }

  /**
   * Opens the way to a unit, post or person and scrolls there. The focus stays where it is.
   * @returns whether the document holds that id
   */
  async reveal(id: string): Promise<boolean> {
    const node = this.guard(() => this.#latest && this.#state.nodeOf(id));
    if (!node) return false;
    this.#goTo(node);
    await this.updateComplete;
    await this.#focus.bringToSight(node);
    return true;
  }

  /** Shrinks the drawing until all of it, or the branch of a unit, fits the width there is; never larger than life. */
  async fit(id?: string): Promise<void> {
    if (this.#isUnborn) return;
    await this.updateComplete;
    const root = this.#state.model?.roots[0];
    const node = id === undefined ? null : this.guard(() => this.#state.nodeOf(id));
    if (root) await this.#drawing.fit(node ?? null, root);
  }

  /** The posts as a table for a spreadsheet; '' without a document, and when it cannot be made. */
  toCSV(): Promise<string> {
    return this.#away.csv();
  }

  /** The whole organisation, every card, as the text of an SVG file in the theme's colours; '' as above. */
  toSVG(): Promise<string> {
    return this.#away.svg();
  }

  /** The same as PNG, `scale` px for each px of the drawing (default 2); null where the engine gives no picture. */
  toPNG(scale?: number): Promise<Blob | null> {
    return this.#away.png(scale);
  }

  /** Prints in black ink. To be called from a click. */
  print(options?: PrintOptions): Promise<void> {
    return this.#away.print(options);
  }

  /** Back to how the page was opened: branches, choice and view. */
  reset(): void {
    this.#state.openTo(parseDepth(this.openDepth));
    this.#state.active = null;
    this.#chosenByVisitor = null;
    this.#drawing.reset();
    this.#finding.clear();
    this.#branches.announcement = '';
    this.selected = null;
    this.#tell('');
  }

  /** To the unit at hand. */
  override focus(options?: FocusOptions): void {
    this.#focus.focus(options);
  }

  protected override isEmptyDocument(document: OrgTreeDocument): boolean {
    return (document.units ?? []).length === 0;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const waiting = [this.#finding, this.#drawing, this.#poster, this.#detail, this.#input].flatMap(
      ({ fetching }) => fetching ?? [],
    );
    if (waiting.length === 0) return isComplete;
    await Promise.all(waiting);
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A page that sets the view anew means it; at first the address may know better.
    if (changed.has('view') && this.hasUpdated) this.#chosenByVisitor = null;
    if (this.selected !== null && typeof this.selected !== 'string') this.selected = null;
    if (changed.has('urlKey')) this.#readUrl();
    this.#state.chosenId = this.selected;
    this.#readDepth();
    this.#state.read(this.snapshot.document, this.locale);
    this.#finding.renew(this.#state.words);
    const chosen = this.#state.chosen;
    if (changed.has('selected')) this.#opened = null;
    if (chosen && this.#opened !== this.selected) {
      this.#state.openPathTo(chosen);
      this.#opened = this.selected;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#input.prepare();
    this.#url.write('', this.selected);
    this.#url.write('view', this.#chosenByVisitor);
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
    const context: ViewContext = {
      state: this.#state,
      model,
      words,
      mark: this.#finding.mark,
      renderCard: this.#ownCard,
      detailInPlace: this.#print.isOn || this.#room < panelFrom,
      renderDetail: (node, brief = false) =>
        this.#detail.value?.renderDetail(
          node,
          this.selected,
          words,
          brief && !this.#print.isOn && !this.#hasRemote,
        ) ??
        html`<p>${words.name(node)}</p>
          ${this.#detail.isMissing ? html`<p class="told">${words.strings.notNow}</p>` : nothing}`,
      renderSecondLines: (node, drawing) => this.#detail.value?.renderSecondLines(node, drawing, model),
    };
    const view = this.#wantedView;
    if (view !== 'poster') return this.#renderScreen(context, view, strip);
    // Outside of what it measures the room for, so that it can grow into it again.
    return html`<i class="probe"></i>${this.#renderPoster(context, strip)}`;
  }

  #renderScreen(context: ViewContext, view: 'list' | 'tree', strip: unknown, excuse = ''): TemplateResult {
    const { chosen } = this.#state;
    const drawn =
      view === 'list'
        ? renderList(context, this.#list)
        : this.#drawing.render(context, this.size, this.orientation);
    return renderScreen(context, {
      view,
      room: this.#room,
      headingLevel: this.headingLevel,
      strip,
      search: this.#finding.render(context.words),
      views: this.#renderViews(view, context.words),
      drawn,
      input: this.#input,
      tools: {
        org: this,
        away: this.#away,
        zoomTo: (scale) => this.#drawing.zoomTo(scale),
        branch: chosen?.parent && chosen.children[0] && this.#state.isOpen(chosen) ? chosen.id : undefined,
      },
      scale: view === 'tree' ? this.#drawing.scale : null,
      told: this.#told,
      excuse,
      announcement: this.#branches.announcement,
    });
  }

  /** The poster; until it has come the state says so, and where it would not be legible the drawing stands in. */
  #renderPoster(context: ViewContext, strip: unknown): TemplateResult {
    const { model, words } = context;
    const poster = this.#poster.value;
    if (!poster && this.#poster.fetching)
      return html`<div class="org">
        ${renderState({ ...this.snapshot, state: 'loading' }, { locale: this.locale, words: words.strings, problemWords: orgTreeWords })}
      </div>`;
    const views = this.#isOnWall ? nothing : this.#renderViews('poster', words);
    // The switch keeps the size of a hand whatever the size of the type.
    const tools = views === nothing ? 0 : this.size.touch;
    const { viewPoster, colon, notNow, noRoomForPoster } = words.strings;
    if (!poster) return this.#renderScreen(context, 'tree', strip, `${viewPoster}${colon}${notNow}`);
    // A hall's visitors did not ask for one.
    if (poster.isTooSmall(context, tools))
      return this.#renderScreen(context, 'tree', strip, this.#isOnWall ? '' : noRoomForPoster);
    return poster.render(context, {
      strip,
      header: html`<slot name="header">${renderHeader(model, words, this.headingLevel)}</slot>`,
      footer: html`${views}<slot name="footer">${renderFooter(model, words)}</slot>`,
      onArrow: this.#input.onArrow,
      tools,
      em: this.size.em,
    });
  }

  /** Whether a remote control may be all there is: it reaches no control inside a row. */
  get #hasRemote(): boolean {
    return this.#isOnWall || this.place === 'kiosk';
  }

  get #isOnWall(): boolean {
    return this.place === 'hall' || this.place === 'wall';
  }

  /** The model for methods, which may be called right after the data was set and before anything is painted. */
  get #latest(): OrgModel | null {
    this.readDoors();
    this.#readDepth();
    return this.#state.read(this.snapshot.document, this.locale);
  }

  /** Starts over when the depth is another one: at once, or the first painting would undo what methods did before it. */
  #readDepth(): void {
    const depth = parseDepth(this.openDepth);
    if (depth !== this.#depth) this.#state.openTo(depth);
    this.#depth = depth;
  }

  get #wantedView(): PaintedView {
    // A page printed as it stands: a drawing or a poster would be cut at its edge. Sheets of their own are `print()`.
    if (this.#print.isOn) return 'list';
    if (this.#chosenByVisitor) return this.#chosenByVisitor;
    const { view } = this;
    if (view === 'list' || view === 'tree' || view === 'poster') return view;
    if (this.#isOnWall) return 'poster';
    return this.isNarrow || this.#room < listBelow ? 'list' : 'tree';
  }

  /** Never yet on a page: nothing stands, and nothing is about to. */
  get #isUnborn(): boolean {
    return !this.hasUpdated && !this.isConnected;
  }

  /** Own width in em of the place. */
  get #room(): number {
    return this.size.width / this.size.em;
  }

  /** Opens the way to a unit and makes it the one at hand. */
  #goTo(node: UnitNode): void {
    this.#state.openPathTo(node);
    this.#state.active = node;
    this.requestUpdate();
  }

  #tell(told: string): void {
    this.#told = told;
    this.requestUpdate();
  }

  /** @param wholly also what the address does not say: the visitor went back to where nothing was chosen yet */
  #readUrl(wholly = false): void {
    const chosen = this.#url.read('');
    const view = this.#url.read('view');
    const known = paintedViews.find((each) => each === view) ?? null;
    const all = wholly && this.urlKey;
    if (all || chosen !== null) this.selected = chosen;
    if (all || known) this.#chosenByVisitor = known;
    if (all) this.requestUpdate();
  }

  get #ownCard(): ((unit: Unit) => unknown) | null {
    const own = this.renderCard;
    if (typeof own !== 'function') return null;
    return (unit) => {
      try {
        const face = own(unit);
        if (isFace(face, this)) return face;
        throw new TypeError('no node, text or template');
      } catch (error) {
        hint(`renderCard, unit ${unit.id}: ${String(error)}`);
        return null;
      }
    };
  }

  #renderViews(view: PaintedView, words: OrgWords): TemplateResult {
    return renderViews(paintedViews, view, words, (chosen) => {
      this.#chosenByVisitor = chosen;
      this.requestUpdate();
    });
  }

  readonly #renew = (): void => this.requestUpdate();

  #select(node: UnitNode): void {
    const id = this.selected === node.id ? null : node.id;
    this.#tell('');
    if (this.dispatchEvent(new SelectEvent(id, id === null ? null : node.id))) this.selected = id;
  }

  #reveal(node: UnitNode): void {
    if (this.#wantedView === 'list') this.#list.reveal(this.#state.visible.indexOf(node));
    else this.#drawing.reveal(node);
  }
}

/** What a host may paint on a card: nothing, a text, a node that is not around the element, a Lit template. */
function isFace(face: unknown, element: Element): boolean {
  if (face instanceof Node) return !face.contains(element);
  const isTemplate = typeof face === 'object' && face !== null && '_$litType$' in face;
  return (
    isTemplate || face === undefined || face === null || typeof face === 'string' || typeof face === 'number'
  );
}
