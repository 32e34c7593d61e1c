import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/honor-roll/define.js';
import type { QsHonorRoll } from '../../src/elements/honor-roll/index.js';
import names from '../../demo/data/honor-roll-names.json';
import honors from '../../demo/data/honor-roll.json';
import board from './board.json';

export { board, honors, names };

export interface HonorOptions {
  data?: unknown;
  view?: string;
  groupBy?: string;
  selected?: string;
}

/** The element over a document: seven honours of the report and some samples, unless told. */
export function roll({ data = honors, view, groupBy, selected }: HonorOptions = {}): TemplateResult {
  return html`<qs-honor-roll
    .data=${data}
    view=${view ?? nothing}
    group-by=${groupBy ?? nothing}
    selected=${selected ?? nothing}
  ></qs-honor-roll>`;
}

/** The first element of the story. */
export function rollIn(canvas: Element): QsHonorRoll {
  return canvas.querySelector('qs-honor-roll')!;
}

interface MadeUp {
  readonly id: string;
  readonly title: string;
  readonly level: string;
}

/** A document of the story's own, all of it invented. */
export const madeUp = (...all: (MadeUp & Record<string, unknown>)[]): unknown => ({
  ...board,
  total: undefined,
  source: { name: '虚构的示例' },
  note: undefined,
  honors: all,
});
