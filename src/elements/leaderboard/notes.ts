import { html, nothing, type TemplateResult } from 'lit';
import { renderSense } from '../../frame/sense.js';
import type { Measure } from '../../contract/generated/leaderboard/types.js';
import { figureParts } from '../../text/figure.js';
import { sides, type Side } from './model/board.js';
import type { Standing } from './model/standing.js';
import type { BoardText } from './model/text.js';
import type { BoardState } from './state/board-state.js';

/** The sums as they were published: the label above, the figure with what belongs to it below. 人 and 人次 stand apart. */
export function renderTotals(text: BoardText): TemplateResult | typeof nothing {
  const { totals = [] } = text.document;
  if (totals.length === 0) return nothing;
  return html`<dl class="totals" aria-label=${text.frame.totals}>
    ${totals.map(({ label, figure }) => {
      const { before, number, after, unit } = figureParts(figure, text.locale);
      // 6万 is the figure; 余 is said of it.
      const [, scale = '', rest = ''] = /^([万亿萬億]?)(.*)$/.exec(after) ?? [];
      return html`<div>
        <dt>${text.paint(label)}</dt>
        <dd class="nw">
          ${before ? html`<small>${before}</small>` : nothing}<b class="fig">${number}${scale}</b
          ><small>${rest}${unit}</small>
        </dd>
      </div>`;
    })}
  </dl>`;
}

/** 每格1000: what one division of the bars is; '' where there are none. Its unit is that of the figures. */
export function divisionOf(text: BoardText, state: BoardState, side: Side): string {
  const scale = state.scale(side);
  return scale ? text.strings.division(text.digits(scale.step, {})) : '';
}

/**
 * Of which time and by which figure: above the rows.
 *
 * @param division what the head of the bars says, where that is not seen
 */
export function renderCaption(
  text: BoardText,
  measure: Measure | undefined,
  more: unknown,
  division = '',
): TemplateResult {
  const { strings, frame, period } = text;
  const said = [period || strings.noPeriod, measure ? text.measure(measure) : '', division]
    .filter(Boolean)
    .join(frame.comma);
  return html`<div class="cap2"><span>${said}</span> <span>${more}</span></div>`;
}

/** 只列前6名; '' where nobody is numbered, and where nobody is left out. */
export function onlyTop({ strings }: BoardText, state: BoardState, side: Side): string {
  const last = lastPlace(state.standing(side));
  return last === undefined ? '' : strings.onlyTop(last);
}

/** The last place that is numbered; undefined where nobody or everybody is. With ties at the cut more have a place than its number. */
export function lastPlace(standing: Standing | undefined): number | undefined {
  if (!standing || standing.numbered === 0 || standing.numbered === standing.order.length) return undefined;
  return standing.placeOf(standing.order[standing.numbered - 1]!);
}

/** How many of a side do not take part, and of one of which nobody does: it has no place of its own to say so. */
export function leftOut({ board, strings }: BoardText, side: Side): string[] {
  return sides
    .filter((each) => (each === side || !board.sides.includes(each)) && board.leftOut(each) > 0)
    .map((each) => strings.leftOut(board.leftOut(each), each));
}

/** What the names without a number stand by: told once it is so. */
export function restTitle({ strings }: BoardText, state: BoardState, side: Side): string {
  return strings.rest(side) + (state.isByStrokes ? strings.restStrokes(side) : '');
}

/** What is said where a part of the element could not be fetched. */
export function renderMissing({ frame }: BoardText, { isMissing }: { readonly isMissing: boolean }): unknown {
  return isMissing ? html`<p class="told">${frame.notNow}</p>` : nothing;
}

/** 共23支团队。2支团队申请不参加，只计入合计。 */
export function renderCount(text: BoardText, side: Side, count: number): TemplateResult {
  const { strings, frame } = text;
  const parts = [strings.count(count, side), ...leftOut(text, side)];
  const [comma = '', blank] = frame.comma;
  // A blank at the end of a piece would not be seen.
  return html`<p class="count-of">
    ${parts.map((part, i) => html`${i > 0 ? blank : nothing}<span class="nw">${renderSense(part)}${i < parts.length - 1 ? comma : nothing}</span>`)}
  </p>`;
}
