import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { renderPager } from '../../../frame/pages/pager.js';
import type { PageTurner } from '../../../frame/pages/page-turner.js';
import { readingSeconds } from '../../../frame/pages/page-turner.js';
import { cssom } from '../../../shell/cssom.js';
import { renderHeading } from '../../../shell/heading.js';
import { isSecondPress } from '../../../shell/keys.js';
import { renderName } from '../../../shell/name.js';
import { RoomController } from '../../../windowing/room-controller.js';
import { renderSense } from '../../../frame/sense.js';
import { renderSeal } from '../list/seal.js';
import { isRevoked, type HonorItem, type Level } from '../model/model.js';
import type { HonorText } from '../model/text.js';
import type { ViewContext } from '../view-context.js';
import { layOutNames, names as namesMeasure, type NamesPage } from './names-layout.js';
import { layOutWall, type Band, type Plaque, type WallPage, type WallText } from './wall-layout.js';

export { wallStyles } from './wall.styles.js';

/** More persons than these have pages of their own. */
export const rollFrom = 12;

/** Seconds that every page stands, unless the author says: long enough to be read, and never so long that people leave. */
const dwell = { least: 8, most: 20 };

/** A page of plaques, or of the names of one honour. */
type Page =
  | {
      readonly kind: 'plaques';
      /** One, or two side by side on a wall that is very wide. */
      readonly halves: readonly WallPage[];
      readonly count: number;
    }
  | ({
      readonly kind: 'names';
      readonly item: HonorItem;
      readonly nth: number;
      readonly of: number;
    } & NamesPage);

/** What stands around the ranks. */
export interface WallSurroundings {
  readonly head: unknown;
  readonly foot: unknown;
  readonly strip: unknown;
  /** Search, switch and tools of a screen for the hand; nothing on the screens of a hall. */
  readonly controls: unknown;
  readonly turner: PageTurner;
  /** Whether a visitor can touch it. */
  readonly hasControls: boolean;
  /** Px of 1 em of the place. */
  readonly em: number;
}

