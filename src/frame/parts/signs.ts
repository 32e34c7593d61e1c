import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

/** 赞成, 不赞成, 弃权; it holds, it does not. */
export type Sign = 'yes' | 'no' | 'abstain' | 'tick' | 'cross';

const shapes: { readonly [sign in Sign]: SVGTemplateResult } = {
  yes: svg`<circle cx="8" cy="8" r="6" />`,
  no: svg`<path d="M2.5 2.5l11 11M13.5 2.5l-11 11" />`,
  abstain: svg`<path d="M2 8H14" />`,
  tick: svg`<path d="M2 8.5l4 4 8-9" />`,
  cross: svg`<path d="M2.5 2.5l11 11M13.5 2.5l-11 11" />`,
};

/** A mark told by its shape; the word stands beside it, so readers need not hear it. Take `moreParts` of the theme with it. */
export function sign(of: Sign): TemplateResult {
  return html`<svg class="mk" viewBox="0 0 16 16" aria-hidden="true">${shapes[of]}</svg>`;
}
