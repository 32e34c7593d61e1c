import {
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { leaderboardReader, leaderboardWords } from '../../contract/generated/leaderboard/reader.js';
import type { LeaderboardDocument } from '../../contract/generated/leaderboard/types.js';
import type { Problem } from '../../contract/problem.js';
import { unreadable } from '../../contract/unreadable.js';
import { pagerStrings } from '../../frame/pages/pager.strings.js';
import { ViewElement } from '../../frame/view-element.js';
import { Finding } from '../../search/finding.js';
import { searchStrings } from '../../search/search.strings.js';
import { searchStyles } from '../../search/search.styles.js';
import type { Snapshot } from '../../data/snapshot.js';
import { once, type Later } from '../../shell/later.js';
import type { StateWords } from '../../shell/states/states.js';
import type { Strings } from '../../shell/strings.js';
import { bringDetail, focusRow, stickDetail } from './detail/in-sight.js';
import { SortEvent } from './events.js';
import { leaderboardStyles } from './leaderboard.styles.js';
import type { SortBy } from './model/arrange.js';
import { isEmptyBoard } from './model/board.js';
import { needsStrokes } from './model/name-order.js';
import type { BoardText } from './model/text.js';
import { renderMissing } from './notes.js';
import type * as PagesPart from './pages/pages.js';
import type { Pages } from './pages/pages.js';
import { saySorted } from './rank/order.js';
import { renderBoard } from './screen.js';
import { searchIndex, searchLabels } from './search-index.js';
import { BoardState } from './state/board-state.js';
import { Covering } from './state/covering.js';
import { Sight } from './state/sight.js';
import { leaderboardStrings } from './strings/leaderboard.strings.js';
import type { Moves, Patched } from './update/update.js';
import type { BoardView, ViewContext } from './view-context.js';

const details = once(() => import('./detail/entry.js'));
const milestones = once(() => import('./milestone/milestone.js'));
const pages = once(() => import('./pages/pages.js'));
const evenings = once(() => import('./evening/evening.js'));
const updates = once(() => import('./update/update.js'));
const strokes = once(() => import('../../text/compare.js'));
const codes = once(() => import('../../frame/qr.js'));
const papers = once(() => import('./paper/index.js'));

const itself = <Part>(part: Part): Part => part;
const stylesOf = ({ styles }: { readonly styles: CSSResult }): CSSResult => styles;

/**
 * What teams and volunteers have done: by places, by milestones, or as a list of names. Teams before persons; only the first
 * places are numbered, so that nobody is shown as the last; who does not wish to take part is not shown.
 *
 * `view`: `rank`, `milestone`, `list`, or `auto` (default): rank. `selected`: id of a team or person. Tools by name: `table`, `print`, `views`; the
 * search is no tool.
 *
 * @tag qs-leaderboard
 * @fires qs-select - A team or person was chosen; cancelable. Field `id`, null when nothing is chosen any more.
 * @fires qs-sort - A visitor asks for another order of the rows; cancelable. Field `by`.
 * @fires qs-place - A place is announced on an award evening; cancelable. Fields `ids`, `place`.
 * @fires qs-cycle-end - All pages were shown, and they begin anew.
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
export class QsLeaderboard extends ViewElement<LeaderboardDocument, BoardView, BoardText> {
  static override styles: CSSResultGroup = [ViewElement.styles, searchStyles, leaderboardStyles];
  /** @ignore */
  static override strings: readonly Strings[] = [
    ...ViewElement.strings,
    searchStrings,
    pagerStrings,
    leaderboardStrings,
  ];
  static override properties: PropertyDeclarations = {
    sortBy: { attribute: 'sort-by' },
    top: { type: Number },
    ties: {},
    paged: { type: Boolean },
    evening: { type: Boolean },
  };

  /**
   * Id of a measure: all rows stand by its figures, the larger first where its `better` is `more`. Default null: the first
   * `top` by the first measure, the others by name.
   */
  declare sortBy: string | null;
  /**
   * How many places are numbered; who shares the last of them is numbered too. Default null: half of those with a figure, 3 to
   * 10, and where there are more than three never the last of them.
   */
  declare top: number | null;
  /** After two third places: `skip` (default) goes on with 5, `dense` with 4. */
  declare ties: 'skip' | 'dense';
  /** Shows pages that turn by themselves instead of a list that is scrolled; so do kiosk, hall and wall. Default false. */
  declare paged: boolean;
  /** An award evening: the places are covered until they are announced, from the last numbered one upward. Default false. */
  declare evening: boolean;

  readonly #state = new BoardState();
  readonly #covering = new Covering(this.#state);
  readonly #sight = new Sight(this, this.#state, {
    isPrinting: () => this.isPrinting,
    isList: () => this.wantedView === 'list',
  });
  /** The document with the entries that were updated since it came. */
  #patched: Patched | null = null;
  /** Where the rows stood before a patch, until they have slid from there. */
  #moves: Moves | undefined;
  /** Whether the focus was inside when something was chosen or closed. */
  #hadFocus = false;
  /** Whether the host has called `pause`, which holds for pages that come later. */
  #isHalted = false;
  readonly #strokes = this.later(strokes, ({ compareNames }) => compareNames);
  readonly #detail = this.later(details, itself, stylesOf);
  readonly #milestones = this.later(milestones, itself, stylesOf);
  readonly #evenings = this.later(evenings, itself, stylesOf);
  readonly #updates = this.later(updates, itself);
  readonly #codes = this.later(codes, itself);
  readonly #pages: Later<typeof PagesPart, Pages> = this.later(
    pages,
    (part): Pages => {
      // A choice that is not open on the page is unknown, or was taken away: it stops nothing.
      const isOn = (): boolean =>
        this.#isPaged && !made.isOpenAt(this.#open) && (!this.#covering.isOn || made.isParted);
      const made: Pages = new part.Pages(this, this.#state, isOn);
      made.turner.isPaused = this.#isHalted;
      return made;
    },
    stylesOf,
  );
  readonly #finding = new Finding<number, BoardText>({
    root: () => this.renderRoot as ShadowRoot,
    requestUpdate: () => this.requestUpdate(),
    announce: (text, wait) => this.announce(text, wait),
    index: searchIndex,
    mark: ({ item }) => void this.#goTo(item),
    choose: ({ item, id }) => {
      if (this.choose(id)) void this.#goTo(item);
    },
  });

  constructor() {
    super(leaderboardReader, leaderboardWords, ['rank', 'milestone', 'list']);
    this.sortBy = null;
    this.top = null;
    this.ties = 'skip';
    this.paged = false;
    this.evening = false;
    this.waitFor(this.#finding);
    this.addEventListener('keydown', (event) => {
      if (!this.#covering.evening?.isForward(event)) return;
      event.preventDefault();
      if (!event.repeat) this.#announceByHand();
    });
  }

  // What a host calls.

  /**
   * Updates entries by id: `{ id, values: { hours: 412 } }` is enough for one that is known, other fields and figures stay; a
   * new one has to be whole; `{ id, withdrawn: true }` goes. Rows that change their place slide there. What is wrong is left
   * out and told. A document that is on its way is waited for; where there is none, that is told. One that is given later takes
   * the place of all of it. The first call fetches the part that does it; from then on it is done before the call returns.
   *
   * @returns what was wrong with it, pointers into the patch
   */
  async patch(entries: readonly unknown[]): Promise<readonly Problem[]> {
    const part = this.#updates.value ?? (await this.#updates.whenThere());
    if (!part) return [unreadable(new Error('not there: update.js'))];
    this.readDoors();
    if (this.state === 'loading') await part.whenRead(this);
    const before = this.snapshot;
    if (!before.document) return part.toNothing;
    const { document, problems } = part.readPatch(before.document, entries);
    if (document === before.document) return problems;
    this.#patched = new part.Patched(before.document, document, this.#patched);
    this.#moves = new part.Moves(this.renderRoot);
    this.requestUpdate();
    this.tellState(this.snapshot, before);
    return problems;
  }

  /**
   * Announces the next place on an award evening, from the last numbered one upward; the first call covers them all and
   * announces the last. Who shares a place is announced together. The figures stand still from then on until `reset()`.
   *
   * @returns ids of those announced; none when all are, or when the page prevented it
   */
  async announceNext(): Promise<readonly string[]> {
    if (this.isUnborn) return [];
    if (!this.#evenings.value) await this.#evenings.whenThere();
    this.readDoors();
    this.#readState();
    this.#cover();
    const { text } = this.#state;
    const ids =
      text &&
      this.#covering.evening?.announce(text, {
        dispatchEvent: (event) => this.dispatchEvent(event),
        announce: (said) => this.announce(said),
      });
    this.requestUpdate();
    if (ids?.[0] !== undefined && !this.#isPaged)
      void this.updateComplete.then(() => this.#sight.toRow(ids[0]!));
    return ids ?? [];
  }

  /** Brings a team or person to sight, and its side with it. The focus stays where it is. */
  override async reveal(id: string): Promise<boolean> {
    this.readDoors();
    this.#readState();
    const index = this.#state.text?.board.indexOf(id) ?? -1;
    if (index < 0 || !this.#covering.mayTell(index)) return false;
    await this.#goTo(index);
    return true;
  }

  /** Stops the pages of a paged screen; it may be called before they have come. */
  pause(): void {
    this.#isHalted = true;
    this.#shownPages?.turner.pause();
  }

  /** Lets the pages turn again. */
  play(): void {
    this.#isHalted = false;
    this.#shownPages?.turner.play();
  }

  override reset(): void {
    this.#state.reset();
    this.#covering.evening = null;
    this.#sight.revealed = null;
    this.#finding.clear();
    this.#shownPages?.turner.go(0);
    super.reset();
  }

  /** Moves the focus to the entry that is open, else to the first. */
  override focus(options?: FocusOptions): void {
    const button = ['[aria-pressed=true]', '']
      .map((which) => this.renderRoot?.querySelector<HTMLElement>(`[data-id] button${which}`))
      .find(Boolean);
    if (button) button.focus(options);
    else super.focus(options);
  }

  // What the base asks.

  protected override isEmptyDocument(document: LeaderboardDocument): boolean {
    return isEmptyBoard(document);
  }

  /** With what was patched since. */
  protected override seen(given: Snapshot<LeaderboardDocument>): Snapshot<LeaderboardDocument> {
    return this.#patched?.over(given) ?? given;
  }

  protected override get stateWords(): StateWords {
    return leaderboardStrings[this.locale];
  }

  protected override get text(): BoardText | null {
    return this.#state.text;
  }

  protected override autoView(): BoardView {
    return 'rank';
  }

  protected override viewName(view: BoardView): string {
    return leaderboardStrings[this.locale][view];
  }

  protected override fetchFor(view: BoardView): void {
    if (this.evening) void this.#evenings.value;
    if (this.#isPaged) void this.#pages.value;
    else if (view === 'milestone') void this.#milestones.value;
  }

  protected override fetchPaper() {
    return Promise.resolve(papers());
  }

  protected override get wantedView(): BoardView {
    return this.#covering.isOn ? 'rank' : super.wantedView;
  }

  protected override get takingTools(): readonly ('table' | 'print')[] {
    return this.#covering.isOn ? [] : ['table', 'print'];
  }

  protected override goBack(): boolean {
    return super.goBack() || this.#finding.clear();
  }

  // Before and after each painting.

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A page that sets the order anew means it.
    if (changed.has('sortBy') && this.hasUpdated && !this.#covering.isOn)
      this.#state.sort = this.#state.measureId = null;
    this.#readState();
    if (this.evening) this.#cover();
    this.#sight.follow(this.#isEveningToCome ? -1 : this.#open);
    this.#finding.renew(this.#state.text, this.locale);
    this.#hadFocus = changed.has('selected') && Boolean(this.shadowRoot?.activeElement);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Details take the place of a page's controls, also of the focused one.
    if (this.#hadFocus && !this.shadowRoot?.activeElement)
      focusRow(this.renderRoot, this.selected ?? (changed.get('selected') as string | null | undefined));
    this.#moves?.play(this.renderRoot);
    this.#moves = undefined;
    stickDetail(this.renderRoot);
    this.#shownPages?.measure(this.renderRoot, this.room);
  }

  #readState(): void {
    const state = this.#state;
    // What is covered stays as it was asked for: another order would tell who is among the first.
    if (!this.#covering.isOn) state.ask(this);
    state.read(this.#covering.evening?.document ?? this.shown, this.locale);
    // Once it is known by what the rows stand: a whole list by figures asks for no table of strokes.
    const hasNames = this.wantedView !== 'rank' || state.sortNow !== 'value' || this.isPrinting;
    const needsTable = hasNames && this.shown !== null && needsStrokes(state.nameOrder, this.locale);
    state.strokes = needsTable ? this.#strokes.value : undefined;
  }

  /** Covers the places, once the part of an evening has come. */
  #cover(): void {
    if (this.#covering.begin(this.#evenings.value)) this.#finding.clear();
  }

  /** Until the part of an evening has come it is not known whose places are covered: nobody is shown. */
  get #isEveningToCome(): boolean {
    return this.evening && !this.#covering.evening && !this.#evenings.value;
  }

  get #isPaged(): boolean {
    return !this.isPrinting && (this.paged === true || this.hasRemote);
  }

  /** Null where the list is scrolled; undefined until the part of pages has come. */
  get #shownPages(): Pages | null | undefined {
    return this.#isPaged ? this.#pages.value : null;
  }

  // Painting.

  protected override renderView(view: BoardView, text: BoardText, strip: unknown): TemplateResult {
    const isToCome = this.#isEveningToCome;
    const shownPages = this.#shownPages;
    if (isToCome || shownPages === undefined) {
      const drawn = renderMissing(text, isToCome ? this.#evenings : this.#pages);
      return this.renderFrame(view, text, { name: 'board', strip, drawn });
    }
    if (shownPages) this.#lay(shownPages, view);
    const context = this.#contextOf(view, text);
    const screen = renderBoard({
      view,
      context,
      room: this.room,
      pages: shownPages,
      isPrinting: this.isPrinting,
      milestones: () => this.#milestones.value,
      rowsOf: (side) => this.#sight.rowsOf(side),
      renderSearch: () => this.#finding.render(searchLabels(text)),
      renderHead: (more) => this.renderHead(text, more),
      renderSwitch: () => this.renderSwitch(view, text),
      renderEvening: () =>
        context.isCovered ? this.#evenings.value?.renderEvening(text, this.#announceByHand) : nothing,
    });
    return this.renderFrame(view, text, { strip, ...screen });
  }

  /** Lays the pages out and shows the one that is asked for, also where the rows are laid out anew. */
  #lay(shownPages: Pages, view: BoardView): void {
    shownPages.lay(this.size, this.room, view, this.isTight, this.#isStill);
    const { evening, isOn } = this.#covering;
    const chosen = this.#chosen;
    // On an evening the page of the place at hand, otherwise that of the entry that was chosen from outside.
    if (evening && isOn) shownPages.show(evening.shown);
    else if (chosen >= 0 && this.selected === this.#sight.revealed) shownPages.show([chosen]);
  }

  #contextOf(view: BoardView, text: BoardText): ViewContext {
    const { revealed } = this.#sight;
    const context: ViewContext = {
      state: this.#state,
      text,
      chosen: this.#open,
      found: this.#finding.current?.item ?? -1,
      revealed: revealed === null ? -1 : text.board.indexOf(revealed),
      evening: this.#covering.evening,
      isCovered: this.#covering.isOn,
      isNarrow: this.isTight,
      detailInPlace: true,
      isStill: this.isPrinting || this.#isStill,
      hasRemote: this.hasRemote,
      codes: () => this.#codes.value,
      headingLevel: this.headingLevel,
      query: this.#finding.query,
      matches: this.#finding.matches,
      mark: this.#finding.mark,
      sortBy: (sort, measure) => this.#sort(view, sort, measure),
      choose: (index) => this.#choose(index),
      renew: () => this.requestUpdate(),
      renderDetail: (index) =>
        this.#detail.value?.renderDetail(context, index) ??
        html`<p>${text.name(index)}</p>
          ${renderMissing(text, this.#detail)}`,
    };
    return context;
  }

  // What a visitor chooses and asks for.

  /** Whether nobody presses anything. A kiosk's visitor does, on whatever screen. */
  get #isStill(): boolean {
    const { isAtRest } = this.surroundings.value;
    return this.isUnattended && (isAtRest || this.closest('qs-kiosk[state=browse]') === null);
  }

  /** Index of the chosen entry, or -1. */
  get #chosen(): number {
    const { text } = this.#state;
    return text && this.selected !== null ? text.board.indexOf(this.selected) : -1;
  }

  /** Index of the chosen entry, or -1 where nothing of it may be told. */
  get #open(): number {
    const chosen = this.#chosen;
    return this.#covering.mayTell(chosen) ? chosen : -1;
  }

  #choose(index: number): void {
    const { text } = this.#state;
    if (!text || !this.#covering.mayTell(index)) return;
    const { id } = text.entry(index);
    const isNew = this.selected !== id;
    if (!this.choose(isNew ? id : null)) return;
    // It stands where it was pressed.
    if (isNew) this.#sight.followed = id;
    const { frame } = text;
    this.announce(isNew ? frame.chosen(text.name(index)) + frame.comma + frame.detailBelow : frame.unchosen);
    if (isNew) void this.updateComplete.then(() => bringDetail(this.renderRoot));
  }

  #sort(view: BoardView, sort: SortBy, measure?: string): void {
    const by = sort === 'value' && measure !== undefined ? measure : sort;
    if (!this.dispatchEvent(new SortEvent(by))) return;
    const state = this.#state;
    state.sortBy(sort, measure);
    if (state.text) this.announce(saySorted(state.text, state, view === 'list'));
    this.requestUpdate();
  }

  /** Shows the side, the group and the page on which an entry stands, and scrolls to it. */
  async #goTo(index: number): Promise<void> {
    const { text } = this.#state;
    if (!text) return;
    this.#sight.turnTo(index);
    if (this.#isPaged) {
      const part = this.#pages.value ?? (await this.#pages.whenThere());
      part?.turner.go(part.paging.pageOf(index));
    }
    this.requestUpdate();
    await this.updateComplete;
    await this.#sight.toRow(text.entry(index).id);
  }

  /** Announces by key or button. Those of one place who stand on a further page are seen before the next place. */
  readonly #announceByHand = (): void => {
    if (this.#covering.isFirstPress() && !this.#shownPages?.goOn()) void this.announceNext();
  };
}
