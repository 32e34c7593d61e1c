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
import type { TallRows } from '../../../windowing/tall-rows.js';
import type { ViewContext } from '../view-context.js';
import { pagesStyles } from './pages.styles.js';
import { Paging } from './paging.js';

export const styles = css`
  ${pagerStyles}
  ${pagedStyles}
  ${milestoneStyles}
  ${pagesStyles}
`;

/** A board on a screen that nobody scrolls: which page is shown, and when it is turned. */
export class Pages {
  readonly turner: PageTurner;
  readonly paging: Paging;

  /** @param isOn whether pages turn by themselves */
  constructor(host: ReactiveControllerHost & HTMLElement, state: BoardState, isOn: () => boolean) {
    this.turner = new PageTurner(host, {
      count: () => this.paging.count,
      seconds: () => this.paging.seconds,
      isOn,
    });
    this.paging = new Paging(host, state, this.turner);
  }

  /** To the page on which an entry stands. */
  show(index: number): void {
    this.turner.at = this.paging.pageOf(index);
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
    return html`<div class="view page-room ${isOpen && !context.isStill ? 'opened' : ''}">
        ${
          page
            ? html`<section
                class="page columns-${isOpen ? 1 : Math.min(6, this.paging.columns[page.kind])}"
                aria-label=${strings[page.side]}
              >
                ${renderCaption(text, state, caption, page.kind === 'numbered' ? divisionOf(text, state, page.side) : '')}
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
    if (kind === 'step' && isWhole)
      return renderSteps({ ...context, side, steps, limitOf: () => Infinity, more: () => undefined });
    if (kind !== 'numbered') return renderRest(context, side, entries, kind !== 'rest');
    const { measure } = context.state;
    const measures = measure ? [measure] : [];
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
      isList: measures.length === 0,
      isPage: true,
      isLow: this.paging.isLow,
      columns: isWhole ? Math.min(3, this.paging.columns.numbered) : 1,
      high: this.paging.high,
      measures,
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
