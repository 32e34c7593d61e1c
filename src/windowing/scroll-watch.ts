import { parentOf } from '../shell/surroundings.js';
import { scrollersOf } from '../shell/watch/visible-part.js';

/**
 * Tells when something scrolls or resizes that may bring another part of an element to sight: the window, and every
 * scroller around the element. A page may turn a box into a scroller long after the element stood in it; its first scroll
 * tells of it, for the window hears every scroll of the page on its way down.
 */
export class ScrollWatch {
  #element: HTMLElement | null = null;
  #scrollers: readonly HTMLElement[] = [];
  /** What moves or grows around an element tells nothing: a banner that folds, a sheet that slides in, a box made higher. */
  readonly #sight =
    typeof IntersectionObserver === 'undefined' ? undefined : new IntersectionObserver(() => this.moved());
  #ends: readonly Element[] = [];

  constructor(private readonly moved: () => void) {}

  /** What scrolls or clips the element, nearest first; the window is not among them. */
  get scrollers(): readonly HTMLElement[] {
    return this.#scrollers;
  }

  connect(): void {
    addEventListener('resize', this.moved, { passive: true });
    addEventListener('scroll', this.#heard, { passive: true, capture: true });
  }

  disconnect(): void {
    removeEventListener('resize', this.moved);
    removeEventListener('scroll', this.#heard, { capture: true });
    this.watch(null);
  }

  /** From now on this element, or none. Called again with the same one it looks anew at what stands around it. */
  watch(element: HTMLElement | null): void {
    this.#element = element;
    this.observe(element);
    const before = this.#scrollers;
    const now = element ? scrollersOf(element) : [];
    if (now.length === before.length && now.every((each, i) => each === before[i])) return;
    // Those within shadow roots are not heard at the window.
    for (const each of before) each.removeEventListener('scroll', this.moved);
    for (const each of now) each.addEventListener('scroll', this.moved, { passive: true });
    this.#scrollers = now;
  }

  /** What stands at either end: the room left for rows that are not rendered, or the last row. */
  observe(element: HTMLElement | null): void {
    const first = element?.querySelector('[data-edge=top]')?.nextElementSibling;
    const end = element?.querySelector('[data-edge=bottom]')?.previousElementSibling;
    // Photos stand in groups that have no height of their own.
    const inside = end?.querySelectorAll('[data-key]');
    const last = inside?.[inside.length - 1] ?? end;
    const ends = [first, last].flatMap((each) => each ?? []);
    if (ends.length === this.#ends.length && ends.every((each, i) => each === this.#ends[i])) return;
    this.#sight?.disconnect();
    for (const each of ends) this.#sight?.observe(each);
    this.#ends = ends;
  }

  #heard = ({ target }: Event): void => {
    if (!(target instanceof Element)) return this.moved();
    if (this.#scrollers.includes(target as HTMLElement) || !this.#isAround(target)) return;
    this.watch(this.#element);
    this.moved();
  };

  #isAround(target: Element): boolean {
    for (let node: Node | null = this.#element; node; node = parentOf(node)) if (node === target) return true;
    return false;
  }
}

/** What one px of an element's own height is on the screen; 1 where there is nothing to measure. */
export function scaleOf(element: HTMLElement | undefined | null): number {
  const { offsetHeight = 0 } = element ?? {};
  return element && offsetHeight > 0 ? element.getBoundingClientRect().height / offsetHeight : 1;
}
