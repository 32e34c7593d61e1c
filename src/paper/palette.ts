import { blackInk, type Ink, type Palette } from './marks.js';

/** The private token that stands behind each ink. */
const tokens: Readonly<Record<Ink, string>> = {
  ground: '--_ground',
  ink: '--_ink',
  ink2: '--_ink-2',
  ink3: '--_ink-3',
  line: '--_line',
  edge: '--_edge',
  accent: '--_accent',
  root: '--_accent',
  rootInk: '--_on-accent',
  plate: '--_plate',
  plateInk: '--_plate-ink',
  plateInk2: '--_plate-ink-2',
};

/**
 * The colours of a theme as they stand on an element's wrapper (`.qs`). Only what every viewer of SVG knows is taken:
 * where a site has written `oklch(…)`, or forced colours a keyword, the whole drawing is black ink, for half a theme can
 * be light on light.
 */
export function paletteOf(wrapper: Element): Palette {
  const style = getComputedStyle(wrapper);
  const palette = { ...blackInk };
  for (const ink of Object.keys(tokens) as Ink[]) {
    const value = style.getPropertyValue(tokens[ink]).trim();
    if (!/^#(?:[\da-f]{3}|[\da-f]{6})$|^rgb\([\d\s,.%]+\)$/i.test(value)) return blackInk;
    palette[ink] = value;
  }
  return palette;
}
