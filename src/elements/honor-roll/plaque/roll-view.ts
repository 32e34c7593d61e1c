import { html, nothing, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/paint/cssom.js';
import { renderName } from '../../../shell/paint/name.js';
import { scrollersOf } from '../../../shell/watch/visible-part.js';
import type { WindowController } from '../../../windowing/window-controller.js';
import { renderWindowed } from '../list/windowed.js';
import type { HonorItem } from '../model/model.js';
import { nameCell, nameGap, packNames, type PackedName } from '../model/names.js';
import { orderWords } from '../model/roll-words.js';
import { namesOf, type Roll, type RollName } from '../model/roll.js';
import type { HonorText } from '../model/text.js';
import type { ViewContext } from '../view-context.js';

interface Lines {
  /** Em of a line, and of a cell. */
  readonly room: number;
  readonly cell: number;
  readonly lines: readonly (readonly PackedName<RollName>[])[];
  readonly keys: readonly string[];
}

/** Of twenty thousand names the lines are made once, and their keys with them, so that nothing is measured anew. */
const made = new WeakMap<Roll, Lines>();

/** The line in which a name stands as it was last painted; -1 where it is none of them. */
export const lineOf = (roll: Roll, name: string): number =>
  made.get(roll)?.lines.findIndex((line) => line.some(({ item }) => item.name === name)) ?? -1;

function linesOf(roll: Roll, room: number, text: HonorText): Lines {
  const before = made.get(roll);
  if (before?.room === room) return before;
  // Where few have four characters they stand closer: the last of a line ends where the line does.
  const long = roll.names.filter(({ name, person }) => name.length === 4 || person.from !== undefined).length;
  const least = long * 10 > roll.names.length ? nameCell : nameCell - 1;
  const cells = Math.max(1, Math.floor((room + nameGap) / least));
  const lines = packNames(roll.names, ({ name, person }) => name + text.from(person), cells, least);
  const all = { room, cell: (room + nameGap) / cells, lines, keys: lines.map((_, i) => String(i)) };
  made.set(roll, all);
  return all;
}

/** Of a screen, that an arrow scrolls. */
const turn = 0.7;

/** A remote's arrows bring the other names to sight; at either end they go on to what stands there. */
function scrollNames(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const names = event.currentTarget as HTMLElement;
  const scroller = scrollersOf(names).find((each) => each.scrollHeight > each.clientHeight + 1);
  const page = scroller ?? document.scrollingElement;
  if (!by || !page) return;
  const { top, bottom } = names.getBoundingClientRect();
  const seen = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  if (by > 0 ? bottom <= seen.bottom + 1 : top >= seen.top - 1) return;
  event.preventDefault();
  page.scrollTop += by * turn * page.clientHeight;
}

/**
 * The persons of an honour, in lines of cells, windowed when there are very many.
 *
 * @param room em of a line
 * @param hasRemote whether arrows are all that a visitor has
 */
export function renderRoll(
  item: HonorItem,
  context: ViewContext,
  windowing: WindowController,
  room: number,
  hasRemote: boolean,
): TemplateResult {
  const { text } = context;
  const { strings, frame } = text;
  const roll = namesOf(item, text);
  const { lines, keys, cell } = linesOf(roll, room, text);
  windowing.setKeys(keys);
  const { window } = windowing;
  const { start, end } = window;
  return html`<p class="names-head">${orderWords(roll, text).join(frame.comma)}</p>
    <div
      class="names"
      role="list"
      aria-label=${strings.recipients}
      tabindex=${hasRemote ? 0 : nothing}
      @keydown=${hasRemote ? scrollNames : nothing}
    >
      ${renderWindowed(
        window,
        lines
          .slice(start, end)
          .map(
            (line, i) =>
              html`<div class="names-line" role="presentation" data-key=${String(start + i)}>
                ${line.map((name) => renderCell(name, cell, context))}
              </div>`,
          ),
      )}
    </div>`;
}

function renderCell(
  { item: { name, person }, span }: PackedName<RollName>,
  cell: number,
  { text, mark, found }: ViewContext,
): TemplateResult {
  const marked = mark(name);
  return html`<span
    role="listitem"
    class=${found?.text === name ? 'found' : ''}
    ${cssom({ width: `${span * cell}em` })}
    >${marked === name ? renderName(name, text.lang(person.name)) : html`<bdi lang=${text.lang(person.name)}>${marked}</bdi>`}${person.from === undefined ? nothing : html`<small>${text.from(person)}</small>`}</span
  >`;
}
