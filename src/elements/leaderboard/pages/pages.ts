import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { PageTurner } from '../../../frame/pages/page-turner.js';
import { pagedStyles } from '../../../frame/pages/paged.styles.js';
import { renderPager } from '../../../frame/pages/pager.js';
import { pagerStyles } from '../../../frame/pages/pager.styles.js';
import { renderSteps } from '../milestone/milestone.js';
import { milestoneStyles } from '../milestone/milestone.styles.js';
import type { BoardPage } from '../model/pages.js';
import { divisionOf, leftOut, onlyTop, renderCaption, restTitle } from '../notes.js';
import { renderRest } from '../rank/rest.js';
import { renderTable } from '../rank/table.js';
import type { BoardState } from '../state/board-state.js';
import { cssom } from '../../../shell/paint/cssom.js';
import type { TallRows } from '../../../windowing/tall-rows.js';
import type { BoardView, ViewContext } from '../view-context.js';
import { pagesStyles } from './pages.styles.js';
import { Paging } from './paging.js';

export const styles = css`
  ${pagerStyles}
  ${pagedStyles}
  ${milestoneStyles}
  ${pagesStyles}
`;

/** Own height, in em of the place, below which a page has a small head, and below which it has no sums either. */
const lowBelow = 32;
const lowestBelow = 20;

/** So many times wider than high, a page has its head at the left. */
const flankFrom = 3;

/** How a screen that nobody scrolls is cut: `flank` has its head at the left; on a `low` one it is smaller. */
type Cut = '' | 'flank' | 'low' | 'lowest';

/** Class of a head by how small it is set: as it is drawn, smaller, and with the smallest title and sums. */
const heads = ['', 'small-head', 'small-head least-head'];

/** A page has at the least this part of the screen's height, or the head is set smaller. */
const leastShare = 0.4;

/** A board on a screen that nobody scrolls: which page is shown, and when it is turned. */
export class Pages {
  readonly turner: PageTurner;
  readonly paging: Paging;
  /** The entries that `show` was called with last. */
  #shown: readonly number[] = [];
  /** The pages on which these stand. */
  #on: readonly number[] = [];
  /** How the screen was cut when it was last laid out. */
  cut: Cut = '';
  /** Px of the screen's height when it was last cut. */
  #cutAt = 0;
  #em = 16;
  /** How small the head is set: an index of `heads`. It only grows until the text or the screen is another one. */
  #headStep = 0;
  #begunBy: readonly unknown[] = [];
  /** Px of the screen's height as it was last painted. */
  #highAt = -1;
  #wasCutAnew = false;

