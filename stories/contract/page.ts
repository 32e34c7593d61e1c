import { css, type CSSResultGroup } from 'lit';
import { Sheet, u } from '../foundations/sheet.js';

/** A page of reference: tables of fields and problems, wide ones in a scroller of their own. */
export abstract class Page extends Sheet {
  static override styles: CSSResultGroup = [
    Sheet.styles,
    css`
      .sheet .kind {
        padding: ${u(2)} 0 ${u(0.5)};
        font: var(--_w-title) var(--_fs-h3) / var(--_lh-title) var(--_font-title);
        color: var(--_ink);
      }
      .sheet .object {
        padding: ${u(1.5)} 0 ${u(0.25)};
        font: var(--_w-title) var(--_fs-h4) / var(--_lh-title) var(--_font-title);
        color: var(--_ink);
      }
      code {
        font-family: var(--_font-mono);
        font-weight: var(--_w-medium);
        overflow-wrap: anywhere;
      }
      .kind code,
      .object code {
        margin-inline-start: 0.5em;
        font-size: var(--_fs-caption);
        color: var(--_accent);
      }
      :host([bare]) .sheet {
        padding: 0;
      }
      .say {
        max-width: 44em;
      }
      [lang='en'] {
        color: var(--_ink-3);
      }
      .fields {
        min-width: ${u(56)};
        margin-top: ${u(0.5)};
        font-size: var(--_fs-caption);
        line-height: 1.5;
      }
      .fields th,
      .fields td {
        padding: ${u(0.5)} ${u(1)} ${u(0.5)} 0;
        border-bottom: var(--_hair) solid var(--_line);
        vertical-align: top;
      }
      .fields thead th {
        border-bottom-color: var(--_rule);
        color: var(--_ink-3);
        white-space: nowrap;
      }
      .fields tbody th code {
        white-space: nowrap;
        color: var(--_accent);
      }
      .fields small {
        display: block;
        font-size: inherit;
      }
      .fields a,
      .contents a {
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      .contents {
        display: flex;
        flex-wrap: wrap;
        padding-top: ${u(1)};
      }
      .contents li {
        margin-inline-end: ${u(1.5)};
      }
      .contents a {
        display: inline-block;
        min-height: var(--_touch);
        line-height: var(--_touch);
      }
    `,
  ];

  /** Anchors of the address do not reach into a shadow root. */
  protected readonly goTo = (event: Event): void => {
    const link = (event.target as Element).closest('a');
    const id = link?.getAttribute('href')?.slice(1);
    const target = id ? this.renderRoot.querySelector(`[id="${id}"]`) : null;
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView();
  };
}
