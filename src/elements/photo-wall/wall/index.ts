import { html, nothing, type TemplateResult } from 'lit';
import type { Photo } from '../../../contract/generated/photo-wall.types.js';
import { cssom } from '../../../shell/cssom.js';
import type { BrokenPictures } from '../picture.js';
import type { PhotoText } from '../words.js';
import { renderWall } from './wall-view.js';
import type { Wall } from './wall.js';

export { wallStyles } from './wall.styles.js';
export { Wall } from './wall.js';

export interface WallScreen {
  readonly wall: Wall;
  readonly text: PhotoText;
  readonly photos: readonly Photo[];
  readonly at: number;
  readonly broken: BrokenPictures;
  readonly em: number;
  /** Of the element, px. */
  readonly width: number;
  readonly height: number;
  /** Px of the margins at both sides together, where it does not take the whole place. */
  readonly padding: number;
  readonly isRunning: boolean;
  readonly isTurning: boolean;
  readonly isPaused: boolean;
  readonly hasFeature: boolean;
  readonly isOnWall: boolean;
  readonly head: unknown;
  readonly rail: unknown;
  readonly foot: unknown;
  /** What a remote control does here. */
  readonly hint: string;
  onClick(event: MouseEvent): void;
  onKey(event: KeyboardEvent): void;
  go(place: number): void;
  toggle(): void;
}

/**
 * A wall with what stands around it. In hall and wall it takes the whole place: title, photos to the edge, the rail of years and
 * the source at the foot (board 06a). Elsewhere it is one form among others, with its pages turned by hand.
 */
export function renderWallView(screen: WallScreen): TemplateResult {
  return screen.isRunning ? renderScene(screen) : renderPages(screen);
}

function renderScene(screen: WallScreen): TemplateResult {
  const { wall, photos, text, em, width, height, at, isTurning, isOnWall } = screen;
  const isStrip = width / height >= 2.6;
  const pad = em * (isOnWall ? 1.8 : 1.5);
  const headHigh = isStrip ? 0 : em * 4.6;
  const aside = isStrip ? em * 9.5 : 0;
  const footHigh = em * (isOnWall ? (isStrip ? 4 : 4.6) : 11);
  const room = {
    // Photos run to the wall's end; the next ones come from there.
    width: Math.max(100, Math.floor(width - (isStrip ? pad + aside : 2 * pad))),
    height: Math.max(100, Math.floor(height - pad - headHigh - footHigh)),
  };
  wall.layOut(photos, { ...room, em, hasFeature: true }, at);
  return html`<div
    class="scene-in ${isStrip ? 'scene-strip' : 'scene-tall'} ${isOnWall ? '' : 'scene-kiosk'}"
    ${cssom({ height: `${height}px`, padding: `${Math.round(pad)}px ${isStrip ? 0 : Math.round(pad)}px 0 ${Math.round(pad)}px` })}
  >
    <div
      class="scene-head ${isStrip ? 'v' : ''}"
      ${cssom(isStrip ? { width: `${Math.round(aside)}px`, height: `${room.height}px` } : { height: `${Math.round(headHigh)}px` })}
    >
      ${screen.head}
    </div>
    <div
      class="scene-wall"
      ${cssom({ width: `${room.width}px` })}
      @click=${screen.onClick}
      @keydown=${screen.onKey}
    >
      ${renderWall({ ...screen, room, isRunning: isTurning })}
    </div>
    <div class="scene-foot" ${cssom({ height: `${Math.round(footHigh)}px` })}>
      ${screen.rail}
      <div class="scene-end">
        ${screen.hint ? html`<p class="scene-hint">${screen.hint}</p>` : nothing}${screen.foot}
      </div>
    </div>
    <p class="sr-only">${text.strings.total(photos.length)}</p>
  </div>`;
}

function renderPages(screen: WallScreen): TemplateResult {
  const { wall, photos, text, em, width, height, at } = screen;
  const { strings } = text;
  const room = {
    width: Math.max(100, Math.floor(width - screen.padding)),
    height: Math.max(em * 16, Math.floor(height - em * 15)),
  };
  wall.layOut(photos, { ...room, em, hasFeature: false }, at);
  const { from, to } = wall.page;
  const button = (label: string, by: 1 | -1): TemplateResult =>
    html`<button type="button" class="btn" @click=${() => screen.go(wall.turn(by))}>${label}</button>`;
  return html`<div class="wall-pages" @click=${screen.onClick} @keydown=${screen.onKey}>
      ${renderWall({ ...screen, room, isRunning: false })}
    </div>
    ${
      to - from < photos.length
        ? html`<div class="pager">
            ${button(strings.earlierPage, -1)}
            <span class="page-of">${strings.within(photos.length, from + 1, to)}</span>
            ${button(strings.laterPage, 1)}
          </div>`
        : nothing
    }`;
}
