import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { renderPager } from '../../../frame/pages/pager.js';
import { PageTurner, listPageSeconds } from '../../../frame/pages/page-turner.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { textLength } from '../../../text/length.js';
import { RoomController } from '../../../windowing/room-controller.js';
import { renderTotalSeal } from '../list/seal.js';
import { isRevoked, type HonorItem, type HonorModel } from '../model/model.js';
import type { ViewContext } from '../view-context.js';
import { renderClauses } from '../list/clauses.js';
import { Column } from './column.js';
import { forgetMeasures, measureIn } from './measure.js';
import { few, layOutPages, levelsOn, type Page } from './pages.js';
import { renderPage } from './page.js';

/** What stands around the ranks on a screen of a hall. */
export interface WallSurroundings {
  readonly head: unknown;
  readonly foot: unknown;
  readonly strip: unknown;
  /** Search and switch of a kiosk; nothing in a hall. */
  readonly controls: unknown;
  /** Whether a visitor can touch it. */
  readonly hasControls: boolean;
  /** Px of 1 em of the place. */
  readonly em: number;
  /** What has its pages: each begins with its first one. */
  readonly view: string;
  /** List or timeline, by pages in place of plaques. It is given its em, and tells with which rows a page begins. */
  readonly column: ((width: number, begins: (key: string) => boolean) => unknown) | undefined;
}

/** Em of the height of a page on a screen that is used by hand, with other parts above and below it. */
const pageHeight = { least: 26, most: 44, around: 17 };

/** Em of the height that a screen of plaques needs: where the buttons of levels leave less, they go. */
const leastRanks = 12;

/** Em of the head's column, and the most of its title's type: one up to eight characters long stands on one line. */
const headWidth = 11.2;
const titleSize = { usual: 2.8, low: 2.3, oneLine: 8 };

/** Honours on a page of a column until it is laid out. */
const fewInColumn = 5;

/** The honours in ranks by level, filling the screen. Fetched by the screens that show it; one an element. */
export class Wall implements ReactiveController {
  readonly turner: PageTurner;
  readonly #room: RoomController;
  /** Px that the ranks have, once it is known. */
  #ranks = { width: 0, height: 0 };
  #pages: readonly Page[] = [];
  /** Honours of the fullest page. */
  #most = 0;
  #key: readonly unknown[] = [];
  /** Of what a screen is made that has no room for the buttons of levels. */
  #bareOf: readonly unknown[] = [];
  readonly #column = new Column();
  #hasColumn = false;
  #view = 'wall';
  #em = 0;
  #text: unknown;
  /** Counts the fonts that came. */
  #fonts = 0;

  constructor(
    private readonly host: ReactiveElement,
    options: {
      /** Seconds that the author wants for each page; 0 for none. */
      dwell(): number;
      /** Whether pages turn by themselves. */
      isOn(): boolean;
    },
  ) {
    const probe = (): HTMLElement | null => host.renderRoot.querySelector<HTMLElement>('.probe');
    this.#room = new RoomController(host, probe, true);
    this.turner = new PageTurner(host, {
      count: () => this.#count,
      seconds: () => options.dwell() || this.#seconds,
      isOn: () => options.isOn(),
    });
    host.addController(this);
  }

