/** What the browser tests of the org tree share: the demo community on the page, its rows, and waiting for it to rest. */
import '../../../src/elements/org-tree/define.js';
import type { OrgTreeDocument } from '../../../src/contract/generated/org-tree/types.js';
import type { QsOrgTree } from '../../../src/elements/org-tree/index.js';
import document_ from '../../../demo/data/org.json';
import { atRest as rest, clear, mount, org, pause, until } from '../../fixtures/page.js';

export { clear, org, until };
export { said } from '../../fixtures/page.js';

/** The demo community; its people are invented. Tests never change it. */
export const community = document_ as unknown as OrgTreeDocument;

export interface Scene {
  /** Attributes of the element, as written. */
  attributes?: string;
  /** Px of the box it stands in. Default 800: a drawing with its details below. */
  width?: number;
  data?: unknown;
  /** Markup around the element; `{}` is where it stands. */
  around?: string;
}

/** Puts an org tree on the page and waits until it rests. */
export async function stand({
  attributes = '',
  width = 800,
  data = community,
  around = '{}',
}: Scene = {}): Promise<QsOrgTree> {
  const home = mount(around.replace('{}', `<qs-org-tree ${attributes}></qs-org-tree>`));
  home.style.width = `${width}px`;
  const element = org();
  element.data = data;
  await atRest(element);
  return element;
}

/** Until nothing is left to be updated, measured or scrolled. */
export const atRest = (element: QsOrgTree = org()): Promise<void> => rest(element);

export const rows = (element: QsOrgTree = org()): HTMLElement[] =>
  Array.from(element.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]'));

export const ids = (element: QsOrgTree = org()): string[] => rows(element).map((row) => row.dataset['key']!);

export function row(id: string, element: QsOrgTree = org()): HTMLElement {
  const found = rows(element).find((each) => each.dataset['key'] === id);
  if (!found) throw new Error(`no row ${id} among ${ids(element).slice(0, 20).join(' ')}`);
  return found;
}

/** The sign that opens and closes: in the list before the name, in the drawing below the board. */
export const sign = (id: string): HTMLElement => row(id).querySelector<HTMLElement>('[data-toggle]')!;

export const isExpanded = (id: string): string | null => row(id).getAttribute('aria-expanded');

/** Id of the row that holds the focus, or what holds it instead. */
export function focused(element: QsOrgTree = org()): string | null {
  const active = element.shadowRoot?.activeElement;
  return active instanceof HTMLElement ? (active.dataset['key'] ?? active.localName) : null;
}

/** Ids of the rows that the Tab key may enter. */
export const tabStops = (element: QsOrgTree = org()): string[] =>
  rows(element).flatMap((each) => (each.tabIndex === 0 ? [each.dataset['key']!] : []));

export function button(label: string): HTMLButtonElement {
  const found = Array.from(org().renderRoot.querySelectorAll('button')).find(
    (each) => each.textContent?.trim() === label,
  );
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

/** Every event of that name that reaches the page. */
export function hear<E extends Event>(type: string): { events: E[]; stop: () => void } {
  const events: E[] = [];
  const listener = (event: Event): void => void events.push(event as E);
  document.addEventListener(type, listener);
  return { events, stop: () => document.removeEventListener(type, listener) };
}

/** Both views that open and close by hand. */
export const views = ['list', 'tree'] as const;

/**
 * Two presses by a driver, as near as a hand's: less than half a second apart, as the element takes them. On a loaded machine they
 * may come farther apart; then `again` sets everything back, and they are done once more.
 */
export async function twice(
  type: 'keydown' | 'click',
  one: () => Promise<void>,
  again: () => Promise<void>,
): Promise<void> {
  for (let attempt = 0; attempt < 8; attempt++) {
    const times: number[] = [];
    const hear = ({ timeStamp }: Event): number => times.push(timeStamp);
    addEventListener(type, hear, true);
    await one();
    await one();
    await atRest();
    removeEventListener(type, hear, true);
    if (times.length !== 2) throw new Error(`${times.length} × ${type}`);
    if (times[1]! - times[0]! < 500) return;
    await pause(600);
    await again();
  }
  throw new Error('the machine is too slow for two presses in half a second');
}
