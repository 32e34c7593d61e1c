import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { renderName } from '../../src/shell/paint/name.js';
import {
  compareNames,
  fitName,
  loadPinyin,
  maskName,
  matchName,
  unknownCharacters,
} from '../../src/text/index.js';
import { define } from '../lib/define.js';
import { u } from '../foundations/sheet.js';
import { TextPage } from './page.js';

/** Invented. Surnames that are often put wrong, rare characters, compound surnames, names with a dot. */
const samples =
  '谢春晖 黄志远 欧立 陈立 杨敏 阮文静 张建国 李国平 李鑫 尹佳 方芸 毛一㛃 王秀兰 王芳 王䶮 于桂芳 干燕 欧阳海燕 ' +
  '曾国强 单晓梅 仇远 古丽·买买提 阿卜杜热合曼·买买提明 𠮷野';

const fits: Readonly<Record<string, string>> = {
  two: '撑满三字',
  plain: '不动',
  dotted: '间隔号处不断',
  long: '只在间隔号后断',
};

/** Type names: order, fitting, masks, search. */
class NamesPage extends TextPage {
  static override properties: PropertyDeclarations = {
    names: { state: true },
    query: { state: true },
    pinyin: { state: true },
  };
  static override styles: CSSResultGroup = [
    TextPage.styles,
    css`
      .board {
        display: inline-block;
        height: ${u(9)};
        padding: ${u(0.75)} ${u(0.5)};
        margin: 0 ${u(0.5)} ${u(0.5)} 0;
        color: var(--_plate-ink);
        background: var(--_plate);
        border: var(--_hair) solid var(--_edge);
        font: var(--_w-title) ${u(1.25)} / 1.2 var(--_font-title);
      }
    `,
  ];

  declare names: string;
  declare query: string;
  declare pinyin: 'not-yet' | 'ready' | 'missing';

  constructor() {
    super();
    this.names = samples.split(' ').join('\n');
    this.query = 'zjg';
    this.pinyin = 'not-yet';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    loadPinyin().then(
      () => (this.pinyin = 'ready'),
      () => (this.pinyin = 'missing'),
    );
  }

  protected override renderSheet(): TemplateResult {
    const names = this.names
      .split(/\n+/)
      .map((each) => each.trim())
      .filter(Boolean)
      .slice(0, 500);
    const ordered = [...names].sort(compareNames);
    const unknown = [...new Set(names.flatMap(unknownCharacters))];
    return html`${this.head('名字', '笔画序、撑齐、遮隐、拼音查找')}
      <p class="lead">
        一行写一个名字。姓氏按笔画数，再按横竖撇点折的笔顺；同姓时两字名在前。字形相同的先后依照GF
        3003-1999。表外的字排在最后并且报出来。人名均为虚构。
      </p>
      <div class="halves">
        <div>
          <label for="names">名字，一行一个</label>
          <textarea id="names" spellcheck="false" .value=${this.names} @input=${this.type}></textarea>
          <label for="query"
            >查找${this.pinyin === 'ready' ? '（字、全拼、首字母、带声调都可以）' : this.pinyin === 'missing' ? '（拼音没有取到，只能查字）' : ''}</label
          >
          <input id="query" autocomplete="off" spellcheck="false" .value=${this.query} @input=${this.type} />
        </div>
        <div class="wide">
          <h3>姓氏笔画排序，共${ordered.length}人</h3>
          <div class="scroll" tabindex="0" role="region" aria-label="排好的名字">
            <table class="made">
              <thead>
                <tr>
                  <th scope="col" class="number">序</th>
                  <th scope="col">名字</th>
                  <th scope="col">撑齐</th>
                  <th scope="col">遮隐</th>
                  <th scope="col">查找</th>
                </tr>
              </thead>
              <tbody>
                ${ordered.map((name, i) => this.#renderRow(name, i))}
              </tbody>
            </table>
          </div>
          <p class="told" role="status">
            ${unknown.length > 0 ? `没有笔画数据，排在最后：${unknown.join(' ')}` : '每个字都有笔画数据。'}
          </p>
        </div>
      </div>
      <h3>直排</h3>
      <div class="scroll" tabindex="0" role="region" aria-label="直排的名字">
        ${ordered.slice(0, 12).map((name) => html`<span class="board v">${renderName(name)}</span>`)}
      </div>`;
  }

  #renderRow(name: string, index: number): TemplateResult {
    return html`<tr>
      <td class="number">${index + 1}</td>
      <th scope="row" class="large">${renderName(name)}</th>
      <td>${fits[fitName(name).fit]}</td>
      <td>${maskName(name)}</td>
      <td>${this.#renderMatch(name)}</td>
    </tr>`;
  }

  #renderMatch(name: string): unknown {
    const match = this.query ? matchName(this.query, name) : null;
    if (!match) return nothing;
    let at = 0;
    const parts: unknown[] = [];
    for (const [start, end] of match.ranges) {
      parts.push(name.slice(at, start), html`<mark>${name.slice(start, end)}</mark>`);
      at = end;
    }
    return html`${parts}${name.slice(at)} <small class="cap">${ways[match.by]}</small>`;
  }
}

const ways = { text: '字', full: '全拼', initials: '首字母', mixed: '混写' };

define('story-text-names', NamesPage);
