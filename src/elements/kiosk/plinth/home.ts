import { html, nothing, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/paint/cssom.js';
import { renderControls, type BarView } from './bar.js';
import { renderFoot } from './foot.js';

/** Units beside the exhibits where they stand in one line. */
const aside = 19;

/** The way home: every exhibit as a large button, by finger, arrows or its digit. */
export function renderHome(
  view: BarView,
  choose: (index: number, event: MouseEvent) => void,
): TemplateResult {
  const { strings, loop, idle, isWide, room } = view;
  const { names, index } = loop;
  const columns = isWide ? Math.min(names.length, 9) : names.length > 8 ? 3 : names.length > 2 ? 2 : 1;
  const grid = html`<ul
    class="exhibits ${isWide && room < names.length * 7 + aside ? 'tight' : ''}"
    aria-label=${strings.scenes}
    ${cssom({ '--_columns': String(columns) })}
  >
    ${names.map(
      (name, i) =>
        html`<li>
          <button
            class="exhibit"
            data-exhibit=${i}
            aria-current=${i === index ? 'true' : nothing}
            @click=${(event: MouseEvent) => choose(i, event)}
          >
            ${i < 9 ? html`<b>${i + 1}</b>` : nothing}<span>${name}</span>
          </button>
        </li>`,
    )}
  </ul>`;
  // In one line the exhibits need the room; language, size and colours are one step back.
  if (isWide) return html`<div class="rise line">${grid}${renderControls(view, 2)}</div>`;
  return html`<div class="rise">
    <h2 class="title serif">${strings.homeTitle(names.length)}</h2>
    ${grid} ${renderControls(view)} ${renderFoot(view, strings.idleNote(idle))}
  </div>`;
}
