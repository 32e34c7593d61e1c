import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../text/locale.js';
import type { PageTurner } from './page-turner.js';
import { pagerStrings } from './pager.strings.js';

/** What it shows and moves. */
type Turning = Pick<PageTurner, 'at' | 'isPaused' | 'go' | 'pause' | 'play'>;

/** More pages than this are told by their number alone. */
const dotsAtMost = 20;

/**
 * The line of a paged screen: 暂停 first (what moves by itself can be stopped), the way back, a stroke a page, the way forth. On a wall
 * that nobody touches the strokes alone. Where pages wait for a hand (a ballot that is marked) there is nothing to stop.
 */
export function renderPager(
  turner: Turning,
  count: number,
  locale: Locale,
  hasControls: boolean,
  turnsByItself = true,
): TemplateResult | typeof nothing {
  if (count < 2) return nothing;
  const strings = pagerStrings[locale];
  const { at, isPaused } = turner;
  const button = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="btn" @click=${act}>${label}</button>`;
  const where = html`<span class="page-of">${strings.page(at + 1, count)}</span>${
      count <= dotsAtMost
        ? html`<span class="dots" aria-hidden="true"
            >${Array.from({ length: count }, (_, i) => html`<i class=${i === at ? 'now' : ''}></i>`)}</span
          >`
        : nothing
    }`;
  return html`<div class="pager" role="group" aria-label=${strings.pages}>
    ${hasControls && turnsByItself ? button(isPaused ? strings.play : strings.pause, () => (isPaused ? turner.play() : turner.pause())) : nothing}
    ${
      hasControls
        ? html`${button(strings.previous, () => turner.go(at - 1))}<span class="pages">${where}</span>
            ${button(strings.next, () => turner.go(at + 1))}`
        : where
    }
  </div>`;
}
