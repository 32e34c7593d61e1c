import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderPager } from '../../../frame/pages/pager.js';
import { pagerStrings } from '../../../frame/pages/pager.strings.js';
import { PageTurner, listPageSeconds } from '../../../frame/pages/page-turner.js';
import { BackEntry } from '../../../shell/address/back-entry.js';
import { fetchStrings } from '../../../shell/strings.js';
import type { Locale } from '../../../text/locale.js';
import { RoomController } from '../../../windowing/room-controller.js';
import type { UnitNode } from '../model/model.js';
import type { Shown, ViewContext } from '../view-context.js';
import { DetailParts } from './detail-parts.js';
import { formOf, renderRow } from './list-view.js';
import { pageRows, type RowPage } from './page-rows.js';

export { listPagesStyles } from './list-pages.styles.js';

/** Em that one column of rows wants. */
const columnFrom = 40;

/** Em between two columns, and for the line above them that says where their first row belongs; as in the styles. */
const gap = 2.5;
const caption = 2;

/** Em of height below which a screen gives up the air around its rows, and its kicker and sums. */
const lowBelow = 30;
const lowestBelow = 20;

/** Characters of a row: a unit and who heads it. */
const perRow = 10;

/** Heights that are remembered; more are measured again. */
const remembered = 10_000;

/** What it asks of the element. */
export interface ListPagesHost {
  /** Whether pages turn by themselves: nobody has chosen or looks for something. */
  isOn(): boolean;
  announce(text: string): void;
  /** Whether something is chosen. */
  isOpen(): boolean;
  /** Closes it: nothing is chosen any more. */
  close(): void;
}

/** Where its pages stand. */
export interface PagesPlace {
  /** Px of 1 em. */
  readonly em: number;
  readonly isOnWall: boolean;
  /** Whether somebody can press something. */
  readonly hasControls: boolean;
  /** The view from which a unit was chosen, in words; and the way back to it. */
  readonly from: string;
  goBack(): void;
}

