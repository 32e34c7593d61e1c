import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult } from 'lit';

/** Gives an element's root one more sheet, for a part that was fetched later. */
export function addStyles(root: ShadowRoot, styles: CSSResult): void {
  if (!supportsAdoptingStyleSheets) return adoptStyles(root, [styles]);
  /* eslint-disable no-restricted-syntax -- asked for first */
  const sheet = styles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
