import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../text/locale.js';
import { surnameLength } from '../../text/surnames.js';
import { jumpStrings } from './jumps.strings.js';

/** As many stand in a line. */
const most = 12;

/**
 * Buttons that jump in a long list of names that comes in pages: one for each surname with which a page begins, twelve at most. For screens
 * that have no keyboard to search with; the names are in the order of the list, mostly 姓氏笔画.
 *
 * @param starts the name with which each page begins
 * @param at the page that is shown
 */
export function renderJumps(
  starts: readonly string[],
  at: number,
  locale: Locale,
  go: (page: number) => void,
): TemplateResult | typeof nothing {
  const all = starts.map((name, page) => ({ page, surname: surnameOf(name) }));
  const other = all.filter(({ surname }, i) => i === 0 || surname !== all[i - 1]!.surname);
  if (other.length < 2) return nothing;
  const step = other.length / Math.min(most, other.length);
  const shown = Array.from({ length: Math.min(most, other.length) }, (_, i) => other[Math.floor(i * step)]!);
  const now = shown.reduce((found, { page }, i) => (page <= at ? i : found), 0);
  const strings = jumpStrings[locale];
  return html`<div class="jumps" role="group" aria-label=${strings.jumps}>
    <span>${strings.jumps}</span>
    ${shown.map(
      ({ page, surname }, i) =>
        html`<button
          type="button"
          class="btn"
          aria-label=${strings.from(surname)}
          aria-current=${i === now ? 'true' : nothing}
          @click=${() => go(page)}
        >
          ${surname}
        </button>`,
    )}
  </div>`;
}

/** Of a name in letters the first word. */
function surnameOf(name: string): string {
  const characters = Array.from(name);
  if ((characters[0] ?? '') <= '\u2e80') return name.split(/[\s·]/)[0]!;
  return characters.slice(0, surnameLength(characters)).join('');
}
