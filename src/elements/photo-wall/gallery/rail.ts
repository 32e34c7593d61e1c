import { html, nothing, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/cssom.js';
import type { RailYear } from '../model/model.js';
import type { PhotoText } from '../words.js';

export interface RailOptions {
  readonly text: PhotoText;
  readonly years: readonly RailYear[];
  /** `2018-10` of what is in sight. */
  readonly now: string;
  /** `side`: beside a gallery, newest at the top; `foot`: below a wall, oldest at the left; `strip`: years as buttons in a line. */
  readonly form: 'side' | 'foot' | 'strip';
  go(month: string): void;
}

/** The length of a month's stroke against the longest. One photo is seen too. */
const share = (count: number, most: number): number =>
  count === 0 ? 0 : 0.25 + 0.75 * Math.sqrt(count / most);

/** Years with a stroke for each month, as long as there are photos. A year is a button; its strokes are for the eye and the mouse. */
export function renderRail({ text, years, now, form, go }: RailOptions): TemplateResult | typeof nothing {
  if (years.length === 0) return nothing;
  const { strings } = text;
  const most = Math.max(1, ...years.map(({ months }) => Math.max(...months)));
  const ordered = form === 'foot' ? years.slice().reverse() : years;
  const [year = '', month = ''] = now.split('-');
  const first = (each: RailYear): string => {
    const last = lastMonth(each.months);
    return last > 0 ? `${each.year}-${String(last).padStart(2, '0')}` : each.year;
  };
  return html`<div class="rail rail-${form}" role="group" aria-label=${strings.rail}>
    ${ordered.map((each) => {
      const isNow = each.year === year;
      return html`<div class="rail-year ${isNow ? 'now' : ''}">
        <button
          type="button"
          class=${form === 'strip' ? 'chip' : 'rail-button'}
          aria-label=${strings.railYear(each.year, each.count)}
          aria-current=${isNow ? 'true' : nothing}
          aria-pressed=${form === 'strip' ? String(isNow) : nothing}
          @click=${() => go(first(each))}
        >
          <span class=${form === 'strip' ? '' : 'serif'}>${each.year}</span>
          ${isNow && month && form !== 'strip' ? html`<small>${strings.month(Number(month))}</small>` : nothing}
        </button>
        ${form === 'strip' ? nothing : renderMonths(each, most, { isNow, month, form, strings, go })}
      </div>`;
    })}
  </div>`;
}

const lastMonth = (months: readonly number[]): number => {
  for (let month = 12; month > 0; month--) if (months[month - 1]! > 0) return month;
  return 0;
};

function renderMonths(
  { year, months }: RailYear,
  most: number,
  of: {
    readonly isNow: boolean;
    readonly month: string;
    readonly form: 'side' | 'foot' | 'strip';
    readonly strings: PhotoText['strings'];
    go(month: string): void;
  },
): TemplateResult {
  const list = months.map((count, i) => ({ count, month: i + 1 }));
  if (of.form === 'side') list.reverse();
  return html`<div class="ticks" aria-hidden="true">
    ${list.map(({ count, month }) => {
      const id = `${year}-${String(month).padStart(2, '0')}`;
      const length = `${Math.round(share(count, most) * 100)}%`;
      return html`<i
        class=${of.isNow && Number(of.month) === month ? 'now' : ''}
        title=${of.strings.railMonth(year, month, count)}
        @click=${() => count > 0 && of.go(id)}
        ><b ${cssom(of.form === 'side' ? { width: length } : { height: length })}></b
      ></i>`;
    })}
  </div>`;
}