/** The honours in ranks by level, filling the screen. Fetched by the screens that show it; one an element. */
export class Wall implements ReactiveController {
  readonly #room: RoomController;
  /** Px that the ranks have, once it is known. */
  #ranks = { width: 0, height: 0 };
  #pages: readonly Page[] = [];
  #key: readonly unknown[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
  ) {
    this.#room = new RoomController(host, () => host.renderRoot.querySelector<HTMLElement>('.probe'));
    host.addController(this);
  }

  /** How many pages there are now. */
  get count(): number {
    return this.#pages.length;
  }

  /** The same for every page, so that each honour is shown for the same time. */
  get seconds(): number {
    const longest = this.#pages.reduce(
      (most, page) => Math.max(most, page.kind === 'plaques' ? page.count * 10 : 0),
      0,
    );
    return Math.min(dwell.most, Math.max(dwell.least, readingSeconds(longest)));
  }

  /** The page on which an honour stands; -1 when it stands on none. */
  pageOf(item: HonorItem): number {
    return this.#pages.findIndex(
      (page) =>
        page.kind === 'plaques' &&
        page.halves.some(({ bands }) =>
          bands.some(({ rows }) => rows.some(({ plaques }) => plaques.some((each) => each.item === item))),
        ),
    );
  }

  hostUpdated(): void {
    const ranks = this.host.renderRoot.querySelector<HTMLElement>('.ranks');
    if (!ranks) return;
    const { clientWidth: width, clientHeight: height } = ranks;
    if (width === this.#ranks.width && height === this.#ranks.height) return;
    this.#ranks = { width, height };
    this.host.requestUpdate();
  }

  /** All of it, as high as it is: for a page that scrolls. */
  renderFlow(context: ViewContext, em: number): TemplateResult {
    this.#layOut(context, em, false);
    const page = this.#pages[0];
    return html`<div class="ranks view flow">${page ? renderPage(page, context) : nothing}</div>`;
  }

  /** A page of it, as high as the screen. */
  render(context: ViewContext, around: WallSurroundings): TemplateResult {
    const { text } = context;
    const { turner, em, hasControls } = around;
    this.#layOut(context, em, true);
    const page = this.#pages[Math.min(turner.at, this.#pages.length - 1)];
    const { width, height } = this.#room;
    const isWide = width > height * 1.2;
    const revoked = context.model.items.filter(isRevoked).length;
    const bar = hasControls && this.#pages.length > 1;
    return html`<i class="probe"></i>
      <div
        class="wall ${isWide ? 'wide' : 'tall'} ${height / em < 32 ? 'low' : ''}"
        ${cssom({ height: `${height}px` })}
      >
        ${around.strip}
        <div class="wall-main">
          <div class="wall-head">
            <slot name="header">${around.head}</slot>
            ${renderSeal(text)}
            <div class="wall-note">
              <p>${renderSense(text.listed)}</p>
              ${page ? html`<p class="of-page">${renderSense(page.kind === 'plaques' ? text.strings.onPage(page.count) : text.strings.namesOnPage(page.count))}</p>` : nothing}
              ${revoked > 0 ? html`<p>${renderSense(text.strings.revokedElsewhere(revoked))}</p>` : nothing}
            </div>
            ${around.controls} ${renderPager(turner, this.#pages.length, text.locale, false)}
          </div>
          <div class="wall-body">
            <div class="ranks view">${page ? renderPage(page, context) : nothing}</div>
            ${
              bar
                ? html`<div class="wall-bar">
                    ${this.#renderIndex(context, turner)}${renderPager(turner, this.#pages.length, text.locale, true)}
                  </div>`
                : nothing
            }
          </div>
        </div>
        <div class="wall-foot"><slot name="footer">${around.foot}</slot></div>
      </div>`;
  }

  #layOut({ model, text }: ViewContext, em: number, paged: boolean): void {
    const { width, height } = this.#ranks;
    if (width === 0) return;
    const items = model.items.filter((item) => !isRevoked(item));
    const rolls = paged ? items.filter((item) => item.persons.length > rollFrom) : [];
    const sorted = rolls.map((item) => text.rolls.of(item, text));
    const key = [text, em, width, paged ? height : 0, ...sorted];
    if (key.length === this.#key.length && key.every((each, i) => each === this.#key[i])) return;
    this.#key = key;
    const room = { width: width / em, height: paged ? height / em : Infinity };
    this.#pages = [
      ...plaquePages(items, text, room),
      ...rolls.flatMap((item, i) => {
        const pages = layOutNames(sorted[i]!.names, room);
        return pages.map((page, nth): Page => ({ kind: 'names', item, nth, of: pages.length, ...page }));
      }),
    ];
  }

  /** To the first page of each level, and to the rolls of names. */
  #renderIndex({ text }: ViewContext, turner: PageTurner): TemplateResult {
    const starts = new Map<Level | null, { at: number; label: string }>();
    this.#pages.forEach((page, at) => {
      if (page.kind === 'names') {
        if (!starts.has(null)) starts.set(null, { at, label: text.strings.recipients });
      } else
        for (const { level } of page.halves.flatMap(({ bands }) => bands))
          if (!starts.has(level)) starts.set(level, { at, label: text.level(level) });
    });
    const all = [...starts.values()];
    const isNow = (i: number): boolean => {
      const next = all.find((each, j) => j > i && each.at > all[i]!.at);
      return turner.at >= all[i]!.at && turner.at < (next?.at ?? Infinity);
    };
    return html`<div class="wall-index" role="group" aria-label=${text.strings.levels}>
      ${all.map(
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
    </div>`;
  }
}

/** Em between two pages that stand side by side. */
const between = 2.4;

/** One page a screen; on a wall more than three times as wide as high two side by side, where that makes fewer. */
function plaquePages(
  items: readonly HonorItem[],
  text: HonorText,
  room: { readonly width: number; readonly height: number },
): Page[] {
  const whole = layOutWall(items, wallText(text), room);
  const screen = (halves: readonly WallPage[]): Page => ({
    kind: 'plaques',
    halves,
    count: halves.reduce((sum, { count }) => sum + count, 0),
  });
  if (whole.length > 1 && room.width > room.height * 3) {
    const halves = layOutWall(items, wallText(text), { ...room, width: (room.width - between) / 2 });
    if (Math.ceil(halves.length / 2) < whole.length)
      return halves.flatMap((_, i) => (i % 2 === 0 ? [screen(halves.slice(i, i + 2))] : []));
  }
  return whole.map((page) => screen([page]));
}

