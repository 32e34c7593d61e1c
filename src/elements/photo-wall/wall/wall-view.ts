import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { renderLabel } from '../label/label.js';
import type { Tile } from '../layout/mosaic.js';
import { renderPicture } from '../picture.js';
import type { ViewContext } from '../view-context.js';
import type { Wall } from './wall.js';

/** What is on the wall. */
export interface Hung {
  readonly wall: Wall;
  /** Place of the photo at hand. */
  readonly at: number;
  /** Px. */
  readonly room: { readonly width: number; readonly height: number };
  /** Whether it runs by itself just now: then nothing is announced. */
  readonly isRunning: boolean;
}

const px = (value: number): string => `${value}px`;
const box = ({ left, top, width, height }: Tile) =>
  cssom({ left: px(left), top: px(top), width: px(width), height: px(height) });

/** A wall filled edge to edge, and on the screens of a hall one photo of it large with its label. */
export function renderWall(context: ViewContext, { wall, at, room, isRunning }: Hung): TemplateResult {
  const { text, broken } = context;
  const photos = context.photos.kept;
  if (photos.length === 0) return html`<p class="none serif">${text.nothingKept}</p>`;
  const { page, arrangement } = wall;
  // The only photo is large already, and hangs in the middle.
  const tiles = arrangement.feature && photos.length === 1 ? [] : page.tiles;
  const placeOf = (feature: Tile): Tile =>
    photos.length > 1 ? feature : { ...feature, left: Math.round((room.width - feature.width) / 2) };
  const shown = tiles.map((tile, i) => ({ tile, photo: photos[page.from + i]!, place: page.from + i }));
  return html`<div
    class="wall wall-${arrangement.form}"
    role="group"
    aria-label=${text.strings.viewMosaic}
    ${cssom({ height: px(room.height) })}
  >
    ${keyed(
      `${page.from}`,
      html`<ul class="tiles" role="list">
        ${repeat(
          shown,
          ({ photo }) => photo.id,
          ({ tile, photo, place }) =>
            html`<li aria-setsize=${photos.length} aria-posinset=${place + 1}>
              <button
                type="button"
                class="photo tile"
                data-key=${photo.id}
                aria-current=${place === at && arrangement.feature ? 'true' : nothing}
                ${box(tile)}
              >
                ${renderPicture(photo, { text, broken, width: tile.width, whole: isFar(photo, tile) })}
              </button>
            </li>`,
        )}
      </ul>`,
    )}
    ${arrangement.feature ? renderFeature(context, at, placeOf(arrangement.feature), arrangement.picture!, isRunning) : nothing}
  </div>`;
}

function renderFeature(
  context: ViewContext,
  at: number,
  feature: Tile,
  picture: Tile,
  isRunning: boolean,
): TemplateResult {
  const { photos, text, broken } = context;
  const { kept } = photos;
  const photo = kept[at]!;
  // Below a picture of its own shape stands the label; how much it leaves is known once it is set.
  const isBeside = picture.width < feature.width;
  const high = Math.max(picture.height, (picture.width * photo.height) / photo.width);
  // Beside its label a picture that is narrower than the frame gives it what it leaves, and needs no mat at its sides.
  const wide = isBeside
    ? Math.min(picture.width, Math.round((picture.height * photo.width) / photo.height))
    : picture.width;
  return html`<div
    class="feature ${isBeside ? 'feature-beside' : 'feature-below'}"
    ${box(feature)}
    aria-live=${isRunning ? 'off' : 'polite'}
  >
    ${keyed(
      photo.id,
      html`<div class="feature-in">
        <span
          class="feature-picture"
          ${cssom({ width: px(wide), height: px(isBeside ? picture.height : high), 'min-height': px(picture.height) })}
          >${renderPicture(photo, { text, broken, width: wide, whole: isFar(photo, { width: wide, height: picture.height }) })}</span
        >
        <div
          class="feature-label"
          ${cssom({ 'max-height': px(isBeside ? feature.height : feature.height - picture.height) })}
        >
          ${renderLabel(photo, text, { ...context, position: text.strings.position(at + 1, kept.length), asOf: photo.text !== undefined })}
        </div>
      </div>`,
    )}
  </div>`;
}

/** Whether more than a tenth would be cut off: then it is shown whole, on a mat. */
export function isFar(
  { width, height }: Pick<Photo, 'width' | 'height'>,
  place: Pick<Tile, 'width' | 'height'>,
): boolean {
  const share = width / height / (place.width / place.height);
  return Math.min(share, 1 / share) < 0.9;
}
