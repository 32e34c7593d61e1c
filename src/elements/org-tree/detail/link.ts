import { html } from 'lit';
import { ownAddress } from '../../../frame/own-address.js';
import { safeHref } from '../../../shell/paint/safe-href.js';
import type { OrgWords } from '../model/words.js';

// What can be followed or dialled in what is told of a unit.

/**
 * A link; where nobody can follow one, a code for a telephone: of this site alone, for it is followed unread.
 *
 * @param name whose page it is; without it there is no code
 */
export function link(href: string, text: unknown, words: OrgWords, name?: string): unknown {
  if (!words.codes) return html`<a class="link" href=${safeHref(href)}>${text}</a>`;
  if (name === undefined) return text;
  const address = ownAddress(href);
  // A longer one has no code.
  const qr = address !== null && address.length < 2_000 && words.codes();
  return qr
    ? html`${qr.renderQr(qr.qrOf(address), words.frame.website(name))}<span aria-hidden="true">${text}</span>`
    : '';
}

/** Each number in a text can be dialled, the rest stays text: 0574-62810001、62810002，转801. Full-width digits count. */
export function linkNumbers(text: string): unknown[] {
  // Over a blank it goes on only after few digits: 0574 62810001 is one, 62810001 62810002 are two.
  const number = /((?:[+＋(（]?[\d０-９]{1,4}[)）]?[\s—–－-]+)*[+＋(（]?[\d０-９][\d０-９()（）]*)/;
  return text.split(number).map((part, i) => {
    if (i % 2 === 0) return part;
    const digits = part.normalize('NFKC').replace(/[^\d+]/g, '');
    // An extension, a floor or a room is no number to be dialled; 110 alone is.
    return digits.length < (part === text ? 3 : 5) ? part : html`<a href="tel:${digits}">${part}</a>`;
  });
}
