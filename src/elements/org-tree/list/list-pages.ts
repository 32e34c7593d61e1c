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
import { formOf, renderRow } from './list-view.js';
import type { UnitNode } from '../model/model.js';
import { pageRows, type RowPage } from './page-rows.js';
import type { ViewContext } from '../view-context.js';

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
  #columns = 1;
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
  /** The details of a unit, in parts as high as the room: which unit, how many parts, and which part is shown. */
  readonly #told = {
    node: null as UnitNode | null,
    count: 1,
    at: 0,
    isPaused: false,
    go: (part: number): void => {
      this.#told.at = Math.max(0, Math.min(part, this.#told.count - 1));
      this.host.requestUpdate();
    },
    pause: (): void => undefined,
    play: (): void => undefined,
  };

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
    host.addController(this);
  }

  /** The rows of the page, or the chosen one with what is told of it. */
  render(context: ViewContext, em: number): TemplateResult {
    const { chosen } = context.state;
    const label = context.words.say(context.model.document.title);
    const isOne = chosen !== null;
    const tree = (form: string, rows: unknown): TemplateResult =>
      html`<div class="page-room ${isOne ? 'of-one' : ''}">
        <div class="page list ${form}" role="tree" aria-label=${label}>${rows}</div>
      </div>`;
    if (this.#told.node !== chosen) Object.assign(this.#told, { node: chosen, count: 1, at: 0 });
    if (isOne) return tree(formOf(context), renderRow(chosen, context));
    const inner = this.#layOut(context, em);
    const { visible } = context.state;
    const hasCaption = this.#hasCaption(visible);
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

  /** What a room that is low makes of the screen: less around the rows. */
  lowIn(em: number): string {
    const high = this.#room.height / em;
    return high < lowBelow ? `low ${high < lowestBelow ? 'lowest' : ''}` : '';
  }

  /** Back, forth and 暂停; from what is told of a unit, back to the `view` it was chosen in. */
  renderPager({ words, state }: ViewContext, hasControls: boolean, view: string, back: () => void): unknown {
    const { locale } = words;
    if (locale !== this.#locale) {
      this.#locale = locale;
      void fetchStrings([pagerStrings], locale)?.then(() => this.host.requestUpdate());
    }
    if (!state.chosen) return renderPager(this.turner, this.#pages.length, locale, hasControls);
    return html`<div class="of-told">
      ${hasControls ? html`<button type="button" class="btn" @click=${back}>${words.strings.backTo(view)}</button>` : nothing}
      ${renderPager(this.#told, this.#told.count, locale, hasControls, false)}
    </div>`;
  }

  /** To the next or the previous part of a unit's details. @returns whether there was one */
  goOn({ key }: KeyboardEvent): boolean {
    const { node, at, go } = this.#told;
    if (!node || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
    go(at + (key === 'ArrowDown' ? 1 : -1));
    return this.#told.at !== at;
  }

  /** Whether the next step down leaves the page: to its controls. */
  endsAt({ active, visible }: ViewContext['state'], { key }: KeyboardEvent): boolean {
    const page = this.#page;
    return key === 'ArrowDown' && page !== null && active === visible[endOf(page) - 1];
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
    if (this.#measureTold(box) || changed) this.host.requestUpdate();
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

  /** The details are set in columns, of which one is seen. @returns whether the number of columns has changed */
  #measureTold(box: HTMLElement): boolean {
    const told = box.querySelector<HTMLElement>('.in-place');
    if (!told) return false;
    const between = parseFloat(getComputedStyle(told).columnGap) || 0;
    const step = told.clientWidth + between;
    const count = Math.max(1, Math.ceil((told.scrollWidth + between - 1) / step));
    told.scrollLeft = this.#told.at * step;
    if (count === this.#told.count) return false;
    this.#told.count = count;
    this.#told.at = Math.min(this.#told.at, count - 1);
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
    this.#columns = Math.max(1, Math.floor((width / em + gap) / (columnFrom + gap)));
    const room = width > 0 ? (width / em + gap) / this.#columns - gap : context.rowRoom;
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
      const high = height - (this.#hasCaption(visible) ? caption * em : 0);
      const after = pageRows(
        visible.length,
        (row) => this.#sizes.get(visible[row]!.id) ?? guess,
        (row) => isOpen(visible[row]!) && visible[row + 1]?.parent === visible[row],
        height > 0 ? high : innerHeight / 2,
        this.#columns,
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

  /** Whether some rows are so deep that a caption must say where they belong. */
  #hasCaption(visible: readonly UnitNode[]): boolean {
    return visible.some(({ level }) => level > 2);
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

/** The units above the first row of a column, from below the root on. */
function wayTo(node: UnitNode | undefined, { words }: ViewContext): string {
  const way: string[] = [];
  for (let above = node?.parent; above?.parent; above = above.parent) way.unshift(words.shortName(above));
  return way.join('\u3000');
}