  /** The page on which an honour stands; -1 when it stands on none. */
  pageOf(item: HonorItem, kind: Page['kind'] = 'plaques'): number {
    return this.#pages.findIndex(
      (page) =>
        page.kind === kind && (page.kind === 'names' ? page.item === item : page.items.includes(item)),
    );
  }

  hostConnected(): void {
    document.fonts?.addEventListener?.('loadingdone', this.#measureAgain);
  }

  hostDisconnected(): void {
    document.fonts?.removeEventListener?.('loadingdone', this.#measureAgain);
  }

  hostUpdated(): void {
    if (this.#hasColumn && this.#column.measure(this.host.renderRoot, this.turner.at))
      this.host.requestUpdate();
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

  /** To the page of the column on which a row stands. */
  show(row: Element): void {
    const page = this.#column.pageOf(row);
    if (page >= 0 && page !== this.turner.at) this.turner.go(page);
  }

  /** All of it, as high as it is: for a page that scrolls. */
  renderFlow(context: ViewContext, em: number): TemplateResult {
    this.#hasColumn = false;
    this.#layOut(context, em, false);
    const page = this.#pages[0];
    return html`<div class="ranks view flow">${page ? renderPage(page, context) : nothing}</div>
      ${renderElsewhere(context)}`;
  }

  /** One page of several, on a screen that is used by hand. */
  renderPaged(context: ViewContext, em: number): TemplateResult {
    this.#hasColumn = false;
    this.#layOut(context, em, true);
    const { least, most, around } = pageHeight;
    const height = Math.min(most, Math.max(least, innerHeight / em - around));
    return html`<div class="wall-body flow">
      <div class="ranks view" ${cssom({ flex: 'none', height: `${height}em` })}>
        ${this.#renderPage(context)}
      </div>
      ${this.#renderBar(context, true)} ${renderElsewhere(context)}
    </div>`;
  }

  /** A page of it, as high as the screen. */
  render(context: ViewContext, around: WallSurroundings): TemplateResult {
    const { text, model } = context;
    const { em, hasControls, view, column } = around;
    this.#em = em;
    this.#text = text;
    if (this.#view !== view) this.turner.at = 0;
    this.#view = view;
    this.#hasColumn = column !== undefined;
    if (!column) this.#layOut(context, em, true);
    const page = column ? undefined : this.#page;
    const { width, height } = this.#room;
    const isWide = width > height * 1.2;
    const hasBar = hasControls && this.#countFor(model) > 1;
    // Upright, height is for plaques: all that is pressed stands at the foot, and nothing is told that can be counted.
    const inBar = hasBar && !isWide;
    const isLow = height / em < 32;
    const most = isLow ? titleSize.low : titleSize.usual;
    const letters = textLength(text.title);
    const title = letters > titleSize.oneLine ? most : Math.min(most, headWidth / letters);
    const said = [
      // Without a total the seal says it.
      text.total && text.listed,
      column ? '' : elsewhere(context),
      page &&
        this.#count > 1 &&
        !inBar &&
        (page.kind === 'plaques'
          ? text.strings.onPage(page.count)
          : text.strings.namesOnPage(page.page.count)),
    ];
    return html`<i class="probe"></i>
      <div
        class="wall ${isWide ? 'wide' : 'tall'} ${isLow ? 'low' : ''}"
        ${cssom({ height: `${height}px`, '--_title': `${title}em` })}
      >
        ${around.strip}
        <div class="wall-main">
          <div class="wall-head">
            <div class="wall-said">
              <slot name="header">${around.head}</slot>
              ${renderTotalSeal(text)}
              <div class="wall-note">
                ${said.map((each) => (each ? html`<p>${renderClauses(each)}</p>` : nothing))}
              </div>
            </div>
            ${inBar ? nothing : around.controls}
            ${renderPager(this.turner, this.#countFor(model), text.locale, false)}
          </div>
          <div class="wall-body">
            ${
              column
                ? this.#column.render(
                    column(this.#column.width / em, this.#column.begins),
                    this.turner.at,
                    (row) => this.show(row),
                  )
                : html`<div class="ranks view">${this.#renderPage(context)}</div>`
            }
            ${hasBar ? this.#renderBar(context, false, inBar ? around.controls : nothing) : nothing}
          </div>
        </div>
        <div class="wall-foot">${around.foot}</div>
      </div>`;
  }

  /** What may give the buttons of levels more room or less: the screen, the text, the fonts. */
  get #made(): readonly unknown[] {
    return [this.#room.width, this.#room.height, this.#em, this.#text, this.#fonts];
  }

  get #count(): number {
    return this.#hasColumn ? this.#column.count : this.#pages.length;
  }

  get #page(): Page | undefined {
    return this.#pages[Math.min(this.turner.at, this.#pages.length - 1)];
  }

  /** Pages; a guess until they are laid out: what stands around them takes its room from the beginning. */
  #countFor({ items }: HonorModel): number {
    return this.#count || Math.ceil(items.length / (this.#hasColumn ? fewInColumn : few));
  }

  /** The same for every page, so that each honour is shown for the same time. */
  get #seconds(): number {
    return listPageSeconds((this.#hasColumn ? this.#column.most : this.#most) * 10);
  }

  readonly #measureAgain = (): void => {
    forgetMeasures();
    this.#fonts++;
    this.host.requestUpdate();
  };

  #layOut({ model, text }: ViewContext, em: number, paged: boolean): void {
    const { width, height } = this.#ranks;
    const ranks = this.host.renderRoot.querySelector('.ranks');
    if (width === 0 || !ranks) return;
    const key = [text, em, width, paged ? height : 0, this.#fonts, text.fetching];
    if (key.every((each, i) => each === this.#key[i])) return;
    const shown = text === this.#key[0] ? this.#page : undefined;
    const title = measureIn(ranks);
    const note = measureIn(ranks.closest('.qs') ?? ranks);
    this.#pages = layOutPages(
      model,
      text,
      { width: width / em, height: paged ? height / em : Infinity },
      { title, note },
    );
    this.#most = this.#pages.reduce(
      (most, page) => Math.max(most, page.kind === 'plaques' ? page.count : 0),
      0,
    );
    // The same honours in another room: whoever has come near goes on with those that stood before them.
    if (shown)
      this.turner.at = Math.max(
        0,
        this.pageOf(shown.kind === 'plaques' ? shown.items[0]! : shown.item, shown.kind),
      );
    // Laying out may have asked for the order of names.
    this.#key = key.map((each, i) => (i === 5 ? text.fetching : each));
  }

  #renderPage(context: ViewContext): unknown {
    return this.#page ? renderPage(this.#page, context) : nothing;
  }

  /** To the first page of each level, and to the rolls of names; back, forth and 暂停. */
  #renderBar({ model, text }: ViewContext, isForHand: boolean, controls: unknown = nothing): TemplateResult {
    const { turner } = this;
    const isBare = this.#hasColumn || (!isForHand && this.#made.every((each, i) => each === this.#bareOf[i]));
    const levels = isBare ? [] : levelsOn(this.#pages, model, text);
    const isNow = (i: number): boolean => {
      const next = levels.find((each, j) => j > i && each.at > levels[i]!.at);
      return turner.at >= levels[i]!.at && turner.at < (next?.at ?? Infinity);
    };
    return html`<div class="wall-bar ${isForHand ? 'by-hand' : ''}">
      ${
        isBare
          ? nothing
          : html`<div class="wall-index" role="group" aria-label=${text.strings.levels}>
              ${levels.map(
                ({ at, label }, i) =>
                  html`<button
                    type="button"
                    class="chip"
                    aria-pressed=${String(isNow(i))}
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
}

/** What was revoked has no plaque: that it is in the list is told. */
function elsewhere({ text, model }: ViewContext): string {
  const revoked = model.items.filter(isRevoked).length;
  return revoked > 0 ? text.strings.revokedElsewhere(revoked) : '';
}

function renderElsewhere(context: ViewContext): unknown {
  const said = elsewhere(context);
  return said ? html`<p class="wall-note">${said}</p>` : nothing;
}
