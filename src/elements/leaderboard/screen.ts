import { html, nothing, type TemplateResult } from 'lit';
import { renderPager } from '../../frame/pages/pager.js';
import type { PageTurner } from '../../frame/pages/page-turner.js';
import { panelFrom } from '../../frame/screen.js';
import type { OwnScreen } from '../../frame/view-element.js';
import type { TallRows } from '../../windowing/tall-rows.js';
import type { BoardPage } from './model/arrange.js';
import type { Side } from './model/board.js';
import { stepsOf } from './model/milestones.js';
import type { NameOrder } from './model/name-order.js';
import { atOnce, renderSteps } from './milestone/steps.js';
import { onlyTop, renderCaption, renderCount, renderTotals } from './notes.js';
import { renderRest } from './rank/rest.js';
import { renderTable } from './rank/table.js';
import type { Paging } from './state/paging.js';
import type { ViewContext } from './view-context.js';

/** Own width, in em of the place, from which teams and persons stand side by side. */
const bothFrom = 108;

/** … and below which place and name do not stand in one line. */
const crampedBelow = 20;

export interface BoardScreen {
  readonly view: 'rank' | 'milestone' | 'list';
  readonly context: ViewContext;
  readonly room: number;
  readonly isPaged: boolean;
  readonly isPrinting: boolean;
  readonly hasRemote: boolean;
  rowsOf(side: Side): TallRows;
  readonly paging: Paging;
  readonly turner: PageTurner;
  /** Names of a step that are shown, by the step. */
  readonly limits: Map<number, number>;
  renew(): void;
  renderSearch(): unknown;
  renderHead(more: unknown): unknown;
  renderSwitch(): unknown;
  announceNext(): void;
}

/** What the frame is given: the rows of a view, and what stands around them. */
export function renderBoard(screen: BoardScreen): OwnScreen {
  const { view, context, room, isPaged, hasRemote } = screen;
  const { text, state } = context;
  const { board } = text;
  const both = view === 'rank' && !isPaged && room >= bothFrom && board.sides.length > 1;
  const hasPanel = !isPaged && room >= panelFrom && !both && !screen.isPrinting;
  const inner: ViewContext = { ...context, detailInPlace: !hasPanel };
  const shown = both || screen.isPrinting ? board.sides : [state.sideNow];
  const totals = renderTotals(text);
  const drawn = isPaged
    ? renderPages(screen, inner)
    : shown.map((side) => renderSide(screen, inner, side, shown.length > 1));
  const isCovered = context.evening !== null && !context.evening.isOver;
  const hasMarks = state.measure !== undefined && board.milestones(state.measure).length > 0;
  const panel =
    hasPanel && context.chosen >= 0
      ? html`<div class="panel">${context.renderDetail(context.chosen)}</div>
          ${totals}`
      : hasPanel && view === 'rank' && hasMarks
        ? html`<div class="panel">
              <p class="cap2">${text.strings.milestoneNote}</p>
              ${renderSideSteps(screen, inner, state.sideNow)}
            </div>
            ${totals}`
        : nothing;
  return {
    name: 'board',
    classes: `${isPaged ? 'paged' : ''} ${both ? 'both' : ''} ${room < crampedBelow ? 'cramped' : ''}`,
    search: hasRemote ? nothing : screen.renderSearch(),
    views: renderChoices(screen, both),
    head: screen.renderHead(panel === nothing ? totals : nothing),
    drawn: html`<div class="view ${isPaged ? 'page-room' : ''}">${drawn}</div>
      ${isPaged && !isCovered && !context.isStill ? renderPager(screen.turner, screen.paging.count, text.locale, true) : nothing}
      ${isPaged && isCovered ? renderEvening(screen) : nothing}`,
    panel,
  };
}

