import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { renderPager } from '../../../frame/pages/pager.js';
import { PageTurner, listPageSeconds } from '../../../frame/pages/page-turner.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { secondsOf } from '../../../shell/paint/number-of.js';
import { isMotionReduced } from '../../../shell/watch/motion.js';
import { textLength } from '../../../text/length.js';
import { RoomController } from '../../../windowing/room-controller.js';
import { renderAllUpTo } from '../../../windowing/row-window.js';
import { renderSentences } from '../list/clauses.js';
import { renderTotalSeal } from '../list/total.js';
import type { HonorItem, HonorModel } from '../model/model.js';
import type { HonorText } from '../model/text.js';
import type { ViewContext } from '../view-context.js';
import { Column, type ColumnView } from './column.js';
import { LaidOut } from './laid-out.js';
import { forgetMeasures } from './measure.js';
import { renderPage } from './page.js';
import { few, levelsOn } from './pages.js';
import { TitleFit } from './title-fit.js';

/** What stands around the ranks on a screen of a hall. */
interface WallSurroundings {
  readonly head: unknown;
  readonly foot: unknown;
  readonly strip: unknown;
  /** Search and switch of a kiosk; nothing in a hall. */
  readonly controls: unknown;
  /** Px of 1 em of the place. */
  readonly em: number;
  /** What has its pages: each begins with its first one. */
  readonly view: string;
  /** List or timeline, by pages in place of plaques. */
  readonly column: ColumnView | undefined;
}

/** Em of the height of a page on a screen that is used by hand, with other parts above and below it. */
const pageHeight = { least: 26, most: 44, around: 17 };

/** Em of the height that a screen of plaques needs: where the buttons of levels leave less, they go. */
const leastRanks = 12;

/** Em of the height below which a screen is low: its title, seal and lines are smaller. */
const lowBelow = 32;

/** Em of the head's column, and the most of its title's type: one up to eight characters long stands on one line. */
const headWidth = 11.2;
const titleSize = { usual: 2.8, low: 2.3, latin: 1.7, oneLine: 8 };

/** Honours on a page of a column until it is laid out. */
const fewInColumn = 5;

/** The honours in ranks by level, filling the screen. Fetched by the screens that show it; one an element. */
export class Wall implements ReactiveController {
  readonly turner: PageTurner;
  readonly #room: RoomController;
  readonly #laidOut = new LaidOut();
  readonly #column = new Column();
  readonly #title = new TitleFit();
  /** Em of the title's type where it has room. */
  #titleMost = 0;
  #columnView: ColumnView | undefined;
  /** Px that the ranks have, once it is known. */
  #ranks = { width: 0, height: 0 };
  /** Of what a screen is made that has no room for the buttons of levels. */
  #bareOf: readonly unknown[] = [];
  #view = 'wall';
  #em = 0;
  #text: unknown;

  constructor(
    private readonly host: ReactiveElement,
    options: {
      /** Seconds for each page as the author gave them; 0 for none. */
      dwell(): unknown;
      /** Whether pages turn by themselves, unless the visitor's system asks for less motion. */
      isOn(): boolean;
    },
  ) {
    const probe = (): HTMLElement | null => host.renderRoot.querySelector<HTMLElement>('.probe');
    this.#room = new RoomController(host, probe, true);
    this.turner = new PageTurner(host, {
      count: () => this.#count,
      seconds: () => secondsOf(options.dwell()) || this.#seconds,
      isOn: () => options.isOn() && !isMotionReduced(),
    });
    host.addController(this);
  }

  /** The page on which an honour stands; -1 when it stands on none. */
  pageOf(item: HonorItem): number {
    return this.#laidOut.pageOf(item);
  }

  /** To the page of the column on which a row stands. */
  showRow(row: Element): void {
    const page = this.#column.pageOf(row);
    if (page >= 0 && page !== this.turner.at) this.turner.go(page);
  }

