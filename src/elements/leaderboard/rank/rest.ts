import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../view-context.js';
import type { Side } from '../model/board.js';
import { isSecondPress } from '../../../shell/input/keys.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import { restTitle } from '../notes.js';
import { renderEntryName, renderUnchecked, renderValue } from './cells.js';

/** Those of a short list who have no number: by name, in columns, with their figure. */
export function renderRest(
  context: ViewContext,
  side: Side,
  rest: ArrayLike<number>,
  isAll = false,
): TemplateResult | typeof nothing {
  if (rest.length === 0) return nothing;
  const { text, state, chosen, found, isStill, detailInPlace } = context;
  const { strings } = text;
  const { measure } = state;
  const title = isAll ? strings.byName : restTitle(text, state, side);
  return html`<div class="rest">
    ${renderHeading(context.headingLevel + 1, 'rest-head', title)}
    <ul>
      ${Array.from(rest, (index) => {
        const name = renderEntryName(text, index, side, context.mark);
        const value = measure ? text.board.column(measure.id)[index]! : NaN;
        const press = (event: MouseEvent): void => {
          if (!isSecondPress(event)) context.choose(index);
        };
        return html`<li
          class="${index === chosen ? 'chosen' : ''} ${index === found ? 'found' : ''}"
          data-id=${text.entry(index).id}
        >
          ${
            isStill
              ? html`<span class="who">${name}</span>`
              : html`<button
                  type="button"
                  class="who"
                  aria-pressed=${String(index === chosen)}
                  @click=${press}
                >
                  ${name}
                </button>`
          }${measure ? html`${renderUnchecked(text, index, value)}${renderValue(text, value, measure)}` : nothing}
          ${index === chosen && detailInPlace ? html`<div class="in-place">${context.renderDetail(index)}</div>` : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}
