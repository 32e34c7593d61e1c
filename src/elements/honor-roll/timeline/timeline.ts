import { html, nothing, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/cssom.js';
import { renderHeading } from '../../../shell/heading.js';
import { isSecondPress } from '../../../shell/keys.js';
import { clock } from '../../../data/environment.js';
import { today } from '../../../text/date.js';
import { renderTitle } from '../list/list-view.js';
import type { HonorItem } from '../model/model.js';
import { axisOf, spanOf, yearsOf, type Axis } from '../model/years.js';
import type { ViewContext } from '../view-context.js';

export { timelineStyles } from './timeline.styles.js';

/**
 * The honours by year, from the first on, each with the time for which it stood as a line on one axis. A year of which
 * nothing is told is a stroke on the rail: one stroke is one year.
 */
export function renderTimeline(context: ViewContext): TemplateResult {
  const { model, text, headingLevel } = context;
  const { strings } = text;
  const axis = axisOf(model, today(clock.now()));
  return html`<div class="timeline">
    ${axis ? renderAxis(axis) : nothing}
    ${yearsOf(model).map(({ year, gap, items }) => {
      const said = year ? strings.inYear(year) : strings.noDate;
      return html`${gap > 0 ? renderGap(gap, strings.yearsWithout(gap)) : nothing}
        <section class="year" aria-label=${said}>
          ${renderHeading(headingLevel + 1, 'year-head serif', said)}
          <ul role="list">
            ${items.map((item) => html`<li>${renderEntry(item, axis, context)}</li>`)}
          </ul>
        </section>`;
    })}
  </div>`;
}

function renderEntry(item: HonorItem, axis: Axis | null, context: ViewContext): TemplateResult {
  const { text, headingLevel } = context;
  const { honor, validity, level } = item;
  const { strings } = text;
  const title = html`<button
    type="button"
    class="open serif"
    data-open=${item.id}
    lang=${text.lang(honor.title)}
    @click=${(event: MouseEvent) => {
      if (!isSecondPress(event)) context.open(item);
    }}
  >
    ${renderTitle(context.mark(text.titleOf(item)), item)}${honor.sample ? html`<small class="sample">${strings.sample}</small>` : nothing}
  </button>`;
  const facts = [
    text.level(level),
    honor.date === undefined ? '' : strings.awarded(text.date(item)),
    text.state(item),
  ];
  const body = html`<p class="entry-facts">${facts.filter(Boolean).join(text.frame.comma)}</p>
    ${axis ? renderSpan(item, axis) : nothing}`;
  if (honor.note === undefined) return html`<div class="entry ${validity.state}">${title}${body}</div>`;
  return html`<article class="entry ${validity.state}">
    ${renderHeading(headingLevel + 2, 'entry-head', title)}${body}
    <p class="entry-note">${text.paint(honor.note, text.tell(honor.note))}</p>
  </article>`;
}

/** From its award to its end, seen only: the words beside it say the same. */
function renderSpan(item: HonorItem, axis: Axis): TemplateResult | typeof nothing {
  const span = spanOf(item, axis);
  if (!span) return nothing;
  const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
  return html`<div class="track" aria-hidden="true">
    <i
      class=${span.open ? 'open-end' : 'ended'}
      ${cssom({ left: percent(span.start), width: percent(span.end - span.start) })}
    ></i>
  </div>`;
}

/** About as many years as can stand side by side. */
function renderAxis({ from, to }: Axis): TemplateResult {
  const step = [1, 2, 5, 10, 20, 50].find((each) => (to - from) / each <= 10) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push(year);
  return html`<div class="axis" aria-hidden="true">
    ${years.map((year) => html`<i ${cssom({ left: `${((year - from) / (to - from)) * 100}%` })}>${year}</i>`)}
  </div>`;
}

/** More strokes than these are told only. */
const mostStrokes = 20;

function renderGap(gap: number, said: string): TemplateResult {
  return html`<p class="gap-years">
    ${gap <= mostStrokes ? html`<span aria-hidden="true">${Array.from({ length: gap }, () => html`<i></i>`)}</span>` : nothing}
    <span class=${gap <= mostStrokes ? 'sr-only' : ''}>${said}</span>
  </p>`;
}
