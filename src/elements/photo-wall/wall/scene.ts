import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { isSecondPress, isWithModifier } from '../../../shell/input/keys.js';
import { isInKiosk } from '../../../shell/surroundings.js';
import { renderRail } from '../narrow/rail.js';
import { photoAt } from '../picture.js';
import { oneLineFrom } from '../screen.js';
import { goesOnAfter } from '../state/presence.js';
import { marginOf, stripFrom, type ViewContext } from '../view-context.js';
import { fitScene } from './fit.js';
import { renderWall } from './wall-view.js';
import { Wall } from './wall.js';

/** Em of a screen's width from which there is room for a hint. */
const hintFrom = 60;

/** What stands around the photos of a wall that takes the whole place. */
export interface SceneParts {
  head(): unknown;
  footer(): unknown;
}

/**
 * A wall with what stands around it. In hall and wall it takes the whole place: title, photos to the edge, the rail of years and
 * the source at the foot (board 06a). Elsewhere it is one form among others, with its pages turned by hand.
 */
export class Scene {
  readonly #wall = new Wall();
  #context!: ViewContext;
  #large: Photo | undefined;
  /** Px of what stands below the wall, as it was painted. */
  #footHigh = 0;

  constructor(private readonly element: LitElement) {
    element.addController({ hostUpdated: () => this.#fit() });
  }

  render(context: ViewContext, parts: SceneParts): TemplateResult {
    this.#context = context;
    return context.isScene ? this.#renderScene(context, parts) : this.#renderPages(context);
  }

  /** Whether a photo is the last of those that hang. */
  isLastOfPage(at: number): boolean {
    return at === this.#wall.page.to - 1;
  }

  #renderScene(context: ViewContext, { head, footer }: SceneParts): TemplateResult {
    const { photos, text, size, turner, isOnWall, hasCover, isLow, wake } = context;
    const { em, width, height } = size;
    const isStrip = width / height >= stripFrom;
    // The source stands below the years.
    const isUpright = !isOnWall || width < height;
    const top = em * (isLow ? 1.2 : isOnWall ? 1.8 : 2.3);
    // A wall as narrow as a telephone keeps its room for the photos.
    const pad = Math.min(em * marginOf(context.place), width * 0.08);
    const headHigh = isStrip ? 0 : em * (isLow ? Math.min(3.4, height / em / 7) : 5.2);
    const aside = isStrip ? em * 9.5 : 0;
    const footHigh = this.#footHigh || em * 4.6;
    const room = {
      // Photos run to the wall's end; the next ones come from there.
      width: Math.max(100, Math.floor(width - (isStrip ? pad + aside : 2 * pad))),
      height: Math.max(100, Math.floor(height - top - headHigh - footHigh)),
    };
    const at = this.#layOut(room, true);
    const { strings } = text;
    this.#large = photos.kept[at];
    const hint = [strings.remote, strings.goesOn(goesOnAfter)].join(strings.space);
    // A kiosk says it itself.
    const hasHint = isOnWall && (isUpright || width >= em * hintFrom) && !isInKiosk(this.element);
    const month = this.#large?.date?.slice(0, 7) ?? '';
    return html`<div
      class="scene-in ${isStrip ? 'scene-strip' : 'scene-tall'} ${isUpright ? 'scene-upright' : ''}"
      ${cssom({ height: `${height}px`, padding: `${Math.round(top)}px ${isStrip ? 0 : Math.round(pad)}px 0 ${Math.round(pad)}px` })}
      @focusin=${hasCover ? wake : nothing}
    >
      <div
        class="scene-head ${isStrip ? 'v' : ''}"
        ${cssom(isStrip ? { width: `${Math.round(aside)}px`, height: `${room.height}px` } : { height: `${Math.round(headHigh - em * 0.7)}px` })}
      >
        <slot name="header">${head()}</slot>
      </div>
      <div
        class="scene-wall"
        ${cssom({ width: `${room.width}px` })}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
      >
        ${renderWall(context, { wall: this.#wall, at, room, isRunning: turner.isTurning })}
      </div>
      <div class="scene-foot" ${cssom({ 'min-height': hasCover ? `${Math.round(em * 11)}px` : null })}>
        ${renderRail({ text, years: photos.rail, now: month, form: 'foot', go: (to) => this.#turnTo(to) })}
        <div class="scene-end">${hasHint ? html`<p class="scene-hint">${hint}</p>` : nothing}${footer()}</div>
      </div>
      ${photos.kept.length > 0 ? html`<p class="sr-only">${strings.total(photos.kept.length)}</p>` : nothing}
    </div>`;
  }

  /** The wall has what its foot leaves. */
  #fit(): void {
    const { renderRoot } = this.element;
    fitScene(renderRoot, this.#context?.size.em, this.#large);
    const foot = renderRoot.querySelector<HTMLElement>('.scene-foot');
    if (!foot || foot.offsetHeight === this.#footHigh) return;
    this.#footHigh = foot.offsetHeight;
    this.element.requestUpdate();
  }

  #renderPages(context: ViewContext): TemplateResult {
    const { photos, text, size, turner } = context;
    const { strings } = text;
    const room = {
      width: Math.max(100, Math.floor(size.width - size.padding)),
      height: Math.max(size.em * 14, Math.floor(size.height - size.em * aroundPages(this.#context))),
    };
    const at = this.#layOut(room, false);
    const { from, to } = this.#wall.page;
    const { length } = photos.kept;
    const button = (label: string, by: 1 | -1): TemplateResult =>
      html`<button type="button" class="btn" @click=${() => turner.go(this.#wall.turn(by))}>
        ${label}
      </button>`;
    return html`<div class="wall-pages" @click=${this.#onClick} @keydown=${this.#onKey}>
        ${renderWall(context, { wall: this.#wall, at, room, isRunning: false })}
      </div>
      ${
        to - from < length
          ? html`<div class="pager">
              ${button(strings.earlierPage, -1)}
              <span class="page-of">${strings.within(length, from + 1, to)}</span>
              ${button(strings.laterPage, 1)}
            </div>`
          : nothing
      }`;
  }

  /** @returns the place of the photo at hand */
  #layOut(room: { readonly width: number; readonly height: number }, hasFeature: boolean): number {
    const { photos, size, turner } = this.#context;
    const at = Math.min(turner.at, Math.max(0, photos.kept.length - 1));
    this.#wall.layOut(photos.kept, { ...room, em: size.em, hasFeature }, at);
    return at;
  }

  /** Over the whole screen of a kiosk: the first touch or key only wakes. Its pause stands first. */
  renderCover({ text, turner, wake }: ViewContext): TemplateResult {
    const { strings } = text;
    const { isPaused } = turner;
    return html`<div class="wake" @keydown=${(event: KeyboardEvent) => onCoverKey(event, wake)}>
      <button type="button" class="btn" @click=${() => (isPaused ? turner.play() : turner.pause())}>
        ${isPaused ? strings.resume : strings.hold}
      </button>
      <button type="button" class="wake-all" @click=${wake}>
        <span class="serif">${strings.touch}</span>
      </button>
    </div>`;
  }

  #turnTo(month: string): void {
    const { photos, turner } = this.#context;
    const place = photos.kept.findIndex(({ date = '' }) => date !== '' && date.slice(0, 7) <= month);
    if (place >= 0) turner.go(place);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const { text, photos, isScene, turner, open, choose } = this.#context;
    const photo = photoAt(event, text);
    if (!photo || isSecondPress(event)) return;
    // Board 06a: on a wall it becomes the large one.
    if (!isScene) open(photo);
    else if (choose(photo.id)) turner.go(photos.kept.indexOf(photo));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const by = isWithModifier(event) ? 0 : this.#turnOf(event);
    if (by === 0) return;
    event.preventDefault();
    const tiles = this.#tiles;
    const hadFocus = tiles.includes(event.target as HTMLElement);
    this.#context.turner.go(this.#wall.turn(by));
    // The photo that had the focus has gone.
    if (hadFocus)
      void this.element.updateComplete.then(() => {
        const shown = this.#tiles;
        shown[by > 0 ? 0 : shown.length - 1]?.focus({ preventScroll: true });
      });
  };

  /** Page keys turn the wall round; an arrow goes on past the edge of a page, not past the ends: a remote has no other key, and elsewhere it does as a reader expects. */
  #turnOf({ key, target }: KeyboardEvent): -1 | 0 | 1 {
    if (key === 'PageUp' || key === 'PageDown') return key === 'PageUp' ? -1 : 1;
    const { from, to } = this.#wall.page;
    const rects = this.#tiles.map((tile) => tile.getBoundingClientRect());
    const at = rects[this.#tiles.indexOf(target as HTMLElement)];
    if (key === 'ArrowLeft' && from > 0)
      return at && rects.every(({ right }) => right > at.left + 1) ? -1 : 0;
    if (key === 'ArrowRight' && to < this.#context.photos.kept.length)
      return at && rects.every(({ left }) => left < at.right - 1) ? 1 : 0;
    return 0;
  }

  get #tiles(): HTMLElement[] {
    return Array.from(this.element.renderRoot.querySelectorAll<HTMLElement>('.wall .tile'));
  }
}

/** Em that head, search, words and the turning of pages take, which is all in sight. */
function aroundPages({ place, isTight, size }: ViewContext): number {
  if (place === 'kiosk') return isTight ? 28 : 23;
  return size.width >= size.em * oneLineFrom ? 17.5 : isTight ? 24 : 21;
}

/** Any key but those that go to the pause and press it. */
function onCoverKey(event: KeyboardEvent, wake: () => void): void {
  if (isWithModifier(event) || /^(Tab|Enter| |Shift|Control|Alt|Meta)$/.test(event.key)) return;
  event.preventDefault();
  wake();
}
