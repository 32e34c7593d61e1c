import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../shell/paint/heading.js';
import { figureParts, type Figure } from '../text/figure.js';
import type { Locale } from '../text/locale.js';
import { renderSense } from './sense.js';
import type { DocumentText } from './document-text.js';
import { safeHref } from '../shell/paint/safe-href.js';

/** One of the sums that stand in a head. */
export interface Total {
  /** As given: qualifier and unit belong to it. A plain number is counted from the list itself. */
  readonly figure: Figure | number;
  /** What is counted, ready for a template. */
  readonly label: unknown;
  /** Begins a second group, parted by a line: another kind of thing. */
  readonly apart?: boolean;
}

/** A title, a source, a remark of so many characters stands in one line at 320 px. */
const inOneLine = 8;

/** Kicker and title, with room for the deployer's emblem. No <header>: on a page without <main> it would be the banner of the page. */
export function renderHead(text: DocumentText, headingLevel: number): TemplateResult {
  const { kicker, title } = text.document;
  return html`<div class="head">
    <slot name="emblem"></slot>
    <div class="head-text">
      ${kicker === undefined ? nothing : html`<p class="kicker">${text.paint(kicker)}</p>`}
      ${renderHeading(headingLevel, 'title serif', html`<span lang=${text.lang(title)}>${renderSense(text.title, inOneLine)}</span>`)}
    </div>
  </div>`;
}

/** 11个前哨支部，33个楼道党小组: the sums in a line, where there is little room. */
export function renderSum(said: readonly unknown[], text: DocumentText): TemplateResult | typeof nothing {
  if (said.length === 0) return nothing;
  const last = said.length - 1;
  return html`<p class="sum">
    ${said.map((each, i) => html`<span class="nw">${each}${i < last ? text.frame.comma : nothing}</span><wbr />`)}
  </p>`;
}

/** The sums as large figures; what counts another kind of thing stands apart, each group unbroken where it fits. */
export function renderTotals(totals: readonly Total[], text: DocumentText): TemplateResult | typeof nothing {
  if (totals.length === 0) return nothing;
  const groups: Total[][] = [];
  for (const total of totals)
    if (total.apart || groups.length === 0) groups.push([total]);
    else groups[groups.length - 1]!.push(total);
  return html`<div class="count" role="group" aria-label=${text.frame.totals}>
    ${groups.map(
      (group) =>
        html`<ul>
          ${group.map(({ figure, label }) => html`<li>${renderFigure(figure, text.locale)}${label}</li>`)}
        </ul>`,
    )}
  </div>`;
}

/** A figure: the number large, what belongs to it small on the same line. */
export function renderFigure(figure: Figure | number, locale: Locale): TemplateResult {
  if (typeof figure === 'number') return html`<b class="fig">${figure}</b>`;
  const { before, number, after, unit } = figureParts(figure, locale);
  return html`<span class="figure nw"
    >${before ? html`<small>${before}</small>` : nothing}<b class="fig">${number}</b
    >${after || unit ? html`<small>${after}${unit}</small>` : nothing}</span
  >`;
}

/** Where the data comes from, the day it is true of, and that it is a sample. No <footer>, as above. */
export function renderFoot(text: DocumentText, quiet: unknown = nothing): TemplateResult {
  const { source, remark } = text;
  const url = text.document.source?.url;
  return html`<div class="foot">
    <span
      >${source ? html`<span class="source" lang=${text.lang(text.document.source?.name)}>${url ? html`<a href=${safeHref(url)}>${renderSense(source, inOneLine)}</a>` : renderSense(source, inOneLine)}</span>` : nothing}<span
        class="as-of"
        >${text.day}</span
      ></span
    >
    ${quiet}
    <span class="remark">${renderSense(remark, inOneLine)}</span>
  </div>`;
}
