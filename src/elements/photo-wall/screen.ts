import { html, nothing } from 'lit';
import type { OwnScreen } from '../../frame/view-element.js';
import type { Cases } from './cases/index.js';
import type { Shelf } from './gallery/shelf.js';
import type { Filter } from './model/filter.js';
import type { Narrowing } from './narrow/index.js';
import type { PaintedView } from './state/views.js';
import type { ViewContext } from './view-context.js';
import type { Scene } from './wall/scene.js';

/** Seconds without a touch or key after which a screen of a hall goes on by itself. */
export const goesOnAfter = 30;

/** Own width, in em of the place, from which search, words and forms stand in one line (board 06b). */
export const oneLineFrom = 80;

const nothingYet = { line: nothing, panel: nothing };

/** What the screen is put together from. What is fetched later is asked for only where it is needed. */
export interface ScreenParts {
  readonly shelf: Shelf;
  narrowing(): Narrowing | undefined;
  scene(): Scene | undefined;
  cases(): Cases | undefined;
  search(): unknown;
  head(): unknown;
  foot(): unknown;
  footer(): unknown;
  wake(): void;
  readonly views: unknown;
  readonly tools: unknown;
  setFilter(filter: Filter): void;
}

/** Which form, with what stands around it there. */
export function screenOf(view: PaintedView, context: ViewContext, parts: ScreenParts): OwnScreen {
  const { text, photos, place, isTight, hasRemote, isRoomy } = context;
  const isKiosk = place === 'kiosk';
  const isScene = isSceneOf(view, context);
  // Beside the forms; on a kiosk with the case.
  const isAbove = view === 'cases' && !isKiosk;
  const isNarrowed = !context.isOnWall && !isScene && view !== 'cases' && !context.isPrinting;
  const hasYears = isNarrowed && view === 'timeline' && photos.rail.length > 1;
  const hasSideRail = hasYears && !isTight && !hasRemote;
  const narrow = isNarrowed ? parts.narrowing() : undefined;
  const { line, panel } =
    narrow?.render(context, parts.shelf, hasYears && !hasSideRail, (filter) => parts.setFilter(filter)) ??
    nothingYet;
  // Its room is kept until it comes, so that no photo moves.
  const narrowing = isNarrowed ? html`<div class="narrowing">${line}</div>` : nothing;
  const rail = hasSideRail ? (narrow?.renderYears(context, parts.shelf, 'side') ?? nothing) : undefined;
  const drawn =
    view === 'mosaic'
      ? parts.scene()?.render(context, parts)
      : view === 'cases'
        ? parts.cases()?.render(context, !isAbove)
        : parts.shelf.render(view, context, rail);
  const choice = isAbove ? parts.cases()?.renderChoice(context) : undefined;
  const isOneLine = !isKiosk && context.size.width >= context.size.em * oneLineFrom;
  const atFoot = isTight && !hasRemote;
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
      : isKiosk && !context.isUnattended && view !== 'mosaic'
        ? (narrow?.renderTurns(context, parts.shelf, parts.views) ?? parts.views)
        : parts.views,
    tools: atFoot ? parts.views : parts.tools,
    drawn: html`${isKiosk || isOneLine ? nothing : narrowing}${isKiosk ? nothing : panel}${drawn ?? nothing}`,
    foot: html`${atFoot ? parts.tools : nothing}${isScene ? nothing : html`${view === 'cases' ? nothing : total()}${parts.foot()}`}`,
  };

  /** 共340张，均已获授权展示 */
  function total(): unknown {
    const { strings, model } = text;
    const said = [strings.total(photos.kept.length), model.isConsented ? strings.allConsented : ''];
    if (model.photos.length === 0) return nothing;
    return html`<p class="cap photos-total">${said.filter(Boolean).join(strings.comma)}</p>`;
  }
}

/** Whether photos fill the whole place and follow one another. */
export const isSceneOf = (view: PaintedView, { isRunning }: Pick<ViewContext, 'isRunning'>): boolean =>
  view === 'mosaic' && isRunning;
