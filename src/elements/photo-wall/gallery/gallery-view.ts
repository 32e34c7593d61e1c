import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import type { Stretch } from '../../../windowing/strip-controller.js';
import { renderPicture } from '../picture.js';
import type { ViewContext } from '../view-context.js';
import { lineAt, type Head, type Strip } from '../layout/strip.js';
import type { Gallery } from './gallery.js';
import { countOf, isNarrow, whereOf } from './lines.js';

interface Painting extends ViewContext {
  readonly gallery: Gallery;
}

const px = (value: number): string => `${value}px`;

/**
 * Photos in their groups. Few photos are a list of buttons; many are a layout grid: one stop of the Tab key, arrows in two
 * dimensions, rows that say which they are although most are not in the page.
 *
 * @param near what is to be rendered of the strip
 */
export function renderGallery(own: ViewContext, gallery: Gallery, near: Stretch): TemplateResult {
  const context: Painting = { ...own, gallery };
  const { isPrinting } = context;
  const { strip, groups } = gallery;
  const all = isPrinting || !gallery.isWindowed;
  const shown = gallery.within(near, all);
  // Only what is near is fetched and decoded, although all places may be in the page.
  const isNear = (i: number): boolean =>
    isPrinting || (strip.top[i]! < near.to && strip.top[i]! + strip.high[i]! > near.from);
  const heads = strip.heads.filter(
    ({ top }, i) => all || (top < near.to && (strip.heads[i + 1]?.top ?? strip.height) > near.from),
  );
  const parts = heads.length > 0 ? heads : [{ ...noHead, to: gallery.photos.length }];
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

/** Photos in columns stand in no group. */
const noHead: Head = { group: 0, from: 0, to: 0, top: 0, height: 0, lines: { from: 0, to: 0 } };

/** 2018年10月　28张，第1至7张 */
function renderGroupHead(
  { gallery, text, headingLevel, size }: Painting,
  { group, from, to, top, height }: Head,
): TemplateResult {
  const { section } = gallery.groups[group]!;
  const n = to - from;
  return html`<div class="group-head" ${cssom({ top: px(top), height: px(height) })}>
    <div class="group-line">
      ${renderHeading(headingLevel + 1, 'serif', section ? text.paint(section.title) : text.groupName(gallery.groups[group]!))}
      <span class="cap">${countOf(text, isNarrow(size.width, size.em), n, from + 1, to)}</span>
    </div>
    ${section?.text ? html`<p lang=${text.lang(section.text)}>${text.tell(section.text)}</p>` : nothing}
  </div>`;
}

function renderItems(
  context: Painting,
  places: readonly number[],
  isNear: (place: number) => boolean,
  head: Head,
): TemplateResult {
  const { gallery, text } = context;
  const { photos, strip } = gallery;
  const { from, to } = head.lines;
  const item = (i: number): TemplateResult =>
    renderItem(context, i, isNear(i), gallery.sizes.lead > 0 && i === head.from);
  if (!gallery.isGrid || to === from)
    return html`<ul role="list" aria-label=${text.strings.photos}>
      ${repeat(
        places,
        (i) => photos[i]!.id,
        (i) => html`<li aria-setsize=${photos.length} aria-posinset=${i + 1}>${item(i)}</li>`,
      )}
    </ul>`;
  // Lines are shown whole.
  const rows: number[] = [];
  let row = from;
  for (const place of places) {
    while (strip.lines[row]!.to <= place) row++;
    if (strip.lines[row]!.from === place) rows.push(row);
  }
  return html`<div
    role="grid"
    aria-label=${text.strings.photosMany(head.to - head.from)}
    aria-rowcount=${to - from}
  >
    ${repeat(
      rows,
      (each) => photos[strip.lines[each]!.from]!.id,
      (each) =>
        html`<div role="row" aria-rowindex=${each - from + 1}>
          ${repeat(
            placesOf(strip.lines[each]!),
            (i) => photos[i]!.id,
            (i) => html`<div role="gridcell">${item(i)}</div>`,
          )}
        </div>`,
    )}
  </div>`;
}

const placesOf = ({ from, to }: { readonly from: number; readonly to: number }): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

/** Px below a photo that leads: it is alone on its line. */
const captionOf = ({ lines, top, high }: Strip, i: number): number =>
  lines[lineAt(lines, top[i]!)]!.height - high[i]!;

function renderItem(context: Painting, i: number, isNear: boolean, isLead: boolean): TemplateResult {
  const { gallery, text, broken, selected } = context;
  const { strip, sizes, photos } = gallery;
  const photo = photos[i]!;
  const caption = isLead ? captionOf(strip, i) : sizes.caption;
  // What is cut at its sides is painted wider than its box.
  const width = Math.max(strip.wide[i]!, (strip.high[i]! * photo.width) / photo.height);
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
    ${renderPicture(photo, { text, broken, width, height: strip.high[i]!, isNear, isCaptioned: caption > 0 })}${caption > 0 ? renderCaption(context, photo, isLead, i) : nothing}
  </button>`;
}

function renderCaption({ text, mark }: Painting, photo: Photo, isLead: boolean, i: number): TemplateResult {
  const label = text.titleOf(photo);
  const title = label === undefined ? '' : text.paint(label);
  if (!isLead)
    return html`<span class="caption" lang=${text.lang(label)}
      >${label === undefined ? '' : mark(text.say(label))}</span
    >`;
  return html`<span class="caption"
    ><b class="serif">${title}</b> <span>${whereOf(text, photo, i)}</span></span
  >`;
}