  hostConnected(): void {
    document.fonts?.addEventListener?.('loadingdone', this.#measureAgain);
  }

  hostDisconnected(): void {
    document.fonts?.removeEventListener?.('loadingdone', this.#measureAgain);
  }

  hostUpdated(): void {
    this.#title.fit(this.host.renderRoot, this.#titleMost, this.#made);
    this.#measureColumn();
    const ranks = this.host.renderRoot.querySelector<HTMLElement>('.ranks');
    // In a screen that is about to be painted in another size they have another one, too: laying out takes its time.
    if (!ranks || this.host.isUpdatePending) return;
    const { clientWidth: width, clientHeight: height } = ranks;
    if (width === this.#ranks.width && height === this.#ranks.height) return;
    this.#ranks = { width, height };
    // Hidden it has no height at all.
    const isLow = this.host.offsetHeight > 0 && height < leastRanks * this.#em;
    if (isLow && this.host.renderRoot.querySelector('.wall-main .wall-index')) this.#bareOf = this.#made;
    this.host.requestUpdate();
  }

  /** For a page that scrolls: all of it, as high as it is, unless it is too much to be painted at once; then one page of several. */
  renderForHand(context: ViewContext, em: number): TemplateResult {
    this.#columnView = undefined;
    const isPaged = context.model.items.length > renderAllUpTo;
    this.#layOut(context, em, isPaged);
    const page = this.#renderPage(context);
    const said = elsewhere(context);
    const note = said ? html`<p class="wall-note">${said}</p>` : nothing;
    if (!isPaged)
      return html`<div class="ranks view flow">${page}</div>
        ${note}`;
    const { least, most, around } = pageHeight;
    const height = Math.min(most, Math.max(least, innerHeight / em - around));
    return html`<div class="wall-body flow">
      <div class="ranks view" ${cssom({ flex: 'none', height: `${height}em` })}>${page}</div>
      ${this.#renderBar(context, true)} ${note}
    </div>`;
  }

  /** A page of it, as high as the screen. */
  render(context: ViewContext, around: WallSurroundings): TemplateResult {
    const { text, model } = context;
    const { em, view, column } = around;
    this.#em = em;
    this.#text = text;
    if (this.#view !== view) this.turner.at = 0;
    this.#view = view;
    this.#columnView = column;
    if (!column) this.#layOut(context, em, true);
    const { width, height } = this.#room;
    const isWide = width > height * 1.2;
    const isLow = height / em < lowBelow;
    this.#titleMost = titleSizeOf(text, isLow);
    const hasBar = context.hasControls && this.#countFor(model) > 1;
    // Upright, height is for plaques: all that is pressed stands at the foot, and nothing is told that can be counted.
    const inBar = hasBar && !isWide;
    const said = [
      // Without a total the seal says it.
      text.total && text.listed,
      column ? '' : elsewhere(context),
      inBar ? '' : this.#onPage(context),
    ];
    return html`<i class="probe"></i>
      <div
        class="wall ${isWide ? 'wide' : 'tall'} ${isLow ? 'low' : ''}"
        ${cssom({ height: `${height}px`, '--_title': `${this.#title.size ?? this.#titleMost}em` })}
      >
        ${around.strip}
        <div class="wall-main">
          <div class="wall-head">
            <div class="wall-said">
              <slot name="header">${around.head}</slot>
              ${renderTotalSeal(text)}
              <div class="wall-note">${renderSentences(said)}</div>
            </div>
            ${inBar ? nothing : around.controls}
            ${renderPager(this.turner, this.#countFor(model), text.locale, false)}
          </div>
          <div class="wall-body">
            ${column ? this.#renderColumn(column, context) : html`<div class="ranks view">${this.#renderPage(context)}</div>`}
            ${hasBar ? this.#renderBar(context, false, inBar ? around.controls : nothing) : nothing}
          </div>
        </div>
        <div class="wall-foot">${around.foot}</div>
      </div>`;
  }

  #renderPage(context: ViewContext): unknown {
    const page = this.#laidOut.page(this.turner.at);
    return page ? renderPage(page, context) : nothing;
  }

  #measureColumn(): void {
    if (!this.#columnView) return;
    const { columnRows } = this.#columnView;
    const at = this.#column.measure(this.host.renderRoot, this.turner.at, columnRows);
    if (at === undefined) return;
    this.turner.at = at;
    this.host.requestUpdate();
  }

  #renderColumn(view: ColumnView, context: ViewContext): TemplateResult {
    const { width, begins } = this.#column;
    const drawn = view.renderColumn(context, width / this.#em, begins);
    return this.#column.render(drawn, this.turner.at, (row) => this.showRow(row));
  }

  /** To the first page of each level, and to the rolls of names; back, forth and 暂停. */
  #renderBar({ model, text }: ViewContext, isForHand: boolean, controls: unknown = nothing): TemplateResult {
    const { turner } = this;
    const isBare =
      this.#columnView || (!isForHand && this.#made.every((each, i) => each === this.#bareOf[i]));
    const starts = isBare ? [] : levelsOn(this.#laidOut.pages, model, text);
    const isNow = (at: number): boolean =>
      turner.at >= at && turner.at < (starts.find((each) => each.at > at)?.at ?? Infinity);
    return html`<div class="wall-bar ${isForHand ? 'by-hand' : ''}">
      ${
        isBare
          ? nothing
          : html`<div class="wall-index" role="group" aria-label=${text.strings.levels}>
              ${starts.map(
                ({ at, label }) =>
                  html`<button
                    type="button"
                    class="chip"
                    aria-pressed=${String(isNow(at))}
                    @click=${() => turner.go(at)}
                  >
                    ${label}
                  </button>`,
              )}
            </div>`
      }
      <div class="wall-ways">
        ${renderPager(turner, this.#countFor(model), text.locale, true)} ${controls}
      </div>
    </div>`;
  }

  /** What stands on the page at hand, where there are others. */
  #onPage({ text: { strings } }: ViewContext): string {
    const page = this.#columnView || this.#count < 2 ? undefined : this.#laidOut.page(this.turner.at);
    if (!page) return '';
    return page.kind === 'plaques' ? strings.onPage(page.count) : strings.namesOnPage(page.page.count);
  }

  /** Asked at every painting; what has been laid out stands until something of it changes. */
  #layOut(context: ViewContext, em: number, isPaged: boolean): void {
    const { width, height } = this.#ranks;
    const ranks = this.host.renderRoot.querySelector('.ranks');
    if (width === 0 || !ranks) return;
    const room = { width, height: isPaged ? height : Infinity };
    this.turner.at = this.#laidOut.layOut(context, ranks, room, em, this.turner.at);
  }

  readonly #measureAgain = (): void => {
    forgetMeasures();
    this.#laidOut.forget();
    this.#title.forget();
    this.#bareOf = [];
    this.host.requestUpdate();
  };

  /** What may give the buttons of levels more room or less, beside the fonts. */
  get #made(): readonly unknown[] {
    return [this.#room.width, this.#room.height, this.#em, this.#text];
  }

  get #count(): number {
    return this.#columnView ? this.#column.count : this.#laidOut.pages.length;
  }

  /** Pages; a guess until they are laid out: what stands around them takes its room from the beginning. */
  #countFor({ items }: HonorModel): number {
    return this.#count || Math.ceil(items.length / (this.#columnView ? fewInColumn : few));
  }

  /** The same for every page, so that each honour is shown for the same time. */
  get #seconds(): number {
    return listPageSeconds((this.#columnView ? this.#column.most : this.#laidOut.most) * 10);
  }
}

/** Em of the title's type where it has room. */
function titleSizeOf({ title }: HonorText, isLow: boolean): number {
  const isLatin = !/[\u2e80-\uffff]/.test(title);
  const most = isLatin ? titleSize.latin : isLow ? titleSize.low : titleSize.usual;
  const letters = textLength(title);
  return letters > titleSize.oneLine ? most : Math.min(most, headWidth / letters);
}

/** What was revoked has no plaque: that it is in the list is told. */
function elsewhere({ text, model }: ViewContext): string {
  const { revoked } = model;
  return revoked > 0 ? text.strings.revokedElsewhere(revoked) : '';
}
