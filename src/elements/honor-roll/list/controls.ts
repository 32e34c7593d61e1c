import { html, nothing, type TemplateResult } from 'lit';
import { usefulGroupings } from '../model/model.js';
import type { ListState, ViewContext } from '../view-context.js';

/** The levels that may be picked, and how the list is grouped. */
export function renderControls(
  { model, text, list }: ViewContext,
  pick: (picked: Partial<ListState>, told: string) => void,
): TemplateResult {
  const { strings } = text;
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
      aria-pressed=${String(list.only === only)}
      @click=${() => pick({ only }, strings.shown(label, count))}
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
      ${usefulGroupings(model).map(
        (by) =>
          html`<button
            type="button"
            aria-pressed=${String(list.groupBy === by)}
            @click=${() => pick({ groupBy: by }, strings.grouped(names[by]))}
          >
            ${names[by]}
          </button>`,
      )}
    </div>
  </div>`;
}
