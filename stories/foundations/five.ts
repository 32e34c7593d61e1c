import { css, html, type TemplateResult } from 'lit';
import { renderName } from '../../src/shell/paint/name.js';
import { themes, type Theme } from '../../src/theme/index.js';
import bridge from './bridge.svg?url';
import { themeNames } from './sheet.js';

const uses: Readonly<Record<Theme, string>> = {
  paper: '门户与纸印',
  hall: '暗室长屏',
  elder: '字大，对比7以上',
  contrast: '系统强制色可接管',
  mourning: '无彩，照片转灰',
};

export const fiveStyles = css`
  .five {
    display: flex;
    flex-wrap: wrap;
    min-height: 100vh;
  }
  .one {
    display: flex;
    flex-direction: column;
    flex: 1 1 0;
    min-width: 15rem;
    padding: 28px 24px 20px;
  }
  .one + .one {
    border-inline-start: 1px solid var(--_line);
  }
  /* Five columns of one width: elder is drawn at its smaller size, as on a narrow page. */
  .one[data-theme='elder'] {
    --_u: 1.25rem;
  }
  .one h2 {
    padding-bottom: 8px;
    border-bottom: var(--_bold) solid var(--_rule);
    font: var(--_w-title) 26px/1.3 var(--_font-title);
  }
  .one img {
    display: block;
    width: 100%;
    height: 150px;
    margin-top: 18px;
    object-fit: cover;
    filter: var(--_photo-filter);
  }
  .one figcaption {
    padding-top: 6px;
    font-size: var(--_fs-caption);
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .boards {
    display: flex;
    margin-top: 18px;
  }
  .boards .v {
    display: flex;
    align-items: center;
    justify-content: center;
    width: 52px;
    height: 164px;
    margin-right: 16px;
    color: var(--_plate-ink);
    background: var(--_plate);
    border: 1px solid var(--_edge);
    font: var(--_w-title) 20px/1 var(--_font-title);
    letter-spacing: 0.12em;
  }
  .boards .chosen {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .boards p {
    align-self: flex-end;
    line-height: 1.4;
    font-size: var(--_fs-caption);
    color: var(--_ink-3);
  }
  .boards .fig {
    display: block;
    font-size: 48px;
    color: var(--_accent);
  }
  .rows {
    margin-top: 18px;
    border-top: 1px solid var(--_line);
  }
  .rows li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    border-bottom: 1px solid var(--_line);
    line-height: 40px;
    white-space: nowrap;
  }
  .rows b {
    font: var(--_w-title) 22px/40px var(--_font-title);
  }
  .two-buttons {
    margin: 20px 0 28px;
  }
  .two-buttons .btn {
    padding: 0 1em;
    margin-inline-end: 14px;
  }
  .one .note span {
    margin-inline-end: 1em;
  }
  .one .note {
    margin-top: auto;
    font-size: var(--_fs-caption);
    line-height: 1.4;
    color: var(--_ink-3);
  }
`;

/** One and the same fragment in every theme. */
export function renderFive(): TemplateResult {
  return html`<div class="five">${themes.map(renderOne)}</div>`;
}

function renderOne(theme: Theme): TemplateResult {
  const rows: [string, number][] = [
    ['陈立', 5120],
    ['张建国', 4380],
    ['欧阳海燕', 3960],
  ];
  return html`<section class="one qs" data-theme=${theme} aria-label=${themeNames[theme]}>
    <h2>${themeNames[theme]}</h2>
    <figure>
      <img src=${bridge} alt="河上的桥" width="600" height="375" />
      <figcaption>河上的桥</figcaption>
    </figure>
    <div class="boards">
      <span class="v chosen">第一支部</span><span class="v">第二支部</span>
      <p><b class="fig">11</b>前哨支部</p>
    </div>
    <ul class="rows">
      ${rows.map(([name, value]) => html`<li><span>${renderName(name)}</span><b class="fig">${value}</b></li>`)}
    </ul>
    <div class="two-buttons">
      <button type="button" class="btn btn-primary">查看</button
      ><button type="button" class="btn is-focus">打印</button>
    </div>
    <p class="note">${uses[theme]}<br /><span>示例数据</span><span>2018年11月5日</span></p>
  </section>`;
}
