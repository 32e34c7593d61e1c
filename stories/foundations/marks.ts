import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { u } from './sheet.js';

/** A mark is told by its shape; colour and place never stand alone for it. */
const marks: readonly { name: string; shape: SVGTemplateResult }[] = [
  { name: '赞成', shape: svg`<circle cx="20" cy="20" r="14"></circle>` },
  { name: '不赞成', shape: svg`<path d="M8 8 32 32M32 8 8 32"></path>` },
  { name: '弃权', shape: svg`<path d="M6 20H34"></path>` },
  { name: '已核', shape: svg`<path d="M6 21 16 31 34 10"></path>` },
  { name: '已完成', shape: svg`<circle class="full" cx="20" cy="20" r="9"></circle>` },
  { name: '未到期', shape: svg`<circle cx="20" cy="20" r="8"></circle>` },
  { name: '一画一票', shape: svg`<path d="M7 7H34M20 7V33M20 19H32M11 18V33M4 33H36"></path>` },
  {
    name: '合计章',
    shape: svg`<rect class="seal" x="3" y="3" width="34" height="34"></rect><rect class="seal thin" x="8" y="8" width="24" height="24"></rect>`,
  },
];

export const markStyles = css`
  .marks {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-end;
    font-size: var(--_fs-caption);
    line-height: 1.4;
    text-align: center;
    color: var(--_ink-2);
  }
  .marks > * {
    min-width: ${u(3)};
  }
  .marks svg {
    display: block;
    width: ${u(2.5)};
    height: ${u(2.5)};
    margin: 0 auto ${u(0.25)};
    fill: none;
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .marks .full {
    fill: var(--_ink);
  }
  .marks .seal {
    stroke: var(--_accent);
  }
  .marks .thin {
    stroke-width: 1;
  }
`;

export function renderMarks(): TemplateResult {
  return html`<h3>记号：形状说意思，颜色不单独说</h3>
    <ul class="marks">
      ${marks.map(({ name, shape }) => html`<li><svg viewBox="0 0 40 40" aria-hidden="true">${shape}</svg>${name}</li>`)}
    </ul>`;
}
