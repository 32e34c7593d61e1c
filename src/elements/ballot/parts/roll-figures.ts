import { html, nothing, type TemplateResult } from 'lit';
import { rollFigures } from '../model/roll-figures.js';
import type { BallotText } from '../model/text.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { sign } from '../../../frame/parts/signs.js';

/** The six figures of roll and box on a screen. */
export function renderRollFigures(text: BallotText, isReading = false): TemplateResult {
  const words = figuresStrings[text.locale];
  return html`<dl class="roll">
    ${rollFigures(text, isReading).map(
      ({ label, value, note, holds }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>
            <b class="fig">${value}</b>
            <small class=${holds === false ? 'wrong' : ''}
              >${
                holds === undefined
                  ? nothing
                  : html`${sign(holds ? 'tick' : 'cross')}<span class="sr-only"
                        >${holds ? words.ok : words.wrong}
                      </span>`
              }<span>${note}</span></small
            >
          </dd>
        </div>`,
    )}
  </dl>`;
}
