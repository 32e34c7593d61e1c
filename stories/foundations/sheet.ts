import { css, html, nothing, unsafeCSS, type CSSResult, type CSSResultGroup, type TemplateResult } from 'lit';
import { QsElement } from '../../src/shell/element.js';
import { moreParts, spareTokens, type Theme } from '../../src/theme/index.js';
import { contrast, groundOf, hexOf, parseColour } from '../lib/contrast.js';

/** A length in the size of body text, so that a sheet grows with its place as the elements do. */
export const u = (times: number): CSSResult => unsafeCSS(`calc(var(--_u) * ${times})`);

/** The five themes by the names a clerk knows. */
export const themeNames: Readonly<Record<Theme, string>> = {
  paper: '纸',
  hall: '展厅',
  elder: '大字',
  contrast: '高对比',
  mourning: '素色',
};

/**
 * A page of the foundations: it stands in a shadow root on the very tokens and parts that elements stand on.
 * No number about what is painted is written down; each is measured where it stands, after it was painted:
 *
 * - `data-ratio="text"` becomes the contrast of this text with its ground, `"edge"` that of the border around it
 * - `data-hex="id"` becomes the ground of the element with that id
 * - `data-measure="fontSize" data-of="id"` becomes the px of that property, there
 */
export abstract class Sheet extends QsElement {
  static override styles: CSSResultGroup = [
    QsElement.styles,
    unsafeCSS(spareTokens),
    unsafeCSS(moreParts),
    css`
      :host {
        display: block;
      }
      .sheet {
        padding: ${u(2)} ${u(3)} ${u(1.375)};
      }
      [data-place='phone'] .sheet {
        padding: ${u(1)};
      }
      .sheet-head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        padding-bottom: ${u(0.75)};
        border-bottom: var(--_hair) solid var(--_rule);
      }
      .sheet-head h2 {
        font: var(--_w-title) var(--_fs-h2) / var(--_lh-title) var(--_font-title);
      }
      .sheet h3 {
        padding: ${u(1.125)} 0 ${u(0.5625)};
        font: var(--_w-medium) var(--_fs-caption) / 1.4 var(--_font-text);
        color: var(--_ink-3);
      }
      .sheet .foot {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        padding-top: ${u(2)};
        font-size: var(--_fs-caption);
        line-height: 1.4;
        color: var(--_ink-3);
      }
      .sheet table {
        width: 100%;
        border-collapse: collapse;
      }
      .sheet th {
        font-weight: inherit;
        text-align: start;
      }
      .scroll {
        overflow-x: auto;
      }
      .lead {
        max-width: 40em;
        padding-top: ${u(0.75)};
        color: var(--_ink-2);
      }
    `,
  ];

  protected override renderContent(): TemplateResult {
    return html`<div class="sheet">${this.renderSheet()}</div>`;
  }

  protected abstract renderSheet(): unknown;

  protected head(title: string, note: string): TemplateResult {
    return html`<div class="sheet-head">
      <h2>${title}</h2>
      <span class="cap">${note}</span>
    </div>`;
  }

  protected foot(left: string, right = ''): TemplateResult {
    return html`<div class="foot"><span>${left}</span>${right ? html`<span>${right}</span>` : nothing}</div>`;
  }

  protected override updated(): void {
    for (const each of this.#all('ratio')) {
      const painted = each.dataset['ratio'] === 'edge' ? each.closest('.edge')! : each;
      const style = getComputedStyle(painted);
      const colour = painted === each ? style.color : style.borderTopColor;
      each.textContent = contrast(parseColour(colour), groundOf(painted)).toFixed(2);
    }
    for (const each of this.#all('hex'))
      each.textContent = hexOf(groundOf(this.#named(each.dataset['hex']!)));
    for (const each of this.#all('measure')) {
      const style = getComputedStyle(this.#named(each.dataset['of']!));
      each.textContent = roundPx(style[each.dataset['measure'] as 'fontSize']);
    }
  }

  #all(name: string): HTMLElement[] {
    return Array.from(this.renderRoot.querySelectorAll<HTMLElement>(`[data-${name}]`));
  }

  #named(id: string): Element {
    return this.renderRoot.querySelector(`#${id}`)!;
  }
}

/** 14, 18 or 1.5: at most one decimal. */
function roundPx(length: string): string {
  return String(Math.round(parseFloat(length) * 10) / 10);
}
