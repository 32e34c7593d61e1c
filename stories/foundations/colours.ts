import { css, html, type TemplateResult } from 'lit';
import { publicProperties, themes, type Theme } from '../../src/theme/index.js';
import { themeNames, u } from './sheet.js';

/** What stands on what, in the roles colours have. */
const pairs: readonly { label: string; class: string }[] = [
  { label: '正文', class: 'ink' },
  { label: '次文', class: 'ink-2' },
  { label: '标签', class: 'ink-3' },
  { label: '标签', class: 'ink-3 sunken' },
  { label: '强调', class: 'accent' },
  { label: '反白', class: 'on-accent' },
];

export const colourStyles = css`
  /* A theme's colours at the size of the sheet. */
  .tones .qs[data-theme],
  .gold .qs[data-theme],
  .tokens .qs[data-theme] {
    --_u: inherit;
  }
  .tones th {
    width: ${u(5.5)};
    padding: 0;
    vertical-align: middle;
    font: var(--_w-title) ${u(1.125)} / 1.2 var(--_font-title);
  }
  .tones th small {
    display: block;
    font: var(--_w-regular) var(--_fs-caption) / 1.4 var(--_font-mono);
  }
  .tones td {
    height: ${u(3.75)};
    padding: 0 ${u(0.625)};
    vertical-align: middle;
    line-height: 1.3;
    white-space: nowrap;
  }
  .tones tr + tr > * {
    border-top: ${u(0.25)} solid var(--_gap);
  }
  .tones {
    --_gap: var(--_ground);
  }
  .tones .qs {
    --_gap: inherit;
  }
  .tones b {
    display: block;
    font-weight: var(--_w-medium);
    font-size: ${u(0.9375)};
  }
  .tones td span {
    font-size: var(--_fs-caption);
  }
  .tones .ink-2 {
    color: var(--_ink-2);
  }
  .tones .ink-3 {
    color: var(--_ink-3);
  }
  .tones .sunken {
    background: var(--_sunken);
  }
  .tones .accent {
    color: var(--_accent);
  }
  .tones .on-accent {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .tones .edge {
    border: var(--_hair) solid var(--_edge);
    border-radius: 2px;
    line-height: ${u(1.875)};
    text-align: center;
    font-size: var(--_fs-caption);
  }
  .gold {
    display: flex;
    flex-wrap: wrap;
    margin: 0 calc(${u(0.25)} * -1) calc(${u(0.25)} * -1) 0;
  }
  .gold > * {
    flex: 1 1 12em;
    margin: 0 ${u(0.25)} ${u(0.25)} 0;
    padding: ${u(0.625)};
    font-size: var(--_fs-caption);
    line-height: 1.35;
  }
  .gold b {
    font-weight: inherit;
    margin-inline-start: 1em;
  }
  .gold .on-hall {
    color: var(--_gold);
  }
  .gold .on-plate {
    color: var(--_plate-accent);
    background: var(--_plate);
  }
  .gold .edge {
    border: var(--_hair) solid var(--_gold);
  }
  .tokens {
    min-width: 46em;
    font-size: var(--_fs-caption);
  }
  .tokens th,
  .tokens td {
    padding: ${u(0.375)} ${u(0.75)} ${u(0.375)} 0;
    border-bottom: var(--_hair) solid var(--_line);
    vertical-align: middle;
  }
  .tokens thead th {
    border-bottom-color: var(--_rule);
    color: var(--_ink-3);
  }
  .tokens tbody th {
    font-family: var(--_font-mono);
    white-space: nowrap;
  }
  .tokens .swatch {
    display: inline-block;
    width: ${u(2)};
    height: ${u(1.25)};
    margin-inline-end: 0.5em;
    vertical-align: -0.3em;
    border: 1px solid var(--_around);
  }
  .tokens {
    --_around: var(--_edge);
  }
  .tokens .qs {
    --_around: inherit;
    display: inline;
    background: none;
  }
  .tokens code {
    font-family: var(--_font-mono);
  }
`;

/** Every pair of every theme with its contrast. */
export function renderTones(): TemplateResult {
  return html`<h3>颜色与对比度（按WCAG算得；正文4.5以上，大字主题7以上，控件边3以上）</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="颜色与对比度">
      <table class="tones">
        <thead class="sr-only">
          <tr>
            <th scope="col">主题</th>
            ${pairs.map(({ label, class: name }) => html`<th scope="col">${label}${name.includes('sunken') ? '（衬底）' : ''}</th>`)}
            <th scope="col">控件边</th>
          </tr>
        </thead>
        <tbody>
          ${themes.map(renderTone)}
        </tbody>
      </table>
    </div>`;
}

function renderTone(theme: Theme): TemplateResult {
  return html`<tr>
    <th scope="row">${themeNames[theme]}<small data-hex=${`ground-${theme}`}></small></th>
    ${pairs.map(
      (pair, i) =>
        html`<td
          class="qs ${pair.class}"
          data-theme=${theme}
          id=${i === 0 ? `ground-${theme}` : `${theme}-${i}`}
        >
          <b>${pair.label}</b><span data-ratio="text"></span>
        </td>`,
    )}
    <td class="qs" data-theme=${theme}>
      <div class="edge">控件边 <span data-ratio="edge"></span></div>
    </td>
  </tr>`;
}

/** Where gold may be text, and where it is only a line. */
export function renderGold(): TemplateResult {
  return html`<h3>金色：深红底上可作字，浅底上只作线</h3>
    <div class="gold">
      <div class="qs on-hall" data-theme="hall">金字在展厅底<b data-ratio="text"></b></div>
      <div class="qs on-plate" data-theme="hall">红字在牌面<b data-ratio="text"></b></div>
      <div class="qs edge" data-theme="paper">金线在纸<b data-ratio="edge"></b>，不作字</div>
    </div>`;
}

/** What a colour is for, in the clerk's language; a new one shows its purpose as the sheet of the theme says it. */
const purposes: Readonly<Record<string, string>> = {
  ground: '页面底色',
  sunken: '页内安静的一块',
  raised: '卡片、对话框',
  ink: '正文',
  'ink-2': '次文',
  'ink-3': '标签、说明',
  line: '分隔的细线',
  edge: '控件的边',
  accent: '结构与强调',
  'accent-deep': '按下时',
  'on-accent': '强调色上的字',
  gold: '金线；浅底上不作字',
  plate: '门牌、牌匾',
  'plate-ink': '牌上的字',
  'plate-ink-2': '牌上的次文',
  'plate-accent': '牌上的强调',
};

/** Every colour a page may set, in every theme. */
export function renderColourTokens(): TemplateResult {
  const colours = publicProperties.filter(({ initial }) => initial.startsWith('#'));
  return html`<h3>页面可以改的颜色（在任何上层元素上设同名属性）</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="页面可以改的颜色">
      <table class="tokens">
        <thead>
          <tr>
            <th scope="col">属性</th>
            <th scope="col">用处</th>
            ${themes.map((theme) => html`<th scope="col">${themeNames[theme]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${colours.map(({ name, purpose }) => {
            const short = name.replace('--qs-', '');
            return html`<tr>
              <th scope="row">${name}</th>
              <td>${purposes[short] ?? purpose}</td>
              ${themes.map((theme) => {
                const id = `${theme}-${short}-token`;
                return html`<td>
                  <span class="qs" data-theme=${theme}
                    ><i class="swatch" id=${id} style="background: var(--_${short})"></i></span
                  ><code data-hex=${id}></code>
                </td>`;
              })}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
}
