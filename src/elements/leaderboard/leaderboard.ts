import {
  html,
  nothing,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { leaderboardReader, leaderboardWords } from '../../contract/generated/leaderboard.reader.js';
import type { LeaderboardDocument } from '../../contract/generated/leaderboard.types.js';
import type { Problem } from '../../contract/problem.js';
import { PageTurner } from '../../frame/pages/page-turner.js';
import { pagerStrings } from '../../frame/pages/pager.strings.js';
import { pagerStyles } from '../../frame/pages/pager.styles.js';
import type { ToolGroup } from '../../frame/tools.js';
import { ViewElement } from '../../frame/view-element.js';
import { Finding } from '../../search/finding.js';
import { searchStrings } from '../../search/search.strings.js';
import { searchStyles } from '../../search/search.styles.js';
import { once } from '../../shell/later.js';
import type { StateWords } from '../../shell/states.js';
import type { Strings } from '../../shell/strings.js';
import { moreParts } from '../../theme/generated/more-parts.js';
import { TallRows } from '../../windowing/tall-rows.js';
import { PlaceEvent, SortEvent } from './events.js';
import { leaderboardStyles } from './leaderboard.styles.js';
import type { SortBy } from './model/arrange.js';
import { sides, type Side } from './model/board.js';
import { needsStrokes } from './model/name-order.js';
import type { BoardText } from './model/text.js';
import { Moves } from './rank/moves.js';
import { howSorted } from './rank/table.js';
import { renderBoard } from './screen.js';
import { BoardState } from './state/board-state.js';
import { Evening } from './state/evening.js';
import { readPatch } from './state/patching.js';
import { Paging } from './state/paging.js';
import { leaderboardStrings } from './strings/leaderboard.strings.js';
import type { ViewContext } from './view-context.js';

export type BoardView = 'rank' | 'milestone' | 'list';

const details = once(() => import('./detail/detail.js'));
const strokes = once(() => import('../../text/compare.js'));
const papers = once(() => import('./paper/index.js'));

/**
 * What teams and volunteers have done: by places, by milestones, or as a list of names. Teams before persons; only the first
 * places are numbered, so that nobody is shown as the last; who does not wish to take part is not shown.
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
  static override styles: CSSResultGroup = [
    ViewElement.styles,
    unsafeCSS(moreParts),
    searchStyles,
    pagerStyles,
    leaderboardStyles,
  ];
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
  /** How many places are numbered; who shares the last of them is numbered too. Default null: half of all, 3 to 10. */
  declare top: number | null;
  /** After two third places: `skip` (default) goes on with 5, `dense` with 4. */
  declare ties: 'skip' | 'dense';
  /** Shows pages that turn by themselves instead of a list that is scrolled; so do kiosk, hall and wall. Default false. */
  declare paged: boolean;
  /** An award evening: the places are covered until they are announced, from the last numbered one upward. Default false. */
  declare evening: boolean;

  readonly #state = new BoardState();
  readonly #moves = new Moves();
  /** Entries that changed since the document came. */
  #patched: { readonly of: LeaderboardDocument; readonly document: LeaderboardDocument } | null = null;
  #evening: Evening | null = null;
  /** Who was announced last. */
  #announced: number | null = null;
  /** What stands still while places are announced. */
  #frozen: LeaderboardDocument | null = null;
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
  readonly #detail = this.later(
    details,
    (detail) => detail,
    ({ detailStyles }) => detailStyles,
  );
  readonly #strokes = this.later(strokes, ({ compareNames }) => compareNames);
  readonly #turner: PageTurner = new PageTurner(this, {
    count: () => this.#paging.count,
    seconds: () => this.#paging.seconds,
    isOn: () => this.#isPaged && !this.#evening,
  });
  readonly #paging: Paging = new Paging(this, this.#state, this.#turner);
  readonly #finding = new Finding<number, BoardText>({
    root: () => this.renderRoot as ShadowRoot,
    requestUpdate: () => this.requestUpdate(),
    announce: (text, wait) => this.announce(text, wait),
    index: (text) =>
      text.board.sides.flatMap((side) =>
        Array.from(text.board.members(side), (index) => {
          const where = text.group(index) || text.strings[side];
          return { item: index, id: text.entry(index).id, text: text.name(index), where };
        }),
      ),
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
    this.addEventListener('keydown', this.#onEveningKey);
  }

  /**
   * Updates entries by id, at once: `{ id, values: { hours: 412 } }` is enough for one that is known, other fields and figures
   * stay; a new one has to be whole; `{ id, withdrawn: true }` goes. Rows that change their place slide there. What is wrong is
   * left out and told. A document that comes later takes the place of all of it.
   *
   * @returns what was wrong with it, pointers into the patch
   */
  patch(entries: readonly unknown[]): readonly Problem[] {
    this.readDoors();
    const { shown } = this;
    const document = this.#latest;
    if (!document || !shown) return [];
    const { document: next, problems } = readPatch(document, Array.isArray(entries) ? entries : []);
    if (next === document) return problems;
    this.#patched = { of: shown, document: next };
    this.#moves.remember(this.renderRoot);
    this.requestUpdate();
    return problems;
  }

  /**
   * Announces the next place on an award evening, from the last numbered one upward; the first call covers them all and
   * announces the last. Who shares a place is announced together. The figures stand still from then on until `reset()`.
   *
   * @returns ids of those announced; none when all are, or when the page prevented it
   */
  announceNext(): readonly string[] {
    this.readDoors();
    this.#readState();
    const { text } = this.#state;
    if (!text) return [];
    this.#begin();
    const evening = this.#evening;
    const next = evening?.next() ?? [];
    if (!evening || next.length === 0) return [];
    const ids = next.map((index) => text.entry(index).id);
    if (!this.dispatchEvent(new PlaceEvent(ids, evening.standing.placeOf(next[0]!)))) return [];
    evening.go();
    this.#announced = next[0]!;
    const { measure } = evening.standing;
    const said = next.map((index) =>
      text.strings.announced(
        text.placeSay(index, evening.standing),
        text.name(index),
        text.value(text.board.column(measure.id)[index]!, measure),
      ),
    );
    if (evening.isOver) said.push(text.strings.announcedAll);
    this.announce(said.join(text.frame.comma));
    this.requestUpdate();
    return ids;
  }

  /** Brings a team or person to sight, and its side with it. The focus stays where it is. */
  override async reveal(id: string): Promise<boolean> {
    this.readDoors();
    this.#readState();
    const index = this.#state.text?.board.indexOf(id) ?? -1;
    if (index < 0) return false;
    await this.#goTo(index);
    return true;
  }

  /** The pages of a paged screen stand still. */
  pause(): void {
    this.#turner.pause();
  }

  /** They turn again. */
  play(): void {
    this.#turner.play();
  }

  override reset(): void {
    this.#state.reset();
    this.#evening = this.#frozen = this.#announced = null;
    this.#limits.clear();
    this.#finding.clear();
    this.#turner.at = 0;
    super.reset();
  }

  protected override isEmptyDocument({ entries = [] }: LeaderboardDocument): boolean {
    return !entries.some(({ optOut }) => optOut !== true);
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
    const strings = leaderboardStrings[this.locale];
    return { rank: strings.viewRank, milestone: strings.viewMilestone, list: strings.viewList }[view];
  }

  protected override fetchPaper() {
    return Promise.resolve(papers());
  }

  protected override get ownTools(): readonly ToolGroup[] {
    const { strings } = this.#state.text ?? {};
    if (!strings || !this.#evening || this.#evening.isOver) return [];
    return [
      {
        kind: 'use',
        tools: [{ id: 'announce', label: strings.announceNext, act: () => this.announceNext() }],
      },
    ];
  }

  protected override goBack(): boolean {
    return super.goBack() || this.#finding.clear();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A page that sets the order anew means it.
    if (changed.has('sortBy') && this.hasUpdated) this.#state.sort = this.#state.measureId = null;
    this.#readState();
    if (this.evening) this.#begin();
    this.#finding.renew(this.#state.text, this.locale);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#moves.play(this.renderRoot);
    if (this.#isPaged) this.#paging.measure(this.renderRoot);
  }

  protected override renderView(view: BoardView, text: BoardText, strip: unknown): TemplateResult {
    const { room, isTight } = this;
    if (this.#isPaged) this.#paging.lay(this.size.em, view, isTight);
    // On an evening the page is that of the place at hand.
    if (this.#isPaged && this.#evening && !this.#evening.isOver)
      this.#turner.at = this.#paging.pageOf(this.#announced ?? this.#evening.next()[0]!);
    const context: ViewContext = {
      state: this.#state,
      text,
      chosen: this.selected === null ? -1 : text.board.indexOf(this.selected),
      found: this.#finding.current?.item ?? -1,
      evening: this.#evening,
      isNarrow: isTight,
      detailInPlace: true,
      isStill: this.isPrinting || this.isOnWall,
      headingLevel: this.headingLevel,
      query: this.#finding.query,
      mark: this.#finding.mark,
      sortBy: (sort, measure) => this.#sort(view, sort, measure),
      choose: (index) => this.#choose(index),
      renderDetail: (index) =>
        this.#detail.value?.renderDetail(context, index) ??
        html`<p>${text.name(index)}</p>
          ${this.#detail.isMissing ? html`<p class="told">${text.frame.notNow}</p>` : nothing}`,
    };
    const screen = renderBoard({
      view,
      context,
      room,
      isPaged: this.#isPaged,
      isPrinting: this.isPrinting,
      hasRemote: this.hasRemote,
      rowsOf: (side) => this.#rows.get(side)!,
      paging: this.#paging,
      turner: this.#turner,
      limits: this.#limits,
      renew: () => this.requestUpdate(),
      renderSearch: () =>
        this.#finding.render({
          label:
            text.board.sides.length > 1 || text.board.sides[0] === 'person'
              ? text.strings.searchPerson
              : text.strings.searchTeam,
          hint: text.strings.searchHint,
          of: text.title,
        }),
      renderHead: (more) => this.renderHead(text, more),
      renderSwitch: () => this.renderSwitch(view, text),
      announceNext: () => this.announceNext(),
    });
    return this.renderFrame(view, text, { strip, ...screen });
  }

  /** The document with what was patched since. */
  get #latest(): LeaderboardDocument | null {
    const { shown } = this;
    return this.#patched?.of === shown && shown ? this.#patched.document : shown;
  }

  get #isPaged(): boolean {
    return !this.isPrinting && (this.paged === true || this.hasRemote);
  }

  #readState(): void {
    const top = typeof this.top === 'number' && this.top >= 0 ? this.top : null;
    const needs = needsStrokes(this.#state.nameOrder, this.locale);
    this.#state.asked = {
      sortBy: typeof this.sortBy === 'string' ? this.sortBy : null,
      top,
      ties: this.ties === 'dense' ? 'dense' : 'skip',
      strokes: needs && this.#needsNames ? this.#strokes.value : undefined,
    };
    this.#state.read(this.#frozen ?? this.#latest, this.locale);
  }

  /** Whether anything stands by name: a whole list by figures asks for no table of strokes. */
  get #needsNames(): boolean {
    return (
      this.#latest !== null &&
      (this.wantedView !== 'rank' || this.#state.sortNow !== 'value' || this.isPrinting)
    );
  }

  /** Covers the places. */
  #begin(): void {
    if (this.#evening) return;
    const { text } = this.#state;
    const standing = text && this.#state.standing(this.#state.sideNow);
    if (!standing || standing.numbered === 0) return;
    this.#frozen = text.document;
    this.#evening = new Evening(standing);
  }

  /** Enter, blank and the forward key of a presenter announce the next, wherever no control has taken them. */
  readonly #onEveningKey = (event: KeyboardEvent): void => {
    if (
      !this.#evening ||
      this.#evening.isOver ||
      event.defaultPrevented ||
      !/^(Enter| |PageDown)$/.test(event.key)
    )
      return;
    const target = event.composedPath()[0];
    if (event.key !== 'PageDown' && target instanceof Element && target.closest('button, a, input, select'))
      return;
    event.preventDefault();
    this.announceNext();
  };

  #choose(index: number): void {
    const { text } = this.#state;
    if (!text) return;
    const { id } = text.entry(index);
    const isNew = this.selected !== id;
    if (!this.choose(isNew ? id : null)) return;
    this.announce(isNew ? text.frame.chosen(text.name(index)) : text.frame.unchosen);
    if (isNew) void this.updateComplete.then(() => this.#bringDetail());
  }

  /** What was opened is brought to sight. */
  #bringDetail(): void {
    this.renderRoot.querySelector('[data-detail]')?.scrollIntoView({ block: 'nearest' });
  }

  #sort(view: BoardView, sort: SortBy, measure?: string): void {
    const by = sort === 'value' ? (measure ?? this.#state.measure?.id ?? sort) : sort;
    if (!this.dispatchEvent(new SortEvent(by))) return;
    const state = this.#state;
    state.sort = sort;
    if (sort === 'value' && measure !== undefined) state.measureId = measure;
    const { text, sideNow } = state;
    if (text) {
      const arrangement = state.arrangement(sideNow, view === 'list' && sort === 'rank' ? 'name' : sort);
      this.announce(
        text.strings.sorted(howSorted({ text, state, arrangement, side: sideNow }), arrangement.count),
      );
    }
    this.requestUpdate();
  }

  /** Shows the side, the group and the page on which an entry stands, and scrolls to it. */
  async #goTo(index: number): Promise<void> {
    const state = this.#state;
    const { text } = state;
    if (!text) return;
    const side = text.board.sideOf(index);
    state.side = side;
    if (state.group !== null && text.group(index) !== state.group) state.group = null;
    if (this.#isPaged) this.#paging.goTo(index);
    this.requestUpdate();
    await this.updateComplete;
    const { rows } = state.arrangement(side, this.#sortIn(this.wantedView));
    const at = rows.indexOf(index);
    if (at >= 0) {
      this.#rows.get(side)!.reveal(at);
      await this.updateComplete;
    }
    const { id } = text.entry(index);
    this.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  #sortIn(view: BoardView): SortBy {
    const { sortNow } = this.#state;
    return view === 'list' && sortNow === 'rank' ? 'name' : sortNow;
  }
}
