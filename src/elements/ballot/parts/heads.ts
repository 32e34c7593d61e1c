import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../../shell/paint/heading.js';
import { renderName } from '../../../shell/paint/name.js';
import { renderSense } from '../../../frame/sense.js';
import { formatDate } from '../../../text/date.js';
import { stages } from '../../../contract/checks/ballot.stages.js';
import type { Label } from '../../../text/label.js';
import type { BallotText } from '../model/text.js';

/**
 * The head of a face: the emblem, a small line above the title, the title.
 *
 * @param level of the heading
 * @param parts `below` stands under the title, `end` at the right: how many are read, how many seats
 */
export function renderBallotHead(
  level: number,
  {
    kicker,
    title,
    below = nothing,
    end = nothing,
  }: { kicker: unknown; title: unknown; below?: unknown; end?: unknown },
): TemplateResult {
  return html`<div class="ballot-head">
    <slot name="emblem"></slot>
    <div class="head-text">
      <p class="kicker">${kicker}</p>
      ${renderHeading(level, 'title serif', title)}${below}
    </div>
    ${end === nothing ? nothing : html`<div class="now">${end}</div>`}
  </div>`;
}

/** The usual head: the matter's title, and above it where the meeting stands. */
export function renderTitleHead(text: BallotText, level: number, now: string): TemplateResult {
  const { words, document } = text;
  const { kicker } = document;
  const kickers = [kicker === undefined ? '' : text.paint(kicker), now].filter(Boolean);
  return renderBallotHead(level, {
    kicker: kickers.map((each, i) => html`${i > 0 ? words.space : ''}<span class="nw">${each}</span>`),
    title: html`<span lang=${text.lang(document.title)}>${renderSense(text.title)}</span>`,
    end: text.seats ? html`<p>${text.seats}</p>` : nothing,
  });
}

/** The stages of a meeting in a row; the present one is marked. */
function renderProgress(text: BallotText): TemplateResult {
  const { words, document } = text;
  const shown = stages.slice(1);
  const now = shown.indexOf(document.stage);
  return html`<ol class="progress" aria-label=${words.progress}>
    ${shown.map(
      (stage, i) =>
        html`<li
          class=${i < now ? 'past' : i === now ? 'here' : ''}
          aria-current=${i === now ? 'step' : nothing}
        >
          ${words.stage[stage]}
        </li>`,
    )}
  </ol>`;
}

/** Chair and tellers at the left; source, meeting, date and that it is a sample at the right. */
export function renderPeople(text: BallotText, quietState: unknown, extra = ''): TemplateResult {
  const { words, document } = text;
  const { chair, name: meeting, date } = document.meeting;
  const person = (label: string, name: Label): TemplateResult =>
    html`<span class="person nw"
      >${label}<wbr /><b>${renderName(text.say(name), text.lang(name))}</b></span
    > `;
  const told = [
    extra || text.paint(meeting),
    formatDate(date, text.locale),
    document.sample ? text.frame.sample : '',
  ];
  return html`<div class="foot people">
    <span
      >${chair && !extra ? person(words.chair, chair.name) : nothing}${(document.tellers ?? []).map(
        ({ name, role }) => person(words.role[role], name),
      )}</span
    >
    ${quietState}
    <span class="remark"
      >${document.source ? html`<span class="nw">${text.paint(document.source.name)}</span> ` : nothing}${told
        .filter(Boolean)
        .map((each) => html`<span class="nw">${each}</span> `)}</span
    >
  </div>`;
}

/** The usual head; below it, with `hasProgress`, the stages of the meeting. */
export function renderStageHead(text: BallotText, level: number, hasProgress: boolean): TemplateResult {
  const now = text.words.stage[text.document.stage];
  return html`${renderTitleHead(text, level, now)}${hasProgress ? renderProgress(text) : nothing}`;
}
