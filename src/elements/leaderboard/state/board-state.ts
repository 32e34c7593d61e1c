import type { LeaderboardDocument, Measure } from '../../../contract/generated/leaderboard/types.js';
import { numberOf } from '../../../shell/paint/number-of.js';
import type { CompareNames } from '../../../text/compare.js';
import type { Locale } from '../../../text/locale.js';
import { arrange, groupsOf, hasGroups, type Arrangement, type SortBy } from '../model/arrange.js';
import { Board, type Side } from '../model/board.js';
import { collated, needsStrokes, sortByName, type NameOrder } from '../model/name-order.js';
import { scaleOf, type Scale } from '../model/scale.js';
import { figuresIn, standingOf, type Standing } from '../model/standing.js';
import { BoardText } from '../model/text.js';

/** Names without a number of a side that stand below the table in columns. */
const restAtMost = 60;

/** From so many on what nobody has asked for yet is not looked up. */
const city = 5_000;

/** So many figures are looked at for the longest. */
const looked = 200;

/** What an author has set. */
export interface Asked {
  readonly sortBy: string | null;
  readonly top: number | null;
  readonly ties: 'skip' | 'dense';
}

/** What a visitor has made of a document, and what follows from it: each is computed once and again only when something it depends on has changed. */
export class BoardState {
  text: BoardText | null = null;
  /** The visitor's side; the first there is unless told. */
  side: Side | null = null;
  measureId: string | null = null;
  /** The visitor's order of the rows; the author's unless told. */
  sort: SortBy | null = null;
  group: string | null = null;
  /** Whose groups it is one of. */
  #groupSide: Side = 'team';
  /** Somebody has come to the choice of groups. */
  areGroupsAsked = false;
  nameOrder: NameOrder = 'strokes';
  /**
   * How many names of a step of the milestones are shown where somebody asked for more: by how many are shown at first and the
   * step, for the view has room for more of them than the panel.
   */
  readonly limits = new Map<string, number>();
  asked: Asked = { sortBy: null, top: null, ties: 'skip' };
  /** 姓氏笔画, once it is there; undefined until then, and where nothing stands by name. */
  strokes: CompareNames | undefined;
  readonly #kept = new Map<string, { readonly of: readonly unknown[]; readonly value: unknown }>();

  /** Takes in what an author has set; what cannot be meant counts as not set. */
  ask({ sortBy, top, ties }: { readonly [Name in keyof Asked]: unknown }): void {
    const most = numberOf(top);
    this.asked = {
      sortBy: typeof sortBy === 'string' ? sortBy : null,
      top: most >= 0 ? most : null,
      ties: ties === 'dense' ? 'dense' : 'skip',
    };
  }

  /** Takes in a document and a language. */
  read(document: LeaderboardDocument | null, locale: Locale): void {
    if (!document) this.text = null;
    else if (this.text?.document !== document || this.text.locale !== locale) {
      const before = this.text;
      const board = before?.document === document ? before.board : new Board(document);
      this.text = new BoardText(board, locale);
      this.#kept.clear();
      // Also after a while without a document: nobody may be of the group that was chosen then.
      this.#keepGroup(before ?? this.text, this.text);
    }
    if (!this.text) return;
    const { top, ties } = this.asked;
    this.text.settings = { top, ties, measure: this.measure?.id ?? null };
  }

  reset(): void {
    this.side = this.measureId = this.sort = this.group = null;
    this.nameOrder = 'strokes';
    this.limits.clear();
  }

  /** The side at hand. */
  get sideNow(): Side {
    const sides = this.text?.board.sides ?? [];
    return this.side && sides.includes(this.side) ? this.side : (sides[0] ?? 'team');
  }

  /** Puts the rows into an order; by figures it is that of a measure, and the places are by it from now on. */
  sortBy(sort: SortBy, measure?: string): void {
    this.sort = sort;
    if (sort === 'value' && measure !== undefined) this.measureId = measure;
  }

  /** Shows only one group of a side, null for all. The other side is whole. */
  choose(side: Side, group: string | null): void {
    this.#groupSide = side;
    this.group = group;
  }

  /** Of which group only of a side is shown; null for all. */
  groupOf(side: Side): string | null {
    return side === this.#groupSide ? this.group : null;
  }

  /** The chosen group in another language or document; all of them where nobody is of it any more. */
  #keepGroup(before: BoardText, text: BoardText): void {
    const memberOf = (of: BoardText): number | undefined =>
      of.board.members(this.#groupSide).find((index) => of.group(index) === this.group);
    if (this.group === null) return;
    const one = before.board === text.board ? memberOf(before) : undefined;
    if (one !== undefined) this.group = text.group(one);
    if (memberOf(text) === undefined) this.group = null;
  }