/** The list on a screen that has no scroll bar: whole rows in pages. Fetched by such screens; one an element. */
export class ListPages implements ReactiveController {
  readonly turner: PageTurner;
  readonly #room: RoomController;
  /** Px for the rows. They only become fewer: else the pager, which comes and goes with the pages, would change them without end. */
  #box = { width: 0, height: 0 };
  /** The sizes for which `#box` was measured. */
  #boxOf: readonly unknown[] = [];
  /** Px of the rows that were measured, at this width. */
  #sizes = new Map<string, number>();
  #pages: readonly RowPage[] = [];
  /** Some remotes have only the browser's Back. */
  readonly #back: BackEntry;
  #key: readonly unknown[] = [];
  /** The language in which the pager's words were asked for: only who has pages needs them. */
  #locale: Locale = 'zh-CN';
  #measured = 0;
  /** The unit that was at hand last. The page follows it; when the page is turned, it follows the page. */
  #active: UnitNode | null = null;
  /** The page that was announced last. */
  #at = 0;
  readonly #told: DetailParts;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
    private readonly asked: ListPagesHost,
  ) {
    this.#room = new RoomController(host, () => host.renderRoot.querySelector<HTMLElement>('.probe'));
    this.turner = new PageTurner(host, {
      count: () => Math.max(1, this.#pages.length),
      seconds: () => this.#seconds,
      isOn: () => this.#page !== null && asked.isOn(),
    });
    this.#back = new BackEntry(host, () => asked.close());
    this.#told = new DetailParts(host);
    host.addController(this);
  }

  /** What the screen is given: a page, and around it little that takes the height of rows. */
  show(context: ViewContext, place: PagesPlace): Shown {
    const { em, isOnWall, hasControls } = place;
    const drawn = this.#render(context, em);
    const high = this.#room.height / em;
    const low = high < lowestBelow ? 'low lowest' : high < lowBelow ? 'low' : '';
    return {
      drawn,
      pager: this.#renderPager(context, place),
      classes: `paged ${isOnWall ? low : ''}`,
      hasShortSums: true,
      ...(hasControls ? {} : { search: nothing }),
      // What is told of a unit has the screen to itself.
      ...(context.state.chosen ? { search: nothing, views: nothing, tools: nothing } : {}),
    };
  }

  /** The rows of the page, or the chosen one with what is told of it. */
  #render(context: ViewContext, em: number): TemplateResult {
    const { chosen } = context.state;
    const label = context.words.say(context.model.document.title);
    const isOne = chosen !== null;
    const tree = (form: string, rows: unknown): TemplateResult =>
      html`<div class="page-room ${isOne ? 'of-one' : ''}">
        <div class="page list ${form}" role="tree" aria-label=${label}>${rows}</div>
      </div>`;
    this.#told.begin(chosen);
    if (isOne) return tree(formOf(context), renderRow(chosen, context));
    const inner = this.#layOut(context, em);
    const { visible } = context.state;
    const hasCaption = hasCaptionAbove(visible);
    return tree(
      formOf(inner),
      this.#page?.map(
        ({ from, to }) =>
          html`<div class="column">
            ${hasCaption ? html`<p class="way-here" aria-hidden="true">${wayTo(visible[from], inner)}</p>` : nothing}
            ${repeat(
              visible.slice(from, to),
              ({ id }) => id,
              (node) => renderRow(node, inner),
            )}
          </div>`,
      ),
    );
  }

  /** Back, forth and 暂停; from what is told of a unit, back to the view it was chosen in. */
  #renderPager({ words, state }: ViewContext, { hasControls, from, goBack }: PagesPlace): unknown {
    const { locale } = words;
    if (locale !== this.#locale) {
      this.#locale = locale;
      void fetchStrings([pagerStrings], locale)?.then(() => this.host.requestUpdate());
    }
    if (!state.chosen) return renderPager(this.turner, this.#pages.length, locale, hasControls);
    return html`<div class="of-told">
      ${hasControls ? html`<button type="button" class="btn" @click=${goBack}>${words.strings.backTo(from)}</button>` : nothing}
      ${renderPager(this.#told, this.#told.count, locale, hasControls, false)}
    </div>`;
  }

  /** Takes the keys that are not for the rows. @returns whether it was one */
  takes(event: KeyboardEvent, { chosen, active, visible }: ViewContext['state'], isOnWall: boolean): boolean {
    const { key } = event;
    const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (by && this.#told.node && this.#told.go(this.#told.at + by)) {
      event.preventDefault();
      return true;
    }
    // Beside what is told of a unit no row is painted: all keys but OK are the frame's.
    if (chosen) return key !== 'Enter' && key !== ' ';
    // A step down from the last row leads to the controls, and on a wall to the next page.
    const page = this.#page;
    return !isOnWall && by > 0 && page !== null && active === visible[endOf(page) - 1];
  }

  hostUpdated(): void {
    const screen = this.#find('.screen');
    const box = this.#find('.page-room');
    if (!this.asked.isOpen()) this.#back.pop();
    else if (box?.classList.contains('of-one')) this.#back.push();
    // Not in the template, because the room is measured after painting. On paper and at a desk it is removed again.
    if (screen) screen.style.minHeight = box ? `${this.#room.height}px` : '';
    if (!box) return;
    let changed = this.#told.node === null && this.#measureBox(box);
    for (const row of Array.from(box.querySelectorAll<HTMLElement>('.column > [data-key]'))) {
      const { offsetHeight, dataset } = row;
      if (this.#sizes.get(dataset['key']!) === offsetHeight) continue;
      this.#sizes.set(dataset['key']!, offsetHeight);
      this.#measured++;
      changed = true;
    }
    if (this.#told.measure(box) || changed) this.host.requestUpdate();
    this.#say();
  }

  #measureBox({ clientWidth: width, clientHeight: height }: HTMLElement): boolean {
    const of = [width, this.#room.width, this.#room.height, this.#key[0], this.#key[1], this.#find('.low')];
    const isOther = of.some((each, i) => each !== this.#boxOf[i]);
    this.#boxOf = of;
    if (!isOther && height >= this.#box.height) return false;
    if (width === this.#box.width && height === this.#box.height) return false;
    this.#box = { width, height };
    return true;
  }

  get #page(): RowPage | null {
    return this.#pages[Math.min(this.turner.at, this.#pages.length - 1)] ?? null;
  }

  get #seconds(): number {
    const rows = this.#pages.map((page) => endOf(page) - page[0]!.from);
    const most = rows.reduce((most, each) => Math.max(most, each), 0);
    return listPageSeconds(most * perRow);
  }

  /** @returns the context for the rows, with the width of a column as their room */
  #layOut(context: ViewContext, em: number): ViewContext {
    const { state } = context;
    const { visible, isOpen } = state;
    const { width, height } = this.#box;
    const columns = Math.max(1, Math.floor((width / em + gap) / (columnFrom + gap)));
    const room = width > 0 ? (width / em + gap) / columns - gap : context.rowRoom;
    const key = [context.words, em, room, this.#box, visible, this.#measured];
    const isOther = key.some((each, i) => each !== this.#key[i]);
    if (isOther) {
      // When only new heights of rows are known, the pages before the present one keep their rows, so that it begins with the same row.
      const isOnlyMeasured = key.every((each, i) => i === 5 || each === this.#key[i]);
      const before = isOnlyMeasured ? this.#pages.slice(0, this.turner.at) : [];
      if (this.#sizes.size > remembered || key.some((each, i) => i < 3 && each !== this.#key[i]))
        this.#sizes.clear();
      this.#key = key;
      const sum = Array.from(this.#sizes.values()).reduce((sum, each) => sum + each, 0);
      // Before a row is measured: the size of a finger with some space.
      const guess = this.#sizes.size > 0 ? sum / this.#sizes.size : 3.8 * em;
      const high = height - (hasCaptionAbove(visible) ? caption * em : 0);
      const after = pageRows(
        visible.length,
        (row) => this.#sizes.get(visible[row]!.id) ?? guess,
        (row) => isOpen(visible[row]!) && visible[row + 1]?.parent === visible[row],
        height > 0 ? high : innerHeight / 2,
        columns,
        before.length > 0 ? endOf(before[before.length - 1]!) : 0,
      );
      this.#pages = [...before, ...after];
    }
    this.#follow(state, isOther);
    return { ...context, rowRoom: room };
  }

  /** Goes to the page with the unit at hand; after a page was turned, its first unit becomes the one at hand. */
  #follow(state: ViewContext['state'], isOther: boolean): void {
    const { visible, active } = state;
    const row = active ? visible.indexOf(active) : 0;
    if (isOther || active !== this.#active)
      this.turner.at = Math.max(
        0,
        this.#pages.findIndex((page) => row < endOf(page)),
      );
    const page = this.#page;
    if (page && (row < page[0]!.from || row >= endOf(page))) state.active = visible[page[0]!.from] ?? null;
    this.#active = state.active;
  }

  /** Announces the page to somebody who turned it by hand and does not see it. */
  #say(): void {
    const { at } = this.turner;
    if (at === this.#at) return;
    this.#at = at;
    const { locale } = this.#key[0] as ViewContext['words'];
    if ((this.host.renderRoot as ShadowRoot).activeElement?.closest('.pager'))
      this.asked.announce(pagerStrings[locale].page(at + 1, this.#pages.length));
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** The row before which a page ends. */
function endOf(page: RowPage): number {
  return page[page.length - 1]!.to;
}

/** Whether some rows are so deep that a caption must say where they belong. */
function hasCaptionAbove(rows: readonly UnitNode[]): boolean {
  return rows.some(({ level }) => level > 2);
}

/** The units above the first row of a column, from below the root on. */
function wayTo(node: UnitNode | undefined, { words }: ViewContext): string {
  const way: string[] = [];
  for (let above = node?.parent; above?.parent; above = above.parent) way.unshift(words.shortName(above));
  return way.join('\u3000');
}
