import { html, nothing } from 'lit';
import type { OwnScreen } from '../../frame/view-element.js';
import type { Shelf } from './gallery/shelf.js';
import type { Parts } from './parts.js';
import type { PaintedView } from './state/views.js';
import type { ViewContext } from './view-context.js';

/** Own width, in em of the place, from which search, words and forms stand in one line (board 06b). */
export const oneLineFrom = 80;

const nothingYet = { line: nothing, panel: nothing };

/** What the screen is put together from. */
export interface ScreenParts extends Pick<Parts, 'narrowing' | 'scene' | 'cases'> {
  readonly shelf: Shelf;
  search(): unknown;
  head(): unknown;
  foot(): unknown;
  footer(): unknown;
  views(): unknown;
  readonly tools: unknown;
}

/** The view and what stands around it, by place and width. */
export function screenOf(view: PaintedView, context: ViewContext, parts: ScreenParts): OwnScreen {
  const { text, photos, place, isTight, hasRemote, isRoomy, isScene } = context;
  const isKiosk = place === 'kiosk';
  // Beside the forms; on a kiosk with the case.
  const isAbove = view === 'cases' && !isKiosk;
  const isNarrowed = !context.isOnWall && !isScene && view !== 'cases' && !context.isPrinting;
  const hasYears = isNarrowed && view === 'timeline' && photos.rail.length > 1;
  const hasSideRail = hasYears && !isTight && !hasRemote;
  const narrow = isNarrowed ? parts.narrowing.value : undefined;
  parts.shelf.panel = (isKiosk && narrow?.panel) || null;
  const { line, panel } = narrow?.render(context, parts.shelf, hasYears && !hasSideRail) ?? nothingYet;
  // Its room is kept until it comes, so that no photo moves.
  const narrowing = isNarrowed ? html`<div class="narrowing">${line}</div>` : nothing;
  const rail = hasSideRail ? (narrow?.renderYears(context, parts.shelf, 'side') ?? nothing) : undefined;
  const drawn =
    view === 'mosaic'
      ? parts.scene.value?.render(context, parts)
      : view === 'cases'
        ? parts.cases.value?.render(context, !isAbove)
        : parts.shelf.render(view, context, rail);
  const choice = isAbove ? parts.cases.value?.renderChoice(context) : undefined;
  const isOneLine = !isKiosk && context.size.width >= context.size.em * oneLineFrom;
  const atFoot = isTight && !hasRemote;
  const views = isScene ? nothing : parts.views();
  // At the end of thousands of photos nobody would find the source.
  const hasBarWithFoot = isKiosk && !isScene && view !== 'cases' && !context.isPrinting;
  const forms =
    isKiosk && !context.isUnattended && view !== 'mosaic'
      ? (narrow?.renderTurns(context, parts.shelf, views) ?? views)
      : views;
  return {
    name: 'photos',
    classes: `${isScene ? 'scene' : ''} ${isRoomy ? 'roomy' : ''} ${context.isLow ? 'low' : ''} ${isOneLine ? 'one-line' : ''} ${isKiosk ? 'at-kiosk' : ''}`,
    ...(isScene ? { head: nothing } : {}),
    // On a kiosk what is pressed stands at the foot, within reach; on a phone the forms do, as tabs.
    search:
      !isNarrowed || (isKiosk && context.isUnattended)
        ? (choice ?? nothing)
        : isKiosk
          ? html`${panel}${parts.search()}${narrowing}`
          : html`${parts.search()}${isOneLine ? narrowing : nothing}`,
    views: atFoot
      ? nothing
      : hasBarWithFoot
        ? html`${forms}
            <div class="bar-foot"><slot name="footer">${parts.foot()}</slot></div>`
        : forms,
    tools: atFoot ? views : parts.tools,
    drawn: html`${isKiosk || isOneLine ? nothing : narrowing}${isKiosk ? nothing : panel}${drawn ?? nothing}`,
    foot: html`${atFoot ? parts.tools : nothing}${isScene ? nothing : html`${view === 'cases' ? nothing : total()}${hasBarWithFoot ? nothing : parts.foot()}`}`,
  };

  /** 共340张，均已获授权展示 */
  function total(): unknown {
    const { strings, model } = text;
    const said = [
      strings.total(photos.kept.length),
      model.isConsented && photos.kept.length > 0 ? strings.allConsented : '',
    ];
    if (model.photos.length === 0) return nothing;
    return html`<p class="cap photos-total">${said.filter(Boolean).join(strings.comma)}</p>`;
  }
}

/** After a painting: marks the wrapper and the screen, which the frame paints. */
export function markScreen(root: ParentNode, hasCover: boolean): void {
  // Where the page scrolls, what is sticky sticks to the window and not to a box as high as its content.
  const probe = root.querySelector<HTMLElement>('.probe');
  root.querySelector('.qs')?.classList.toggle('flows', probe !== null && probe.offsetHeight === 0);
  // What is covered is not reached by keys either; where an engine has no `inert`, the scene wakes by their focus.
  root.querySelector('.screen')?.toggleAttribute('inert', hasCover);
}
