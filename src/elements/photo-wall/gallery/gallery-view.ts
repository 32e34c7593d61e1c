import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Photo } from '../../../contract/generated/photo-wall.types.js';
import { cssom } from '../../../shell/cssom.js';
import { renderHeading } from '../../../shell/heading.js';
import type { Stretch } from '../../../windowing/strip-controller.js';
import type { BrokenPictures } from '../picture.js';
import { renderPicture } from '../picture.js';
import type { PhotoText } from '../words.js';
import type { Gallery } from './gallery.js';

/** What the gallery needs of the element. */
export interface GalleryContext {
  readonly text: PhotoText;
  readonly gallery: Gallery;
  readonly broken: BrokenPictures;
  readonly headingLevel: number;
  readonly selected: string | null;
  /** What is to be rendered. */
  readonly near: Stretch;
  /** What can be seen. */
  readonly seen: Stretch;
  readonly isPrinting: boolean;
  mark(text: string): unknown;
}

const px = (value: number): string => `${value}px`;

/**
 * Photos in their groups. Few photos are a list of buttons; many are a layout grid: one stop of the Tab key, arrows in two
 * dimensions, rows that say which they are although most are not in the page.
 */
export function renderGallery(context: GalleryContext): TemplateResult {
  const { gallery, near, isPrinting } = context;
  const { strip, groups } = gallery;
  const { shown, isNear } = gallery.within(near, isPrinting);
  const all = isPrinting || !gallery.isWindowed;
  const heads = strip.heads.filter(
    ({ to, top }, i) =>
      all ||
      (top < near.to && (strip.heads[i + 1]?.top ?? strip.height) > near.from && to > strip.heads[i]!.from),
  );
  const parts =
    heads.length > 0 ? heads : [{ group: 0, from: 0, to: gallery.photos.length, top: 0, height: 0 }];
  return html`<div class="gallery" ${cssom({ height: px(strip.height) })}>
    <i data-edge="top"></i>
    ${repeat(
      parts,
      ({ group }) => groups[group]?.id ?? '',
      (head) =>
        html`<div
          class="group"
          role="group"
          aria-label=${groups[head.group] ? context.text.groupName(groups[head.group]!) || nothing : nothing}
        >
          ${head.height > 0 ? renderGroupHead(context, head) : nothing}
          ${renderItems(
            context,
            shown.filter((i) => i >= head.from && i < head.to),
            isNear,
            head,
          )}
        </div>`,
    )}
    <i data-edge="bottom"></i>
  </div>`;
}

interface HeadPlace {
  readonly group: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
}

/** 2018年10月　28张，第1至7张 */
function renderGroupHead(
  { gallery, text, headingLevel }: GalleryContext,
  { group, from, to, top, height }: HeadPlace,
): TemplateResult {
  const { strings } = text;
  const { section } = gallery.groups[group]!;
  const n = to - from;
  return html`<div class="group-head" ${cssom({ top: px(top), height: px(height) })}>
    <div class="group-line">
      ${renderHeading(headingLevel + 1, 'serif', section ? text.paint(section.title) : text.groupName(gallery.groups[group]!))}
      <span class="cap">${strings.within(n, from + 1, to)}</span>
    </div>
    ${section?.text ? html`<p lang=${text.lang(section.text)}>${text.tell(section.text)}</p>` : nothing}
  </div>`;
}

function renderItems(
  context: GalleryContext,
  places: readonly number[],
  isNear: (place: number) => boolean,
  head: HeadPlace,
): TemplateResult {
  const { gallery, text } = context;
  const { strip } = gallery;
  const item = (i: number): TemplateResult => renderItem(context, i, isNear(i));
  const lines = strip.lines.filter(({ from }) => from >= head.from && from < head.to);
  if (!gallery.isGrid || lines.length === 0)
    return html`<ul role="list" aria-label=${text.strings.photos}>
      ${repeat(
        places,
        (i) => gallery.photos[i]!.id,
        (i) => html`<li aria-setsize=${gallery.photos.length} aria-posinset=${i + 1}>${item(i)}</li>`,
      )}
    </ul>`;
  const shown = new Set(places);
  return html`<div
    role="grid"
    aria-label=${text.strings.photosMany(head.to - head.from)}
    aria-rowcount=${lines.length}
  >
    ${repeat(
      lines.map((line, row) => ({ line, row })).filter(({ line }) => shown.has(line.from)),
      ({ line }) => gallery.photos[line.from]!.id,
      ({ line, row }) =>
        html`<div role="row" aria-rowindex=${row + 1}>
          ${repeat(
            Array.from({ length: line.to - line.from }, (_, k) => line.from + k),
            (i) => gallery.photos[i]!.id,
            (i) => html`<div role="gridcell">${item(i)}</div>`,
          )}
        </div>`,
    )}
  </div>`;
}

function renderItem(context: GalleryContext, i: number, isNear: boolean): TemplateResult {
  const { gallery, text, broken, selected } = context;
  const { strip, sizes, photos } = gallery;
  const photo = photos[i]!;
  const isLead =
    sizes.lead > 0 &&
    strip.wide[i] === strip.width &&
    strip.lines.some(
      (line) => line.from === i && line.to === i + 1 && line.height === strip.high[i]! + sizes.lead,
    );
  const caption = isLead ? sizes.lead : sizes.caption;
  return html`<button
    type="button"
    class="photo ${isLead ? 'lead' : ''}"
    data-key=${photo.id}
    tabindex=${gallery.isGrid && photo.id !== gallery.active ? -1 : 0}
    aria-current=${photo.id === selected ? 'true' : nothing}
    ${cssom({
      left: px(strip.left[i]!),
      top: px(strip.top[i]!),
      width: px(strip.wide[i]!),
      height: px(strip.high[i]! + caption),
    })}
  >
    ${renderPicture(photo, { text, broken, width: strip.wide[i]!, height: strip.high[i]!, isNear, isCaptioned: caption > 0 })}${caption > 0 ? renderCaption(context, photo, isLead, i) : nothing}
  </button>`;
}

function renderCaption(
  { text, mark }: GalleryContext,
  photo: Photo,
  isLead: boolean,
  i: number,
): TemplateResult {
  const label = text.titleOf(photo);
  const title = label === undefined ? '' : text.paint(label);
  if (!isLead)
    return html`<span class="caption" lang=${text.lang(label)}
      >${label === undefined ? '' : mark(text.say(label))}</span
    >`;
  const where = [text.say(photo.place), text.strings.nth(i + 1)];
  return html`<span class="caption"
    ><b class="serif">${title}</b> <span>${where.filter(Boolean).join(text.strings.comma)}</span></span
  >`;
}
