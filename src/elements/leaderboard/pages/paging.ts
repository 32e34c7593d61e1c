import { readingSeconds, type PageTurner } from '../../../frame/pages/page-turner.js';
import { nextTask } from '../../../shell/watch/next-task.js';
import { textLength } from '../../../text/length.js';
import { charactersOf, pagesOf, stepPages, type BoardPage } from '../model/pages.js';
import type { Side } from '../model/board.js';
import { stepsOf } from '../model/milestones.js';
import type { BoardText } from '../model/text.js';
import type { BoardState } from '../state/board-state.js';
import type { BoardView } from '../view-context.js';

/** Height of a row of each kind in em of the place, the most that a flat one gets, and what a page keeps for its captions. */
const em = {
  numbered: 4.9,
  low: 3.1,
  flat: 2.6,
  most: 4.8,
  name: 2.6,
  stepHead: 4,
  stepGap: 1.2,
  captions: 4.1,
  lowCaptions: 2.9,
};

/** Em of width that one column of each kind wants. */
const columnEm = { numbered: 44, rest: 13, names: 13, step: 24 };

/** Characters of a name that such a column holds in a few lines, and the em that longer names widen it by at the most. */
const usualName = 22;
const mostWider = 17;

/** Rows without a number get so many times their height where that makes no more pages. */
const airs = [1.5, 1.25];

/** Rows are not taken for much higher than this many times their usual height: a page with so few rows holds any name. */
const mostStretch = 4;

/** Changes of the room that are taken as they are, in one task. After them the room only becomes smaller, so that the layout settles. */
const mostChanges = 2;

/** What stands on which page of a screen that nobody scrolls. */
export class Paging {
  pages: readonly BoardPage[] = [];
  seconds = 6;
  /** Height of a numbered row, in em of the place. */
  high: number = em.numbered;
  /** Height of a row without a number. */
  each: number = em.name;
  isLow = false;
  /** Columns of a page, by its width. */
  columns = { numbered: 1, rest: 2, names: 2, step: 1 };
  #room = { width: 0, height: 0 };
  /** Long names take more lines than a usual row has: the largest factor that was needed so far. */
  #stretch = 1;
  /** Em by which the longest name of all widens the columns of names. */
  #wider = 0;
  /** A page of names was higher than its room because its rows had air. */
  #isDense = false;
  /** How often the room has changed in this task. */
  #changes = 0;
  /** The entry whose details are open on the page; px of the details (0 before they are measured), and px of the room with them. */
  #open = { index: -1, height: 0, room: 0 };
  #em = 16;
  #of: readonly unknown[] = [];
  #text: unknown;

  constructor(
    private readonly host: { requestUpdate(): void },
    private readonly state: BoardState,
    private readonly turner: PageTurner,
  ) {}

  get count(): number {
    return this.pages.length;
  }

  get page(): BoardPage | undefined {
    return this.pages[Math.min(this.turner.at, this.pages.length - 1)];
  }

  /** Whether no page of its side follows. */
  isLast({ side }: BoardPage): boolean {
    return this.pages[this.turner.at + 1]?.side !== side;
  }

  /** Which pages those without a number stand on, from 1; undefined where they have none. */
  restPages(page: BoardPage): { readonly from: number; readonly to: number } | undefined {
    const at = this.pages.flatMap(({ kind, side }, i) =>
      kind === 'rest' && side === page.side ? [i + 1] : [],
    );
    return at.length > 0 ? { from: at[0]!, to: at[at.length - 1]! } : undefined;
  }

  /** The pages on which these stand. */
  pagesOf(those: readonly number[]): readonly number[] {
    return this.pages.flatMap(({ entries }, at) =>
      those.some((each) => entries.includes(each)) ? [at] : [],
    );
  }

