/** A colour as the browser computed it, 0 to 255 each; alpha 0 to 1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

/** Reads `rgb(…)` or `rgba(…)`, the two forms in which getComputedStyle gives an sRGB colour. */
export function parseColour(text: string): Colour {
  const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return { r, g, b, a };
}

/** `#FFFCF5`. */
export function hexOf({ r, g, b }: Colour): string {
  return `#${[r, g, b].map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Contrast of two opaque colours, 1 to 21, as WCAG 2 works it out (relative luminance). */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ r, g, b }: Colour): number {
  const linear = (each: number): number => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** The ground an element stands on: its own background or the nearest opaque one above, through shadow roots. */
export function groundOf(element: Element): Colour {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (!(node instanceof Element)) continue;
    const colour = parseColour(getComputedStyle(node).backgroundColor);
    if (colour.a === 1) return colour;
  }
  return { r: 255, g: 255, b: 255, a: 1 };
}
