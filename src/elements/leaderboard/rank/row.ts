import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Measure } from '../../../contract/generated/leaderboard/types.js';
import { isSecondPress } from '../../../shell/input/keys.js';
import { headingOf, noteRow } from '../model/arrange.js';
import { restTitle } from '../notes.js';
import type { TableContext } from '../view-context.js';
import { renderBar } from './bar.js';
import {
  renderChange,
  renderChecked,
  renderEntryName,
  renderGroup,
  renderPlace,
  renderValue,
} from './cells.js';

/** A row that scrolls on is not painted anew; below an open one stand details, which may just have come. */
export function renderKept(context: TableContext, row: number, at: number, isOpen: boolean): unknown {
  const render = (): TemplateResult => renderRow(context, row, at, isOpen);
  if (isOpen) return render();
  const { text, state, arrangement, isNarrow, isList, isStill, query, matches } = context;
  const of = [
    text,
    arrangement,
    state.standing(context.side),
    state.measure,
    context.measures.length,
    at,
    isNarrow,
    isList,
    isStill,
    query,
    matches,
    row === context.chosen,
    row === context.found,
    context.evening?.isWaiting(row),
  ];
  return guard(of, render);
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
      ${state.hasGroups(side) ? html`<td class="group" role="cell">${isWaiting ? nothing : renderGroup(text, row)}</td>` : nothing}
      ${
        measure && !isList
          ? html`<td class="graph" role="cell" aria-hidden="true">
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
  const isNote = row === noteRow;
  const said = isNote ? restTitle(text, state, side) : headingOf(row, arrangement) || '—';
  return html`<tr class="row part ${isNote ? '' : 'heading'}" role="row" aria-rowindex=${at + 2} data-row>
    <th role="rowheader" scope="rowgroup" colspan="6">${said}</th>
  </tr>`;
}

/** A press anywhere on the row chooses; a control or a link within has its own. */
function pressed(event: MouseEvent, { choose, isStill }: TableContext, row: number): void {
  if (isStill || isSecondPress(event)) return;
  const { target } = event;
  if (target instanceof Element && target.closest('a[href], summary')) return;
  choose(row);
}