/** Whose figures, by which measure, in which form, of which group: a switch each, where there is a choice. */
function renderChoices(
  { view, context, isPaged, renew, renderSwitch, isPrinting }: BoardScreen,
  both: boolean,
): unknown {
  const { text, state, isStill } = context;
  const { board, strings } = text;
  if (isStill || isPrinting) return nothing;
  const pick =
    (act: () => void): (() => void) =>
    () => {
      act();
      renew();
    };
  return html`<div class="choices">
    ${
      both || board.sides.length < 2 || isPaged
        ? nothing
        : renderSegments(
            strings.sidesLabel,
            board.sides.map((side) => ({
              label: strings[side],
              isOn: side === state.sideNow,
              act: pick(() => {
                state.side = side;
                state.group = null;
              }),
            })),
          )
    }
    ${renderSwitch()}
    ${
      board.measures.length < 2 || view === 'list'
        ? nothing
        : renderSegments(
            strings.measuresLabel,
            board.measures.map((each) => ({
              label: text.measure(each),
              isOn: each === state.measure,
              act: pick(() => (state.measureId = each.id)),
            })),
          )
    }
    ${view === 'list' ? renderOrder(context, pick) : nothing}
  </div>`;
}

/** Only of one group, where there are several. */
function renderGroups({ text, state, isStill }: ViewContext, renew: () => void): unknown {
  const { groups } = state;
  if (groups.length < 2 || isStill) return nothing;
  const pick = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    state.group = value === '' ? null : value;
    renew();
  };
  const ask = (): void => {
    if (state.areGroupsAsked) return;
    state.areGroupsAsked = true;
    renew();
  };
  return html`<label class="pick"
    ><span>${text.strings.groupLabel}</span
    ><select @change=${pick} @focus=${ask} @pointerdown=${ask}>
      <option value="" ?selected=${state.group === null}>${text.strings.allGroups}</option>
      ${groups.map((group) => html`<option value=${group} ?selected=${group === state.group}>${group}</option>`)}
    </select></label
  >`;
}

function renderOrder({ text, state }: ViewContext, pick: (act: () => void) => () => void): unknown {
  const { strings, locale } = text;
  if (locale === 'en') return nothing;
  return renderSegments(
    strings.orderLabel,
    (['strokes', 'pinyin'] as const).map((order: NameOrder) => ({
      label: strings[order],
      isOn: order === state.nameOrder,
      act: pick(() => (state.nameOrder = order)),
    })),
  );
}

interface Segment {
  readonly label: string;
  readonly isOn: boolean;
  act(): void;
}

function renderSegments(label: string, segments: readonly Segment[]): TemplateResult {
  return html`<div class="seg views" role="group" aria-label=${label}>
    ${segments.map(
      ({ label: each, isOn, act }) =>
        html`<button type="button" aria-pressed=${String(isOn)} @click=${act}>${each}</button>`,
    )}
  </div>`;
}

/** One side in a form that is scrolled. */
function renderSide(
  screen: BoardScreen,
  context: ViewContext,
  side: Side,
  isOneOfTwo: boolean,
): TemplateResult {
  const { view } = screen;
  const { text, state, evening } = context;
  const { measure } = state;
  const groups =
    side === state.sideNow && view !== 'milestone' ? renderGroups(context, screen.renew) : nothing;
  const how = view === 'rank' && state.sortNow === 'rank' ? onlyTop(text, state, side) : '';
  const caption = renderCaption(text, state, groups === nothing ? how : groups);
  if (view === 'milestone')
    return html`<section class="of-side" aria-label=${text.strings[side]}>
      ${caption}${renderSideSteps(screen, context, side)}${renderCount(text, side, text.board.members(side).length)}
    </section>`;
  const isList = view === 'list' || !measure;
  const sort = isList && state.sortNow === 'rank' ? 'name' : state.sortNow;
  const arrangement = state.arrangement(side, sort);
  const rows = screen.rowsOf(side);
  const measures = isList ? (context.isNarrow && measure ? [measure] : text.board.measures) : [measure];
  // On an evening only the places are shown: whoever is not among them is not told either.
  const isCovered = evening !== null && !evening.isOver;
  return html`<section class="of-side" aria-label=${text.strings[side]}>
    ${isOneOfTwo ? html`<p class="side-name serif">${text.strings[side]}</p>` : nothing}${caption}
    ${renderTable({
      ...context,
      side,
      arrangement,
      isList,
      isPage: false,
      columns: 1,
      high: 0,
      measures,
      rows,
    })}
    ${isCovered ? nothing : renderRest(context, side, arrangement.rest)}
    ${isCovered ? renderEvening(screen) : renderCount(text, side, arrangement.count)}
  </section>`;
}

