import { css, html, type TemplateResult } from 'lit';
import { u } from './sheet.js';

/** One size of the scale: its token, what it is called, a text that would be set in it, and how it is set. */
interface Size {
  readonly token: string;
  readonly name: string;
  readonly text: string;
  readonly how: string;
  readonly face: 'title' | 'figure' | 'text';
}

const sizes: readonly Size[] = [
  { token: 'figure', name: '数字', text: '1500余名', how: '宋，行高1.0', face: 'figure' },
  { token: 'h1', name: '一级题', text: '三级联建', how: '宋600，1.3', face: 'title' },
  { token: 'h2', name: '二级题', text: '新城社区党组织架构', how: '宋600，1.3', face: 'title' },
  { token: 'h3', name: '三级题', text: '联席会商', how: '宋600，1.3', face: 'title' },
  { token: 'h4', name: '四级题', text: '急事议决', how: '宋600，1.35', face: 'title' },
  { token: 'lead', name: '导语', text: '小事简议，大事细议', how: '黑400，1.6', face: 'text' },
  {
    token: 'body',
    name: '正文',
    text: '要事议妥，急事议决，每月一座谈一次',
    how: '黑400，1.6',
    face: 'text',
  },
  { token: 'caption', name: '说明', text: '据2018年11月5日公开报道', how: '黑400，1.4', face: 'text' },
];

export const typeStyles = css`
  .type li {
    display: flex;
    align-items: baseline;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .type li > span {
    line-height: 1;
  }
  .type small,
  .type em {
    flex: none;
    font-size: var(--_fs-caption);
    font-style: normal;
    color: var(--_ink-3);
  }
  .type small {
    width: ${u(6.5)};
  }
  .type small b {
    margin-inline-start: 1em;
    font-weight: inherit;
  }
  .type em {
    margin-inline-start: auto;
    padding-inline-start: 1em;
    color: var(--_ink-2);
  }
  .type .title {
    font: var(--_w-title) 1em/1.35 var(--_font-title);
  }
  .type .figure {
    padding: ${u(0.375)} 0;
    font: var(--_w-title) 1em/1 var(--_font-title);
  }
  .type .text {
    line-height: 1.35;
  }
  [data-place='phone'] .type em {
    display: none;
  }
  [data-place='phone'] .type li {
    display: block;
    padding: ${u(0.25)} 0;
  }
  [data-place='phone'] .type li > span {
    display: block;
    white-space: nowrap;
  }
  .places {
    font-size: var(--_fs-caption);
  }
  .places th,
  .places td {
    padding-inline-start: 0.75em;
    line-height: ${u(1.8125)};
    border-bottom: var(--_hair) solid var(--_line);
    text-align: end;
    white-space: nowrap;
  }
  .sheet .places th:first-child {
    padding: 0;
    text-align: start;
    color: var(--_ink-3);
  }
  .sheet .places th {
    text-align: end;
  }
  /* What a place makes of three tokens, in properties that the browser tells without rounding to device pixels. */
  .places .probe {
    position: absolute;
    visibility: hidden;
    min-height: var(--_touch);
    padding-top: var(--_hair);
  }
`;

export function renderScale(): TemplateResult {
  return html`<h3>字号（此处1em为<span data-measure="fontSize" data-of="size-body"></span>）</h3>
    <ol class="type">
      ${sizes.map(
        ({ token, name, text, how, face }) =>
          html`<li>
            <small>${name}<b data-measure="fontSize" data-of=${`size-${token}`}></b></small>
            <span id=${`size-${token}`} style="font-size: var(--_fs-${token})"
              ><span class=${face}>${text}</span></span
            >
            <em>${how}</em>
          </li>`,
      )}
    </ol>`;
}

const standing: readonly { name: string; place: string; theme: string }[] = [
  { name: '手机', place: 'phone', theme: 'paper' },
  { name: '桌面', place: 'desk', theme: 'paper' },
  { name: '大字', place: 'desk', theme: 'elder' },
  { name: '竖屏', place: 'kiosk', theme: 'paper' },
  { name: '展厅', place: 'hall', theme: 'paper' },
  { name: '长屏', place: 'wall', theme: 'paper' },
];

/** The same scale, touch target and hairline in every place. */
export function renderPlaces(): TemplateResult {
  const rows = [
    { name: '1em', property: 'fontSize' },
    { name: '触控', property: 'minHeight' },
    { name: '细线', property: 'paddingTop' },
  ];
  return html`<h3>同一套字号随处换算</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="各场所的字号">
      <table class="places">
        <thead>
          <tr>
            <th scope="col">场所</th>
            ${standing.map(
              ({ name, place, theme }) =>
                html`<th scope="col">
                  ${name}<i
                    class="qs probe"
                    id=${`${place}-${theme}`}
                    data-place=${place}
                    data-theme=${theme}
                  ></i>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, property }) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${standing.map(
                  ({ place, theme }) =>
                    html`<td data-measure=${property} data-of=${`${place}-${theme}`}></td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
