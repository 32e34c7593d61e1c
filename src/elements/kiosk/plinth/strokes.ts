import { html, type TemplateResult } from 'lit';

/** Time as strokes: one is one second, or more where there are too many to see. */
export interface Strokes {
  /** Path of the tall ones. */
  readonly tall: string;
  /** Path of the short ones. */
  readonly short: string;
  readonly width: number;
}

const most = 60;
const height = 16;
const step = 18;

/** `tall` of `all` strokes stand tall, from the left; drawn in a box of `width` × 16. */
export function strokesOf(tall: number, all: number): Strokes {
  const count = Math.max(1, Math.min(most, Math.round(all)));
  const upright = Math.max(0, Math.min(count, Math.round((tall / all) * count) || 0));
  const path = (from: number, to: number, top: number): string => {
    let d = '';
    for (let i = from; i < to; i++) d += `M${i * step + 3} ${top}V${height}`;
    return d;
  };
  return {
    tall: path(0, upright, 0),
    short: path(upright, count, height / 2),
    width: (count - 1) * step + 6,
  };
}

/** The same, drawn as wide as there is room. */
export function renderStrokes(count: number, all: number): TemplateResult {
  const { tall, short, width } = strokesOf(count, all);
  return html`<svg class="strokes" viewBox="0 0 ${width} 16" preserveAspectRatio="none" aria-hidden="true">
    <path class="tall" d=${tall} />
    <path class="short" d=${short} />
  </svg>`;
}
