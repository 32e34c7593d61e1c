import { nothing } from 'lit';

const allowed = /^(https?|mailto|tel):$/;

/**
 * An address as a link may carry it; without one the words stand and lead nowhere. A document is judged when it is read, and one
 * that its owner has changed in place is not read again: so an address is judged where it is painted, too.
 */
export function safeHref(href: string): string | typeof nothing {
  try {
    const { protocol } = new URL(href, document.baseURI);
    // Beside a page from a folder (file:) its other pages stand.
    return allowed.test(protocol) || protocol === location.protocol ? href : nothing;
  } catch {
    return nothing;
  }
}
