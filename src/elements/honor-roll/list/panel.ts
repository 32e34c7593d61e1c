import { html, type TemplateResult } from 'lit';
import { renderHeading } from '../../../shell/paint/heading.js';
import type { ViewContext } from '../view-context.js';
import { renderSentences } from './clauses.js';
import { renderTotalSeal } from './total.js';

/** Beside the list: the total as given, how many are listed at each level, and what becomes of those that end. */
export function renderPanel({ model, text, headingLevel }: ViewContext): TemplateResult {
  const { strings } = text;
  const hasPast = model.items.some(({ validity }) => validity.state !== 'valid');
  const about = [text.hasMore ? strings.rest : '', hasPast ? strings.kept : '', strings.levelsAsGiven];
  return html`<aside class="panel" aria-label=${strings.about}>
    ${renderTotalSeal(text)}
    <div class="listed">
      ${renderHeading(headingLevel + 1, 'panel-head', strings.listed(model.listed, model.revoked))}
      <dl>
        ${model.levels.map(
          (level) =>
            html`<div>
              <dt lang=${text.lang(level.label)}>${text.level(level)}</dt>
              <dd><b class="fig">${level.count}</b><small>${strings.unit(level.count)}</small></dd>
            </div>`,
        )}
      </dl>
    </div>
    ${renderHeading(headingLevel + 1, 'panel-head', strings.about)} ${renderSentences(about)}
  </aside>`;
}
