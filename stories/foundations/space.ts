import { css, html, type TemplateResult } from 'lit';
import { u } from './sheet.js';

const steps = ['s1', 's2', 's3', 's4', 's6', 's8', 's12', 's16'];

const lines: readonly { name: string; width: string; colour: string }[] = [
  { name: '分隔', width: '--_hair', colour: '--_line' },
  { name: '表头', width: '--_hair', colour: '--_rule' },
  { name: '选中之路', width: '--_bold', colour: '--_accent' },
];

export const spaceStyles = css`
  .sheet h3 span + span {
    margin-inline-start: 2em;
  }
  .lines {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  [data-place='phone'] .space {
    flex-wrap: wrap;
    margin: 0;
  }
  .space {
    display: flex;
    align-items: flex-end;
    margin-inline-end: ${u(3.5)};
    line-height: 1.4;
    text-align: center;
  }
  .space > * {
    margin-inline-end: ${u(0.875)};
  }
  .space i {
    display: block;
    margin: 0 auto;
    background: var(--_accent);
  }
  .rules {
    flex: 1 1 16em;
    line-height: ${u(1.5)};
  }
  .rules > * {
    display: flex;
    align-items: center;
    white-space: nowrap;
  }
  .rules i {
    flex: 1;
    height: 0;
  }
  .rules b {
    width: 1.5em;
    margin-inline-start: ${u(0.875)};
    font-weight: inherit;
  }
  .rules span {
    width: 5em;
  }
`;

export function renderSpace(): TemplateResult {
  return html`<h3><span>间距：4的倍数</span><span>线：三种粗细</span></h3>
    <div class="lines">
      <div class="space">
        ${steps.map(
          (step) =>
            html`<div>
              <i id=${`space-${step}`} style="width: var(--_${step}); height: var(--_${step})"></i
              ><span data-measure="width" data-of=${`space-${step}`}></span>
            </div>`,
        )}
      </div>
      <div class="rules">
        ${lines.map(
          ({ name, width, colour }, i) =>
            html`<div>
              <i
                id=${`line-${i}`}
                style="border-top: var(${width}) solid var(${colour}); outline-offset: var(${width})"
              ></i
              ><b data-measure="outlineOffset" data-of=${`line-${i}`}></b><span>${name}</span>
            </div>`,
        )}
        <div><i style="border-top: 3px solid var(--_focus)"></i><b>3</b><span>焦点</span></div>
      </div>
    </div>`;
}
