import { closestAttribute } from '../../../shell/surroundings.js';
import type { Fit } from './fit.js';
import { isOwnSize, placeFor, touchFor, unitFor } from './place.js';

/** What is said of the size of text and targets, and for the parts of a wall. */
const sizes = ['--qs-u', '--qs-touch', '--qs-kiosk-unit'] as const;

/**
 * The place of a kiosk by the size of its screen, and how large text and targets are there. It is written on the element itself,
 * where the page's own sheets read it, too. What the page says itself is left alone.
 */
export class OwnPlace {
  #isFound = false;
  #isSized = false;

  constructor(private readonly host: HTMLElement) {}

  /** The element is on a page. */
  begin(): void {
    this.#isFound = closestAttribute(this.host, 'data-qs-place') === null;
    const style = getComputedStyle(this.host);
    this.#isSized = this.#isFound && sizes.every((name) => !isOwnSize(style.getPropertyValue(name)));
  }

  end(): void {
    if (this.#isFound) this.host.removeAttribute('data-qs-place');
    if (this.#isSized) for (const name of sizes) this.host.style.removeProperty(name);
  }

  /** Called once a second: only what has changed is written, for whoever watches the element's attributes. */
  take(fit: Fit): void {
    if (!this.#isFound) return;
    const { host } = this;
    const place = placeFor(fit);
    if (place === null) host.removeAttribute('data-qs-place');
    else if (host.getAttribute('data-qs-place') !== place) host.setAttribute('data-qs-place', place);
    if (!this.#isSized) return;
    const unit = place && unitFor(place, fit);
    for (const name of sizes) {
      const px = place && unit && (name === '--qs-touch' ? touchFor(place, unit) : unit);
      const value = px ? `${px}px` : '';
      if (host.style.getPropertyValue(name) !== value) host.style.setProperty(name, value);
    }
  }
}
