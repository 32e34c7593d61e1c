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
import { frameStrings } from '../../frame/frame.strings.js';
import { ViewElement } from '../../frame/view-element.js';
import { Finding } from '../../search/finding.js';
import { searchStrings } from '../../search/search.strings.js';
import { searchStyles } from '../../search/search.styles.js';
import type { Snapshot } from '../../data/snapshot.js';
import { secondWithin } from '../../shell/input/keys.js';
import { once, type Later } from '../../shell/later.js';
import { numberOf } from '../../shell/paint/number-of.js';
import type { StateWords } from '../../shell/states/states.js';
import type { Strings } from '../../shell/strings.js';
import { TallRows } from '../../windowing/tall-rows.js';
import type { Evening } from './evening/evening.js';
import { SortEvent } from './events.js';
import { leaderboardStyles } from './leaderboard.styles.js';
import type { SortBy } from './model/arrange.js';
import { sides, type Side } from './model/board.js';
import { needsStrokes } from './model/name-order.js';
import type { BoardText } from './model/text.js';
import type * as PagesPart from './pages/pages.js';
import type { Pages } from './pages/pages.js';
import { howSorted } from './rank/table.js';
import { renderBoard } from './screen.js';
import { searchIndex } from './search-index.js';
import { BoardState } from './state/board-state.js';
import { leaderboardStrings } from './strings/leaderboard.strings.js';
import type { Moves } from './update/update.js';
import type { ViewContext } from './view-context.js';

