import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { describe, type Locale, type Problem } from '../../src/contract/index.js';
import { define } from '../lib/define.js';
import { Page } from './page.js';
import { allWords, blanks, knownCodes, met } from './specimens.js';

export const locales: readonly Locale[] = ['zh-CN', 'zh-TW', 'en'];
const languages: Readonly<Record<Locale, string>> = { 'zh-CN': '简体', 'zh-TW': '繁體', en: 'English' };

export const severityWords = { error: '错误', warning: '提醒' } as const;

/** The words of a problem in one language. */
export function renderWording(problem: Problem, locale: Locale): TemplateResult {
  const { message, fix } = describe(problem, locale, ...allWords);
  return html`<span lang=${locale}>${message}${locale === 'en' ? ' ' : ''}${fix}</span>`;
}

/**
 * Every code with its severity and its words in three languages, as `describe` gives them. With `kind` those that a
 * document of that kind can have.
 */
class Words extends Page {
  static override properties: PropertyDeclarations = { kind: {}, bare: { type: Boolean, reflect: true } };
  declare kind: string | undefined;
  /** Within a page that has its own title. */
  declare bare: boolean;

  constructor() {
    super();
    this.kind = undefined;
    this.bare = false;
  }

  protected override renderSheet(): TemplateResult {
    const table = html`<div class="scroll" tabindex="0" role="group" aria-label="问题与原话">
      <table class="fields">
        <thead>
          <tr>
            <th scope="col">代码</th>
            <th scope="col">轻重</th>
            ${locales.map((locale) => html`<th scope="col">${languages[locale]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.#rows()}
        </tbody>
      </table>
    </div>`;
    if (this.bare) return table;
    return html`${this.head('问题与轻重', '由 describe() 当场给出')}
      <p class="lead">
        “错误”使整份文档不能用，仍显示上次的内容；“提醒”只略去这一条或这一处，其余照常。同一代码在必填处是错误，在可不写处是提醒。‹尖括号›处填文档里的内容。
      </p>
      <p class="lead" lang="en">
        An error refuses the document and the last good view stays; a warning leaves out one record or field
        and tells it. A code may be either, by where it stands. Text in ‹brackets› comes from the document.
      </p>
      ${table}`;
  }

  #rows(): TemplateResult[] {
    const problems = met();
    return knownCodes(this.kind).map((code) => {
      const own = problems.filter((each) => each.code === code);
      const shown = own[0] ?? { pointer: '', code, severity: 'error' as const, params: blanks };
      const severities = (['error', 'warning'] as const).filter((each) =>
        own.some(({ severity }) => severity === each),
      );
      return html`<tr>
        <th scope="row"><code>${code}</code></th>
        <td>${severities.map((each) => severityWords[each]).join('或') || '现有文档遇不到'}</td>
        ${locales.map((locale) => html`<td>${renderWording(shown, locale)}</td>`)}
      </tr>`;
    });
  }
}

define('story-words', Words);
