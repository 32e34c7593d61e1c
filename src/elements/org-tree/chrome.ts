import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../text/date.js';
import type { OrgModel } from './model.js';
import type { OrgWords } from './words.js';

/** The forms in which one state can be shown. */
export type PaintedView = 'list' | 'tree' | 'poster';

/** Kicker, title and totals. */
export function renderHeader(model: OrgModel, words: OrgWords, headingLevel: number): TemplateResult {
  const { kicker, title } = model.document;
  const level = Math.min(
    6,
    Math.max(1, typeof headingLevel === 'number' ? Math.round(headingLevel) || 2 : 2),
  );
  // No <header> or <footer>: on a page without <main> they would be the banner and the foot of the whole page.
  return html`<div class="head">
    <div class="head-title">
      <slot name="emblem"></slot>
      <div>
        ${kicker === undefined ? nothing : html`<p class="kicker">${words.say(kicker)}</p>`}
        <p class="title serif" role="heading" aria-level=${level}>${words.say(title)}</p>
      </div>
    </div>
  </div>`;
}

/** 11个前哨支部，33个楼道党小组: in a line where there is little room. */
export function renderSum(model: OrgModel, words: OrgWords): TemplateResult {
  const said = model.totals.units
    .filter(({ count }) => count > 1)
    .map(({ type, count }) => words.strings.count(count, words.say(type.label)));
  return html`<p class="sum">${said.join(words.strings.comma)}</p>`;
}

/** The same as large figures, with the posts beside the units. */
export function renderTotals(model: OrgModel, words: OrgWords): TemplateResult {
  const everyPost = model.totals.posts;
  const units = model.totals.units.map(({ type, count }) => ({ count, label: words.say(type.label) }));
  const posts = everyPost
    .filter(({ count }) => count > 1)
    .map((each) => ({ count: each.count, label: words.postName(each, everyPost) }));
  const item = ({ count, label }: { count: number; label: string }, kind: string) =>
    html`<li class=${kind}><b class="fig">${count}</b>${label}</li>`;
  return html`<ul class="count" aria-label=${words.strings.totals}>
    ${units.map((each, i) => item(each, posts.length > 0 && i === units.length - 1 ? 'last' : ''))}${posts.map((each, i) => item(each, i === 0 && units.length > 0 ? 'split' : ''))}
  </ul>`;
}

/** The switch between the forms. */
export function renderViews(
  views: readonly PaintedView[],
  now: PaintedView,
  words: OrgWords,
  show: (view: PaintedView) => void,
): TemplateResult {
  const { strings } = words;
  const names = { tree: strings.viewTree, list: strings.viewList, poster: strings.viewPoster };
  return html`<div class="seg views" role="group" aria-label=${strings.viewsLabel}>
    ${views.map(
      (view) =>
        html`<button type="button" aria-pressed=${String(view === now)} @click=${() => show(view)}>
          ${names[view]}
        </button>`,
    )}
  </div>`;
}

/** Where the data comes from, the day it is true of, and that it is a sample. */
export function renderFooter(model: OrgModel, words: OrgWords): TemplateResult {
  const { source, sample, note, asOf } = model.document;
  const { strings, locale } = words;
  const day = strings.asOf(formatDate(asOf, locale));
  const name = source ? words.tell(source.name) : '';
  const remark = [sample ? strings.sample : '', words.tell(note)].filter(Boolean).join(strings.colon);
  return html`<div class="foot">
    <span
      >${name ? html`<span class="source">${source?.url ? html`<a href=${source.url}>${name}</a>` : name}</span>` : nothing}<span
        class="as-of"
        >${day}</span
      ></span
    >
    <span>${remark}</span>
  </div>`;
}
