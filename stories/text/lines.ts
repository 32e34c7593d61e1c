import { css, html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { cssom } from '../../src/shell/paint/cssom.js';
import { balanceTitle, verticalRuns } from '../../src/text/index.js';
import { define } from '../lib/define.js';
import { u } from '../foundations/sheet.js';
import { TextPage } from './page.js';

/** Type a title and set its width: the browser's own lines, balanced by the browser, and by the text core. */
class LinesPage extends TextPage {
  static override properties: PropertyDeclarations = { titleText: { state: true }, room: { state: true } };
  static override styles: CSSResultGroup = [
    TextPage.styles,
    css`
      .title {
        padding: ${u(0.5)} 0;
        border: var(--_hair) solid var(--_line);
        font: var(--_w-title) ${u(1.5)} / var(--_lh-title) var(--_font-title);
        overflow: hidden;
      }
      .own span {
        display: block;
        white-space: nowrap;
      }
      .upright {
        height: ${u(14)};
        font: var(--_w-title) ${u(1.5)} / 1.4 var(--_font-title);
      }
    `,
  ];

  declare titleText: string;
  declare room: string;

  constructor() {
    super();
    this.titleText = '新城社区第11前哨支部2018年11月5日起开展“亮身份”行动，已服务670余人次';
    this.room = '12';
  }

  protected override renderSheet(): TemplateResult {
    const room = Math.max(1, Math.min(40, Number(this.room) || 12));
    const width = { width: `calc(var(--_u) * ${room * 1.5})` };
    return html`${this.head('标题与直排', '各行长短相近，不留孤字')}
      <div class="halves">
        <div>
          <label for="titleText">标题</label>
          <textarea id="titleText" class="short" .value=${this.titleText} @input=${this.type}></textarea>
          <label for="room">一行能排几个字</label>
          <input id="room" type="number" min="4" max="24" .value=${this.room} @input=${this.type} />
        </div>
        <div>
          <h3>浏览器自己排</h3>
          <p class="title" ${cssom(width)}>${this.titleText}</p>
          <h3>浏览器排匀（text-wrap: balance）</h3>
          <p class="title" ${cssom({ ...width, 'text-wrap': 'balance' })}>${this.titleText}</p>
        </div>
        <div>
          <h3>没有这一项的浏览器、海报和打印：balanceTitle</h3>
          <p class="title own" ${cssom(width)}>
            ${balanceTitle(this.titleText, room).map((line) => html`<span>${line}</span>`)}
          </p>
        </div>
      </div>
      <h3>直排：一到三位数字立着</h3>
      <p class="upright v scroll" tabindex="0" role="region" aria-label="直排的标题">
        ${verticalRuns(this.titleText).map(({ text, upright }) => (upright ? html`<span class="tcy">${text}</span>` : text))}
      </p>`;
  }
}

define('story-text-lines', LinesPage);