  /** The measure that places are by: the visitor's, the author's, the first. */
  get measure(): Measure | undefined {
    const board = this.text?.board;
    const wanted = this.measureId ?? this.asked.sortBy;
    return board?.measure(wanted);
  }

  get sortNow(): SortBy {
    const { sortBy } = this.asked;
    if (this.sort) return this.sort;
    return sortBy !== null && this.text?.board.measures.some(({ id }) => id === sortBy) ? 'value' : 'rank';
  }

  /** By what the rows of a side stand: by place where it has no groups, and a list, which has no places, by name. */
  sortIn(side: Side, isList: boolean): SortBy {
    const sort = this.sortNow === 'group' && !this.hasGroups(side) ? 'rank' : this.sortNow;
    return isList && sort === 'rank' ? 'name' : sort;
  }

  standing(side: Side): Standing | undefined {
    const { measure, text } = this;
    const { top, ties } = this.asked;
    return (
      measure &&
      text! &&
      this.#keep(`standing ${side}`, [measure, top, ties], () =>
        standingOf(text.board, side, measure, { top, ties }),
      )
    );
  }

  /** The scale of the bars of a side. */
  scale(side: Side): Scale | undefined {
    const standing = this.standing(side);
    return (
      standing &&
      this.#keep(`scale ${side}`, [standing], () =>
        scaleOf(this.text!.board.column(standing.measure.id), standing.order),
      )
    );
  }

  /** Characters of the longest figure of a side: its column is as wide in every row, so that all bars have one length. */
  longest(side: Side): number {
    const standing = this.standing(side);
    if (!standing) return 0;
    return this.#keep(`longest ${side}`, [standing], () => {
      const { order, measure } = standing;
      const column = this.text!.board.column(measure.id);
      const count = figuresIn(column, order);
      // Of figures with the same decimals the first or the last is the longest; of others some of the first are looked at.
      const first = Array.from(order.subarray(0, measure.decimals === undefined ? looked : 1));
      const lengths = [...first, ...order.subarray(count - 1, count)].map(
        (index) => this.text!.digits(column[index]!, measure).length,
      );
      return Math.max(0, ...lengths);
    });
  }

  /** Whether a side has groups, and so a column of them. */
  hasGroups(side: Side): boolean {
    return this.#keep(`groups ${side}`, [], () => hasGroups(this.text!, side));
  }

  /** Names of the groups of a side; of a city the first two, until somebody comes to the choice. */
  groups(side: Side): readonly string[] {
    const most = this.areGroupsAsked || this.text!.board.members(side).length < city ? Infinity : 2;
    return this.#keep(`group names ${side}`, [most], () => groupsOf(this.text!, side, most));
  }

  /** @param most those without a number that stand below the table: see `ArrangeOptions.restAtMost` */
  arrangement(side: Side, sort: SortBy, most = restAtMost): Arrangement {
    const standing = this.standing(side);
    const group = this.groupOf(side);
    const compare = this.#compare();
    return this.#keep(`rows ${side}`, [standing, sort, group, compare, most], () =>
      arrange(this.text!, {
        side,
        standing,
        sort,
        group,
        restAtMost: most,
        byName: (members) => this.byName(members),
      }),
    );
  }

  /** Entries by name; as the document has them while the order of strokes is still fetched. */
  byName(members: ArrayLike<number>): Uint32Array {
    const compare = this.#compare();
    const text = this.text!;
    return compare ? sortByName(members, (index) => text.name(index), compare) : Uint32Array.from(members);
  }

  /** Whether names stand by strokes: not while that order is still fetched, nor where another was chosen. */
  get isByStrokes(): boolean {
    return this.nameOrder === 'strokes' && this.#compare() !== undefined;
  }

  #compare(): CompareNames | undefined {
    const { nameOrder, text } = this;
    const locale = text?.locale ?? 'zh-CN';
    if (needsStrokes(nameOrder, locale)) return this.strokes;
    return this.#keep('compare', [nameOrder, locale], () => collated(nameOrder, locale));
  }

  #keep<T>(name: string, of: readonly unknown[], make: () => T): T {
    const before = this.#kept.get(name);
    if (before && before.of.every((each, i) => each === of[i])) return before.value as T;
    const value = make();
    this.#kept.set(name, { of, value });
    return value;
  }
}
