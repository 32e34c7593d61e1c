import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { kinds, parseDocument, readAnyDocument, type Problem } from '../../src/contract/index.js';
import { define } from '../lib/define.js';
import { u } from '../foundations/sheet.js';
import { Page } from './page.js';
import { samples } from './specimens.js';
import { locales, renderWording, severityWords } from './words.js';

/** Reads what is typed, as an element would, and tells all that is wrong with it in three languages. */
class Checker extends Page {
  static override properties: PropertyDeclarations = { text: { state: true } };
  static override styles: CSSResultGroup = [
    Page.styles,
    css`
      .desk-of-two {
        display: flex;
        flex-wrap: wrap;
        margin-inline-end: ${u(-2)};
      }
      .desk-of-two > * {
        flex: 1 1 ${u(28)};
        min-width: 0;
        margin: ${u(1)} ${u(2)} 0 0;
      }
      [data-place='phone'] .desk-of-two {
        display: block;
        margin: 0;
      }
      [data-place='phone'] .desk-of-two > * {
        margin: ${u(1)} 0 0;
      }
      label {
        display: block;
        padding-bottom: ${u(0.25)};
        font-size: var(--_fs-caption);
        color: var(--_ink-3);
      }
      textarea,
      select {
        width: 100%;
        padding: ${u(0.5)} ${u(0.75)};
        border: var(--_hair) solid var(--_edge);
        border-radius: 2px;
        color: var(--_ink);
        background: var(--_raised);
        font: var(--_w-regular) var(--_fs-caption) / 1.5 var(--_font-mono);
      }
      select {
        min-height: var(--_touch);
        margin-bottom: ${u(1)};
        font-family: inherit;
      }
      textarea {
        height: ${u(28)};
        white-space: pre;
      }
      .verdict {
        font: var(--_w-title) var(--_fs-h4) / 1.35 var(--_font-title);
      }
      .problems li {
        padding: ${u(0.75)} 0;
        border-bottom: var(--_hair) solid var(--_line);
        font-size: var(--_fs-caption);
        line-height: 1.5;
      }
      .problems b {
        margin-inline-end: 0.75em;
        font-weight: var(--_w-medium);
      }
      .problems code {
        margin-inline-end: 0.75em;
        color: var(--_accent);
      }
      .problems p {
        margin-top: ${u(0.125)};
      }
    `,
  ];

  declare text: string;

  constructor() {
    super();
    this.text = samples[2]?.text ?? '';
  }

  protected override renderSheet(): TemplateResult {
    return html`${this.head('检查一份文档', '与组件用同一个读法')}
      <p class="lead">
        把JSON贴进来，或选一份例子改改看。命令行里是<code>npx --no -- qianshao check 文件…</code
        >。什么也不会发送出去。
      </p>
      <p class="lead" lang="en">
        Paste JSON or mend an example: it is read as an element reads it. On the command line:
        <code>npx --no -- qianshao check FILE…</code>. Nothing is sent anywhere.
      </p>
      <div class="desk-of-two">
        <div>
          <label for="sample">例子</label>
          <select id="sample" @change=${this.#choose}>
            ${samples.map(({ name, text }, i) => html`<option value=${i} ?selected=${text === this.text}>${name}</option>`)}
          </select>
          <label for="text">文档（种类：${Object.keys(kinds).join('、')}）</label>
          <textarea id="text" spellcheck="false" .value=${this.text} @input=${this.#type}></textarea>
        </div>
        <section aria-label="检查结果" aria-live="polite">${this.#renderResult()}</section>
      </div>`;
  }

  #renderResult(): TemplateResult {
    const parsed = parseDocument(this.text);
    const reading =
      'problem' in parsed
        ? { document: null, problems: [parsed.problem], kind: null }
        : readAnyDocument(parsed.value, { unknownFields: true });
    const { document, problems, kind } = reading;
    const verdict =
      document === null ? '不能用' : problems.length > 0 ? '能用，有几处没有采用或要留意' : '没有问题';
    return html`<p class="cap">${kind ? `种类：${kind.kind}，版本${kind.version}` : '种类不明'}</p>
      <p class="verdict">${verdict}</p>
      ${
        problems.length > 0
          ? html`<ul class="problems">
              ${problems.map(renderProblem)}
            </ul>`
          : nothing
      }`;
  }

  readonly #type = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
  };

  readonly #choose = (event: Event): void => {
    this.text = samples[Number((event.target as HTMLSelectElement).value)]?.text ?? '';
  };
}

function renderProblem(problem: Problem): TemplateResult {
  const { pointer, code, severity } = problem;
  return html`<li>
    <b>${severityWords[severity]}</b><code>${pointer || '整个文件'}</code><span class="cap">${code}</span>
    ${locales.map((locale) => html`<p>${renderWording(problem, locale)}</p>`)}
  </li>`;
}

define('story-checker', Checker);
