import { html, nothing, type TemplateResult } from 'lit';
import type { RailYear } from '../model/model.js';
import type { PhotoText } from '../model/text.js';

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
          aria-current=${isNow ? 'true' : nothing}
          aria-pressed=${form === 'strip' ? String(isNow) : nothing}
          @click=${() => go(first(each))}
        >
          <span class=${form === 'strip' ? '' : 'serif'}>${each.year}</span>
          ${isNow && month && form !== 'strip' ? html`<small>${strings.month(Number(month))}</small>` : nothing}
          <span class="sr-only">${strings.railCount(each.count)}</span>
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

interface TicksOf {
  readonly isNow: boolean;
  readonly month: string;
  readonly form: 'side' | 'foot';
  readonly strings: PhotoText['strings'];
  go(month: string): void;
}

/** Twelve strokes: along x at the foot, January first; down y at the side, December first. A drawing, for forty elements a year would be too many. */
function renderMonths({ year, months }: RailYear, most: number, of: TicksOf): TemplateResult {
  const isSide = of.form === 'side';
  const stroke = (count: number, month: number): string => {
    const at = isSide ? 12.5 - month : month - 0.5;
    const length = Math.round(share(count, most) * 100);
    return length === 0 ? '' : isSide ? `M0 ${at}H${length}` : `M${at} 100V${100 - length}`;
  };
  const now = of.isNow ? Number(of.month) : 0;
  const click = (event: MouseEvent): void => {
    const { offsetX, offsetY } = event;
    const box = event.currentTarget as SVGElement;
    const part = isSide ? offsetY / box.clientHeight : offsetX / box.clientWidth;
    const place = Math.min(11, Math.max(0, Math.floor(part * 12)));
    const month = isSide ? 12 - place : place + 1;
    if (months[month - 1]! > 0) of.go(`${year}-${String(month).padStart(2, '0')}`);
  };
  return html`<svg
    class="ticks"
    viewBox=${isSide ? '0 0 100 12' : '0 0 12 100'}
    preserveAspectRatio="none"
    aria-hidden="true"
    @click=${click}
  >
    <path d=${months.map((count, i) => (i + 1 === now ? '' : stroke(count, i + 1))).join('')}></path>
    <path class="now" d=${now > 0 ? stroke(isSide ? most : months[now - 1]!, now) : ''}></path>
  </svg>`;
}
