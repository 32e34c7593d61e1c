import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../../shell/heading.js';
import type { BallotText } from '../model/text.js';
import { renderFigured } from '../parts/figured.js';
import { renderNeeded } from '../parts/heads.js';
import { sign } from '../parts/signs.js';

/** Who is expected, who is there, who is left out and why, and whether that is enough. */
export function renderRollCall(text: BallotText, level: number): TemplateResult {
  const { words, document, model } = text;
  const { roll, box } = document;
  if (!roll) return html``;
  const { expected, present, onRoll, excluded = [], written } = roll;
  const missing = (model.quorum ?? 0) - present;
  const figures: readonly (readonly [string, number, string])[] = [
    ...(onRoll === undefined ? [] : [[words.onRoll, onRoll, ''] as const]),
    [words.expected, expected, 'main'],
    [words.present, present, 'main'],
    [words.absent, expected - present, ''],
    ...(box?.issued === undefined ? [] : [[words.issued, box.issued, ''] as const]),
  ];
  return html`<div class="view roll-call">
    <dl class="attendance">
      ${figures.map(
        ([label, value, kind]) =>
          html`<div class=${kind}>
            <dt>${label}</dt>
            <dd class="fig">${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="quorum serif ${missing > 0 ? 'wrong' : ''}">
      ${sign(missing > 0 ? 'cross' : 'tick')}<span
        >${missing > 0 ? words.quorumMissing(missing) : text.quorumWhy}</span
      >
    </p>
    <div class="left-out">
      ${renderHeading(level, 'part', words.excludedHead)}
      ${
        excluded.length === 0
          ? html`<p>${words.noneExcluded}</p>`
          : html`<ul>
              ${excluded.map(
                ({ reason, count, approvedBy }) =>
                  html`<li>
                    <span>${text.paint(reason)}</span> <b class="nw">${words.people(count)}</b>
                    ${approvedBy === undefined ? nothing : html`<small>${words.excludedBy(text.say(approvedBy))}</small>`}
                  </li>`,
              )}
            </ul>`
      }
      ${written ? html`<p>${words.writtenFiled(written.total)}</p>` : nothing}
      ${text.warnings.map((each) => html`<p class="reminder">${each}</p>`)}
    </div>
    ${renderNeeded(text, renderFigured)}
  </div>`;
}
