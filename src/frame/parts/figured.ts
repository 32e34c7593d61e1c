import { html, type TemplateResult } from 'lit';

/** The measure word after a figure, and the mark after that: no line ends between them. */
const unitOf = (after = ''): string => /^\p{Script=Han}?[，。]?/u.exec(after)![0];

/** A sentence in which what stands between asterisks is set as a figure: 赞成*87*票. */
export function renderFigured(text: string): (TemplateResult | string)[] {
  return text
    .split('*')
    .map((piece, i, all) =>
      i % 2 === 1
        ? html`<span class="nw"><b class="fig">${piece}</b>${unitOf(all[i + 1])}</span>`
        : piece.slice(i > 0 ? unitOf(piece).length : 0),
    );
}
