import { html, nothing, type TemplateResult } from 'lit';
import { listBelow, panelFrom } from '../../frame/screen.js';
import type { OwnScreen } from '../../frame/view-element.js';
import type { TallRows } from '../../windowing/tall-rows.js';
import { renderChoices, renderGroups } from './choices.js';
import type * as Milestone from './milestone/milestone.js';
import type { Side } from './model/board.js';
import { divisionOf, onlyTop, renderCaption, renderCount, renderTotals } from './notes.js';
import type { Pages } from './pages/pages.js';
import { renderRest } from './rank/rest.js';
import { renderTable } from './rank/table.js';
import type { BoardView, ViewContext } from './view-context.js';

/** Own width, in em of the place, from which teams and persons stand side by side. */
const bothFrom = 108;

/** Whether a portrait screen of a hall has this width (em of the place): its type is as large as there is room. */
const isLarge = (room: number): boolean => room >= 28 && room < listBelow;

/** Own width, in em of the place, below which place and name do not stand in one line. */
const crampedBelow = 20;

/** Names of a step that are shown before the visitor asks for more, and beside the places, where there is room for some. */
const atOnce = { view: 40, panel: 8 };

export interface BoardScreen {
  readonly view: BoardView;
  readonly context: ViewContext;
  readonly room: number;
  readonly isPrinting: boolean;
  /** Null where the list is scrolled. */
  readonly pages: Pages | null;
  /** Asks for the part of milestones; undefined until it has come. */
  milestones(): typeof Milestone | undefined;
  rowsOf(side: Side): TallRows;
  renderSearch(): unknown;
  renderHead(more: unknown): unknown;
  renderSwitch(): unknown;
  /** The button of an evening that is not over; nothing else. */
  renderEvening(): unknown;
}

/** What the frame is given: the rows of a view, and what stands around them. */
export function renderBoard(screen: BoardScreen): OwnScreen {
  const { view, context, room, pages, isPrinting, renderSwitch } = screen;
  const { text, state, isStill, isCovered, hasRemote } = context;
  const { board } = text;
  const cut = pages?.cut ?? '';
  const isPaged = pages !== null;
  const both = view === 'rank' && !isPaged && !isCovered && room >= bothFrom && board.sides.length > 1;
  const hasPanel = !isPaged && room >= panelFrom && !both && !isPrinting;
  const inner: ViewContext = { ...context, detailInPlace: !hasPanel };
  const shown = both || (isPrinting && !isCovered) ? board.sides : [state.sideNow];
  const totals = cut === 'lowest' ? nothing : renderTotals(text);
  const panel = hasPanel ? renderPanel(screen, inner) : nothing;
  const withTotals =
    panel === nothing
      ? nothing
      : html`<aside
            class="panel"
            aria-label=${context.chosen >= 0 ? text.name(context.chosen) : text.strings.milestone}
          >
            ${panel}
          </aside>
          ${totals}`;
  return {
    name: 'board',
    classes: `${isPaged ? 'paged' : ''} ${cut === 'lowest' ? 'low' : cut} ${pages?.head ?? ''} ${both ? 'both' : ''} ${room < crampedBelow ? 'cramped' : ''} ${hasRemote && cut === '' && isLarge(room) ? 'large' : ''}`,
    search: hasRemote || isCovered ? nothing : screen.renderSearch(),
    views:
      isStill || isPrinting || isCovered || pages?.isOpenAt(context.chosen)
        ? nothing
        : renderChoices({ context, isList: view === 'list', hasBoth: both || isPaged, renderSwitch }),
    head: screen.renderHead(panel === nothing ? totals : nothing),
    drawn: isPaged
      ? html`${pages?.render(inner, screen.rowsOf(state.sideNow))} ${screen.renderEvening()}`
      : html`<div class="view">
          ${shown.map((side) => renderSide(screen, inner, side, shown.length > 1))}
        </div>`,
    panel: withTotals,
  };
}

/** Beside the view: what is chosen, else the milestones. */
function renderPanel(screen: BoardScreen, context: ViewContext): unknown {
  const { text, state, chosen, isCovered } = context;
  if (chosen >= 0) return context.renderDetail(chosen);
  if (
    isCovered ||
    screen.view !== 'rank' ||
    !state.measure ||
    text.board.milestones(state.measure).length === 0
  )
    return nothing;
  return html`<p class="cap2">${text.strings.milestoneNote(state.isByStrokes)}</p>
    ${renderSteps(screen, context, state.sideNow, atOnce.panel)}`;
}

/** One side in a form that is scrolled. */
function renderSide(
  screen: BoardScreen,
  context: ViewContext,
  side: Side,
  isOneOfTwo: boolean,
): TemplateResult {
  const { view } = screen;
  const { text, state, isCovered } = context;
  const { measure } = state;
  const groups = view !== 'milestone' && !isCovered ? renderGroups(context, side) : nothing;
  const isList = view === 'list' || !measure;
  const sort = state.sortIn(side, isList);
  const how = view === 'rank' && sort === 'rank' ? onlyTop(text, state, side) : '';
  const hasDivision = view === 'rank' && context.isNarrow;
  const measures = isList ? (context.isNarrow && measure ? [measure] : text.board.measures) : [measure];
  const caption = renderCaption(
    text,
    measures.length > 1 ? undefined : measure,
    groups === nothing ? how : groups,
    hasDivision ? divisionOf(text, state, side) : '',
  );
  if (view === 'milestone')
    return html`<section class="of-side" aria-label=${text.strings[side]}>
      ${caption}${renderSteps(screen, context, side, atOnce.view)}${renderCount(text, side, text.board.members(side).length)}
    </section>`;
  // Covered, the others are no rows: who is not among them is still to be announced.
  const arrangement = state.arrangement(side, sort, isCovered ? Infinity : undefined);
  return html`<section class="of-side" aria-label=${text.strings[side]}>
    ${isOneOfTwo ? html`<p class="side-name serif">${text.strings[side]}</p>` : nothing}${caption}
    ${renderTable({
      ...context,
      side,
      arrangement,
      isList,
      isPage: false,
      isLow: false,
      columns: 1,
      measures,
      rows: screen.rowsOf(side),
    })}
    ${isCovered ? screen.renderEvening() : html`${renderRest(context, side, arrangement.rest)}${renderCount(text, side, arrangement.count)}`}
  </section>`;
}

function renderSteps(
  { milestones, isPrinting }: BoardScreen,
  context: ViewContext,
  side: Side,
  most: number,
): unknown {
  const part = milestones();
  if (!part) return nothing;
  const { board } = context.text;
  const { measure } = context.state;
  return part.renderSteps({
    ...context,
    side,
    steps: measure && board.milestones(measure).length > 0 ? part.stepsOf(board, side, measure) : [],
    most: isPrinting ? Infinity : most,
  });
}
