import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { textLength } from '../../../text/length.js';
import type { Measure } from '../../../contract/generated/leaderboard/types.js';
import { isSecondPress } from '../../../shell/input/keys.js';
import { headingOf, noteRow, type SortBy } from '../model/arrange.js';
import type { TableContext } from '../view-context.js';
import { renderBar } from './bar.js';
import { divisionOf, lastPlace, restTitle } from '../notes.js';
import { renderChange, renderChecked, renderEntryName, renderPlace, renderValue } from './cells.js';

/** Characters of a figure that has room at full size, and the width of one in em. */
const usualLength = 10;
const digitWidth = 0.58;

/** Han characters of a name in two lines beside its bar. */
const twoLines = 24;

/**
 * One side as a native table, told by its roles in every form: a narrow one sets the same cells otherwise. Only the rows in sight
 * are in the page where there are many, so each says which of how many it is.
 */
export function renderTable(context: TableContext): TemplateResult {
  const { arrangement, rows, chosen, side, state, detailInPlace } = context;
  const list = arrangement.rows;
  const chosenAt = chosen < 0 || !detailInPlace ? -1 : list.indexOf(chosen);
  rows.setRows(list.length, chosenAt);
  const { start, end, before, after } = rows.window;
  const even = rows.isWindowed;
  const longest = state.longest(side);
  const { verified, unverified } = context.text.strings;
  const shown = Array.from(list.subarray(start, end));
  // On pages those of all of them: one form.
  const standing = context.isPage ? state.standing(side) : undefined;
  const named = standing ? Array.from(standing.order.subarray(0, standing.numbered)) : shown;
  const isLong = (row: number): boolean => row >= 0 && textLength(context.text.name(row)) > twoLines;
  const classes = [
    'board-table',
    context.isNarrow ? 'narrow' : 'wide',
    state.hasGroups(side) ? 'with-group' : '',
    context.isList ? 'plain' : '',
    even ? 'even' : '',
    context.isPage ? 'of-page' : '',
    longest > usualLength ? 'long-figures' : '',
    !even && !context.isList && (context.isLow || named.some(isLong)) ? 'bar-below' : '',
  ].join(' ');
  return html`<table
    class=${classes}
    role="table"
    data-side=${side}
    aria-rowcount=${list.length + 1}
    ${cssom({
      '--_figures': String(context.measures.length),
      '--_place': (state.standing(side)?.numbered ?? 0) > 99 ? 'calc(var(--_u) * 9.5)' : null,
      '--_chars': (longest * digitWidth).toFixed(2),
      '--_check': String(
        Math.max(verified.length, unverified.length) * (context.text.locale === 'en' ? 0.55 : 1),
      ),
      '--_down': String(Math.ceil(list.length / context.columns)),
    })}
  >
    <caption class="sr-only">
      ${captionOf(context)}
    </caption>
    ${renderHeads(context)}
    <tbody role="rowgroup" data-list>
      <tr data-edge="top" aria-hidden="true"></tr>
      ${before > 0 ? gap(before) : nothing}
      ${repeat(
        shown,
        (row) => row,
        (row, i) => renderKept(context, row, start + i, start + i === chosenAt),
      )}
      ${after > 0 ? gap(after) : nothing}
      <tr data-edge="bottom" aria-hidden="true"></tr>
    </tbody>
  </table>`;
}

const gap = (height: number): TemplateResult =>
  html`<tr class="gap" aria-hidden="true" ${cssom({ height: `${height}px` })}></tr>`;

function captionOf(context: TableContext): string {
  const { text, side } = context;
  return text.strings.caption(text.title, text.strings[side], howSorted(context));
}

/** 按服务人次排列: by what the rows stand, for the caption and the announcer. */
export function howSorted({
  text,
  state,
  arrangement,
  side,
}: Pick<TableContext, 'text' | 'state' | 'arrangement' | 'side'>): string {
  const { strings } = text;
  const { measure } = state;
  switch (arrangement.sort) {
    case 'value':
      return strings.byMeasure(measure ? text.measure(measure) : '');
    case 'group':
      return strings.byGroup;
    case 'checked':
      return strings.byMeasure(strings.checked);
    case 'rank': {
      const standing = state.standing(side);
      const by = measure ? text.measure(measure) : '';
      if (!standing?.numbered) return strings.byName;
      const last = lastPlace(standing);
      return last === undefined ? strings.byMeasure(by) : strings.byRank(by, last);
    }
    default:
      return strings.byName;
  }
}

