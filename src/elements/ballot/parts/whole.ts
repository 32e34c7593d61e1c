import { html, type TemplateResult } from 'lit';

/** A text in which what matches is not broken over two lines. */
export const renderWhole = (text: string, pieces: RegExp): (TemplateResult | string)[] =>
  text.split(pieces).map((each, i) => (i % 2 ? html`<span class="nw">${each}</span>` : each));

/** A sentence with its sums whole: no line begins with ＝184, and a bracket before or after one stays with it. */
export const renderSums = (text: string): (TemplateResult | string)[] =>
  renderWhole(text, /([（(]?[\p{L}\d]+(?: ?[＋+×＝=] ?[\p{L}\d]+)+[）)]?[，。；,;.]?)/u);