  /** @param isOn whether pages turn by themselves */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly state: BoardState,
    isOn: () => boolean,
  ) {
    this.turner = new PageTurner(host, {
      count: () => this.paging.count,
      seconds: () => this.paging.seconds,
      isOn,
    });
    this.paging = new Paging(host, state, this.turner);
  }

  /** Cuts the screen by its size and lays its pages out. @param room its width in em */
  lay(
    size: { em: number; touch: number },
    room: number,
    view: BoardView,
    isNarrow: boolean,
    isStill: boolean,
  ): void {
    this.#em = size.em;
    this.#begin(room, isStill);
    this.paging.lay(size, view, isNarrow, this.cut.startsWith('low'), isStill);
  }

  /** Looks whether what was painted has its room, and the screen its cut. */
  measure(root: ParentNode, room: number): void {
    const { offsetHeight } = this.host;
    this.#highAt = offsetHeight;
    // Before the pages take their room: they are laid out once, below the head as it stays.
    if (this.#isHeadTooHigh(root)) {
      this.#headStep++;
      return this.host.requestUpdate();
    }
    this.paging.measure(root);
    // Before its first page it was not as high as the screen. Once: where the cut changes the height, it would go to and fro.
    if (this.#wasCutAnew || offsetHeight <= this.#cutAt || this.#cutNow(room) === this.cut) return;
    this.#wasCutAnew = true;
    this.#cutAt = offsetHeight;
    this.cut = this.#cutNow(room);
    this.host.requestUpdate();
  }

  /** The class of the screen by how small its head is set. */
  get head(): string {
    return heads[this.#headStep]!;
  }

  /**
   * Another text, another size, or other controls begin with a cut by the screen's size, and the head as it is drawn. What its own painting
   * made of the height does not: a host that is as high as its content would begin again without end.
   */
  #begin(room: number, isStill: boolean): void {
    const { offsetWidth, offsetHeight } = this.host;
    const of = [this.state.text, offsetWidth, room, this.#em, isStill];
    if (offsetHeight === this.#highAt && of.every((each, i) => each === this.#begunBy[i])) return;
    this.#begunBy = of;
    this.#headStep = 0;
    this.#wasCutAnew = false;
    this.#cutAt = offsetHeight;
    this.cut = this.#cutNow(room);
  }

  /** Whether a long title pushes the foot off the screen, or leaves little to the rows, and may still be set smaller. */
  #isHeadTooHigh(root: ParentNode): boolean {
    const board = root.querySelector<HTMLElement>('.board.paged');
    if (!board || this.#headStep >= heads.length - 1) return false;
    const page = board.querySelector<HTMLElement>('.page-room');
    const isSmall =
      !this.cut.startsWith('low') && page && page.clientHeight < board.clientHeight * leastShare;
    return board.scrollHeight > board.clientHeight + 1 || Boolean(isSmall);
  }

  #cutNow(room: number): Cut {
    const high = this.host.offsetHeight / this.#em;
    if (high === 0 || high >= lowBelow) return '';
    if (room >= flankFrom * high) return 'flank';
    return high < lowestBelow ? 'lowest' : 'low';
  }

  /** Turns to the first page on which one of these stands. Called again with the same array, it leaves any page of theirs. */
  show(entries: readonly number[]): void {
    this.#on = this.paging.pagesOf(entries);
    if (entries !== this.#shown || !this.#on.includes(this.turner.at)) this.turner.at = this.#on[0] ?? 0;
    this.#shown = entries;
  }

  /** Whether those who are shown stand on several pages: these turn. */
  get isParted(): boolean {
    return this.#on.length > 1;
  }

  /** Turns to the next page of those who are shown. @returns whether there is one */
  goOn(): boolean {
    const next = this.turner.at + 1;
    if (!this.#on.includes(next)) return false;
    this.turner.go(next);
    return true;
  }

  /** Whether details of an entry stand on the page: then nothing is turned, and they have the room of the controls. */
  isOpenAt(chosen: number): boolean {
    return chosen >= 0 && this.paging.page?.entries.includes(chosen) === true;
  }

  render(context: ViewContext, rows: TallRows): TemplateResult {
    const { text, state } = context;
    const { page } = this.paging;
    const { strings, board } = text;
    const isOpen = this.isOpenAt(context.chosen);
    const { isCovered } = context;
    const pager = (hasControls: boolean): unknown =>
      isCovered || isOpen || hasControls === context.isStill
        ? nothing
        : renderPager(this.turner, this.paging.count, text.locale, hasControls);
    const caption = page
      ? html`${board.sides.length > 1 ? html`<b>${strings[page.side]}</b>` : nothing}${
          page.kind === 'numbered' ? html`<span>${onlyTop(text, state, page.side)}</span>` : nothing
        }${!isCovered && this.paging.isLast(page) ? leftOut(text, page.side).map((said) => html`<span>${said}</span>`) : nothing}${pager(false)}`
      : nothing;
    return html`<div
        class="view page-room ${isOpen ? 'opened' : ''} ${isOpen && !context.isStill ? 'moves' : ''}"
      >
        ${
          page
            ? html`<section
                class="page columns-${isOpen ? 1 : Math.min(6, this.paging.columns[page.kind])}"
                aria-label=${strings[page.side]}
                ${cssom({ '--_high': this.paging.high.toFixed(2), '--_each': this.paging.each.toFixed(2), '--_wider': this.paging.wider(page.kind).toFixed(1) })}
              >
                ${renderCaption(text, state.measure, caption, page.kind === 'numbered' ? divisionOf(text, state, page.side) : '')}
                ${this.#renderPage(context, page, rows)}
                ${isCovered || isOpen ? nothing : this.#renderWhereRest(context, page)}
              </section>`
            : nothing
        }
      </div>
      ${pager(true)}`;
  }

  #renderPage(context: ViewContext, page: BoardPage, rows: TallRows): unknown {
    const { side, kind, steps = [] } = page;
    const entries = this.paging.beside(page, context.chosen);
    const isWhole = entries === page.entries;
    if (kind === 'step' && isWhole) return renderSteps({ ...context, side, steps, most: Infinity });
    if (kind !== 'numbered') return renderRest(context, side, entries, kind !== 'rest');
    return renderTable({
      ...context,
      side,
      arrangement: {
        sort: 'rank',
        rows: Int32Array.from(entries),
        groups: [],
        rest: new Uint32Array(0),
        count: page.entries.length,
      },
      isList: false,
      isPage: true,
      isLow: this.paging.isLow,
      columns: isWhole ? Math.min(3, this.paging.columns.numbered) : 1,
      // Who is numbered is so by a measure.
      measures: [context.state.measure!],
      rows,
    });
  }

  /** On which pages those without a number stand. */
  #renderWhereRest({ text, state }: ViewContext, page: BoardPage): unknown {
    const rest = page.kind === 'numbered' ? this.paging.restPages(page) : undefined;
    if (!rest) return nothing;
    const title = restTitle(text, state, page.side);
    return html`<p class="rest-head">
      ${title}${text.frame.comma}${text.strings.restOn(rest.from, rest.to)}
    </p>`;
  }
}
