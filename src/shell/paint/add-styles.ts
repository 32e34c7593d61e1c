import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult } from 'lit';

/** A root with what it is styled with, in order. */
interface Styled extends ShadowRoot {
  qsStyles?: readonly CSSResult[];
}

/**
 * Gives an element's root more sheets: its own, and those of parts that were fetched later. A constructed sheet belongs to the document
 * it was made in and is lost on the way to another (an iframe, a window of its own): there each root gets sheets made there.
 */
export function addStyles(root: Styled, more: readonly CSSResult[]): void {
  const styles = (root.qsStyles = [...(root.qsStyles ?? []), ...more]);
  const view = root.ownerDocument.defaultView;
  if (!supportsAdoptingStyleSheets) adoptStyles(root, more as CSSResult[]);
  // A document without a window is not painted.
  else if (view)
    // eslint-disable-next-line no-restricted-syntax -- asked for first
    root.adoptedStyleSheets = styles.map(({ styleSheet, cssText }) => {
      if (view === window) return styleSheet!;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
}
