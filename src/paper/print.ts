import type { Look } from './look.js';
import type { DisplayList } from './marks.js';
import type { Steps } from './steps.js';
import { drawSVG, svgElement } from './svg.js';

/** Marks the root, so that a second copy of the library finds and removes what the first left. */
const mark = 'data-qs-paper';

/** An `afterprint` within this time of the call is a phone's, which sends it before it has drawn the pages. */
const hasty = 400;

/** The root goes by itself when no `afterprint` has told that it may: soon after a hasty one, else after this. */
const linger = { hasty: 60_000, silent: 600_000 };

/** Told to a root that is to go, whichever copy of the library made it: only that one knows its sheet and timer. */
const goAway = 'qs-paper-remove';

/**
 * Prints pages laid out beforehand. They stand in a root at the end of the body that only the printer sees; the rest of
 * the page is hidden from it. The root goes after printing, and before the next one.
 *
 * The pages are in the root's own shadow: a site's `text { … }` or `path { … }`, made for charts of its own, must not
 * repaint a document. The rules for the printer are a constructed sheet, which a strict content security policy allows; an
 * engine without those (Chromium 71 and 72, Firefox below 101, Safari below 16.4) takes a style element with the page's
 * `litNonce`. Where neither may stand nothing is printed.
 *
 * @returns whether these pages were handed to the browser
 */
export function* printPages(pages: readonly DisplayList[], look: Look): Steps<boolean> {
  const first = pages[0];
  if (!first || typeof window.print !== 'function') return false;
  const root = document.createElement('div');
  root.setAttribute(mark, '');
  root.lang = look.lang;
  root.style.display = 'none';
  const inside = root.attachShadow({ mode: 'open' });
  // Not by entries(): Prototype.js has another.
  let done = 0;
  for (const page of pages) {
    inside.append(sheetOf(page, look));
    yield done++ / pages.length;
  }
  removePages();
  const sheet = addRules(rulesFor(first));
  if (!sheet) return false;
  document.body.append(root);

  const called = Date.now();
  let timer = setTimeout(removePages, linger.silent);
  const after = (): void => {
    if (Date.now() - called >= hasty) return removePages();
    clearTimeout(timer);
    timer = setTimeout(removePages, linger.hasty);
  };
  window.addEventListener('afterprint', after);
  root.addEventListener(
    goAway,
    () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', after);
      sheet();
    },
    { once: true },
  );
  window.print();
  return true;
}

/** Takes the pages out of the document, also those of another copy of the library. Does nothing when there are none. */
export function removePages(): void {
  document.querySelectorAll(`[${mark}]`).forEach((root) => {
    root.dispatchEvent(new Event(goAway));
    root.remove();
  });
}

function sheetOf(page: DisplayList, look: Look): HTMLElement {
  const sheet = document.createElement('div');
  const svg = svgElement(drawSVG(page, look));
  // `page-break-*`: the names that every promised engine knows.
  sheet.style.cssText = `display:block;width:${page.width}pt;height:${page.height}pt;overflow:hidden;page-break-after:always;page-break-inside:avoid`;
  svg.style.cssText = 'display:block;width:100%;height:100%';
  sheet.append(svg);
  return sheet;
}

/**
 * Rules for the printer. Whatever a site does to its html and body (turned walls, fixed heights, columns, a dark ground)
 * is undone for the printing.
 */
function rulesFor({ width, height }: DisplayList): string {
  return `@page{size:${width}pt ${height}pt;margin:0}
@media print{
html,body{all:initial!important;display:block!important}
body::before,body::after,body>:not([${mark}]){display:none!important}
body>[${mark}]{all:initial!important;display:block!important;-webkit-print-color-adjust:exact!important;print-color-adjust:exact!important}
}`;
}

/** @returns what takes the rules away again, or null where none may be added */
function addRules(text: string): (() => void) | null {
  /* eslint-disable no-restricted-syntax -- asked for first */
  if ('adoptedStyleSheets' in document && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }
  /* eslint-enable no-restricted-syntax */
  const style = document.createElement('style');
  const { litNonce } = window as { litNonce?: string };
  if (litNonce !== undefined) style.setAttribute('nonce', litNonce);
  style.textContent = text;
  document.head.append(style);
  if (style.sheet?.cssRules.length) return () => style.remove();
  // Refused: its pages would print on top of everything.
  style.remove();
  return null;
}
