import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { renderLabel } from '../label/label.js';
import { renderPicture } from '../picture.js';
import type { ViewContext } from '../view-context.js';
import { onKey } from './keys.js';
import type { Viewed, Viewer } from './viewer.js';

/** What the viewer is given to paint, beside what it shows. */
export type ViewerContext = Pick<ViewContext, 'broken' | 'hasRemote' | 'codes'>;

/** The dialog; nothing while it is closed. */
export function renderViewer(viewer: Viewer, context: ViewerContext): TemplateResult | typeof nothing {
  const { viewed } = viewer;
  if (!viewed) return nothing;
  const { text, photos } = viewed;
  const { strings } = text;
  return html`<dialog
    class="modal viewer"
    aria-modal="true"
    aria-label=${`${strings.viewer}${strings.colon}${text.nameOf(viewed.photo)}`}
    @keydown=${(event: KeyboardEvent) => onKey(viewer, event)}
    @wheel=${viewer.onWheel}
  >
    ${renderStage(viewer, viewed, context)}
    ${
      viewer.isBare
        ? nothing
        : html`<div
            class="viewer-label"
            role=${viewer.isLong ? 'group' : nothing}
            tabindex=${viewer.isLong ? 0 : nothing}
            aria-label=${viewer.isLong ? strings.words : nothing}
          >
            ${renderLabel(viewed.photo, text, { position: strings.position(viewer.at + 1, photos.length), ...context })}
          </div>`
    }
    ${renderBar(viewer, viewed)}
  </dialog>`;
}

/** The photo at its fit, enlarged by a scale over native scrolling. */
function renderStage(viewer: Viewer, { photo, text }: Viewed, { broken }: ViewerContext): TemplateResult {
  const { zoom, pulled } = viewer;
  const { width, height } = viewer.fit(photo);
  const px = (value: number): string => `${value}px`;
  return html`<div
    class="canvas ${viewer.isClose ? 'close' : ''}"
    tabindex="0"
    data-first
    role="group"
    aria-label=${viewer.told}
    @dblclick=${viewer.onDoubleClick}
  >
    <div
      class="sizer"
      ${cssom({ width: px(Math.round(width * zoom.k)), height: px(Math.round(height * zoom.k)) })}
    >
      <div
        class="drawing"
        ${cssom({
          width: px(width),
          height: px(height),
          transform: pulled
            ? `translateX(${Math.round(pulled)}px)`
            : zoom.k === 1
              ? 'none'
              : `scale(${zoom.k})`,
        })}
      >
        <i data-edge="top"></i><i data-edge="end"></i><i data-edge="bottom"></i>
        ${keyed(
          photo.id,
          width === 0
            ? nothing
            : renderPicture(photo, {
                text,
                broken,
                width: width * zoom.k,
                whole: true,
                loaded: () => viewer.slideshow.stands(),
              }),
        )}
      </div>
    </div>
  </div>`;
}

/** What runs by itself has its pause first; a button for each swipe, pinch and key. */
function renderBar(viewer: Viewer, { photos, text }: Viewed): TemplateResult {
  const { strings } = text;
  const { zoom } = viewer;
  const button = (
    id: string,
    label: string,
    act: () => void,
    more: { pressed?: boolean; off?: boolean; d: string },
  ) =>
    html`<button
      type="button"
      class="viewer-button ${id}"
      aria-pressed=${more.pressed === undefined ? nothing : String(more.pressed)}
      aria-disabled=${more.off ? 'true' : nothing}
      @click=${() => !more.off && act()}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${more.d}></path></svg><span>${label}</span>
    </button>`;
  const many = photos.length > 1;
  const { isOn } = viewer.slideshow;
  return html`<div class="viewer-bar" role="toolbar" aria-label=${strings.viewer}>
    ${many ? button('play', isOn ? strings.stop : strings.play, () => viewer.togglePlay(), { d: isOn ? 'M8 5v14M16 5v14' : 'M8 5l11 7-11 7z' }) : nothing}
    ${many ? button('previous', strings.previous, () => viewer.go(-1), { d: 'M15 5l-7 7 7 7' }) : nothing}
    ${many ? html`<span class="viewer-at" aria-hidden="true">${strings.position(viewer.at + 1, photos.length)}</span>` : nothing}
    ${many ? button('next', strings.next, () => viewer.go(1), { d: 'M9 5l7 7-7 7' }) : nothing}
    ${button('out', strings.zoomOut, () => zoom.zoomTo(zoom.k / 1.5), { d: 'M5 12h14', off: !viewer.isClose })}
    ${button('in', strings.zoomIn, () => zoom.zoomTo(zoom.k * 1.5), { d: 'M5 12h14M12 5v14', off: zoom.k > 2.9 })}
    ${button('words', viewer.isBare ? strings.showLabel : strings.hideLabel, () => viewer.toggleLabel(), { d: 'M5 6h14M5 12h14M5 18h8' })}
    ${button('close-button', strings.close, () => viewer.host.show(null), { d: 'M6 6l12 12M18 6L6 18' })}
  </div>`;
}
