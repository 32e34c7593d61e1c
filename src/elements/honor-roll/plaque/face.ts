import { html, nothing, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/paint/cssom.js';
import { renderRecipients } from '../list/title.js';
import type { HonorItem } from '../model/model.js';
import type { ViewContext } from '../view-context.js';
import { leastTitle, setTitle, type Measure } from '../wall/plaque-text.js';

/** Em of the plaque in its own em (board 07c: 800 × 560 px). */
export const face = { width: 50, height: 35 };

/** The room for its title, and the size of it. */
const title = { width: 38, height: 14.5, size: 4.9 };

/** Of what stands above and below the title. */
const sizes = { to: 1.62, by: 1.5 };

/**
 * The plaque itself. However small it is, what stands on it is read from where it is looked at; it is as high as that makes it. All
 * of it is told in the label too, so readers do not hear it twice.
 *
 * @param em size of its own em in em of the place
 */
export function renderFace(
  item: HonorItem,
  { text }: ViewContext,
  em: number,
  measure: Measure,
): TemplateResult {
  const least = leastTitle / em;
  const set = setTitle(text.titleOf(item), title.size, title, measure, least);
  // One word that is longer than the plaque is wide: it is broken where it must be.
  const isTooWide = (line: string): boolean => measure(line) * set.size > title.width;
  const sized = (own: number) => cssom({ 'font-size': `${Math.max(own, least)}em` });
  return html`<div
    class="face ${item.validity.state}"
    aria-hidden="true"
    ${cssom({ 'font-size': `calc(var(--_u) * ${em})` })}
  >
    <p class="face-to" ${sized(sizes.to)}>${renderRecipients(item, text, 2)}</p>
    <p class="face-title" ${cssom({ 'font-size': `${set.size}em` })}>
      ${set.lines.map((line) => html`<span class=${isTooWide(line) ? 'broken' : ''}>${line}</span>`)}
    </p>
    <p class="face-by" ${sized(sizes.by)}>
      ${item.honor.issuer ? html`<span>${text.paint(item.honor.issuer)}</span>` : nothing}
      <span>${text.plaqueDate(item) || text.strings.noDate}</span>
    </p>
    <svg class="corners" viewBox="0 0 760 520" preserveAspectRatio="none">
      <path d="M24 56V24H56M704 24H736V56M736 464V496H704M56 496H24V464" />
    </svg>
  </div>`;
}
