import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatTime, today } from '../../../text/date.js';
import { weekdayOf } from '../state/schedule.js';
import type { KioskStrings } from '../strings/kiosk.strings.js';
import { renderFoot, renderStale } from './foot.js';
import { renderStrokes } from './strokes.js';
import type { LoopView, PlinthView } from './view.js';

/** Units of width from which the line at the foot has room for more words. */
export const roomy = 80;

/** Units of width below which it is a telephone. */
export const narrow = 30;

/** More names than this have no room beside one another. */
const namesShown = 7;

/** Nobody is there: how to begin, whose turn it is and for how long, and a pause for what moves. */
export function renderRest(view: PlinthView, pause: (event: MouseEvent) => void): TemplateResult {
  const { strings, loop, isWide, room, foot } = view;
  const button = html`<button class="btn pause" data-pause @click=${pause} ?hidden=${loop.names.length < 2}>
    ${loop.isPaused ? playMark : pauseMark}<span>${loop.isPaused ? strings.goOn : strings.pause}</span>
  </button>`;
  if (isWide)
    return html`<div class="rise line">
      <p class="say ${foot.stale && room < roomy ? 'old' : ''}">
        ${foot.stale ? renderStale(view) : html`<b>${room < roomy ? strings.call : strings.callWall}</b>`}
      </p>
      ${loop.names.length > 1 ? html`<div class="turn">${renderTurn(view)}${button}</div>` : nothing}
      ${renderFoot(view)}
    </div>`;
  return html`<div class="rise">
    <div class="call">
      ${touchMark}
      <div>
        <h2 class="serif">${strings.call}</h2>
        <p>${strings.callKeys}</p>
      </div>
      ${button}
    </div>
    ${loop.names.length === 0 ? nothing : loop.names.length > namesShown || room < narrow ? html`<div class="turn">${renderTurn(view)}</div>` : renderTurns(view)}
    ${foot.stale ? html`<p class="stale">${renderStale(view)}</p>` : nothing}
    ${renderFoot(view, undefined, day(view))}
  </div>`;
}

/** A date and a time for whoever passes. */
function day({ now, strings }: PlinthView): string {
  const [, month, date] = today(now).split('-').map(Number);
  const weekday = strings.weekday(weekdayOf(now));
  return `${strings.dayOf(month ?? 1, date ?? 1, weekday)} ${formatTime(now, 'zh-CN')}`;
}

/** Each turn by its name, the one that is on with its strokes. */
function renderTurns({ strings, loop }: PlinthView): TemplateResult {
  const { names, index } = loop;
  return html`<ol class="five" aria-label=${strings.turn(index + 1, names.length)}>
    ${names.map((name, i) =>
      i === index
        ? html`<li class="on">
            ${renderTime(loop)}
            <p>${name}<small>${howLong(strings, loop)}</small></p>
          </li>`
        : html`<li>
            <i></i>
            <p>${name}</p>
          </li>`,
    )}
  </ol>`;
}

/** The same in one line, where there is no room for names. */
function renderTurn({ strings, loop }: PlinthView): TemplateResult {
  const { index, names, isGrouped } = loop;
  const which = (isGrouped ? strings.group : strings.turn)(index + 1, names.length);
  return html`${renderTime(loop)}<b>${which}</b><span>${howLong(strings, loop)}</span>`;
}

/** Nothing where nobody knows the end. */
const howLong = (strings: KioskStrings, { left, isPaused }: LoopView): string =>
  isPaused ? strings.paused : left > 0 ? strings.left(left) : '';

/** A plain line where strokes would tell of an end that does not come. */
const renderTime = ({ left, all }: LoopView): TemplateResult =>
  all === 0 ? html`<i class="strokes"></i>` : renderStrokes(all - left, all);

const pauseMark = html`<svg class="sign" viewBox="0 0 32 32" aria-hidden="true">
  ${svg`<path d="M10 4V28M22 4V28" />`}
</svg>`;
const playMark = html`<svg class="sign" viewBox="0 0 32 32" aria-hidden="true">
  ${svg`<path d="M9 4L26 16L9 28Z" />`}
</svg>`;
const touchMark = html`<svg class="touch" viewBox="0 0 100 100" aria-hidden="true">
  <circle cx="50" cy="50" r="47" />
  <circle class="ring" cx="50" cy="50" r="32" />
  <circle class="dot" cx="50" cy="50" r="13" />
</svg>`;
