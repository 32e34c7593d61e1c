import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../../shell/paint/heading.js';
import type { FaceScene } from '../face-part.js';
import { Figures } from '../model/figures.js';
import { renderLargeFigures } from '../../../frame/parts/large-figures.js';
import { renderNeeded } from '../parts/needed.js';
import { sign } from '../../../frame/parts/signs.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { noticeStrings } from '../strings/notice.strings.js';
import { wordsIn } from '../words.js';

/** Who is expected, who is there, who is left out and why, and whether that is enough. */
export function renderRollCall(scene: FaceScene): TemplateResult {
  const { text, level } = scene;
  const { document, model } = text;
  const { roll, box } = document;
  if (!roll) return html``;
  const words = wordsIn(text, figuresStrings, noticeStrings);
  const { expected, present, onRoll, excluded = [], written } = roll;
  const missing = (model.quorum ?? 0) - present;
  const figures = new Figures(text);
  const { items } = scene.page(excluded);
  return html`<div class="view roll-call">
    <div class="called">
      ${renderLargeFigures([
        ...(onRoll === undefined ? [] : [{ label: words.onRoll, value: onRoll }]),
        { label: words.expected, value: expected, isMain: true },
        { label: words.present, value: present, isMain: true },
        { label: words.absent, value: expected - present },
        ...(box?.issued === undefined ? [] : [{ label: words.issued, value: box.issued }]),
      ])}
      <p class="quorum serif ${missing > 0 ? 'wrong' : ''}">
        ${sign(missing > 0 ? 'cross' : 'tick')}<span
          >${missing > 0 ? words.quorumMissing(missing) : figures.quorumWhy}</span
        >
      </p>
    </div>
    <div class="left-out">
      ${renderHeading(level, 'part', words.excludedHead)}
      ${
        items.length === 0
          ? html`<p>${words.noneExcluded}</p>`
          : html`<ul>
              ${items.map(
                ({ reason, count, approvedBy }) =>
                  html`<li data-row>
                    <span>${text.paint(reason)}</span> <b class="nw">${words.people(count)}</b>
                    ${approvedBy === undefined ? nothing : html`<small>${words.excludedBy(text.say(approvedBy))}</small>`}
                  </li>`,
              )}
            </ul>`
      }
      ${written ? html`<p>${words.writtenFiled(written.total)}</p>` : nothing}
      ${figures.remarks.map((each) => html`<p class="reminder">${each}</p>`)}
    </div>
    ${scene.pager()} ${renderNeeded(text, missing <= 0)}
  </div>`;
}
