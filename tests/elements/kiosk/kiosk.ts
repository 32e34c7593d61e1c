/** What the tests of the kiosk share: one on the page, fingers and keys, and time that is let pass. */
import type { QsKiosk } from '../../../src/elements/kiosk/index.js';
import { pause, until } from '../../fixtures/page.js';

let home: HTMLElement | undefined;

/** A kiosk with these scenes, 540×960 px, that has painted. */
export async function kiosk(
  scenes: string,
  attributes = '',
  around = (inner: string) => inner,
): Promise<QsKiosk> {
  clear();
  home = document.createElement('div');
  home.innerHTML = around(`<qs-kiosk no-keep ${attributes}>${scenes}</qs-kiosk>`);
  const element = home.querySelector('qs-kiosk')!;
  element.style.cssText = 'width:540px;height:960px';
  document.body.append(home);
  await element.updateComplete;
  return element;
}

export function clear(): void {
  home?.remove();
  home = undefined;
}

export const three =
  '<div id="a" data-label="甲"><button id="in-a">一</button></div><div id="b" data-label="乙"><button id="in-b">二</button></div><div id="c" data-label="丙">三</div>';

export const six = ['People', 'Photos', 'Honours', 'Service', 'Votes', 'Opening hours']
  .map((name, i) => `<div id="s${i}" data-label="${name}">${name}</div>`)
  .join('');

/** Ids of the scenes that have no `hidden`. */
export const shown = (element: QsKiosk): string =>
  Array.from(element.children)
    .filter((each) => !(each as HTMLElement).hidden && !each.hasAttribute('slot'))
    .map(({ id }) => id)
    .join(' ');

/** Until those scenes are shown, and no other fades. */
export const untilShown = (element: QsKiosk, ids: string): Promise<void> =>
  until(
    () => shown(element) === ids,
    () => `${ids} shown, it is ${shown(element)}`,
  );

export const part = (element: QsKiosk, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);

export const press = (element: QsKiosk, act: string): void => part(element, `[data-act="${act}"]`)!.click();

/** What browsers send for a touch, in their order. @returns the events that were taken */
export function touch(target: Element): string[] {
  const taken: string[] = [];
  const init = { bubbles: true, composed: true, cancelable: true, clientX: 270, clientY: 480 };
  for (const event of [
    new PointerEvent('pointerdown', init),
    new PointerEvent('pointerup', init),
    new MouseEvent('mousedown', init),
    new MouseEvent('mouseup', init),
    new MouseEvent('click', init),
  ])
    if (!target.dispatchEvent(event)) taken.push(event.type);
  return taken;
}

/** @returns whether it was taken */
export function key(
  name: string,
  target: Element = document.activeElement ?? document.body,
  more = {},
): boolean {
  const init = { key: name, bubbles: true, composed: true, cancelable: true, ...more };
  const inner = target.shadowRoot?.activeElement ?? target;
  const taken = !inner.dispatchEvent(new KeyboardEvent('keydown', init));
  inner.dispatchEvent(new KeyboardEvent('keyup', init));
  return taken;
}

const now = performance.now.bind(performance);
let skew = 0;

/** Lets seconds pass for the kiosk's own clock, and waits for its next beat. */
export async function seconds(count: number): Promise<void> {
  skew += count * 1000;
  performance.now = () => now() + skew;
  await pause(1_100);
}

export function restoreClock(): void {
  skew = 0;
  performance.now = now;
}

export const inState = (element: QsKiosk, state: string): Promise<void> =>
  until(
    () => element.state === state,
    () => `state ${state}, it is ${element.state}`,
  );

/** What the plinth holds has come up from below: on a loaded machine it takes longer. */
export async function risen(element: QsKiosk): Promise<void> {
  await element.updateComplete;
  await until(
    () =>
      part(element, '.rise')
        ?.getAnimations()
        .every(({ playState }) => playState === 'finished'),
    () => part(element, '.plinth')!.innerHTML,
  );
}
