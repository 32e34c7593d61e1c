import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { wayOf, type Step } from '../model/milestones.js';
import type { Side } from '../model/board.js';
import { renderUnchecked } from '../rank/cells.js';
import { renderListed } from '../rank/listed.js';
import type { ViewContext } from '../view-context.js';
import { renderWay } from './way.js';

export { stepsOf } from '../model/milestones.js';
export { milestoneStyles as styles } from './milestone.styles.js';

export interface StepsContext extends ViewContext {
  readonly side: Side;
  readonly steps: readonly Step[];
  /** Names of a step that are shown before somebody asks for more; Infinity where nobody can. */
  readonly most: number;
}

/** Who has reached which mark, without places; of one step by name, with the way to the next mark. */
export function renderSteps(context: StepsContext): TemplateResult {
  const { steps, text } = context;
  if (steps.length === 0) return html`<p class="steps-none">${text.strings.noMilestones}</p>`;
  return html`<dl class="steps">${steps.map((step) => renderStep(context, step))}</dl>`;
}

function renderStep(context: StepsContext, step: Step): TemplateResult {
  const { text, state, side, chosen, found, revealed, most } = context;
  const { strings } = text;
  const measure = state.measure!;
  const { mark, next } = step;
  const unit = text.unit(measure, mark?.at);
  const key = [most, side, measure.id, mark?.at, next?.at].join();
  const limit = state.limits.get(key) ?? most;
  const more = ({ currentTarget }: Event): void => {
    const names = (currentTarget as Element).previousElementSibling!;
    state.limits.set(key, 2 * limit);
    context.renew();
    // The last names take the button's place.
    if (rest <= limit) requestAnimationFrame(() => names.children[limit]?.querySelector('button')?.focus());
  };
  const members = state.byName(step.members);
  // Who is looked for is never among those left out.
  const shown = members.filter(
    (index, i) => i < limit || index === chosen || index === found || index === revealed,
  );
  const rest = members.length - shown.length;
  return html`<div class="step">
    <dt>
      ${
        mark
          ? html`<b class="fig">${text.digits(mark.at, {})}</b
              ><span class="of">${strings.reached(unit.trim(), measure.better === 'less')}</span
              >${mark.label === undefined ? nothing : html`<span class="label">${text.paint(mark.label)}</span>`}`
          : html`<span class="on-way">${next ? strings.onWay : '—'}</span
              ><span class="of"
                >${next ? strings.onWayTo(text.value(next.at, measure)) : strings.missing}</span
              >`
      }
    </dt>
    <dd>
      <ul>
        ${repeat(
          shown,
          (index) => index,
          (index) => renderMember(context, index, step),
        )}
      </ul>
      ${
        rest > 0 && !context.isStill
          ? html`<button type="button" class="btn more" @click=${more}>
              ${strings.moreNames(Math.min(rest, limit))}
            </button>`
          : nothing
      }
    </dd>
  </div>`;
}

function renderMember(context: StepsContext, index: number, step: Step): TemplateResult {
  const { text, state, side } = context;
  const measure = state.measure!;
  const value = text.board.column(measure.id)[index]!;
  const way = wayOf(value, step);
  return renderListed(
    context,
    side,
    index,
    html`<small
        >${way ? text.strings.left(text.digits(step.next!.at, {}), text.digits(way.left, {})) : step.mark ? text.strings.beyond : nothing}
        ${renderUnchecked(text, index, value)}</small
      >
      ${way ? renderWay(way.share) : nothing}`,
  );
}
