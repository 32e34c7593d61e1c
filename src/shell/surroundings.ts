import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveLocale, type Locale } from '../text/locale.js';

export type Place = 'phone' | 'desk' | 'kiosk' | 'hall' | 'wall';

/** What an element takes from the page around it. */
export interface Surroundings {
  /** The nearest `lang`, as written; `zh-CN` when the page has none. */
  readonly lang: string;
  readonly locale: Locale;
  /**
   * `data-qs-theme`: paper (default), hall, elder, contrast, mourning, or a site's own name. In place of paper it is contrast for
   * who asks the system for that (`prefers-contrast: more`).
   */
  readonly theme: string;
  /** `data-qs-place` as written, or null when the element's own width decides. */
  readonly place: Place | null;
  readonly density: 'comfortable' | 'compact';
  /** `data-qs-rest`: nobody is there, as `qs-kiosk` says of its scenes between visits. What is for the hand gives its room away. */
  readonly isAtRest: boolean;
}

const watched = ['lang', 'data-qs-theme', 'data-qs-place', 'data-qs-density', 'data-qs-rest'];
const places: readonly string[] = ['phone', 'desk', 'kiosk', 'hall', 'wall'];

/** The nearest value of `attribute` on the element or an ancestor, through slots and shadow roots. */
export function closestAttribute(element: Element, attribute: string): string | null {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (isElement(node) && node.hasAttribute(attribute)) return node.getAttribute(attribute);
  }
  return null;
}

// By type: in a frame or another window they are of other classes.
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isRoot = (node: Node): boolean => node.nodeType === 9 || (node.nodeType === 11 && 'host' in node);

/** The parent in the flat tree: slot before parent, host after shadow root. */
export function parentOf(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

let medium: MediaQueryList | undefined;
const moreContrast = (): MediaQueryList => (medium ??= matchMedia('(prefers-contrast: more)'));

/** Whether it is a scene of a kiosk, which asks a visitor before it resets what it shows, and has its controls below the scene. */
export const isInKiosk = (element: Element): boolean =>
  getComputedStyle(element).getPropertyValue('--qs-kiosk-least') !== '';

/** Reads all at once. */
export function readSurroundings(element: Element): Surroundings {
  const lang = closestAttribute(element, 'lang') || 'zh-CN';
  const place = closestAttribute(element, 'data-qs-place');
  const theme = closestAttribute(element, 'data-qs-theme') || 'paper';
  return {
    lang,
    locale: resolveLocale(lang),
    theme: theme === 'paper' && moreContrast().matches ? 'contrast' : theme,
    place: place !== null && places.includes(place) ? (place as Place) : null,
    density: closestAttribute(element, 'data-qs-density') === 'compact' ? 'compact' : 'comfortable',
    isAtRest: closestAttribute(element, 'data-qs-rest') !== null,
  };
}

/**
 * Keeps an element's surroundings up to date. One MutationObserver a root serves every element below it and goes
 * when the last one leaves, so a page with fifty widgets pays for one.
 */
export class SurroundingsController implements ReactiveController {
  value: Surroundings = {
    lang: 'zh-CN',
    locale: 'zh-CN',
    theme: 'paper',
    place: null,
    density: 'comfortable',
    isAtRest: false,
  };
  #roots = new Set<Node>();

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  // Safari 13 and older know no events of a medium, only listeners.
  hostConnected(): void {
    moreContrast().addListener(this.#changed);
    this.refresh();
  }

  hostDisconnected(): void {
    moreContrast().removeListener(this.#changed);
    for (const root of this.#roots) unwatch(root, this);
    this.#roots.clear();
  }

  /**
   * Looks up anew. Also called before each update: that an ancestor has put the element into a slot meanwhile is told
   * by no event.
   */
  refresh(): void {
    if (!this.host.isConnected) return;
    this.#watchAll(rootsAbove(this.host));
    const next = readSurroundings(this.host);
    const now = this.value;
    if (
      next.lang === now.lang &&
      next.theme === now.theme &&
      next.place === now.place &&
      next.density === now.density &&
      next.isAtRest === now.isAtRest
    )
      return;
    this.value = next;
    this.host.requestUpdate();
  }

  readonly #changed = (): void => this.refresh();

  #watchAll(roots: ReadonlySet<Node>): void {
    for (const root of this.#roots) if (!roots.has(root)) unwatch(root, this);
    for (const root of roots) if (!this.#roots.has(root)) watch(root, this);
    this.#roots = new Set(roots);
  }
}

/** The document and every shadow root in which something stands that surrounds the element. */
function rootsAbove(element: Element): Set<Node> {
  const roots = new Set<Node>();
  for (let node: Node | null = element; node; node = parentOf(node)) if (isRoot(node)) roots.add(node);
  return roots;
}

const watchers = new Map<Node, { observer: MutationObserver; controllers: Set<SurroundingsController> }>();

function watch(root: Node, controller: SurroundingsController): void {
  let entry = watchers.get(root);
  if (!entry) {
    const controllers = new Set<SurroundingsController>();
    const observer = new MutationObserver(() => controllers.forEach((each) => each.refresh()));
    observer.observe(root, { attributes: true, subtree: true, attributeFilter: watched });
    watchers.set(root, (entry = { observer, controllers }));
  }
  entry.controllers.add(controller);
}

function unwatch(root: Node, controller: SurroundingsController): void {
  const entry = watchers.get(root);
  entry?.controllers.delete(controller);
  if (entry?.controllers.size === 0) {
    entry.observer.disconnect();
    watchers.delete(root);
  }
}
