import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderSense } from '../../../frame/sense.js';
import { renderName } from '../../../shell/paint/name.js';
import { fitName } from '../../../text/name.js';
import type { Measure } from '../../../contract/generated/leaderboard/types.js';
import type { Side } from '../model/board.js';
import type { Standing } from '../model/standing.js';
import type { BoardText } from '../model/text.js';

/** 并列第 3 名, the number on one axis; nothing for one without a place. */
export function renderPlace(text: BoardText, index: number, standing: Standing | undefined): unknown {
  const place = standing?.placeOf(index) ?? 0;
  if (!standing || place === 0) return nothing;
  const { strings, locale } = text;
  const tied = standing.isTied(index);
  if (locale === 'en')
    return html`<span class="before">${tied ? strings.placeTied : nothing}</span>
      <b class="fig">${place}</b>`;
  return html`<span class="before">${tied ? strings.placeTied : strings.placeBefore}</span
    ><b class="fig">${place}</b><span class="after">${strings.placeAfter}</span>`;
}

/** ✓已核, ○待核: told by shape and word. */
export function renderChecked(text: BoardText, index: number): TemplateResult {
  const entry = text.entry(index);
  const mark =
    entry.verified === true ? svg`<path d="M2 8.5l4 4 8-9" />` : svg`<circle cx="8" cy="8" r="6" />`;
  return html`<span class="checked ${entry.verified === true ? 'yes' : ''}"
    ><svg class="mk" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${mark}</svg
    >${text.checked(entry)}</span
  >`;
}

/** The figure; its unit is in the head, and with the figure for readers and on narrow screens. */
export function renderValue(text: BoardText, value: number, measure: Measure): TemplateResult {
  if (Number.isNaN(value))
    return html`<b class="fig" aria-hidden="true">—</b><span class="sr-only">${text.strings.missing}</span>`;
  return html`<b class="fig">${text.digits(value, measure)}</b
    ><span class="sr-only">${text.unit(measure, value)}</span>`;
}

/** ○待核 beside a figure that has no column for it. */
export function renderUnchecked(text: BoardText, index: number, value: number): unknown {
  if (Number.isNaN(value) || text.entry(index).verified === true) return nothing;
  return html`<small class="ver">${renderChecked(text, index)}</small>`;
}

/** So long a team's name stands on one line everywhere: readers get it in one piece. */
const short = 7;

/** The name as it is fitted: persons' are spread, teams' are not. What is searched for is marked in it. */
export function renderEntryName(
  text: BoardText,
  index: number,
  side: Side,
  mark: (text: string) => unknown,
): unknown {
  const name = text.name(index);
  const marked = mark(name);
  const lang = text.lang(text.entry(index).name);
  if (marked === name && side === 'person') return renderName(name, lang);
  // What isolates a direction is a character too: an opening quotation mark would not hang at the line's beginning.
  return turns.test(name)
    ? html`<bdi lang=${lang}>${marked}</bdi>`
    : html`<span lang=${lang}>${marked === name ? renderSense(name, short) : marked}</span>`;
}

/** The group; where it is a dotted name it breaks after the dot, as such a name does everywhere. */
export function renderGroup(text: BoardText, index: number): unknown {
  const group = text.group(index);
  return fitName(group).parts.length > 1 ? renderName(group, text.lang(text.entry(index).group)) : group;
}

/** Letters written from the right, and marks that turn the direction. */
const turns = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** ↑ 上升2名, in words; the sign is for the eye. */
export function renderChange(text: BoardText, index: number, standing: Standing | undefined): unknown {
  const change = standing?.changeOf(index);
  if (!standing || !change || change.kind === 'same') return nothing;
  const sign = { rose: 'M8 14V3M3 8l5-5 5 5', fell: 'M8 2v11M3 8l5 5 5-5', new: 'M8 3v10M3 8h10' }[
    change.kind
  ];
  return html`<span class="change ${change.kind}"
    ><svg class="mk" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${sign} /></svg
    >${text.change(change)}</span
  >`;
}
