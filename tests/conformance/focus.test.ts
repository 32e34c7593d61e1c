/** What has the focus is seen (WCAG 2.4.11): nothing that sticks to an edge of a low window covers it, no box cuts its ring. */
import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import { atRest, pause } from '../fixtures/page.js';
import {
  attributesIn,
  eachSubject,
  inChromiumOnly,
  isVisible,
  named,
  stand,
  type AnyElement,
} from './stage.js';

const focusable = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';

/** What lies over its middle; null when it can be seen there. */
function coverOf(element: AnyElement, at: HTMLElement): string | null {
  const { left, top, width, height } = at.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return 'the edge of the window';
  const met = element.shadowRoot!.elementFromPoint(x, y);
  const own = at.closest('label') ?? at;
  return met && (own.contains(met) || met.contains(at)) ? null : named(met ?? element);
}

/** Sides on which a box around it cuts its ring off. The search and rows of a tree show the focus on a part of them. */
function cutRing(element: AnyElement, at: HTMLElement): string[] {
  const ring = at.closest('label') ?? at;
  const look = [at, ring].map((each) => getComputedStyle(each)).find((each) => each.outlineStyle !== 'none');
  if (!look) return [];
  const reach = parseFloat(look.outlineWidth) + parseFloat(look.outlineOffset);
  const { left, top, right, bottom } = at.getBoundingClientRect();
  const cut = new Set<string>();
  for (let node = at.parentElement; node && element.shadowRoot!.contains(node); node = node.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(node);
    const box = node.getBoundingClientRect();
    if (overflowX !== 'visible' && box.left > left - reach + 1) cut.add(`left by ${named(node)}`);
    if (overflowX !== 'visible' && box.right < right + reach - 1) cut.add(`right by ${named(node)}`);
    if (overflowY !== 'visible' && box.top > top - reach + 1) cut.add(`top by ${named(node)}`);
    if (overflowY !== 'visible' && box.bottom < bottom + reach - 1) cut.add(`bottom by ${named(node)}`);
  }
  return Array.from(cut, (side) => `ring of ${named(at)} cut at the ${side}`);
}

/** Puts it at an edge of the window and gives it the focus, as the Tab key does with what stands there. */
async function focusAt(edge: 'top' | 'bottom', element: AnyElement, at: HTMLElement): Promise<string | null> {
  (document.activeElement as HTMLElement | null)?.blur();
  at.style.scrollMargin = '0';
  at.scrollIntoView({ block: edge === 'top' ? 'start' : 'end', behavior: 'instant' });
  at.style.scrollMargin = '';
  await atRest(element);
  if (!at.isConnected || !isVisible(at)) return null;
  at.focus();
  // It may be on its way: pages scroll smoothly.
  for (let i = 0; i < 120 && coverOf(element, at) !== null; i++) await pause(25);
  return at.isConnected ? coverOf(element, at) : null;
}

inChromiumOnly(() => {
  eachSubject('Focus', (subject, test) => {
    for (const [place, width, height] of [
      ['phone', 640, 360],
      ['desk', 1280, 600],
    ] as const)
      for (const view of subject.views)
        test(`${place}, ${width}×${height}${view && `, ${view}`}: nothing covers what has the focus`, async () => {
          const before = { width: innerWidth, height: innerHeight };
          await setViewport({ width, height });
          try {
            const attributes = attributesIn(subject, view);
            const around = `<div style="height: 800px"></div>{}<div style="height: 800px"></div>`;
            const element = await stand(subject, { view, place, width, attributes, around });
            const controls = Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(focusable)).filter(
              (each) => isVisible(each) && !(each as HTMLButtonElement).disabled,
            );
            const covered: string[] = [];
            for (const at of controls.slice(0, 40))
              for (const edge of ['top', 'bottom'] as const) {
                const cover = await focusAt(edge, element, at);
                if (cover !== null) covered.push(`${edge}: ${named(at)} is below ${cover}`);
                else if (at.isConnected && edge === 'bottom') covered.push(...cutRing(element, at));
              }
            expect(covered).to.deep.equal([]);
          } finally {
            await setViewport(before);
          }
        });
  });
});
