import { css, type CSSResultGroup } from 'lit';
import { Sheet, u } from '../foundations/sheet.js';

/** A page to type on: what is typed at the left or above, what the text core makes of it beside or below. */
export abstract class TextPage extends Sheet {
  static override styles: CSSResultGroup = [
    Sheet.styles,
    css`
      .halves {
        display: flex;
        flex-wrap: wrap;
        margin-inline-end: ${u(-3)};
      }
      .halves > * {
        flex: 1 1 ${u(20)};
        min-width: 0;
        margin-inline-end: ${u(3)};
      }
      .halves > .wide {
        flex-grow: 3;
        flex-basis: ${u(34)};
      }
      [data-place='phone'] .halves {
        display: block;
        margin: 0;
      }
      [data-place='phone'] .halves > * {
        margin: 0;
      }
      label {
        display: block;
        padding: ${u(1)} 0 ${u(0.25)};
        font-size: var(--_fs-caption);
        color: var(--_ink-3);
      }
      input,
      textarea {
        width: 100%;
        min-height: var(--_touch);
        padding: ${u(0.5)} ${u(0.75)};
        border: var(--_hair) solid var(--_edge);
        border-radius: 2px;
        color: var(--_ink);
        background: var(--_raised);
        font: var(--_w-regular) var(--_fs-body) / 1.6 var(--_font-text);
      }
      textarea {
        height: ${u(24)};
      }
      .short {
        height: ${u(7)};
      }
      table.made th,
      table.made td {
        padding: ${u(0.375)} ${u(1)} ${u(0.375)} 0;
        border-bottom: var(--_hair) solid var(--_line);
        vertical-align: baseline;
        white-space: nowrap;
      }
      table.made thead th {
        border-bottom-color: var(--_rule);
        font-size: var(--_fs-caption);
        color: var(--_ink-3);
        white-space: nowrap;
      }
      .number {
        text-align: end;
      }
      .large {
        font: var(--_w-title) ${u(1.25)} / 1.5 var(--_font-title);
      }
      .told {
        color: var(--_accent);
        font-size: var(--_fs-caption);
      }
      mark {
        color: inherit;
        background: none;
        border-bottom: var(--_bold) solid var(--_accent);
      }
    `,
  ];

  /** Takes what is typed into a property of the same name as the field's id. */
  protected readonly type = (event: Event): void => {
    const field = event.target as HTMLInputElement | HTMLTextAreaElement;
    (this as unknown as Record<string, string>)[field.id] = field.value;
  };
}