export type BoardView = 'rank' | 'milestone' | 'list';

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
 * @fires qs-select - A team or person was chosen; cancelable. Field `id`.
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
  /** Entries that changed since the document came. */
  #patched: { readonly of: LeaderboardDocument; readonly document: LeaderboardDocument } | null = null;
  /** Whether the focus was inside when something was chosen or closed. */
  #hadFocus = false;
  #moves: Moves | undefined;
  #evening: Evening | null = null;
  #isHalted = false;
  #pressedAt = -Infinity;
  /** Id of who was last brought to sight. */
  #revealed: string | null = null;
  /** The choice that was turned to: renewed data must not take a visitor away from where he went since. */
  #followed: string | null = null;
  readonly #limits = new Map<number, number>();
  readonly #rows = new Map<Side, TallRows>(
    sides.map((side) => [
      side,
      new TallRows(this, {
        list: () => this.renderRoot.querySelector<HTMLElement>(`[data-side=${side}] [data-list]`),
        guess: 56,
        all: () => this.isPrinting,
      }),
    ]),
  );
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
        this.#isPaged && !made.isOpenAt(this.#open) && (!this.#isCovered || made.isParted);
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
      if (!this.#evening?.isForward(event)) return;
      event.preventDefault();
      if (!event.repeat) this.#announceByHand();
    });
  }

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
    const { document } = before;
    if (!document) return part.toNothing;
    const { document: next, problems } = part.readPatch(document, entries);
    if (next === document) return problems;
    this.#patched = {
      of: document === this.#patched?.document ? this.#patched.of : document,
      document: next,
    };
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
    this.#begin();
    const { text } = this.#state;
    const ids =
      text &&
      this.#evening?.announce(text, {
        dispatchEvent: (event) => this.dispatchEvent(event),
        announce: (said) => this.announce(said),
      });
    this.requestUpdate();
    if (ids?.[0] !== undefined && !this.#isPaged)
      void this.updateComplete.then(() => this.#bringToSight(ids[0]!));
    return ids ?? [];
  }

  /** Of presses that follow one another at once the first counts: each place has its moment. */
  readonly #announceByHand = (): void => {
    const now = performance.now();
    if (now - this.#pressedAt > secondWithin) {
      // Those of one place who stand on a further page are seen before the next place.
      const goesOn = this.#isPaged && this.#pages.value?.goOn();
      if (!goesOn) void this.announceNext();
    }
    this.#pressedAt = now;
  };

  /** Brings a team or person to sight, and its side with it. The focus stays where it is. */
  override async reveal(id: string): Promise<boolean> {
    this.readDoors();
    this.#readState();
    const index = this.#state.text?.board.indexOf(id) ?? -1;
    if (index < 0 || this.#evening?.mayTell(index) === false) return false;
    await this.#goTo(index);
    return true;
  }

  /** The pages of a paged screen stand still. */
  pause(): void {
    this.#halt(true);
  }

  /** They turn again. */
  play(): void {
    this.#halt(false);
  }

  override reset(): void {
    this.#state.reset();
    this.#evening = null;
    this.#limits.clear();
    this.#revealed = null;
    this.#finding.clear();
    if (this.#isPaged) this.#pages.value?.turner.go(0);
    super.reset();
  }

  protected override isEmptyDocument({ entries = [] }: LeaderboardDocument): boolean {
    return !entries.some(({ optOut }) => optOut !== true);
  }

  /** With what was patched since: it may fill an empty board, and empty a full one. */
  protected override seen(given: Snapshot<LeaderboardDocument>): Snapshot<LeaderboardDocument> {
    if (!this.#patched || this.#patched.of !== given.document) return given;
    const { document } = this.#patched;
    const state = given.state === 'empty' ? 'ready' : given.state;
    return { ...given, document, state: this.isEmptyDocument(document) ? 'empty' : state };
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

  /** On an evening that is not over: no other form, order, search, table or print tells more than was announced. */
  get #isCovered(): boolean {
    return this.#evening !== null && !this.#evening.isOver;
  }

  protected override get wantedView(): BoardView {
    return this.#isCovered ? 'rank' : super.wantedView;
  }

  protected override get takingTools(): readonly ('table' | 'print')[] {
    return this.#isCovered ? [] : ['table', 'print'];
  }

  protected override goBack(): boolean {
    return super.goBack() || this.#finding.clear();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A page that sets the order anew means it.
    if (changed.has('sortBy') && this.hasUpdated && !this.#isCovered)
      this.#state.sort = this.#state.measureId = null;
    this.#readState();
    if (this.evening) this.#begin();
    this.#follow();
    this.#finding.renew(this.#state.text, this.locale);
    this.#hadFocus = changed.has('selected') && Boolean(this.shadowRoot?.activeElement);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Details take the place of a page's controls, also of the focused one. The row's button gets the focus, so that Back is still heard.
    if (this.#hadFocus && !this.shadowRoot?.activeElement) {
      const id = this.selected ?? (changed.get('selected') as string | null | undefined);
      const rows = Array.from(this.renderRoot.querySelectorAll<HTMLElement>('[data-id]'));
      rows
        .find(({ dataset }) => dataset['id'] === id)
        ?.querySelector<HTMLElement>('button')
        ?.focus();
    }
    this.#moves?.play(this.renderRoot);
    this.#moves = undefined;
    this.#stickDetail();
    if (this.#isPaged) this.#pages.value?.measure(this.renderRoot, this.room);
  }

  protected override renderView(view: BoardView, text: BoardText, strip: unknown): TemplateResult {
    const { room, isTight } = this;
    const evening = this.#evening;
    const paged = this.#isPaged ? this.#pages.value : null;
    // Until the part of an evening has come nobody sees who is to be announced.
    const isCovering = this.evening && !evening && !this.#evenings.value;
    if (isCovering || paged === undefined) {
      const drawn = this.#renderMissing(isCovering ? this.#evenings : this.#pages);
      return this.renderFrame(view, text, { name: 'board', strip, drawn });
    }
    const cut = paged?.lay(this.size, room, view, isTight, this.isUnattended) ?? '';
    // On an evening the page is that of the place at hand.
    const isCovered = this.#isCovered;
    if (evening && isCovered) paged?.show(evening.shown);
    const chosen = this.#chosen;
    // … and the one of who was chosen from outside, also where the rows are laid out anew.
    if (chosen >= 0 && !isCovered && this.selected === this.#revealed) paged?.show([chosen]);
    const context: ViewContext = {
      state: this.#state,
      text,
      chosen: this.#open,
      found: this.#finding.current?.item ?? -1,
      revealed: this.#revealed === null ? -1 : text.board.indexOf(this.#revealed),
      evening,
      isCovered,
      isNarrow: isTight,
      detailInPlace: true,
      isStill: this.isPrinting || this.isUnattended,
      hasRemote: this.hasRemote,
      codes: () => this.#codes.value,
      headingLevel: this.headingLevel,
      query: this.#finding.query,
      matches: this.#finding.matches,
      mark: this.#finding.mark,
      sortBy: (sort, measure) => this.#sort(view, sort, measure),
      choose: (index) => this.#choose(index),
      renderDetail: (index) =>
        this.#detail.value?.renderDetail(context, index) ??
        html`<p>${text.name(index)}</p>
          ${this.#renderMissing(this.#detail)}`,
    };
    const screen = renderBoard({
      view,
      context,
      room,
      cut,
      pages: paged,
      isPrinting: this.isPrinting,
      hasRemote: this.hasRemote,
      milestones: () => this.#milestones.value,
      rowsOf: (side) => this.#rows.get(side)!,
      limits: this.#limits,
      renew: () => this.requestUpdate(),
      renderSearch: () => this.#renderSearch(text),
      renderHead: (more) => this.renderHead(text, more),
      renderSwitch: () => this.renderSwitch(view, text),
      renderEvening: () =>
        isCovered ? this.#evenings.value?.renderEvening(text, this.#announceByHand) : nothing,
    });
    return this.renderFrame(view, text, { strip, ...screen });
  }

  #renderSearch(text: BoardText): TemplateResult {
    const { strings, board, title } = text;
    const label = board.sides.includes('person') ? strings.searchPerson : strings.searchTeam;
    return this.#finding.render({ label, hint: strings.searchHint, of: title });
  }

  /** What is said where a part could not be had. */
  #renderMissing({ isMissing }: { readonly isMissing: boolean }): unknown {
    return isMissing ? html`<p class="told">${frameStrings[this.locale].notNow}</p>` : nothing;
  }

  /** Index of the chosen entry, or -1. */
  get #chosen(): number {
    const { text } = this.#state;
    return text && this.selected !== null ? text.board.indexOf(this.selected) : -1;
  }

  /** … of whom anything may be told. */
  get #open(): number {
    const chosen = this.#chosen;
    return this.#evening?.mayTell(chosen) === false ? -1 : chosen;
  }

  get #isPaged(): boolean {
    return !this.isPrinting && (this.paged === true || this.hasRemote);
  }

  #readState(): void {
    const state = this.#state;
    const most = numberOf(this.top);
    const top = most >= 0 ? most : null;
    const sortBy = typeof this.sortBy === 'string' ? this.sortBy : null;
    // What is covered stays as it was asked for: another order would tell who is among the first.
    if (!this.#isCovered)
      state.asked = { sortBy, top, ties: this.ties === 'dense' ? 'dense' : 'skip', strokes: undefined };
    state.read(this.#evening?.document ?? this.shown, this.locale);
    // Once it is known by what the rows stand.
    if (needsStrokes(state.nameOrder, this.locale) && this.#needsNames)
      state.asked = { ...state.asked, strokes: this.#strokes.value };
  }

  /** Whether anything stands by name: a whole list by figures asks for no table of strokes. */
  get #needsNames(): boolean {
    return (
      this.shown !== null &&
      (this.wantedView !== 'rank' || this.#state.sortNow !== 'value' || this.isPrinting)
    );
  }

  /** Covers the places. */
  #begin(): void {
    const part = this.#evening ? undefined : this.#evenings.value;
    const { text } = this.#state;
    const standing = part && text ? this.#state.standing(this.#state.sideNow) : undefined;
    if (!part || !text || !standing || standing.numbered === 0) return;
    this.#evening = new part.Evening(text.document, standing);
    this.#state.sort = 'rank';
    this.#state.measureId = standing.measure.id;
    this.#state.group = null;
    this.#finding.clear();
  }

  #halt(isHalted: boolean): void {
    this.#isHalted = isHalted;
    if (!this.#isPaged) return;
    const { turner } = this.#pages.value ?? {};
    if (isHalted) turner?.pause();
    else turner?.play();
  }

  #choose(index: number): void {
    const { text } = this.#state;
    if (!text || this.#evening?.mayTell(index) === false) return;
    const { id } = text.entry(index);
    const isNew = this.selected !== id;
    if (!this.choose(isNew ? id : null)) return;
    // It stands where it was pressed.
    if (isNew) this.#followed = id;
    this.announce(isNew ? text.frame.chosen(text.name(index)) : text.frame.unchosen);
    if (isNew) void this.updateComplete.then(() => this.#bringDetail());
  }

  /**
   * Details beside that fit, and the button of an evening, stick to what scrolls: where that is the page, not to a box as high as its
   * content. Without them nothing is measured: that would cost a layout at each painting.
   */
  #stickDetail(): void {
    const wrapper = this.renderRoot.querySelector('.qs');
    if (!wrapper) return;
    const detail = this.renderRoot.querySelector<HTMLElement>('.side .detail');
    const sticks = detail !== null && detail.offsetHeight <= Math.min(innerHeight, wrapper.clientHeight);
    const flows = sticks || this.renderRoot.querySelector('.of-side .evening') !== null;
    wrapper.classList.toggle('sticks', sticks);
    wrapper.classList.toggle('flows', flows && wrapper.scrollHeight <= wrapper.clientHeight + 1);
  }

  /** What was opened is brought to sight; what sticks beside is in sight. */
  #bringDetail(): void {
    this.renderRoot
      .querySelector('.main [data-detail], .qs:not(.sticks) [data-detail]')
      ?.scrollIntoView({ block: 'nearest' });
  }

  #sort(view: BoardView, sort: SortBy, measure?: string): void {
    const by = sort === 'value' ? (measure ?? this.#state.measure?.id ?? sort) : sort;
    if (!this.dispatchEvent(new SortEvent(by))) return;
    const state = this.#state;
    state.sort = sort;
    if (sort === 'value' && measure !== undefined) state.measureId = measure;
    const { text, sideNow } = state;
    if (text) {
      // Beside persons stand teams, which belong to nobody.
      const isOther = sort === 'group' && !state.hasGroups(sideNow);
      const side = (isOther && text.board.sides.find((each) => state.hasGroups(each))) || sideNow;
      const arrangement = state.arrangement(side, state.sortIn(side, view === 'list'));
      this.announce(text.strings.sorted(howSorted({ text, state, arrangement, side }), arrangement.count));
    }
    this.requestUpdate();
  }

  /** Turns to what was chosen from outside, once it is there. */
  #follow(): void {
    const { selected } = this;
    const index = this.#chosen;
    if (selected === null) this.#followed = null;
    // Until the part of an evening has come it is not known whose places are covered.
    const isToCome = this.evening && !this.#evening && !this.#evenings.value;
    if (index < 0 || selected === this.#followed || isToCome || this.#evening?.mayTell(index) === false)
      return;
    this.#followed = selected;
    this.#turnTo(index);
    void this.updateComplete
      .then(() => this.#bringToSight(selected!))
      .then(() => {
        if (this.selected === selected) this.#bringDetail();
      });
  }

  /** Shows the side and the group of an entry. */
  #turnTo(index: number): void {
    const state = this.#state;
    const text = state.text!;
    state.side = text.board.sideOf(index);
    this.#revealed = text.entry(index).id;
    const group = state.groupOf(state.side);
    if (group !== null && text.group(index) !== group) state.group = null;
  }

  /** Shows the side, the group and the page on which an entry stands, and scrolls to it. */
  async #goTo(index: number): Promise<void> {
    const { text } = this.#state;
    if (!text) return;
    this.#turnTo(index);
    if (this.#isPaged) {
      const part = this.#pages.value ?? (await this.#pages.whenThere());
      part?.turner.go(part.paging.pageOf(index));
    }
    this.requestUpdate();
    await this.updateComplete;
    await this.#bringToSight(text.entry(index).id);
  }

  async #bringToSight(id: string): Promise<void> {
    const state = this.#state;
    const index = state.text?.board.indexOf(id) ?? -1;
    if (index < 0) return;
    const side = state.text!.board.sideOf(index);
    const { rows } = state.arrangement(side, state.sortIn(side, this.wantedView === 'list'));
    const at = rows.indexOf(index);
    if (at >= 0) {
      this.#rows.get(side)!.reveal(at);
      await this.updateComplete;
    }
    this.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }
}
