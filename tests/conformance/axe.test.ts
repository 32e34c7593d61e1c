/** axe-core finds nothing, in any view, theme and state. It sees a part only: the other suites look at the rest. */
import { expect } from '@esm-bundle/chai';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { attributesIn, eachSubject, inChromiumOnly, stand, themes, widths } from './stage.js';
import { reach, ways } from './states.js';

declare const axe: typeof axeCore;

/** A page as it should be around the element, so that only the element is judged. */
const around = '<main><h1>页</h1>{}</main>';

/** What fades in has its colours at its end. */
function endFades(): void {
  const roots = [document, ...Array.from(document.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot)];
  for (const root of roots)
    for (const animation of root?.getAnimations() ?? [])
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}

async function expectNothing(): Promise<void> {
  endFades();
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  const found = violations.map(({ id, nodes }) => {
    const parts = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`);
    return `${id}: ${parts.join('; ')}`;
  });
  expect(found).to.deep.equal([]);
}

inChromiumOnly(() =>
  eachSubject('axe', (subject, test) => {
    before(() => void (document.title = subject.name));
    const attributes = subject.attributes ?? '';

    // A theme changes colours only, so one view shows the parts that all have; every view is seen in the two that differ most.
    for (const [turn, view] of subject.views.entries())
      for (const theme of turn === 0 ? themes : (['hall', 'contrast'] as const))
        test(`${theme}${view && `, ${view}`}`, async () => {
          await stand(subject, { view, theme, attributes: attributesIn(subject, view), around });
          await expectNothing();
        });

    for (const view of subject.views)
      for (const place of ['phone', 'kiosk', 'wall'] as const)
        test(`${place}, as a place${view && `, ${view}`}`, async () => {
          const attributes = attributesIn(subject, view);
          await stand(subject, { view, place, attributes, width: widths[place], around });
          await expectNothing();
        });

    for (const lang of ['en', 'zh-TW'])
      test(lang, async () => {
        await stand(subject, { lang, attributes, around });
        await expectNothing();
      });

    for (const way of ways)
      for (const theme of way.state === 'ready' ? [] : (['contrast'] as const))
        test(`${way.name}, ${theme}`, async () => {
          await reach(way, subject, { theme, around });
          await expectNothing();
        });
  }),
);