/** Heads with a button where rows can stand by the column; only the current one says so. */
function renderHeads(context: TableContext): TemplateResult {
  const { text, side, state, arrangement, isNarrow, isStill, isPage, isList, measures, isCovered, sortBy } =
    context;
  const { strings } = text;
  const { measure } = state;
  const head = (
    sort: SortBy,
    name: string,
    label: string,
    by = measure,
    order = 'ascending',
  ): TemplateResult => {
    const isNow = arrangement.sort === sort && (sort !== 'value' || by === measure);
    // Pressed again: back to the places. Nobody is shown from the last one up.
    const press = (): void => sortBy(isNow ? 'rank' : sort, by?.id);
    return html`<th class=${name} role="columnheader" scope="col" aria-sort=${isNow ? order : nothing}>
      ${
        isStill || isPage || isCovered
          ? label
          : html`<button type="button" class="sort" @click=${press}>
              ${label}<i class="sign" aria-hidden="true"></i>
            </button>`
      }
    </th>`;
  };
  // Where it is narrow the caption says it, and on a page all of them.
  const graph = html`<th class="graph ${isNarrow ? 'sr-only' : ''}" role="columnheader" scope="col">
    ${divisionOf(text, state, side)}
  </th>`;
  return html`<thead role="rowgroup" class=${isPage ? 'sr-only' : ''}>
    <tr class="heads" role="row" aria-rowindex="1">
      ${measure && !isList ? head('rank', 'pos', strings.place) : nothing}
      ${head('name', 'team', strings.name(side))}
      ${state.hasGroups(side) ? head('group', 'group', strings.group) : nothing}
      ${measure && !isList ? graph : nothing}
      ${measures.map((each) => {
        const label = isList ? text.measureWithUnit(each) : text.measure(each);
        return head('value', 'val', label, each, each.better === 'less' ? 'ascending' : 'descending');
      })}
      ${head('checked', 'ver', strings.checked)}
    </tr>
  </thead>`;
}

/** A row that scrolls on is not painted anew; below an open one stand details, which may just have come. */
function renderKept(context: TableContext, row: number, at: number, isOpen: boolean): unknown {
  const { text, state, side, arrangement, isNarrow, isList, isStill, query, chosen, found, evening } =
    context;
  const render = (): TemplateResult => renderRow(context, row, at, isOpen);
  if (isOpen) return render();
  const standing = state.standing(side);
  const isWaiting = evening?.isWaiting(row);
  const of = [
    text,
    arrangement,
    standing,
    at,
    isNarrow,
    isList,
    isStill,
    query,
    context.matches,
    row === chosen,
    row === found,
  ];
  return guard([...of, isWaiting, state.measure, context.measures.length], render);
}

function renderRow(context: TableContext, row: number, at: number, isOpen: boolean): TemplateResult {
  if (row < 0) return renderLine(context, row, at);
  const { text, side, state, chosen, found, evening, isList, measures } = context;
  const standing = isList ? undefined : state.standing(side);
  const { measure } = state;
  const { strings } = text;
  const isWaiting = evening?.isWaiting(row) === true;
  const place = standing?.placeOf(row) ?? 0;
  const valueOf = ({ id }: Measure): number => text.board.column(id)[row]!;
  const classes = `row ${place > 0 ? 'numbered' : ''} ${place > 0 && place <= 3 ? 'top' : ''} ${row === chosen ? 'chosen' : ''} ${row === found ? 'found' : ''} ${isWaiting ? 'waiting' : ''}`;
  return html`<tr
      class=${classes}
      role="row"
      aria-rowindex=${at + 2}
      data-row
      data-id=${text.entry(row).id}
      @click=${(event: MouseEvent) => pressed(event, context, row)}
    >
      ${measure && !isList ? html`<td class="pos" role="cell">${renderPlace(text, row, standing)}</td>` : nothing}
      <th class="team" role="rowheader" scope="row">
        ${isWaiting ? html`<span class="who">${strings.waiting}</span>` : renderWho(context, row)}
      </th>
      ${state.hasGroups(side) ? html`<td class="group" role="cell">${isWaiting ? nothing : text.group(row)}</td>` : nothing}
      ${
        measure && !isList
          ? html`<td class="graph" role="cell">
              ${isWaiting ? nothing : renderBar(valueOf(measure), state.scale(side))}
            </td>`
          : nothing
      }
      ${measures.map(
        (each) =>
          html`<td class="val" role="cell">
            ${isWaiting ? nothing : renderValue(text, valueOf(each), each)}
          </td>`,
      )}
      <td class="ver" role="cell">${isWaiting ? nothing : renderChecked(text, row)}</td>
    </tr>
    ${
      isOpen
        ? html`<tr class="open" role="row" data-extra>
            <td role="cell" colspan="6">${context.renderDetail(row)}</td>
          </tr>`
        : nothing
    }`;
}

function renderWho(context: TableContext, row: number): TemplateResult {
  const { text, side, state, chosen, isStill, isList } = context;
  const { note } = text.entry(row);
  const name = renderEntryName(text, row, side, context.mark);
  return html`${
    isStill
      ? html`<span class="who">${name}</span>`
      : html`<button type="button" class="who" aria-pressed=${String(row === chosen)}>${name}</button>`
  }${
    note === undefined ? nothing : html`<small class="note" lang=${text.lang(note)}>${text.say(note)}</small>`
  }${isList ? nothing : renderChange(text, row, state.standing(side))}`;
}

/** A line that is no entry: what the rows below it are. */
function renderLine(
  { text, side, state, arrangement }: TableContext,
  row: number,
  at: number,
): TemplateResult {
  const { strings } = text;
  const heading = headingOf(row, arrangement);
  const said = row === noteRow ? restTitle(text, state, side) : heading || strings.noPlace;
  return html`<tr
    class="row part ${row === noteRow ? '' : 'heading'}"
    role="row"
    aria-rowindex=${at + 2}
    data-row
  >
    <th role="rowheader" scope="rowgroup" colspan="6">${row === noteRow ? said : heading || '—'}</th>
  </tr>`;
}

/** A press anywhere on the row chooses; a control or a link within has its own. */
function pressed(event: MouseEvent, { choose, isStill }: TableContext, row: number): void {
  if (isStill || isSecondPress(event)) return;
  const { target } = event;
  if (target instanceof Element && target.closest('a[href], summary')) return;
  choose(row);
}
