import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cssom } from '../../../shell/cssom.js';
import { isSecondPress } from '../../../shell/keys.js';
import type { WindowController } from '../../../windowing/window-controller.js';
import { groupsOf, usefulGroupings, type GroupBy, type HonorGroup, type HonorItem } from '../model/model.js';
import type { HonorText } from '../model/text.js';
import type { ListState, ViewContext } from '../view-context.js';

/** One honour in its group. */
export interface ListRow {
  readonly item: HonorItem;
  readonly group: HonorGroup;
  /** Begins and ends its group. */
  readonly first: boolean;
  readonly last: boolean;
}

/** The rows of the list, in reading order. */
export function rowsOf({ model }: ViewContext, { groupBy, only }: ListState): ListRow[] {
  return groupsOf(model, groupBy, only).flatMap((group) =>
    group.items.map((item, i) => ({ item, group, first: i === 0, last: i === group.items.length - 1 })),
  );
}

/**
 * The honours as a table, windowed when there are many. The group (a year, a level) is the first cell of every row, so that
 * readers hear it with each; the eye sees it once.
 */
export function renderList(
  context: ViewContext,
  state: ListState,
  rows: readonly ListRow[],
  windowing: WindowController,
): TemplateResult {
  const { text } = context;
  const { strings } = text;
  const { start, end, before, after } = windowing.window;
  const heads = [
    state.groupBy === 'year' ? strings.columnYear : strings.columnGroup,
    strings.columnLevel,
    strings.columnTitle,
    strings.columnDate,
    strings.columnState,
  ];
  return html`<div
    class="honors by-${state.groupBy}"
    role="table"
    aria-label=${text.title}
    aria-rowcount=${rows.length + 1}
  >
    <div class="sr-only" role="rowgroup">
      <div role="row" aria-rowindex="1">
        ${heads.map((head) => html`<span role="columnheader">${head}</span>`)}
      </div>
    </div>
    <div class="list" role="rowgroup">
      <i data-edge="top" aria-hidden="true"></i>
      ${before > 0 ? html`<div ${cssom({ height: `${before}px` })}></div>` : nothing}
      ${repeat(
        rows.slice(start, end),
        ({ item }) => item.id,
        (row, i) => renderRow(row, start + i, i === 0, context, state.groupBy),
      )}
      ${after > 0 ? html`<div ${cssom({ height: `${after}px` })}></div>` : nothing}
      <i data-edge="bottom" aria-hidden="true"></i>
    </div>
  </div>`;
}

function renderRow(
  { item, group, first, last }: ListRow,
  index: number,
  atTop: boolean,
  context: ViewContext,
  by: GroupBy,
): TemplateResult {
  const { text, found } = context;
  const { strings } = text;
  const { honor, validity, level } = item;
  const isFound = found?.item === item;
  const hasOwn = item.persons.length > 0 || item.bodies.some(({ type }) => type === 'team');
  const other = isFound && found.text !== text.titleOf(item) ? found.text : '';
  return html`<div
    class="row ${first ? 'first' : ''} ${last ? 'last' : ''} ${validity.state} ${isFound ? 'found' : ''}"
    role="row"
    aria-rowindex=${index + 2}
    data-key=${item.id}
  >
    <div class="group serif ${first || atTop ? '' : 'sr-only'}" role="cell" lang=${text.lang(group.label)}>
      ${by === 'year' && group.kind === 'year' && group.key ? renderYear(group.key, text) : text.group(group)}
    </div>
    <div
      class="level ${by === 'level' && group.level ? 'sr-only' : ''}"
      role="cell"
      lang=${text.lang(level.label)}
    >
      ${text.level(level)}
    </div>
    <div class="what" role="rowheader">
      <button
        type="button"
        class="open serif"
        data-open=${item.id}
        lang=${text.lang(honor.title)}
        @click=${(event: MouseEvent) => {
          if (!isSecondPress(event)) context.open(item);
        }}
      >
        ${renderTitle(context.mark(text.titleOf(item)), item)}${honor.sample ? html`<small class="sample">${strings.sample}</small>` : nothing}
      </button>
      ${hasOwn || other ? html`<p class="to">${other ? context.mark(other) : renderRecipients(item, text, 3)}</p>` : nothing}
    </div>
    <div
      class="when ${by === 'year' && honor.date === undefined && group.kind === 'year' ? 'sr-only' : ''}"
      role="cell"
    >
      ${honor.date === undefined ? strings.noDate : strings.awarded(text.date(item))}
      ${by !== 'issuer' && honor.issuer ? html`<p class="issuer">${text.paint(honor.issuer)}</p>` : nothing}
    </div>
    <div class="state-of" role="cell">
      ${validity.state === 'valid' && text.state(item) ? tick : nothing} ${text.state(item)}
      ${
        validity.state === 'revoked' && validity.reason
          ? html`<p class="reason">${strings.revokedWhy}${text.frame.colon}${text.paint(validity.reason)}</p>`
          : nothing
      }
    </div>
  </div>`;
}

/** Who was honoured, in a line, each in its language; more persons than `most` are counted. */
export function renderRecipients(
  { bodies, persons }: HonorItem,
  text: HonorText,
  most: number,
): TemplateResult {
  const few = persons.length <= most ? persons : [];
  const said = [...bodies, ...few].map(({ name }) => text.paint(name));
  if (persons.length > few.length) said.push(text.strings.persons(persons.length));
  return html`${said.map((each, i) => (i > 0 ? html`${text.frame.pause}${each}` : each))}`;
}

/** A revoked honour is struck, never left out. */
export function renderTitle(title: unknown, { validity }: HonorItem): unknown {
  return validity.state === 'revoked' ? html`<s>${title}</s>` : title;
}

/** The year large; 年 is heard and not seen. */
function renderYear(year: string, text: HonorText): TemplateResult | string {
  const said = text.strings.inYear(year);
  return said === year ? year : html`${year}<span class="sr-only">${said.slice(year.length)}</span>`;
}

const tick = html`<svg class="mk" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 8.5l4 4 8-9" /></svg>`;

/** The levels that may be picked, and how the list is grouped. */
export function renderControls(
  { model, text }: ViewContext,
  state: ListState,
  set: (state: Partial<ListState>, told: string) => void,
): TemplateResult {
  const { strings } = text;
  const ways = usefulGroupings(model);
  const names = {
    year: strings.byYear,
    level: strings.byLevel,
    issuer: strings.byIssuer,
    category: strings.byCategory,
  };
  const chip = (only: string | null, label: string, count: number): TemplateResult =>
    html`<button
      type="button"
      class="chip"
      aria-pressed=${String(state.only === only)}
      @click=${() => set({ only }, strings.shown(label, count))}
    >
      ${label}
    </button>`;
  return html`<div class="controls">
    ${
      model.levels.length > 1
        ? html`<div class="chips" role="group" aria-label=${strings.levels}>
            ${chip(null, strings.allLevels, model.listed)}${model.levels.map((level) =>
              chip(level.id, text.level(level), level.count),
            )}
          </div>`
        : nothing
    }
    <div class="seg" role="group" aria-label=${strings.groups}>
      ${ways.map(
        (by) =>
          html`<button
            type="button"
            aria-pressed=${String(state.groupBy === by)}
            @click=${() => set({ groupBy: by }, strings.grouped(names[by]))}
          >
            ${names[by]}
          </button>`,
      )}
    </div>
  </div>`;
}
