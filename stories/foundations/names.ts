import { css, html, type TemplateResult } from 'lit';
import { renderName } from '../../src/shell/paint/name.js';
import {
  formatAge,
  formatDate,
  formatDateRange,
  formatFigure,
  formatPlaqueDate,
  type Locale,
} from '../../src/text/index.js';
import { u } from './sheet.js';

export const nameStyles = css`
  .words {
    display: flex;
    flex-wrap: wrap;
    margin-inline-end: ${u(-2)};
  }
  [data-place='phone'] .words {
    margin: 0;
  }
  [data-place='phone'] .words li {
    margin: 0;
  }
  .words li {
    display: flex;
    flex: 1 1 calc(50% - ${u(2)});
    min-width: 14em;
    align-items: baseline;
    justify-content: space-between;
    margin-inline-end: ${u(2)};
    border-bottom: var(--_hair) solid var(--_line);
    white-space: nowrap;
  }
  .words b {
    font: var(--_w-title) ${u(1.25)} / ${u(2.375)} var(--_font-title);
    white-space: normal;
  }
  .words small {
    padding-inline-start: 1em;
    font-size: var(--_fs-caption);
    color: var(--_ink-3);
  }
  .three {
    font-size: var(--_fs-body);
  }
  .three th,
  .three td {
    padding: ${u(0.375)} ${u(1)} ${u(0.375)} 0;
    border-bottom: var(--_hair) solid var(--_line);
    vertical-align: baseline;
  }
  .three th,
  .three small {
    font-size: var(--_fs-caption);
    color: var(--_ink-3);
  }
  .narrow {
    width: ${u(9)};
    margin-bottom: ${u(1)};
    padding: ${u(0.5)};
    border: var(--_hair) solid var(--_line);
  }
  .name-board {
    display: inline-block;
    height: ${u(9)};
    padding: ${u(0.75)} ${u(0.5)};
    margin-right: ${u(1)};
    color: var(--_plate-ink);
    background: var(--_plate);
    border: var(--_hair) solid var(--_edge);
    font: var(--_w-title) ${u(1.25)} / 1.2 var(--_font-title);
  }
`;

/** The board's eight, each made by the text core or the part that every element uses. */
export function renderWords(): TemplateResult {
  const rows: [unknown, string][] = [
    [renderName('张建国'), '三字为准'],
    [renderName('陈立'), '两字撑满三字'],
    [renderName('欧阳海燕'), '四字不挤'],
    [renderName('古丽·买买提'), '间隔号处不断'],
    ['并列第3名', '其后第5名'],
    [formatFigure({ value: 60000, qualifier: 'over', unit: '人次' }, 'zh-CN'), '余不可去'],
    [formatDate('2018-11-05', 'zh-CN'), '不补零'],
    [formatPlaqueDate('2018'), '牌匾用〇'],
  ];
  return html`<h3>名字、数量、日期</h3>
    <ul class="words">
      ${rows.map(([word, why]) => html`<li><b>${word}</b><small>${why}</small></li>`)}
    </ul>`;
}

const locales: readonly Locale[] = ['zh-CN', 'zh-TW', 'en'];

/** The same values in three languages. */
export function renderLanguages(): TemplateResult {
  const rows: [string, (locale: Locale) => string][] = [
    ['1500，余', (locale) => formatFigure({ value: 1500, qualifier: 'over', unit: '名' }, locale)],
    ['60000，余', (locale) => formatFigure({ value: 60000, qualifier: 'over', unit: '人次' }, locale)],
    ['30，约', (locale) => formatFigure({ value: 30, qualifier: 'about', unit: '人' }, locale)],
    ['2018-11-05', (locale) => formatDate('2018-11-05', locale)],
    ['2018-11', (locale) => formatDate('2018-11', locale)],
    ['2018-01 至 2018-11', (locale) => formatDateRange('2018-01', '2018-11', locale)],
    ['3小时', (locale) => formatAge(3 * 3_600_000, locale)],
  ];
  return html`<h3>同一个数据，三种语言</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="三种语言">
      <table class="three">
        <thead>
          <tr>
            <th scope="col">数据</th>
            ${locales.map((locale) => html`<th scope="col">${locale}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([value, say]) =>
              html`<tr>
                <th scope="row">${value}</th>
                ${locales.map((locale) => html`<td lang=${locale}>${say(locale)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** Where there is no room: a long name breaks at its dot only, and upright text keeps the width of three by height. */
export function renderTightNames(): TemplateResult {
  return html`<h3>窄处：只在间隔号后换行；直排时以高代宽</h3>
    <p class="narrow">${renderName('阿卜杜热合曼·阿卜杜克热木')}</p>
    <p>
      ${['陈立', '张建国', '欧阳海燕'].map((name) => html`<span class="name-board v">${renderName(name)}</span>`)}
      <span class="name-board v">第<span class="tcy">11</span>支部</span>
    </p>`;
}