  /** Em by which long names widen the columns of a page; no further than the room is wide. */
  wider(kind: BoardPage['kind']): number {
    const width = this.#room.width / this.#em;
    return kind === 'numbered' ? 0 : Math.max(0, Math.min(this.#wider, width - columnEm[kind] - 1));
  }

  /** The page on which an entry stands; the first unless it stands on one. */
  pageOf(index: number): number {
    return this.pagesOf([index])[0] ?? 0;
  }

  /**
   * The entries of a page that have room beside the details of one of them, it among them: a page is not laid out anew for
   * details, or the name would go from under the visitor's finger.
   */
  beside({ kind, entries }: BoardPage, open: number): readonly number[] {
    const at = open < 0 ? -1 : entries.indexOf(open);
    if (at < 0) return entries;
    if (this.#open.index !== open) this.#open = { index: open, height: 0, room: 0 };
    const row = kind === 'numbered' ? this.high : this.each * 1.5;
    const left =
      (this.#open.room - this.#open.height) / this.#em - (this.isLow ? em.lowCaptions : em.captions);
    const count = this.#open.height > 0 ? Math.max(1, Math.min(entries.length, Math.floor(left / row))) : 1;
    const from = Math.max(0, Math.min(at - Math.floor(count / 2), entries.length - count));
    return entries.slice(from, from + count);
  }

  /** Lays the pages out for the room there is; nothing is done where nothing has changed. @param isStill nobody presses a name */
  lay(
    size: { em: number; touch: number },
    view: BoardView,
    isNarrow: boolean,
    isLow: boolean,
    isStill: boolean,
  ): void {
    const { state } = this;
    const { text, measure } = state;
    if (!text) return void (this.pages = []);
    if (text !== this.#text) {
      this.#relax();
      this.#wider = Math.max(0, Math.min(mostWider, longestName(text) - usualName));
    }
    this.#text = text;
    this.#em = size.em;
    this.isLow = isLow;
    const width = this.#room.width / size.em || 38;
    const height = Math.max(0, (this.#room.height / size.em || 40) - (isLow ? em.lowCaptions : em.captions));
    // What is pressed is as high as a finger.
    const finger = isStill ? 0 : size.touch / size.em;
    const high = Math.max(isNarrow ? (isLow ? em.low : em.numbered) : em.flat, finger) * this.#stretch;
    const name = Math.max(em.name, finger + 0.1);
    const { sides } = text.board;
    // Without marks nobody has reached one: all stand by name.
    const isList =
      view === 'list' || !measure || (view === 'milestone' && text.board.milestones(measure).length === 0);
    // All without a number are the rest, however many: they get pages of their own.
    const arrangements = sides.map((side) => state.arrangement(side, isList ? 'name' : 'rank', Infinity));
    const room = [width, height, isNarrow, isLow, finger, this.#stretch, this.#isDense];
    const of = [...arrangements, view, measure, ...room];
    if (of.length === this.#of.length && of.every((each, i) => each === this.#of[i])) return;
    // The same rows in another room (the visitor has come near, say): the page with the first row of the old page is shown.
    const isSame = [...arrangements, view, measure].every((each) => this.#of.includes(each));
    const first = isSame ? this.page?.entries[0] : undefined;
    this.#of = of;
    // The bars have the width, unless one column does not hold all who are numbered.
    const longestSide = arrangements.reduce((most, { rows }) => Math.max(most, rows.length), 0);
    const fit = (kind: BoardPage['kind']): number =>
      kind === 'numbered' && longestSide * high <= height
        ? 1
        : Math.max(1, Math.floor(width / (columnEm[kind] + this.wider(kind))));
    this.columns = { numbered: fit('numbered'), rest: fit('rest'), names: fit('names'), step: fit('step') };
    const laid = (air: number): BoardPage[] => {
      const each = name * this.#stretch * air;
      const page = (
        kind: BoardPage['kind'],
        side: Side,
        entries: ArrayLike<number>,
        placeOf?: (index: number) => number,
      ): BoardPage[] => {
        const down = Math.floor(height / (kind === 'numbered' ? high : each));
        return pagesOf(kind, side, entries, Math.max(1, down) * fit(kind), placeOf);
      };
      const across = fit('step');
      const head = em.stepHead * this.#stretch;
      const lines = {
        heightOf: (count: number) => Math.max(head, Math.ceil(count / across) * each + em.stepGap),
        atMost: (left: number) => (left < head ? 0 : Math.floor((left - em.stepGap) / each) * across),
      };
      return sides.flatMap((side, i) => {
        const { rows, rest } = arrangements[i]!;
        if (isList) return page('names', side, rows);
        if (view === 'rank')
          return [
            ...page('numbered', side, rows, state.standing(side)?.placeOf),
            ...page('rest', side, rest),
          ];
        const steps = stepsOf(text.board, side, measure).map((step) => ({
          ...step,
          members: Array.from(state.byName(step.members)),
        }));
        return stepPages(side, steps, height + 2, lines);
      });
    };
    this.pages = laid(1);
    const air =
      this.#stretch > 1 || this.#isDense ? 1 : airs.find((each) => laid(each).length === this.count);
    this.each = name * (air ?? 1) - 0.1;
    if (air) this.pages = laid(air);
    if (first !== undefined) this.turner.at = this.pageOf(first);
    // Rows share the height that is left, up to a limit.
    const longest = this.pages.reduce(
      (down, { kind, entries }) =>
        kind === 'numbered' ? Math.max(down, Math.ceil(entries.length / this.columns.numbered)) : down,
      1,
    );
    const usual = high / this.#stretch;
    // What long names need beyond it is left to them.
    const each = height / longest - 0.05 - (high - usual);
    this.high = Math.max(usual, Math.min(isNarrow ? usual * 2 : em.most, each));
    this.seconds = readingSeconds(
      this.pages.reduce((longest, each) => Math.max(longest, charactersOf(each, text, measure)), 0),
    );
  }

  /**
   * Measures the room for a page and the height of open details. When a page is higher than its room, all pages get fewer rows.
   * The room does not depend on what stands on a page, but it may depend on how many pages there are.
   */
  measure(root: ParentNode): void {
    const box = root.querySelector<HTMLElement>('.page-room');
    if (!box) return;
    const details = box.querySelector<HTMLElement>('[data-extra], .in-place');
    const isOther = details ? this.#takeDetails(box, details) : this.#takeRoom(box) || this.#takeHeight(box);
    if (isOther) this.host.requestUpdate();
  }

  #takeRoom({ clientWidth: width, clientHeight }: HTMLElement): boolean {
    const isSettling = this.#changes >= mostChanges;
    const height = isSettling ? Math.min(clientHeight, this.#room.height) : clientHeight;
    if (width === this.#room.width && height === this.#room.height) return false;
    this.#room = { width, height };
    if (!isSettling) this.#relax();
    if (this.#changes++ === 0) void nextTask().then(() => (this.#changes = 0));
    return true;
  }

  /** The values only grow, so that the layout settles. */
  #takeDetails({ clientHeight: room }: HTMLElement, { offsetHeight: height }: HTMLElement): boolean {
    if (height <= this.#open.height && room <= this.#open.room) return false;
    this.#open = { ...this.#open, height: Math.max(height, this.#open.height), room };
    return true;
  }

  #takeHeight(box: HTMLElement): boolean {
    const page = box.firstElementChild as HTMLElement | null;
    if (!page || page.offsetHeight <= box.clientHeight + 1 || this.#stretch >= mostStretch) return false;
    if (this.#isDense) this.#stretch *= 1.2;
    this.#isDense = true;
    return true;
  }

  #relax(): void {
    this.#stretch = 1;
    this.#isDense = false;
  }
}

/** Characters of the longest name of all who are shown. */
function longestName(text: BoardText): number {
  let longest = 0;
  for (const side of text.board.sides)
    for (const index of text.board.members(side)) {
      const name = text.name(index);
      // Letters are no wider than they are many: few names are measured.
      if (name.length > longest) longest = Math.max(longest, textLength(name));
    }
  return longest;
}
