import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RowWindow } from '../../../windowing/row-window.js';
import type { HonorGroup } from '../model/model.js';
import type { HonorText } from '../model/text.js';
import type { ViewContext } from '../view-context.js';
import type { ListRow, ListRows } from './rows.js';
import { renderOpener, renderReason, renderRecipients, renderState } from './title.js';
import { renderWindowed } from './windowed.js';

/**
 * The honours as a table, windowed when there are many. The group (a year, a level) is the first cell of every row, so that
 * readers hear it with each; the eye sees it once.
 */
export function renderList(
  context: ViewContext,
  { rows, groupBy }: ListRows,
  window: RowWindow,
  begins?: (key: string) => boolean,
): TemplateResult {
  const { strings, title } = context.text;
  const { start } = window;
  const heads = [
    groupBy === 'year' ? strings.columnYear : strings.columnGroup,
    strings.columnTitle,
    strings.columnLevel,
    strings.columnDate,
    strings.columnState,
  ];
  return html`<div class="honors" role="table" aria-label=${title} aria-rowcount=${rows.length + 1}>
    <div class="sr-only" role="rowgroup">
      <div role="row" aria-rowindex="1">
        ${heads.map((head) => html`<span role="columnheader">${head}</span>`)}
      </div>
    </div>
    <div class="list" role="rowgroup">
      ${renderWindowed(
        window,
        repeat(
          rows.slice(start, window.end),
          ({ item }) => item.id,
          (row, i) => renderRow(row, start + i, i === 0 || begins?.(row.item.id) === true, context),
        ),
      )}
    </div>
  </div>`;
}

function renderRow(
  { item, group, first, last }: ListRow,
  index: number,
  atTop: boolean,
  context: ViewContext,
): TemplateResult {
  const { text, found } = context;
  const { strings } = text;
  const { honor, validity, level } = item;
  const isFound = found?.item === item;
  const hasOwn = item.persons.length > 0 || item.bodies.some(({ type }) => type === 'team');
  const other = isFound && found.text !== text.titleOf(item) ? found.text : '';
  const isUndated = honor.date === undefined;
  const hidden = (is: boolean): string => (is ? 'sr-only' : '');
  return html`<div
    class="row ${first ? 'first' : ''} ${last ? 'last' : ''} ${validity.state} ${isFound ? 'found' : ''}"
    role="row"
    aria-rowindex=${index + 2}
    data-key=${item.id}
  >
    ${renderGroup(group, hidden(!first && !atTop), text)}
    <div class="what ${group.level ? 'broad' : ''}" role="rowheader">
      ${renderOpener(item, context)}
      ${hasOwn || other ? html`<p class="to">${other ? context.mark(other) : renderRecipients(item, text, 3)}</p>` : nothing}
    </div>
    <div class="level ${hidden(group.level !== undefined)}" role="cell" lang=${text.lang(level.label)}>
      ${text.level(level)}
    </div>
    <div class="when ${hidden(isUndated && group.kind === 'year')}" role="cell">
      <span class="date">${isUndated ? strings.noDate : strings.awarded(text.date(item))}</span>
      ${group.kind !== 'issuer' && honor.issuer ? html`<p class="issuer">${text.paint(honor.issuer)}</p>` : nothing}
    </div>
    <div class="state-of" role="cell">${renderState(item, text)} ${renderReason(item, text)}</div>
  </div>`;
}

/** A year large; its 年 is heard and not seen. */
function renderGroup(group: HonorGroup, classes: string, text: HonorText): TemplateResult {
  const { key, kind, label } = group;
  const said = text.group(group);
  const isYear = kind === 'year' && key !== '';
  return html`<div
    class="group serif ${isYear ? 'a-year' : ''} ${classes}"
    role="cell"
    lang=${label === undefined ? nothing : text.lang(label)}
  >
    ${isYear && said !== key ? html`${key}<span class="sr-only">${said.slice(key.length)}</span>` : said}
  </div>`;
}
