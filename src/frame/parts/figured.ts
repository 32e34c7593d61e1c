import { html, type TemplateResult } from 'lit';

/** A sentence in which what stands between asterisks is set as a figure: 赞成*87*票. */
export function renderFigured(text: string): (TemplateResult | string)[] {
  return text.split('*').map((piece, i) => (i % 2 === 1 ? html`<b class="fig">${piece}</b>` : piece));
}