function renderEvening({ context: { text }, announceNext }: BoardScreen): TemplateResult {
  const { strings } = text;
  return html`<p class="evening">
    <button type="button" class="btn btn-primary" @click=${announceNext}>${strings.announceNext}</button>
    <span>${strings.eveningHint}</span>
  </p>`;
}

function renderSideSteps(
  { limits, renew, isPrinting, view }: BoardScreen,
  context: ViewContext,
  side: Side,
): TemplateResult {
  // Beside the places there is room for some.
  const most = view === 'milestone' ? atOnce : 8;
  const { text, state } = context;
  const { measure } = state;
  return renderSteps({
    ...context,
    side,
    steps: measure && text.board.milestones(measure).length > 0 ? stepsOf(text.board, side, measure) : [],
    limitOf: (step) => (isPrinting ? Infinity : (limits.get(step) ?? most)),
    more: (step) => {
      limits.set(step, 2 * (limits.get(step) ?? most));
      renew();
    },
  });
}

/** A page of a screen that nobody scrolls. */
function renderPages({ context, paging, turner, rowsOf }: BoardScreen, inner: ViewContext): TemplateResult {
  const { text, state, evening } = context;
  const { page } = paging;
  if (!page) return html``;
  const { strings, frame, board } = text;
  const rest = page.kind === 'numbered' ? paging.restPages(page) : undefined;
  const isCovered = evening !== null && !evening.isOver;
  return html`<section
    class="page columns-${Math.min(6, paging.columns[page.kind])}"
    aria-label=${strings[page.side]}
  >
    ${renderCaption(
      text,
      state,
      html`${board.sides.length > 1 ? html`<b>${strings[page.side]}</b>` : nothing}${page.kind === 'numbered' ? html`<span>${onlyTop(text, state, page.side)}</span>` : nothing}${context.isStill && !isCovered ? renderPager(turner, paging.count, text.locale, false) : nothing}`,
    )}
    ${
      page.kind === 'numbered'
        ? renderPageRows(inner, page, rowsOf(page.side), paging)
        : page.kind === 'step'
          ? renderSteps({
              ...inner,
              side: page.side,
              steps: page.steps ?? [],
              limitOf: () => Infinity,
              more: () => undefined,
            })
          : renderRest(inner, page.side, page.entries, page.kind === 'names')
    }
    ${
      rest && !isCovered
        ? html`<p class="rest-head">
            ${(state.waitsForStrokes ? strings.restGiven : strings.restStrokes)(page.side)}${frame.comma}${strings.restOn(rest.from, rest.to)}
          </p>`
        : nothing
    }
  </section>`;
}

function renderPageRows(
  context: ViewContext,
  page: BoardPage,
  rows: TallRows,
  { columns, high }: Paging,
): TemplateResult {
  const { state } = context;
  const arrangement = {
    sort: 'rank' as const,
    rows: Int32Array.from(page.entries),
    groups: [],
    rest: new Uint32Array(0),
    count: page.entries.length,
  };
  const measures = state.measure ? [state.measure] : [];
  return renderTable({
    ...context,
    side: page.side,
    arrangement,
    isList: measures.length === 0,
    isPage: true,
    columns: Math.min(3, columns.numbered),
    high,
    measures,
    rows,
  });
}
