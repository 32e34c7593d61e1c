import { html, svg, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { css } from 'lit';
import {
  findPrivateNumbers,
  formatDate,
  formatFigure,
  formatPlace,
  formatPlaqueDate,
  hidePrivateNumbers,
  maskPhone,
  placesOf,
  tallyBox,
  tallyPaths,
  tallyStrokes,
  type Locale,
  type Tally,
} from '../../src/text/index.js';
import { define } from '../lib/define.js';
import { u } from '../foundations/sheet.js';
import { TextPage } from './page.js';

const locales: readonly Locale[] = ['zh-CN', 'zh-TW', 'en'];
const kinds = { identity: '身份证号码', mobile: '手机号码', 'bank-card': '银行卡号' };

/** Type dates and numbers: plaques, quantities, places, tallies, private numbers. */
class NumbersPage extends TextPage {
  static override properties: PropertyDeclarations = {
    date: { state: true },
    value: { state: true },
    scores: { state: true },
    note: { state: true },
    phone: { state: true },
  };
  static override styles: CSSResultGroup = [
    TextPage.styles,
    css`
      .tally {
        display: block;
        max-width: 100%;
        height: ${u(3)};
        margin: ${u(0.5)} 0;
        fill: none;
        stroke: var(--_ink);
        stroke-width: 7;
      }
      .tally .pale {
        stroke: var(--_edge);
        stroke-width: 2.5;
      }
    `,
  ];

  declare date: string;
  declare value: string;
  declare scores: string;
  declare note: string;
  declare phone: string;

  constructor() {
    super();
    this.date = '2018-11-05';
    this.value = '12';
    this.scores = '412 390 351 351 300';
    this.note = '联系人手机13812345678，证号110101209901010017，卡号6222 0200 0000 0000 000。';
    this.phone = '0574-62630000';
  }

  protected override renderSheet(): TemplateResult {
    return html`${this.head('日期与数字', '牌匾、数量、名次、正字、隐私号码')}
      <div class="halves">
        <section aria-label="日期">
          <label for="date">日期：2018、2018-11或2018-11-05</label>
          <input id="date" autocomplete="off" .value=${this.date} @input=${this.type} />
          <h3>牌匾</h3>
          <p class="large">${formatPlaqueDate(this.date)}</p>
          <h3>三种语言</h3>
          ${locales.map((locale) => html`<p lang=${locale}>${formatDate(this.date, locale)}</p>`)}
        </section>
        <section aria-label="数量">
          <label for="value">一个数</label>
          <input id="value" inputmode="decimal" autocomplete="off" .value=${this.value} @input=${this.type} />
          ${this.#renderValue(Number(this.value))}
        </section>
        <section aria-label="名次">
          <label for="scores">从多到少的几个数，用空格隔开</label>
          <input id="scores" autocomplete="off" .value=${this.scores} @input=${this.type} />
          ${this.#renderPlaces()}
        </section>
      </div>
      <div class="halves">
        <section class="wide" aria-label="隐私号码">
          <label for="note">一段文字：其中的身份证、手机、银行卡号码会隐去并报出来</label>
          <textarea
            id="note"
            class="short"
            spellcheck="false"
            .value=${this.note}
            @input=${this.type}
          ></textarea>
          <p>${hidePrivateNumbers(this.note)}</p>
          <p class="told" role="status">
            ${
              findPrivateNumbers(this.note)
                .map(({ kind, start }) => `第${start + 1}字起：${kinds[kind]}`)
                .join('；') || '没有发现。'
            }
          </p>
        </section>
        <section aria-label="电话">
          <label for="phone">电话</label>
          <input id="phone" autocomplete="off" .value=${this.phone} @input=${this.type} />
          <p class="large">${maskPhone(this.phone)}</p>
        </section>
      </div>`;
  }

  #renderValue(value: number): TemplateResult {
    const tally = tallyStrokes(value, 'zh-CN', value < 20 ? 20 : 0);
    return html`<h3>数量</h3>
      ${([undefined, 'over', 'about'] as const).map(
        (qualifier) =>
          html`<p>
            ${locales.map((locale) => html`<span lang=${locale}>${formatFigure({ value, qualifier, unit: '人次' }, locale)}</span>　 `)}
          </p>`,
      )}
      <h3>正字</h3>
      ${renderTally(tally)}
      <p>${tally.text || '（无）'}</p>
      <p class="cap">${tally.label}</p>`;
  }

  #renderPlaces(): TemplateResult {
    const scores = this.scores.split(/[\s,，]+/).filter(Boolean);
    const skip = placesOf(scores);
    const dense = placesOf(scores, { dense: true });
    return html`<table class="made">
      <thead>
        <tr>
          <th scope="col">数</th>
          <th scope="col">名次</th>
          <th scope="col">连续计</th>
          <th scope="col">English</th>
        </tr>
      </thead>
      <tbody>
        ${scores.map(
          (score, i) =>
            html`<tr>
              <td>${score}</td>
              <td>${formatPlace(skip[i]!, 'zh-CN')}</td>
              <td>${formatPlace(dense[i]!, 'zh-CN')}</td>
              <td lang="en">${formatPlace(skip[i]!, 'en')}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

/** As elements draw it: one path a stroke, the words as its name. */
function renderTally({ groups, label }: Tally): TemplateResult {
  const shown = groups.slice(0, 40);
  const { width, height, advance } = tallyBox;
  const whole = Math.max(width, shown.length * advance - (advance - width));
  return html`<svg class="tally" viewBox="0 0 ${whole} ${height}" role="img" aria-label=${label}>
    ${shown.map(
      ({ made, pale }, i) =>
        svg`<g transform="translate(${i * advance} 0)">${tallyPaths
          .slice(0, made + pale)
          .map((d, stroke) => svg`<path class=${stroke < made ? 'made' : 'pale'} d=${d}></path>`)}</g>`,
    )}
  </svg>`;
}

define('story-text-numbers', NumbersPage);