function renderPage(page: Page, context: ViewContext): unknown {
  if (page.kind === 'names') return renderNames(page, context);
  return page.halves.map(
    ({ bands }) => html`<div class="half">${bands.map((band) => renderBand(band, context))}</div>`,
  );
}

/** What stands on a plaque. */
export function wallText(text: HonorText): WallText {
  return {
    title: (item) => text.titleOf(item),
    notes: (item) => {
      const hasOwn = item.persons.length > 0 || item.bodies.some(({ type }) => type === 'team');
      const notes = [
        hasOwn ? text.recipients(item, 2) : '',
        item.validity.state === 'valid' ? '' : text.state(item),
      ].filter(Boolean);
      // In the line of the last note, so that it takes no room of its own where there is one.
      if (item.honor.sample)
        notes.push([notes.pop(), text.strings.sample].filter(Boolean).join(text.frame.space));
      return notes;
    },
  };
}

function renderBand({ level, rows }: Band, context: ViewContext): TemplateResult {
  const { text, headingLevel } = context;
  const label = text.level(level);
  // Three characters in a column; a longer name is smaller, so that it is no taller than its plaques.
  const heading = renderHeading(
    headingLevel + 1,
    'rank v serif',
    html`<span lang=${text.lang(level.label)} ${cssom({ 'font-size': label.length > 4 ? '0.68em' : null })}
      >${label}</span
    >`,
  );
  return html`<section class="band step-${level.step}" aria-label=${label}>
    ${heading}
    <ul role="list">
      ${rows.map(({ width, height, plaques }) =>
        plaques.map(
          (plaque) =>
            html`<li ${cssom({ width: `${Math.floor(width * 100 - 1) / 100}em`, height: `${height}em` })}>
              ${renderPlaque(plaque, context)}
            </li>`,
        ),
      )}
    </ul>
  </section>`;
}

function renderPlaque({ item, title, notes }: Plaque, context: ViewContext): TemplateResult {
  const { text } = context;
  return html`<button
    type="button"
    class="plaque ${item.validity.state}"
    data-open=${item.id}
    @click=${(event: MouseEvent) => {
      if (!isSecondPress(event)) context.open(item);
    }}
  >
    <b lang=${text.lang(item.honor.title)} ${cssom({ 'font-size': `${title.size}em` })}
      >${title.lines.map((line) => html`<span class="nw">${context.mark(line)}</span>`)}</b
    >${notes.map((note) => html`<small lang=${text.lang((item.bodies[0] ?? item.persons[0])?.name)}>${note}</small>`)}
  </button>`;
}

/** Names set vertically, in lines from the right. */
function renderNames(
  page: Extract<Page, { kind: 'names' }>,
  { text, headingLevel, mark }: ViewContext,
): TemplateResult {
  const { item, lines, cells, nth, of, size, pitch } = page;
  const { strings, frame } = text;
  const { order } = text.rolls.of(item, text);
  const title = text.titleOf(item);
  const said = [
    text.level(item.level),
    text.date(item),
    strings.persons(item.persons.length),
    order === 'strokes' ? strings.byStrokes : strings.asWritten,
    of > 1 ? strings.section(nth + 1, of) : '',
  ].filter(Boolean);
  return html`<section class="roll" aria-label=${title}>
    <div class="roll-head">
      ${renderHeading(headingLevel + 1, 'serif', html`<span lang=${text.lang(item.honor.title)}>${title}</span>`)}
      <p>${said.join(frame.comma)}</p>
    </div>
    <ul
      role="list"
      class="roll-names v"
      ${cssom({ height: `${cells * namesMeasure.cell}em`, 'font-size': `${size}em`, 'line-height': String(pitch) })}
    >
      ${lines.map((line) =>
        line.map(({ item: { name, person }, span }, i) => {
          const taken = line.slice(0, i + 1).reduce((sum, each) => sum + each.span, 0);
          // The last of a line takes what is left of it, so that the next name begins a line.
          const whole = i === line.length - 1 ? span + cells - taken : span;
          const marked = mark(name);
          return html`<li ${cssom({ height: `${whole * namesMeasure.cell}em` })}>
            ${marked === name ? renderName(name, text.lang(person.name)) : marked}
          </li>`;
        }),
      )}
    </ul>
  </section>`;
}
