import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { cssom } from '../../shell/paint/cssom.js';
import type { Locale } from '../../text/locale.js';
import { tallyBox, tallyPaths, tallyStrokes } from '../../text/tally.js';

/**
 * A count in 正 strokes, one a vote, with pale ones up to the line. The newest is drawn in gold while a count is going on.
 *
 * @param most strokes of the longest row beside it, so that all rows have one size
 * @param full how many characters have room in a row at full size
 * @param isNew whether the last stroke was made just now
 */
export function renderStrokes(
  count: number,
  needed: number,
  most: number,
  locale: Locale,
  isNew = false,
  full = 7,
): TemplateResult {
  const { groups, label } = tallyStrokes(count, locale, needed);
  const last = Math.ceil(count / 5) - 1;
  // So many characters stand in a row at full size; more strokes are drawn smaller, then over several lines.
  const size = Math.max(0.34, Math.min(1, full / Math.ceil(Math.max(most, 1) / 5)));
  return html`<span class="strokes" role="img" aria-label=${label} ${cssom({ '--z': String(size) })}
    >${groups.map(({ made, pale }, i) => {
      const fresh = isNew && i === last ? made - 1 : made;
      return html`<svg viewBox="0 0 ${tallyBox.width} ${tallyBox.height}" aria-hidden="true">
        ${draw('made', 0, fresh)}${draw('new', fresh, made)}${draw('pale', made, made + pale)}
      </svg>`;
    })}</span
  >`;
}

/** Strokes of one character as one path: a list of hundreds has tens of thousands. */
const draw = (kind: string, from: number, to: number): SVGTemplateResult | typeof nothing =>
  from < to ? svg`<path d=${tallyPaths.slice(from, to).join('')} class=${kind} />` : nothing;

/** Ticks for what was read of what there is: 31 made, 11 to come. */
export function renderTicks(done: number, all: number): TemplateResult | typeof nothing {
  if (all === 0 || all > 400) return nothing;
  const line = (from: number, to: number, top: number): string =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => `M${(from + i) * 15 + 7.5} ${top}V22`).join('');
  return html`<svg class="ticks" viewBox="0 0 ${all * 15} 22" preserveAspectRatio="none" aria-hidden="true">
    <path class="made" d=${line(0, done, 0)} />
    <path class="pale" d=${line(done, all, 8)} />
  </svg>`;
}
