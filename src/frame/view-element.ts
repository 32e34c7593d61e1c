import {
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Reader } from '../contract/kind.js';
import { TakeAway, type Paper, type PrintOptions } from '../paper/take-away.js';
import { addStyles } from '../shell/paint/add-styles.js';
import { DataElement } from '../shell/data-element.js';
import { isBack, isComposed, isWithModifier } from '../shell/input/keys.js';
import { Later, once } from '../shell/later.js';
import { numberOf } from '../shell/paint/number-of.js';
import { PrintWatch } from '../shell/watch/print-watch.js';
import type { ProblemWords } from '../shell/states/problem-words.js';
import { renderQuietState } from '../shell/states/states.js';
import type { Strings } from '../shell/strings.js';
import { UrlState } from '../shell/address/url-state.js';
import type { DocumentHead, DocumentText } from './document-text.js';
import { SelectEvent } from './events.js';
import { frameStrings } from './frame.strings.js';
import { frameStyles } from './frame.styles.js';
import { renderFoot, renderHead } from './head.js';
import { listBelow, renderScreen, type Screen } from './screen.js';
import { offeredTools, renderTools, type ToolGroup } from './tools.js';
import { renderViews, type NamedView } from './views.js';

/** Em that a sheet of A4 has between its margins: what is set for a screen is wider, and nothing tells it when it is put on paper. */
const sheet = 44;

const remotes = once(() => import('../shell/input/remote.js'));

/** What a subclass puts on its screen; the rest is the frame's. */
export type OwnScreen = Partial<Screen> & Pick<Screen, 'name' | 'drawn'>;

/**
 * An element that shows a document in one of several forms. What all of them share is here: the form by room and place, the
 * choice and the address, tools, taking away, a remote's arrows. A subclass has its model, its views and its words.
 *
 * @fires qs-select - Something of the document was chosen; cancelable. Field `id`.
 */
export abstract class ViewElement<
  D extends DocumentHead,
  View extends string,
  Text extends DocumentText = DocumentText,
