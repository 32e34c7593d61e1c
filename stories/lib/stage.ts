import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { QsElement } from '../../src/shell/element.js';
import { define } from './define.js';

/**
 * The page a story stands on: the ground, the margins and the heading that a site would give. Theme, place, density and
 * language are said on it as a site says them, by `data-qs-*` and `lang`.
 */
export class StoryStage extends QsElement {
  static override styles: CSSResultGroup = [
    QsElement.styles,
    css`
      :host {
        display: block;
      }
      :host([whole]) .qs {
        min-height: 100vh;
      }
      main,
      .part {
        padding: var(--_s4);
      }
      [data-place='phone'] .stand {
        padding: 0;
      }
      [data-place='desk'] .stand {
        padding: calc(var(--_s4) * 1.25) calc(var(--_s4) * 2);
      }
      .note {
        max-width: 44em;
        margin: calc(var(--_s4) * 2) var(--_s4) 0;
        padding: var(--_s2) 0;
        border-top: var(--_hair) solid var(--_line);
        font-size: var(--_fs-caption);
        color: var(--_ink-3);
      }
      :host([bare]) .stand {
        padding: 0;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    heading: {},
    note: {},
    whole: { type: Boolean, reflect: true },
    bare: { type: Boolean, reflect: true },
  };

  /** What the page is called; heard, not seen. */
  declare heading: string;
  /** What a reader should know of this story; stands below it. */
  declare note: string;
  /** It is the whole page, not one example on a page of documentation. */
  declare whole: boolean;
  /** Without margins. */
  declare bare: boolean;

  constructor() {
    super();
    this.heading = '';
    this.note = '';
    this.whole = false;
    this.bare = false;
  }

  protected override renderContent(): unknown {
    if (!this.whole) return html`<div class="stand part"><slot></slot></div>`;
    return html`<main class="stand">
      ${this.heading ? html`<h1 class="sr-only">${this.heading}</h1>` : nothing}<slot></slot>
      ${this.note ? html`<p class="note">${this.note}</p>` : nothing}
    </main>`;
  }
}

define('story-stage', StoryStage);
