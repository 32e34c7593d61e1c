import { html, nothing, type TemplateResult } from 'lit';
import { isSecondPress } from '../../../shell/input/keys.js';
import type { Side } from '../model/board.js';
import type { ViewContext } from '../view-context.js';
import { renderEntryName } from './cells.js';

/**
 * A team or person in a list that is no table: its name to press, what stands beside it, and below it the details, once it is
 * chosen and they have no place of their own.
 */
export function renderListed(
  context: ViewContext,
  side: Side,
  index: number,
  beside: unknown,
): TemplateResult {
  const { text, chosen, found, isStill, detailInPlace } = context;
  const isChosen = index === chosen;
  const name = renderEntryName(text, index, side, context.mark);
  const press = (event: MouseEvent): void => {
    if (!isSecondPress(event)) context.choose(index);
  };
  return html`<li
    class="${isChosen ? 'chosen' : ''} ${index === found ? 'found' : ''}"
    data-id=${text.entry(index).id}
  >
    ${
      isStill
        ? html`<span class="who">${name}</span>`
        : html`<button type="button" class="who" aria-pressed=${String(isChosen)} @click=${press}>
            ${name}
          </button>`
    }
    ${beside}
    ${isChosen && detailInPlace ? html`<div class="in-place">${context.renderDetail(index)}</div>` : nothing}
  </li>`;
}
