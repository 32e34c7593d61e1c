import { html, nothing, type TemplateResult } from 'lit';
import { sign, type Sign } from './signs.js';

/** One of the things to choose from; its sign and its word tell it, not its colour. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly sign: Sign;
  readonly label: string;
}

/**
 * A choice in ink: native radio buttons, to be set into a `fieldset` with its legend. With a remote the arrows move only and
 * OK marks.
 *
 * @param name of the radio group; no other group of the page may have it
 * @param now what is chosen; undefined for nothing
 */
export function renderChoice<Value extends string>(
  name: string,
  options: readonly Option<Value>[],
  now: Value | undefined,
  hasRemote: boolean,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<div class="choices">
    ${options.map(
      ({ value, sign: of, label }) =>
        html`<label class=${now === value ? 'chosen' : ''}
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${now === value}
            @change=${() => choose(value)}
            @keydown=${hasRemote ? (event: KeyboardEvent) => onRemoteKey(event, () => choose(value)) : nothing}
          />${sign(of)}<span>${label}</span></label
        >`,
    )}
  </div>`;
}

/** OK is Enter, which marks no radio button by itself. The arrows: radio-arrows.ts. */
function onRemoteKey(event: KeyboardEvent, choose: () => void): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  choose();
}
