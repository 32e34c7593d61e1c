import { broadFrom, smallBelow } from './name-size.js';

/** The focus follows a step, so that a reader hears its heading and Tab goes on from there. */
export function focusStep(root: ParentNode): void {
  const view = root.querySelector<HTMLElement>('.view');
  if (!view) return;
  const head = view.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6, [role=heading]') ?? view;
  head.tabIndex = -1;
  head.focus({ preventScroll: true });
  view.scrollIntoView({ block: 'nearest' });
}

/** Where a candidate stands: in the row where tellers enter, for there it stands twice. */
export function rowOf(root: ParentNode, id: string): HTMLElement | undefined {
  const rows = Array.from(root.querySelectorAll<HTMLElement>('[data-id]')).filter(
    ({ dataset }) => dataset['id'] === id,
  );
  return rows.find((each) => each.closest('.entry')) ?? rows[0];
}

/** Classes by own width in em: styles know it by these. */
export function widthClasses(room: number): string {
  return `${room < 18 ? 'narrow' : ''} ${room < smallBelow ? 'small' : ''} ${room >= broadFrom ? 'broad' : ''}`;
}

/** Classes by how close a form is set, one a step: frame/pages/fit.ts. */
export const closenessClasses = ['snug', 'close', 'lean'];

/** Share of a window that a bar at its foot may take. */
const mostCovered = 0.45;

/**
 * Where the page scrolls and not the element, its wrapper is no box that scrolls: what sticks to an edge (the search, the bar
 * of acts, the warning) sticks to the window's. Measured once a frame: hundreds of candidates are slow to lay out.
 */
export class Flow {
  #frame = 0;

  measure(root: ParentNode, hasRemote: boolean): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const wrapper = root.querySelector('.qs');
      if (wrapper) set(wrapper, root.querySelector<HTMLElement>('.act-bar'), hasRemote);
    });
  }
}

function set(wrapper: Element, bar: HTMLElement | null, hasRemote: boolean): void {
  // A margin below may be lost in one of the two.
  const flows = !hasRemote && wrapper.scrollHeight <= wrapper.clientHeight + 1;
  const height = flows ? innerHeight : wrapper.clientHeight;
  // In large type on a small phone it would cover what is marked.
  const covers = bar !== null && bar.offsetHeight > height * mostCovered;
  wrapper.classList.toggle('flows', flows);
  wrapper.classList.toggle('covered', covers);
}
