import { html, nothing, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/paint/cssom.js';
import { slimBelow } from '../../../frame/screen.js';
import { renderSense } from '../../../frame/sense.js';
import type { FaceScene } from '../face-part.js';
import { rollFigures } from '../model/roll-figures.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { broadFrom } from './name-size.js';
import { sign } from '../../../frame/parts/signs.js';

/** Rows are full: four stand in one row or two and two, six never four and two. A note is ten characters long. */
function columnsOf(n: number, room: number): number {
  if (room < slimBelow) return 1;
  if (room < 27 || (n === 4 && room < 36)) return 2;
  if (n === 4) return 4;
  // A broad screen has them in one column of two.
  return Math.min(n, room < 61 || room >= broadFrom ? 3 : n);
}

/** The six figures of roll and box on a screen. */
export function renderRollFigures({ text, room }: FaceScene, isReading = false): TemplateResult {
  const words = figuresStrings[text.locale];
  const figures = rollFigures(text, isReading);
  return html`<dl class="roll" ${cssom({ '--columns': String(columnsOf(figures.length, room)) })}>
    ${figures.map(
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
              }<span class="note">${renderSense(note, 4)}</span></small
            >
          </dd>
        </div>`,
    )}
  </dl>`;
}
