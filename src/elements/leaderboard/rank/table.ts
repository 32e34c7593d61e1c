import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { textLength } from '../../../text/length.js';
import type { SortBy } from '../model/arrange.js';
import type { TableContext } from '../view-context.js';
import { divisionOf } from '../notes.js';
import { howSorted } from './order.js';
import { renderKept } from './row.js';

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
  const graph = html`<th
    class="graph ${isNarrow ? 'sr-only' : ''}"
    role="columnheader"
    scope="col"
    aria-hidden="true"
  >
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
