import { html, nothing, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/cssom.js';
import { renderControls, type BarView } from './bar.js';
import { renderFoot } from './foot.js';

/** The way home: every exhibit as a large button, by finger, arrows or its digit. */
export function renderHome(view: BarView, choose: (index: number) => void): TemplateResult {
  const { strings, loop, idle, isWide } = view;
  const { names, index } = loop;
  const columns = isWide ? Math.min(names.length, 9) : names.length > 8 ? 3 : names.length > 2 ? 2 : 1;
  const grid = html`<ul
    class="exhibits"
    aria-label=${strings.scenes}
    ${cssom({ '--_columns': String(columns) })}
  >
    ${names.map(
      (name, i) =>
        html`<li>
          <button
            class="exhibit"
            data-exhibit
            aria-current=${i === index ? 'true' : nothing}
            @click=${() => choose(i)}
          >
            ${i < 9 ? html`<b>${i + 1}</b>` : nothing}<span>${name}</span>
          </button>
        </li>`,
    )}
  </ul>`;
  if (isWide) return html`<div class="rise line">${grid}${renderControls(view)}</div>`;
  return html`<div class="rise">
    <h2 class="title serif">${strings.homeTitle(names.length)}</h2>
    ${grid} ${renderControls(view)} ${renderFoot(view, nothing, strings.idleNote(idle))}
  </div>`;
}