> extends DataElement<D> {
  static override styles: CSSResultGroup = [DataElement.styles, frameStyles];
  /** @ignore */
  static override strings: readonly Strings[] = [...DataElement.strings, frameStrings];
  static override properties: PropertyDeclarations = {
    // Set to what it was it still means something: the visitor may have gone elsewhere since.
    view: { hasChanged: () => true },
    selected: { reflect: true },
    urlKey: { attribute: 'url-key' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    tools: {},
  };

  /** Which form. `auto` (default): by the rule of each element, told in its description. */
  declare view: 'auto' | View;
  /** Id of what is chosen: any id of the document. Default null. */
  declare selected: string | null;
  /** Keeps the choice and the view in the page's address under this key. Default null: not kept. */
  declare urlKey: string | null;
  /** Level of the title's heading, 1 to 6. Default 2. */
  declare headingLevel: number;
  /**
   * Which tools are offered, by name, parted by blanks; `none` for none. Default null: all of them, but on kiosk, hall and wall
   * none that saves or prints.
   */
  declare tools: string | null;

  #chosenByVisitor: View | null = null;
  #told = '';
  /** What share is done of what takes long; null when nothing does. */
  #working: number | null = null;
  #isMoreOpen = false;
  readonly #parts: { readonly fetching: Promise<void> | undefined }[] = [];
  readonly #printing = new PrintWatch(this);
  readonly #url = new UrlState(
    this,
    () => (typeof this.urlKey === 'string' ? this.urlKey : null),
    () => this.#readUrl(true),
  );
  readonly #remote = this.later(remotes, ({ RemoteEntry, nextByArrow }) => {
    new RemoteEntry(this, () => this.hasRemote);
    return nextByArrow;
  });
  readonly #away = new TakeAway<Text>({
    fetchPaper: () => this.fetchPaper(),
    taken: async () => {
      // Never yet on a page: nothing stands, and nothing is about to.
      if (this.isUnborn) return null;
      await this.updateComplete;
      const wrapper = this.renderRoot.querySelector('.qs');
      return this.text && wrapper ? { text: this.text, wrapper } : null;
    },
    tell: (told) => this.tell(told),
    tellWork: (share) => {
      const { frame } = this.text ?? {};
      if (share !== null && this.#working === null && frame) this.announce(frame.working(0));
      if (share === this.#working) return;
      this.#working = share;
      this.requestUpdate();
    },
  });

  /** @param views the forms there are, in the order of the switch */
  constructor(
    kind: Reader<D>,
    problemWords: ProblemWords,
    protected readonly views: readonly View[],
  ) {
    super(kind, problemWords);
    this.view = 'auto';
    this.selected = null;
    this.urlKey = null;
    this.headingLevel = 2;
    this.tools = null;
    // Takes the keys that nothing within has taken.
    this.addEventListener('keydown', this.#onKey);
  }

  // What an element says of itself.

  /** The form by room and place, where neither author nor visitor chose one. */
  protected abstract autoView(): View;

  /** What a form is called on the switch. */
  protected abstract viewName(view: View): string;

  /** The document in the reader's language; null without one. */
  protected abstract get text(): Text | null;

  /** A form, with what stands around it: usually `renderFrame`. */
  protected abstract renderView(view: View, text: Text, strip: unknown): unknown;

  /** The form for a page that is printed as it stands: one that is not cut at the screen's edge. */
  protected get paperView(): View | null {
    return null;
  }

  /** The element's own tools, before those that save and print. */
  protected get ownTools(): readonly ToolGroup[] {
    return [];
  }

  /** Asks for the parts of a form before the document is read: they come while it is on its way. */
  protected fetchFor(_view: View): void {
    // A form without parts of its own has all it needs.
  }

  /** What leaves the screen: print, tables, pictures. Undefined where nothing does. */
  protected fetchPaper(): Promise<Paper<Text>> | undefined {
    return undefined;
  }

  /** One step back (Escape, a remote's Back): closes what was opened last. @returns whether there was something */
  protected goBack(): boolean {
    if (this.selected === null) return false;
    this.choose(null);
    return true;
  }

  // What a host calls.

  /** The records as a table for a spreadsheet; '' without a document, and when it cannot be made. */
  toCSV(): Promise<string> {
    return this.#away.csv();
  }

  /** The whole of it as the text of an SVG file in the theme's colours; '' without a document, when it cannot be made, and where the element draws nothing. */
  toSVG(): Promise<string> {
    return this.#away.svg();
  }

  /** A picture as PNG, `scale` px for each px of the drawing (default 2); null without a document, when it cannot be made, and where the element makes none. */
  toPNG(scale?: number): Promise<Blob | null> {
    return this.#away.png(scale);
  }

  /** Prints in black ink. To be called from a click. */
  print(options?: PrintOptions): Promise<void> {
    return this.#away.print(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#away.abandon();
  }

  /** Back to how the page was opened. */
  reset(): void {
    this.#away.abandon();
    this.#chosenByVisitor = null;
    this.#isMoreOpen = false;
    this.selected = null;
    this.tell('');
  }

  /**
   * Brings a thing to sight. The focus stays where it is.
   * @returns whether the document holds that id
   */
  abstract reveal(id: string): Promise<boolean>;

  /** To where a visitor begins or left off. */
  override focus(options?: FocusOptions): void {
    const first = Array.from(
      this.renderRoot?.querySelectorAll<HTMLElement>('[tabindex="0"], button, input, a[href], summary') ?? [],
    ).find((each) => each.offsetHeight > 0);
    first?.focus(options);
  }

  // What a subclass works with.

  /** The form that is painted. */
  protected get wantedView(): View {
    const { paperView } = this;
    if (this.isPrinting && paperView) return paperView;
    if (this.#chosenByVisitor) return this.#chosenByVisitor;
    return this.views.find((each) => each === this.view) ?? this.autoView();
  }

  /** The page is being set for paper: everything is rendered, nothing is folded away. */
  protected get isPrinting(): boolean {
    return this.#printing.isOn;
  }

  protected get isUnborn(): boolean {
    return !this.hasUpdated && !this.isConnected;
  }

  /** Own width in em of the place; for paper no more than a sheet has. */
  protected get room(): number {
    const own = this.size.width / this.size.em;
    return this.isPrinting ? Math.min(own, sheet) : own;
  }

  protected get isTight(): boolean {
    return this.room < listBelow;
  }

  /** The visitor's own choice of a form. */
  protected showView(view: View | null): void {
    this.#chosenByVisitor = view;
    this.requestUpdate();
  }

  /** Asks the page, then chooses. @returns whether it was allowed */
  protected choose(id: string | null, event: SelectEvent = new SelectEvent(id)): boolean {
    this.tell('');
    if (!this.dispatchEvent(event)) return false;
    this.selected = id;
    return true;
  }

  /** Says something below the view, to the eye and to a screen reader. */
  protected tell(told: string): void {
    if (told) this.announce(told);
    this.#told = told;
    this.requestUpdate();
  }

  /** A part that is fetched at its first use; `updateComplete` waits for it. `styles` of the module are added to the element. */
  protected later<Module extends object, Part>(
    fetch: () => Module | Promise<Module>,
    make: (module: Module) => Part,
    styles?: (module: Module) => CSSResult,
  ): Later<Module, Part> {
    const part = new Later<Module, Part>(
      fetch,
      () => this.requestUpdate(),
      (module) => {
        if (styles) addStyles(this.renderRoot as ShadowRoot, [styles(module)]);
        return make(module);
      },
    );
    this.waitFor(part);
    return part;
  }

  /** `updateComplete` waits for it, too. */
  protected waitFor(part: { readonly fetching: Promise<void> | undefined }): void {
    this.#parts.push(part);
  }

  /** The usual screen. What is not given is the frame's: head, switch, tools, foot. */
  protected renderFrame(view: View, text: Text, own: OwnScreen): TemplateResult {
    const { foot = this.renderFoot(text), ...rest } = own;
    return renderScreen({
      view,
      room: this.room,
      strip: nothing,
      search: nothing,
      panel: nothing,
      told: this.#working === null ? this.#told : this.#renderWork(text, this.#working),
      head: this.renderHead(text),
      views: this.renderSwitch(view, text),
      tools: this.renderToolBar(text),
      ...rest,
      foot: this.renderFooter(foot),
    });
  }

  #renderWork({ frame }: Text, share: number): TemplateResult {
    return html`${frame.working(Math.floor(share * 100))}
      <button type="button" class="tool stop" @click=${() => this.#away.stop()}>${frame.stop}</button>`;
  }

  protected renderHead(text: Text, more: unknown = nothing): TemplateResult {
    return html`${renderHead(text, this.headingLevel)}${more}`;
  }

  /** Source, date, sample, and on the screens of a hall the state in one quiet line. */
  protected renderFoot(text: Text): TemplateResult {
    return renderFoot(text, this.quietState);
  }

  /** On the screens of a hall the state in one quiet line for the foot; nothing elsewhere, and when all is well. */
  protected get quietState(): TemplateResult | typeof nothing {
    return this.hasRemote ? renderQuietState(this.snapshot, this.locale) : nothing;
  }

  /** The place of the foot. A host's own stands for what the foot says, but knows nothing of the state. */
  protected renderFooter(foot: unknown): TemplateResult {
    const own = Array.from(this.children).find((each) => each.slot === 'footer');
    // A kiosk tells of what is fetched.
    const byKiosk = own?.matches('[data-qs-kiosk]') === true && this.snapshot.fetchedAt !== undefined;
    const isTold = !own || byKiosk || this.quietState === nothing;
    return html`<slot name="footer">${foot}</slot
      >${isTold ? nothing : html`<div class="foot">${this.quietState}</div>`}`;
  }

  /** Between the forms a visitor may choose from; none where nobody operates it. */
  protected renderSwitch(view: View, text: Text, offered: readonly View[] = this.views): unknown {
    if (this.isUnattended || !this.#isOffered('views')) return nothing;
    const named = offered.map((each): NamedView<View> => ({ view: each, name: this.viewName(each) }));
    return renderViews(named, view, text.frame.viewsLabel, (chosen) => this.showView(chosen));
  }

  protected renderToolBar(text: Text): unknown {
    if (this.isUnattended && this.tools === null) return nothing;
    return renderTools(text, {
      groups: offeredTools([...this.ownTools, ...this.#takingTools(text)], this.tools, this.hasRemote),
      isShort: this.place === 'phone',
      isOpen: this.#isMoreOpen,
      toggle: () => {
        this.#isMoreOpen = !this.#isMoreOpen;
        this.requestUpdate();
      },
    });
  }

  protected override renderBlank(strip: unknown): TemplateResult {
    return html`<slot name="header"></slot>${super.renderBlank(strip)}<slot name="footer"></slot>`;
  }

  protected override renderDocument(_document: D, strip: unknown): unknown {
    const { text } = this;
    // On the screens of a hall the picture stays as it is, and the foot tells the state.
    return text ? this.renderView(this.wantedView, text, this.hasRemote ? nothing : strip) : strip;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const waiting = this.#parts.flatMap(({ fetching }) => fetching ?? []);
    if (waiting.length === 0) return isComplete;
    await Promise.all(waiting);
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) this.fetchFor(this.wantedView);
    super.willUpdate(changed);
    // A page that sets the view anew means it; at first the address may know better.
    if (changed.has('view') && this.hasUpdated) this.#chosenByVisitor = null;
    if (this.selected !== null && typeof this.selected !== 'string') this.selected = null;
    // Views count on from it: a bigint or a symbol would throw there, a text would be put before.
    if (typeof this.headingLevel !== 'number') this.headingLevel = numberOf(this.headingLevel) || 2;
    if (changed.has('urlKey')) this.#readUrl();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // So that a remote's first arrow finds all it needs.
    if (this.hasRemote) void this.#remote.value;
    this.#url.write('', this.selected);
    this.#url.write('view', this.#chosenByVisitor);
  }

  #isOffered(name: string): boolean {
    return typeof this.tools !== 'string' || this.tools.split(/\s+/).includes(name);
  }

  #takingTools({ frame }: Text): readonly ToolGroup[] {
    const all = {
      picture: { label: frame.savePicture, act: () => this.#away.savePicture() },
      drawing: { label: frame.saveDrawing, act: () => this.#away.saveDrawing() },
      table: { label: frame.saveTable, act: () => this.#away.saveTable() },
      print: { label: frame.print, act: () => this.print() },
    };
    const tools = this.takingTools.map((id) => ({ id, ...all[id] }));
    return tools.length > 0 ? [{ kind: 'take', tools }] : [];
  }

  /** What can be taken away. Default: a table and a print. */
  protected get takingTools(): readonly ('picture' | 'drawing' | 'table' | 'print')[] {
    return ['table', 'print'];
  }

  /** @param wholly also what the address does not say: the visitor went back to where nothing was chosen yet */
  #readUrl(wholly = false): void {
    const chosen = this.#url.read('');
    const view = this.#url.read('view');
    const known = this.views.find((each) => each === view) ?? null;
    const all = wholly && this.urlKey;
    if (all || chosen !== null) this.selected = chosen;
    if (all || known) this.#chosenByVisitor = known;
    if (all) this.requestUpdate();
  }

  /** Where the arrows of a view end, a remote's go on to the nearest control; Escape and Back go one step back. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isComposed(event) || isWithModifier(event)) return;
    if (isBack(event)) {
      if (this.#away.stop() || this.goBack()) event.preventDefault();
      return;
    }
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement)) return;
    // What an open dialog covers is not reached.
    const around = target.closest<HTMLElement>('dialog') ?? this.renderRoot.querySelector<HTMLElement>('.qs');
    if (!this.hasRemote || !around) return;
    const view = around.querySelector<HTMLElement>('.view[data-arrows]');
    const next = this.#remote.value?.({ key: event.key, target }, around, view);
    if (!next) return;
    event.preventDefault();
    if (next === view) this.focusView();
    else next.focus();
  };

  /** Moves the focus to what is at hand in a view that has arrows of its own (marked `data-arrows`). */
  protected focusView(): void {
    this.focus();
  }
}
