import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../../shell/paint/heading.js';
import type { Side } from '../model/board.js';
import { restTitle } from '../notes.js';
import type { ViewContext } from '../view-context.js';
import { renderUnchecked, renderValue } from './cells.js';
import { renderListed } from './listed.js';

/** Those of a short list who have no number: by name, in columns, with their figure. */
export function renderRest(
  context: ViewContext,
  side: Side,
  rest: ArrayLike<number>,
  isAll = false,
): TemplateResult | typeof nothing {
  if (rest.length === 0) return nothing;
  const { text, state } = context;
  const { measure } = state;
  const title = isAll ? text.strings.byName : restTitle(text, state, side);
  const figure = (index: number): unknown => {
    if (!measure) return nothing;
    const value = text.board.column(measure.id)[index]!;
    return html`${renderUnchecked(text, index, value)}${renderValue(text, value, measure)}`;
  };
  return html`<div class="rest">
    ${renderHeading(context.headingLevel + 1, 'rest-head', title)}
    <ul>
      ${Array.from(rest, (index) => renderListed(context, side, index, figure(index)))}
    </ul>
  </div>`;
}
