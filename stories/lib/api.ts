import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { publicProperties } from '../../src/theme/index.js';
import { Page } from '../contract/page.js';
import { define } from './define.js';
import { declarationOf, type Declaration, type Member, type Named } from './manifest.js';

/**
 * What an element takes, tells and shows: read from custom-elements.json, which the build makes of the sources' own
 * comments, so that nothing is told twice.
 */
class Api extends Page {
  static override properties: PropertyDeclarations = { tag: {} };

  static override styles: CSSResultGroup = [
    Page.styles,
    css`
      .fields td code {
        overflow-wrap: normal;
      }
    `,
  ];
  declare tag: string;

  constructor() {
    super();
    this.tag = '';
  }

  protected override renderSheet(): TemplateResult {
    const declaration = declarationOf(this.tag);
    if (!declaration) return html`<p>先运行 npm run build，这里就有了。</p>`;
    const { events, slots, cssParts } = declaration;
    return html`${renderTable('属性', ['特性', '属性', '类型', '默认', '说明'], propertiesOf(declaration))}
    ${renderTable('方法', ['方法', '得到', '说明'], methodsOf(declaration))}
    ${renderTable('事件', ['事件', '说明'], named(events))}
    ${renderTable('插槽', ['插槽', '说明'], named(slots, '（默认）'))}
    ${renderTable('CSS部件', ['部件', '说明'], named(cssParts))}
    ${renderTable(
      'CSS属性（设在任何上层元素上）',
      ['属性', '默认（纸，桌面）', '说明'],
      publicProperties.map(({ name, initial, purpose }) => [name, initial, purpose]),
    )}`;
  }
}

/** First cell and types as code, the last as the words of the source. */
function renderTable(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): unknown {
  if (rows.length === 0) return nothing;
  return html`<h3 class="object">${title}</h3>
    <div class="scroll" tabindex="0" role="group" aria-label=${title}>
      <table class="fields">
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...rest]) =>
              html`<tr>
                <th scope="row"><code>${first}</code></th>
                ${rest.map((cell, i) =>
                  i === rest.length - 1
                    ? html`<td lang="en">${withCode(cell)}</td>`
                    : html`<td>${cell ? html`<code>${cell}</code>` : '—'}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** A comment's words: what stands in backticks is code. */
function withCode(text: string | undefined): unknown {
  return (text ?? '').split('`').map((part, i) => (i % 2 ? html`<code>${part}</code>` : part));
}

/** A union may break between its members. */
const spaced = (type = ''): string => type.replace(/\s*\|\s*/g, ' | ');

function isPublic(member: Member): boolean {
  return !member.static && (member.privacy ?? 'public') === 'public' && !/^[#_]/.test(member.name);
}

/** Members that every element has from Lit or the browser say nothing of this one. */
const machinery = new Set(['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback']);

function propertiesOf({ members = [], attributes = [] }: Declaration): string[][] {
  const fields = members.filter((each) => each.kind === 'field' && isPublic(each) && each.description);
  const rows = fields.map((field) => [
    field.attribute ?? '—',
    `${field.name}${field.readonly ? '（只读）' : ''}`,
    spaced(field.type?.text),
    field.default ?? '',
    field.description ?? '',
  ]);
  const told = new Set(fields.map((field) => field.attribute));
  const others = attributes.filter((each) => each.name && !told.has(each.name) && each.description);
  return [
    ...rows,
    ...others.map(({ name, type, description = '' }) => [name, '', spaced(type?.text), '', description]),
  ];
}

function methodsOf({ members = [] }: Declaration): string[][] {
  return members
    .filter(
      (each) => each.kind === 'method' && isPublic(each) && !machinery.has(each.name) && each.description,
    )
    .map(({ name, parameters = [], return: result, description = '' }) => [
      `${name}(${parameters.map((each) => each.name).join(', ')})`,
      result?.type?.text ?? '',
      description,
    ]);
}

function named(list: readonly Named[] = [], unnamed = ''): string[][] {
  return list.map(({ name, description = '' }) => [name || unnamed, description]);
}

define('story-api', Api);
