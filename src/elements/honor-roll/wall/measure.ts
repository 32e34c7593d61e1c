import { widthOf } from '../../../text/measure.js';
import type { Measure } from './plaque-text.js';

/** Bounded: a wall of three thousand honours asks for some ten thousand lines. */
const mostTexts = 20_000;

const known = new Map<string, Measure>();
let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * Measures in the voice of an element, as this engine sets it: fonts differ from one system to the next, and engines in how they
 * set quotes. What was measured is remembered until fonts come (`forgetMeasures`).
 */
export function measureIn(element: Element): Measure {
  const { fontWeight, fontFamily } = getComputedStyle(element);
  const font = `${fontWeight} 100px ${fontFamily}`;
  let measure = known.get(font);
  if (!measure) known.set(font, (measure = measureOf(font)));
  return measure;
}

/**
 * A quick measure, made of the widths of single letters and so seldom too small: thousands of titles are laid out on pages
 * before one of them is seen, and the canvas takes 10 µs for each.
 */
export function byLetter(measure: Measure): Measure {
  const han = measure('国');
  const widths = new Map<number, number>();
  return (text) => {
    // Han characters of one font are equally wide.
    if (allHan.test(text)) return text.length * han;
    let sum = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at)!;
      if (code > 0xffff) at++;
      let width = code >= 0x3400 && code <= 0x9fff ? han : widths.get(code);
      if (width === undefined) widths.set(code, (width = measure(String.fromCodePoint(code))));
      sum += width;
    }
    return sum;
  };
}

const allHan = /^[\u3400-\u9fff]*$/;

/** The fonts of the page have changed. */
export const forgetMeasures = (): void => known.clear();

function measureOf(font: string): Measure {
  canvas ??= document.createElement('canvas').getContext('2d');
  const pen = canvas;
  if (!pen) return widthOf;
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      if (widths.size > mostTexts) widths.clear();
      pen.font = font;
      width = pen.measureText(text).width / 100;
      widths.set(text, width);
    }
    return width;
  };
}
