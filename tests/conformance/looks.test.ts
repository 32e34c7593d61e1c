/** Sizes that eyes and fingers need: least type and targets by place and in elder, and no sideways scrolling at 320 px. */
import { expect } from '@esm-bundle/chai';
import {
  attributesIn,
  base,
  eachSubject,
  inChromiumOnly,
  isVisible,
  locales,
  named,
  places,
  stand,
  themes,
  visibleTexts,
  widths,
  type AnyElement,
  type Place,
} from './stage.js';

/** Px; the rules are in design/access.md. */
const leastType: { readonly [place in Place]: number } = {
  phone: 14,
  desk: 14,
  kiosk: 24,
  hall: 26,
  wall: 32,
};
/** Nobody touches a wall: there a remote goes from one control to the next. */
const leastTarget: { readonly [place in Place]: number } = {
  phone: 44,
  desk: 44,
  kiosk: 96,
  hall: 44,
  wall: 44,
};
const elder = { type: 18, target: 60 };

const controls =
  'button, input, select, textarea, summary, a[href], [role=treeitem], [role=button], [role=tab]';

/** What is smaller than a finger. A link amid a sentence is as high as its line, which criterion 2.5.8 allows. */
function small(element: AnyElement, least: number): string[] {
  return Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(controls)).flatMap((control) => {
    const target = control.closest('label') ?? control;
    if (!isVisible(target) || (control as HTMLButtonElement).disabled) return [];
    if (control.localName === 'a' && getComputedStyle(control).display === 'inline') return [];
    const { offsetWidth, offsetHeight } = target;
    return Math.min(offsetWidth, offsetHeight) < least - 0.5
      ? [`${offsetWidth}×${offsetHeight} ${named(control)}`]
      : [];
  });
}

/** How much larger something is painted than it is laid out: a drawing that is zoomed, the units of an SVG. */
function scaleOf(part: Element): number {
  const drawing = part.closest('svg');
  if (drawing instanceof SVGSVGElement) return (part as SVGGraphicsElement).getScreenCTM?.()?.a ?? 1;
  const box = part as HTMLElement;
  const scale = box.offsetWidth > 0 ? box.getBoundingClientRect().width / box.offsetWidth : 1;
  // The layout's width is a whole number: less than this is rounding.
  return Math.abs(scale - 1) > 0.05 ? scale : 1;
}

/** Visible texts in smaller type. */
function smallType(element: AnyElement, least: number): string[] {
  const found = visibleTexts(element.shadowRoot!).flatMap(({ text, parent }) => {
    const size = parseFloat(getComputedStyle(parent).fontSize) * scaleOf(parent);
    return size < least - 0.05 ? [`${size.toFixed(1)} px: ${text.slice(0, 20)} in ${named(parent)}`] : [];
  });
  return [...new Set(found)];
}

inChromiumOnly(() => {
  eachSubject('Sizes', (subject, test) => {
    for (const view of subject.views) {
      const attributes = attributesIn(subject, view);
      for (const place of places)
        test(`${place}${view && `, ${view}`}: targets for fingers, type for eyes`, async () => {
          const element = await stand(subject, { view, place, width: widths[place], attributes });
          expect(base(element).dataset['place']).to.equal(place);
          expect(small(element, leastTarget[place]), 'targets').to.deep.equal([]);
          expect(smallType(element, leastType[place]), 'type').to.deep.equal([]);
        });

      for (const width of [360, 1280])
        test(`elder at ${width} px${view && `, ${view}`}: targets for fingers, type for eyes`, async () => {
          const element = await stand(subject, { view, theme: 'elder', width, attributes });
          expect(small(element, elder.target), 'targets').to.deep.equal([]);
          expect(smallType(element, elder.type), 'type').to.deep.equal([]);
        });

      test(`a page with html { font-size: 62.5% }${view && `, ${view}`}: type as large as elsewhere`, async () => {
        document.documentElement.style.fontSize = '62.5%';
        try {
          const element = await stand(subject, { view, attributes });
          expect(smallType(element, leastType.desk)).to.deep.equal([]);
        } finally {
          document.documentElement.style.fontSize = '';
        }
      });
    }

    for (const theme of themes)
      test(`${theme}: has its own ground and ink, and says its name`, async () => {
        const element = await stand(subject, { theme });
        expect(base(element).dataset['theme']).to.equal(theme);
        const { color, backgroundColor } = getComputedStyle(base(element));
        expect(backgroundColor).not.to.match(/, 0\)$|transparent/);
        expect(color).not.to.equal(backgroundColor);
      });
  });
});

/** What leaves the box at its right, or makes the page scroll. A part that scrolls by itself may hold more. */
function overflowing(element: AnyElement): string[] {
  const { right } = element.getBoundingClientRect();
  const scrolls = (part: Element): boolean => {
    for (let node = part.parentElement; node; node = node.parentElement)
      if (getComputedStyle(node).overflowX !== 'visible') return true;
    return false;
  };
  return Array.from(element.shadowRoot!.querySelectorAll('*'))
    .filter((part) => isVisible(part) && part.getBoundingClientRect().right > right + 1 && !scrolls(part))
    .map((part) => `${Math.round(part.getBoundingClientRect().right - right)} px: ${named(part)}`);
}

eachSubject('Reflow', (subject, test) => {
  const themesAtOnce = ['paper', 'elder'] as const;
  for (const theme of themesAtOnce)
    for (const lang of ['zh-CN', 'en'] as const)
      test(`320 px, ${theme}, ${lang}: nothing leaves the box`, async () => {
        for (const view of subject.views) {
          const attributes = attributesIn(subject, view);
          const element = await stand(subject, { view, theme, lang, width: 320, attributes });
          expect(overflowing(element), view).to.deep.equal([]);
          expect(base(element).scrollWidth, view).to.be.at.most(base(element).clientWidth + 1);
        }
      });
});

/** Controls whose words are wider than they are: they would lie upon the next one's. */
const spilling = (element: AnyElement): string[] =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, a[href]'))
    .filter((each) => isVisible(each) && each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1)
    .map((each) => `${each.scrollWidth - each.clientWidth} px: ${named(each)}`);

/** What readers set for themselves (WCAG 1.4.4 and 1.4.12). */
const ownSettings = {
  'text at 200 %': 'font-size: 200%',
  'wide spacing': 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5',
};

inChromiumOnly(() => {
  eachSubject('Large text', (subject, test) => {
    for (const [what, style] of Object.entries(ownSettings))
      for (const lang of locales)
        for (const width of [360, 768])
          test(`${what}, ${width} px, ${lang}: no word lies upon another`, async () => {
            document.documentElement.style.cssText = style;
            try {
              for (const view of subject.views) {
                const attributes = attributesIn(subject, view);
                const element = await stand(subject, { view, lang, width, attributes });
                expect(spilling(element), view).to.deep.equal([]);
                expect(overflowing(element), view).to.deep.equal([]);
              }
            } finally {
              document.documentElement.style.cssText = '';
            }
          });
  });
});
