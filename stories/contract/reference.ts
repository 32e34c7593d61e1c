import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../lib/define.js';
import { Page } from './page.js';
import { pages, type Row, type SchemaPage, type Section } from './schema.js';

const needs: Readonly<Record<Row['need'], string>> = {
  required: '必填',
  'required-unless-withdrawn': '必填（撤回的除外）',
  'required-unless-other': '必填（写了另一项的除外）',
  essential: '可不写，写错则整条不用',
  optional: '可不写，写错只略去这一处',
};

/** What every kind of document may hold, from the schemas themselves. */
class Reference extends Page {
  protected override renderSheet(): TemplateResult {
    return html`${this.head('文档格式', '由 src/contract/schemas/*.schema.json 生成')}
      <p class="lead">
        字段、类型、说明都取自模式文件，例子取自演示数据。文档是平的行：每行写自己的编号和上级的编号，次序写在数据里。
      </p>
      <p class="lead" lang="en">
        Generated from the schema files; examples are taken from the demo's data. Rows are flat, each with its
        id and its superior's; order is data.
      </p>
      <nav aria-label="文档种类" @click=${this.goTo}>
        <ul class="contents">
          ${pages.map(({ name, title }) => html`<li><a href=${`#${name}-page`}>${title} ${name}</a></li>`)}
        </ul>
      </nav>
      <div @click=${this.goTo}>${pages.map(renderPage)}</div>`;
  }
}

function renderPage({ name, title, description, en, sections }: SchemaPage): TemplateResult {
  return html`<section id=${`${name}-page`} aria-labelledby=${`${name}-title`}>
    <h3 class="kind" id=${`${name}-title`}>${title}<code>${name}.schema.json</code></h3>
    <p class="say">${description}</p>
    <p class="say" lang="en">${en}</p>
    ${sections.map((section) => renderSection(section, section.id === name))}
  </section>`;
}

function renderSection(section: Section, whole: boolean): TemplateResult {
  const { id, name, title, description, en, type, example, rows } = section;
  return html`${
    whole
      ? nothing
      : html`<h4 class="object" id=${id}>${title}<code>${name}</code></h4>
          <p class="say">${description}</p>
          <p class="say" lang="en">${en}</p>`
  }
  ${type ? html`<p class="say cap">${type}${example ? html`，如<code>${example}</code>` : nothing}</p>` : nothing}
  ${rows.length > 0 ? renderRows(whole ? `${title}的字段` : title, rows) : nothing}`;
}

function renderRows(label: string, rows: readonly Row[]): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${label}>
    <table class="fields">
      <thead>
        <tr>
          <th scope="col">字段</th>
          <th scope="col">名称</th>
          <th scope="col">类型</th>
          <th scope="col">要不要写</th>
          <th scope="col">说明</th>
          <th scope="col">例子</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, title, type, need, description, en, example }) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td>${title}</td>
              <td>
                ${type.definition ? html`<a href=${`#${type.definition}`}>${type.text}</a>` : type.text}
              </td>
              <td>${needs[need]}</td>
              <td>${description}<small lang="en">${en}</small></td>
              <td>${example ? html`<code>${example}</code>` : '—'}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

define('story-reference', Reference);
